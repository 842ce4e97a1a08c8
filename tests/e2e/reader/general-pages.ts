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
];
