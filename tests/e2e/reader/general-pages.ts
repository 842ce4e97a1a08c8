/** Pages no site module knows, in the shapes that boards, employers and searches use. All names are invented. */

export interface GeneralPage {
  name: string;
  url: string;
  html: string;
  /** What is expected: an advert's fields, or that the page is none. */
  expected:
    | {
        title: string;
        company: string;
        location: string | null;
        closingOn?: string;
        has: string[];
        hasNot: string[];
      }
    | 'none';
}

const duties = `<p>We are looking for someone who can lead supplier negotiations in three categories and report to the head of procurement.</p>
<h3>Responsibilities</h3><ul><li>Negotiate contracts with suppliers across the north of England</li><li>Keep the category plan up to date every month</li><li>Work with finance and legal on tenders and frameworks</li></ul>
<h3>What you bring</h3><ul><li>Proven experience of public procurement and contract law</li><li>Ability to explain numbers to people who do not like them</li></ul>
<p>We welcome applications from everyone and will make any adjustment that you need to apply.</p>`;
const has = [
  'lead supplier negotiations',
  'Keep the category plan up to date',
  'Proven experience of public procurement',
  'any adjustment that you need',
];
const menu =
  '<nav><a href="/">Home</a><a href="/jobs">Jobs</a><a href="/about">About us</a><a href="/login">Sign in</a></nav>';
const footer =
  '<footer><p>We use cookies to make this site work better for you and for us all.</p><a href="/privacy">Privacy policy</a><a href="/terms">Terms</a></footer>';

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

function cards(count: number, cls = 'card'): string {
  const towns = ['York', 'Hull', 'Leeds', 'Bath', 'Crewe'];
  return Array.from(
    { length: count },
    (_, at) =>
      `<li class="${cls}"><h2 class="job-title"><a href="/viewjob?jk=${at}">Painter number ${at} of the north</a></h2><span class="company-name">Other Employer ${at}</span><div class="job-location">${towns[at % 5]}</div><p>A short teaser of what a painter does all day, and why it is the best of trades.</p></li>`,
  ).join('');
}

export const generalPages: GeneralPage[] = [
  {
    name: 'a search with one job open beside its list, the page named after the search',
    url: 'https://uk.findwork.example/jobs?q=buyer&l=leeds&vjk=12',
    html: page(
      'Buyer jobs in Leeds | FindWork',
      `${menu}<main><h1>buyer jobs in Leeds</h1><p>1,204 jobs</p><div class="results"><ul>${cards(15)}</ul></div>
      <div class="pane"><div class="pane-head"><h2 class="jobsearch-JobInfoHeader-title">Senior Category Buyer - job post</h2><div data-company-name="true" data-testid="inlineHeader-companyName">Acme Tools Ltd</div><div data-testid="inlineHeader-companyLocation">Leeds LS1 4DY</div><button>Apply now</button></div>
      <div id="description">${duties}</div></div></main>${footer}`,
    ),
    expected: {
      title: 'Senior Category Buyer',
      company: 'Acme Tools Ltd',
      location: 'Leeds LS1 4DY',
      has,
      hasNot: ['Painter number', 'We use cookies'],
    },
  },
  {
    name: 'an employer’s own page: title and employer in the document title only',
    url: 'https://www.larkfield.example/careers/grants-officer',
    html: page(
      'Grants Officer | Careers | Larkfield Trust',
      `${menu}<main><h1>Grants Officer</h1><p>Location: York</p><p>Closing date: 12 noon, Friday 4 December 2026</p>${duties}<a class="btn" href="/apply">Apply</a></main>${footer}`,
    ),
    expected: {
      title: 'Grants Officer',
      company: 'Larkfield Trust',
      location: 'York',
      closingOn: '2026-12-04',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'a university’s advert with a table of facts and a list of others below',
    url: 'https://www.academicposts.example/job/ABC123/research-fellow',
    html: page(
      'Research Fellow in Soil Physics at University of Larkfield',
      `${menu}<div id="content"><h1>Research Fellow in Soil Physics</h1><h3>University of Larkfield</h3>
      <table><tr><th>Location:</th><td>Norwich</td></tr><tr><th>Salary:</th><td>£38,205 to £45,585 per annum</td></tr><tr><th>Hours:</th><td>Full Time</td></tr><tr><th>Contract Type:</th><td>Fixed-Term/Contract</td></tr><tr><th>Placed On:</th><td>10th November 2026</td></tr><tr><th>Closes:</th><td>9th December 2026</td></tr><tr><th>Job Ref:</th><td>ATR1562</td></tr></table>
      <div class="advert">${duties}</div><a class="button" href="/apply">Apply</a><div class="similar-jobs"><h2>Similar jobs</h2><ul>${cards(4, 'sim')}</ul></div></div>${footer}`,
    ),
    expected: {
      title: 'Research Fellow in Soil Physics',
      company: 'University of Larkfield',
      location: 'Norwich',
      closingOn: '2026-12-09',
      has,
      hasNot: ['Painter number', 'Similar jobs'],
    },
  },
  {
    name: 'a heading of the menu first, the job in the second',
    url: 'https://openlark.example/careers/safety-engineer/',
    html: page(
      'Safety Engineer | OpenLark',
      `<h1 class="sr">Mobile navigation</h1>${menu}<main><h1>Safety Engineer</h1><p>Applied Safety · London, UK</p>${duties}<a class="cta" href="#">Apply now</a></main>${footer}`,
    ),
    expected: { title: 'Safety Engineer', company: 'OpenLark', location: 'London', has, hasNot: [] },
  },
  {
    name: 'the employer inside the heading',
    url: 'https://www.startups.example/companies/vectorlark/jobs/abc-founding-engineer',
    html: page(
      'Founding Engineer at VectorLark | Startup List',
      `${menu}<main><h1>Founding Engineer at VectorLark (S23)</h1><div>San Francisco, CA, US</div>${duties}<p>At VectorLark, we build tools for people who build tools.</p><a class="btn" href="#">Apply to role</a></main>${footer}`,
    ),
    expected: {
      title: 'Founding Engineer',
      company: 'VectorLark',
      location: 'San Francisco',
      has,
      hasNot: [],
    },
  },
  {
    name: 'a council’s system of tables and bold labels',
    url: 'https://jobs.larkshire.example/vacancy.aspx?id=77',
    html: page(
      'Vacancy details',
      `<table><tr><td><table>${menu}</table></td></tr><tr><td><h2>Social Worker - Children in Care</h2><p><b>Employer:</b> Larkshire County Council</p><p><b>Place of work:</b> County Hall, Larkminster</p><p><b>Grade:</b> 9</p><p><b>Salary:</b> £36,648 - £40,221</p><p><b>Closing date:</b> 06/12/2026</p><p><b>Interview date:</b> 15/12/2026</p>${duties}</td></tr><tr><td><input type="button" value="Apply"><a href="apply.aspx">Apply online</a></td></tr></table>${footer}`,
    ),
    expected: {
      title: 'Social Worker - Children in Care',
      company: 'Larkshire County Council',
      location: 'Larkminster',
      closingOn: '2026-12-06',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'a Japanese advert with labelled rows',
    url: 'https://shigoto.example/jb/12345',
    html: page(
      '施工管理の求人 - 株式会社ラーク | シゴトボックス',
      `<header><a href="/">シゴトボックス</a></header><main><h1>施工管理</h1><dl><dt>会社名</dt><dd>株式会社ラーク</dd><dt>勤務地</dt><dd>東京都 港区 芝浦一丁目</dd><dt>給与</dt><dd>月給 30万円 ~ 45万円</dd></dl><h2>仕事内容</h2><p>大型マンションの新築工事における施工管理をお任せします。工程、品質、安全の管理が中心で、協力会社との打ち合わせも担当していただきます。</p><h2>応募資格</h2><p>普通自動車免許をお持ちの方。施工管理の経験が三年以上ある方を歓迎します。資格の取得は会社が支援します。</p><h2>福利厚生</h2><p>社会保険完備、交通費支給、住宅手当、家族手当、退職金制度があります。年間休日は百二十五日です。</p><a class="btn" href="#">応募する</a></main>`,
    ),
    expected: {
      title: '施工管理',
      company: '株式会社ラーク',
      location: '東京都',
      has: ['施工管理をお任せします', '資格の取得は会社が支援します', '年間休日は百二十五日です'],
      hasNot: ['応募する'],
    },
  },
  {
    name: 'a list of adverts with long teasers',
    url: 'https://www.findwork.example/jobs/in-york',
    html: page(
      'Jobs in York',
      `${menu}<main><h1>Jobs in York</h1>${Array.from({ length: 10 }, (_, at) => `<div class="item"><h2><a href="/job/${at}">Buyer number ${at}</a></h2><p>Employer ${at}, York. £30,${at}00</p><p>We are looking for a buyer who will negotiate contracts with suppliers across the north and keep the plan up to date every month. You will have proven experience of procurement and the ability to explain numbers.</p><a href="/job/${at}">Read more</a></div>`).join('')}</main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a careers page that praises the employer and links to its jobs',
    url: 'https://www.larkfield.example/careers',
    html: page(
      'Careers | Larkfield Trust',
      `${menu}<main><h1>Join us</h1><p>We are a trust of forty people who mend things, and we are always looking for people who like to mend things too.</p><h2>Benefits</h2><ul><li>Thirty days of leave and your birthday</li><li>A pension of the better kind</li></ul><h2>Open positions</h2><ul><li><a href="/careers/1">Grants Officer</a> York</li><li><a href="/careers/2">Buyer</a> Leeds</li><li><a href="/careers/3">Driver</a> Hull</li></ul></main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'an article about a kind of job',
    url: 'https://www.advice.example/articles/how-to-become-a-buyer',
    html: page(
      'How to become a buyer: duties, skills and salary',
      `${menu}<article><h1>How to become a buyer</h1><p>By Jo Writer, 3 May 2026</p><p>A buyer negotiates contracts with suppliers, and you will need patience for it as well as numbers.</p><h2>Responsibilities</h2><ul><li>Negotiating contracts with suppliers of all sizes</li><li>Keeping the plan up to date</li></ul><h2>Salary</h2><p>Salaries range from £25,000 for beginners to £50,000 and more for those with experience.</p><h2>Requirements</h2><p>There are no set requirements, but a degree in business or a certificate will help you.</p></article>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a page that thanks for an application',
    url: 'https://jobs.larkfield.example/buyer/thanks',
    html: page(
      'Application submitted',
      `${menu}<main><h1>Thank you for applying</h1><p>Your application for Buyer at Larkfield Trust has been sent. We will write to you within ten working days.</p></main>`,
    ),
    expected: 'none',
  },
  {
    name: 'a wall that asks to sign in',
    url: 'https://www.network.example/authwall?job=1',
    html: page(
      'Sign Up | Network',
      `<main><h1>Join Network</h1><form><label>Email<input name="e"></label><label>Password<input type="password"></label><button>Agree and join</button></form><p>Already on Network? <a href="/login">Sign in</a></p><p>By clicking you agree to the user agreement, the privacy policy and the cookie policy of Network and of all its friends.</p></main>`,
    ),
    expected: 'none',
  },
  {
    name: 'an advert that is closed and gone',
    url: 'https://jobs.larkfield.example/buyer/12',
    html: page(
      'Job not available',
      `${menu}<main><h1>This job is no longer available</h1><p>The position you are looking for has been filled. Please see our other jobs.</p><ul>${cards(4)}</ul></main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a page of a network for members, where no class says anything and the title is no heading',
    url: 'https://www.network.example/jobs/view/4051241378/',
    html: page(
      'Category Buyer | Acme Tools | Network',
      `${menu}<main><div class="x1a9"><div class="q2"><p><a href="/company/acme">Acme Tools</a></p><p>Category Buyer</p><p>Leeds, England, United Kingdom · 2 weeks ago · 47 people clicked apply</p><div><button>Easy Apply</button><button>Save</button></div></div><div class="k7"><h2>About the job</h2>${duties}</div><div class="k7"><h2>Similar jobs</h2><ul>${cards(5, 'z9')}</ul></div></div></main>${footer}`,
    ),
    expected: {
      title: 'Category Buyer',
      company: 'Acme Tools',
      location: 'Leeds',
      has,
      hasNot: ['Painter number'],
    },
  },
  {
    name: 'an applicant system’s classic template: the employer after "at"',
    url: 'https://boards.applysystem.example/larkfield/jobs/4012345',
    html: page(
      'Buyer',
      `<div id="app_body"><div id="header"><h1 class="app-title">Buyer</h1><span class="company-name">at Larkfield Trust</span><div class="location">Hull, England</div></div><div id="content">${duties}</div><div id="application"><form><h2>Apply for this Job</h2><label>First name<input name="f"></label><label>Last name<input name="l"></label><label>Email<input name="e"></label></form></div></div>`,
    ),
    expected: { title: 'Buyer', company: 'Larkfield Trust', location: 'Hull', has, hasNot: ['First name'] },
  },
  {
    name: 'an employer whose name stands in its address and its copyright line only',
    url: 'https://careers.larkfield.example/job/buyer-12',
    html: page(
      'Buyer',
      `${menu}<main><h1>Buyer</h1><p>Hull, East Yorkshire</p>${duties}<a class="btn" href="#">Apply now</a></main><footer><p>© 2026 Larkfield. All rights reserved.</p></footer>`,
    ),
    expected: {
      title: 'Buyer',
      company: 'Larkfield',
      location: 'Hull',
      has,
      hasNot: ['All rights reserved'],
    },
  },
  {
    name: 'a legal entity as employer in the JSON-LD of an applicant system',
    url: 'https://larkmed.wd1.myworkdayjobs.com/en-US/jobs/job/Hull/Buyer_R1',
    html: page(
      '',
      '<div id="root"></div>',
      `<meta property="og:title" content="Buyer"><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'R&amp;D Buyer', hiringOrganization: { name: 'IN2 LRK - LRK Engineering Services PL' }, jobLocation: { address: { addressLocality: 'Hull' } }, description: `<p>At Larkmed we mend hearts.</p>${duties}` })}</script>`,
    ),
    expected: { title: 'R&D Buyer', company: 'Larkmed', location: 'Hull', has, hasNot: [] },
  },
  {
    name: 'sections under tabs, one of them folded away',
    url: 'https://www.larkfield.example/jobs/driver',
    html: page(
      'Driver - Larkfield Trust',
      `${menu}<main><h1>Driver</h1><p>York</p><ul role="tablist"><li><a role="tab" href="#role" aria-controls="role">The role</a></li><li><a role="tab" href="#you" aria-controls="you">Requirements</a></li></ul><div id="role" role="tabpanel"><p>You will drive the van with the tools from street to street, and you will know everybody.</p><ul><li>Load the van every morning with the tools of the day</li><li>Bring them all back in the evening</li></ul></div><div id="you" role="tabpanel" style="display:none"><ul><li>A clean licence for vans of up to three and a half tonnes</li><li>Patience with people who have never held a hammer before</li></ul></div><button>Apply now</button></main>${footer}`,
    ),
    expected: {
      title: 'Driver',
      company: 'Larkfield Trust',
      location: 'York',
      has: ['drive the van', 'A clean licence', 'Patience with people'],
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'an old advert of plain paragraphs and line breaks',
    url: 'http://www.larkfield.example/vac12.htm',
    html: `<html><head><title>Larkfield Trust - Vacancies</title></head><body bgcolor="white"><table width="100%"><tr><td width="150"><a href="1.htm">Home</a><br><a href="2.htm">News</a><br><a href="3.htm">Vacancies</a></td><td><font size="5"><b>Caretaker (part time)</b></font><br><br><b>Salary:</b> £12,000 pro rata<br><b>Location:</b> Larkminster<br><br>Larkfield Trust is looking for a caretaker to look after its two buildings, three days a week.<br><br><b>Duties</b><br>Opening and closing the buildings in the morning and at night.<br>Small repairs to windows, doors and the boiler.<br><br><b>Requirements</b><br>Experience of looking after a building that is older than you.<br>You will be able to carry a ladder up two floors.<br><br>To apply send a letter to the office. Closing date for applications 4th December 2026.</td></tr></table></body></html>`,
    expected: {
      title: 'Caretaker (part time)',
      company: 'Larkfield Trust',
      location: 'Larkminster',
      closingOn: '2026-12-04',
      has: ['Small repairs to windows', 'carry a ladder'],
      hasNot: ['News'],
    },
  },
  {
    name: 'a page of salaries for a kind of job',
    url: 'https://www.findwork.example/salaries/buyer-salary-in-leeds',
    html: page(
      'Buyer Salary in Leeds (November 2026) | FindWork',
      `${menu}<main><h1>Buyer salary in Leeds</h1><p>The average salary for a buyer is £34,120 per year in Leeds. 120 salaries reported, updated on 12 November 2026.</p><h2>Top companies for buyers in Leeds</h2><ul><li><a href="/1">Acme Tools</a> £36,000 per year</li><li><a href="/2">Other Tools</a> £35,000 per year</li></ul><h2>Most common benefits for buyers</h2><ul><li>Company pension</li><li>Work from home</li><li>Free parking</li></ul></main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a form that applies for a job, with the advert’s header above it',
    url: 'https://apply.applysystem.example/larkfield/j/12/apply/',
    html: page(
      'Buyer - Larkfield Trust',
      `<main><h1>Buyer</h1><p>Hull, England</p><form><h2>Personal information</h2>${['First name', 'Last name', 'Email', 'Phone', 'Address', 'Postcode', 'LinkedIn', 'Website', 'Current employer', 'Notice period'].map((label) => `<label>${label}<input name="${label}"></label>`).join('')}<label>Why do you want to work with us? Please write no more than five hundred words and do not use the same answer as last time.<textarea></textarea></label><button>Submit application</button></form></main>`,
    ),
    expected: 'none',
  },
  {
    name: 'news of an employer that hires',
    url: 'https://www.paper.example/news/acme-to-hire-500',
    html: page(
      'Acme Tools to hire 500 people in Leeds | The Paper',
      `${menu}<article><h1>Acme Tools to hire 500 people in Leeds</h1><p>By Jo Writer</p><p>Acme Tools is looking for 500 people to join its new works in Leeds, the company said on Tuesday, and the jobs will pay more than the average of the town.</p><p>The company, which makes hammers, said that the roles require no experience and that people will be trained for a year before they are let near a hammer.</p><p>The union welcomed the news. The council said that it had worked for two years to bring the works to the town.</p></article>${footer}`,
      '<meta property="og:type" content="article">',
    ),
    expected: 'none',
  },
  {
    name: 'a French advert of a company’s own site',
    url: 'https://www.alouette.example/carrieres/offres/acheteur-projet',
    html: page(
      'Acheteur projet H/F - Alouette SA',
      `${menu}<main><h1>Acheteur projet H/F</h1><ul><li>Lieu : Lyon</li><li>Type de contrat : CDI</li></ul><p>Alouette SA conçoit des outils pour les artisans. Nous recherchons une personne qui aime négocier et qui sait expliquer un chiffre.</p><h2>Vos missions</h2><ul><li>Négocier les contrats avec nos fournisseurs dans toute la région</li><li>Tenir à jour le plan d’achats chaque mois</li></ul><h2>Votre profil</h2><ul><li>Trois ans d’expérience dans les achats publics ou privés</li><li>Vous êtes à l’aise avec les chiffres et avec les gens</li></ul><p>Date limite de candidature : 15 décembre 2026</p><a class="btn" href="#">Postuler</a></main>`,
    ),
    expected: {
      title: 'Acheteur projet H/F',
      company: 'Alouette SA',
      location: 'Lyon',
      closingOn: '2026-12-15',
      has: ['Négocier les contrats', 'Trois ans d’expérience'],
      hasNot: ['Postuler'],
    },
  },
  {
    name: 'a German advert with its board around it',
    url: 'https://www.stellenfinder.example/stellenangebote--Einkaeufer-Leipzig-Lerche-GmbH--9876543.html',
    html: page(
      'Einkäufer (m/w/d) in Leipzig bei Lerche GmbH | Stellenfinder',
      `${menu}<main><h1>Einkäufer (m/w/d)</h1><div><a href="/firma/lerche">Lerche GmbH</a></div><div class="job-location">Leipzig</div><p>Für unser Team in Leipzig suchen wir ab sofort einen Menschen, der gerne verhandelt und gut rechnet.</p><h3>Ihre Aufgaben</h3><ul><li>Verhandlung von Verträgen mit unseren Lieferanten</li><li>Pflege des Einkaufsplans und seiner Zahlen</li></ul><h3>Ihr Profil</h3><ul><li>Abgeschlossene Ausbildung im Handel oder in der Verwaltung</li><li>Freude an Zahlen und an Menschen</li></ul><h3>Wir bieten</h3><ul><li>Dreißig Tage Urlaub und eine Werkstatt für alle</li></ul><button>Jetzt bewerben</button></main>`,
    ),
    expected: {
      title: 'Einkäufer (m/w/d)',
      company: 'Lerche GmbH',
      location: 'Leipzig',
      has: ['Verhandlung von Verträgen', 'Freude an Zahlen', 'Dreißig Tage'],
      hasNot: ['Jetzt bewerben'],
    },
  },
  {
    name: 'a Ukrainian advert with facts in a row of icons',
    url: 'https://robota.example/jobs/5551234/',
    html: page(
      'Вакансія: Менеджер із закупівель у місті Київ, компанія «Жайворонок» — Робота',
      `${menu}<main><h1>Менеджер із закупівель</h1><p><a href="/company/1">Жайворонок</a></p><p>Київ, вул. Хрещатик, 1</p><p>Повна зайнятість</p><p>Ми шукаємо людину, яка вміє домовлятися з постачальниками та любить порядок у цифрах.</p><h3>Обов’язки:</h3><ul><li>Переговори з постачальниками по всій країні</li><li>Щомісячне оновлення плану закупівель</li></ul><h3>Вимоги:</h3><ul><li>Досвід роботи у закупівлях від двох років</li><li>Уміння пояснювати цифри простими словами</li></ul><h3>Ми пропонуємо:</h3><ul><li>Тридцять днів відпустки та дружню команду</li></ul><button>Відгукнутися</button></main>`,
    ),
    expected: {
      title: 'Менеджер із закупівель',
      company: 'Жайворонок',
      location: 'Київ',
      has: ['Переговори з постачальниками', 'Досвід роботи', 'Тридцять днів'],
      hasNot: ['Відгукнутися'],
    },
  },
  {
    name: 'a Korean advert with a table of facts',
    url: 'https://iljari.example/recruit/view/778899',
    html: page(
      '[종달새도구] 구매 담당자 채용 - 일자리',
      `<main><h1>구매 담당자</h1><table><tr><th>회사명</th><td>종달새도구</td></tr><tr><th>근무지역</th><td>서울 마포구</td></tr><tr><th>고용형태</th><td>정규직</td></tr></table><h2>담당업무</h2><ul><li>협력 업체와의 계약 협상 및 단가 관리를 담당합니다</li><li>매월 구매 계획을 세우고 실적을 보고합니다</li></ul><h2>자격요건</h2><ul><li>구매 또는 자재 업무 경력 삼 년 이상이신 분</li><li>숫자를 쉽게 설명할 수 있는 분을 찾습니다</li></ul><h2>복리후생</h2><p>연차 휴가, 사대 보험, 점심 식사 제공, 자기계발비를 지원하며 매년 건강 검진을 제공합니다.</p><button>지원하기</button></main>`,
    ),
    expected: {
      title: '구매 담당자',
      company: '종달새도구',
      location: '서울',
      has: ['계약 협상', '숫자를 쉽게', '건강 검진'],
      hasNot: ['지원하기'],
    },
  },
  {
    name: 'a Czech advert below a privacy notice',
    url: 'https://prace.example/rpd/1614397443/',
    html: page(
      'Nákupčí – Skřivan nářadí s.r.o.',
      `${menu}<div class="privacy"><h2>Ochrana osobních údajů</h2><p>Vážíme si vašeho soukromí a vaše údaje zpracováváme jen tak dlouho, jak je to potřeba.</p></div><main><h1>Nákupčí</h1><dl><dt>Společnost</dt><dd>Skřivan nářadí s.r.o.</dd><dt>Adresa</dt><dd>Praha – Vinohrady</dd></dl><p>Hledáme člověka, který umí vyjednávat s dodavateli a má rád pořádek v číslech.</p><p><strong>Náplň práce:</strong></p><ul><li>Vyjednávání smluv s dodavateli po celé zemi</li><li>Každý měsíc aktualizace plánu nákupu</li></ul><p><strong>Požadujeme:</strong></p><ul><li>Dva roky praxe v nákupu nebo v logistice</li></ul><p><strong>Nabízíme:</strong></p><ul><li>Pět týdnů dovolené a dílnu pro všechny</li></ul><a class="button" href="#">Odpovědět</a></main>`,
    ),
    expected: {
      title: 'Nákupčí',
      company: 'Skřivan nářadí s.r.o.',
      location: 'Praha',
      has: ['Vyjednávání smluv', 'Dva roky praxe', 'Pět týdnů'],
      hasNot: ['Vážíme si vašeho soukromí', 'Odpovědět'],
    },
  },
  {
    name: 'a recruiter’s advert for an employer it does not name',
    url: 'https://www.larkrecruit.example/jobs/finance-manager-77123',
    html: page(
      'Finance Manager in Leeds | Lark Recruitment',
      `${menu}<main><h1>Finance Manager</h1><ul><li>Location: Leeds</li><li>Salary: £55,000 - £60,000</li><li>Reference: LR77123</li></ul><p>Our client, a growing maker of tools, is looking for a Finance Manager to join its team in Leeds.</p><h2>The role</h2><ul><li>Month end accounts for three small companies</li><li>Leading a team of four in the finance office</li></ul><h2>About you</h2><ul><li>Qualified accountant with five years of practice</li><li>Calm at the end of the month and friendly at its start</li></ul><a class="btn" href="#">Apply now</a></main>${footer}`,
    ),
    expected: {
      title: 'Finance Manager',
      company: 'Lark Recruitment',
      location: 'Leeds',
      has: ['Month end accounts', 'Calm at the end'],
      hasNot: [],
    },
  },
  {
    name: 'a form on an applicant system whose data still holds the advert',
    url: 'https://apply.applysystem.example/larkfield/j/13/apply/',
    html: page(
      'Buyer - Larkfield Trust',
      `<main><h1>Buyer</h1><form>${['First name', 'Last name', 'Email', 'Phone', 'Address', 'Postcode'].map((label) => `<label>${label}<input name="${label}"></label>`).join('')}<button>Submit application</button></form></main>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Buyer', hiringOrganization: { name: 'Larkfield Trust' }, description: duties })}</script>`,
    ),
    expected: 'none',
  },
  {
    name: 'a consent wall and lines of the page round the advert',
    url: 'https://www.larkfield.example/jobs/buyer-1234',
    html: page(
      'Buyer | Larkfield Trust',
      `<div class="cw"><h2>We value your privacy</h2><p>${'We and our 812 partners store and read information on a device, such as unique identifiers. '.repeat(6)}</p><button>Accept all</button></div>${menu}<main><h1>Buyer</h1><p>Posted 3 days ago</p><p>47 applicants</p><p>Hull, England</p>${duties}<p>Powered by ApplySystem</p><button>Apply now</button></main>${footer}`,
    ),
    expected: {
      title: 'Buyer',
      company: 'Larkfield Trust',
      location: 'Hull',
      has,
      hasNot: ['812 partners', 'Powered by', '47 applicants'],
    },
  },
];
