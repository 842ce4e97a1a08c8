/** Adverts on employers' own sites, as page builders, old hands and parish clerks make them. */
import type { GeneralPage } from '../page-parts';
import { br, cookies, doc, p, posting, ul } from './parts';

export const employersOwn: GeneralPage[] = [
  {
    name: 'a job plugin of a page builder, an article to the machine',
    url: 'https://www.brackenbury-timber.example/job/yard-supervisor/',
    html: doc(
      'Yard Supervisor - Brackenbury Timber',
      `<header id="masthead"><a class="custom-logo-link" href="/"><img class="custom-logo" alt="Brackenbury Timber" src="l"></a><nav id="site-navigation"><ul><li><a href="/shop">Shop</a></li><li><a href="/sawmill">The sawmill</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/contact">Contact</a></li></ul></nav></header><article class="post-417 job_listing type-job_listing"><h1 class="entry-title">Yard Supervisor</h1><div class="entry-content"><div class="single_job_listing"><ul class="job-listing-meta meta"><li class="job-type full-time">Full Time</li><li class="location"><a class="google_map_link" href="https://maps.example">Builth Wells, Powys</a></li><li class="date-posted"><time datetime="2026-11-03">Posted 2 weeks ago</time></li></ul><div class="company"><img class="company_logo" alt="Brackenbury Timber" src="c"><p class="name"><strong>Brackenbury Timber</strong></p><p class="tagline">Oak, larch and douglas fir</p></div><div class="job_description">${p('Lorries come at seven and leave at four. In between, forty kinds of plank have to be found, stacked and sold.')}<p><strong>What you will do:</strong></p>${ul('Run the yard with three people and two forklifts', 'Serve customers who know more than you, and those who know nothing')}<p><strong>What you will need:</strong></p>${ul('A forklift licence, or we will get you one', 'A good back and good manners')}<p>£13.80 an hour. Send your CV to the office by Friday 4th December.</p></div><div class="job_application"><input type="button" class="application_button" value="Apply for job"></div></div></div></article><aside class="widget-area"><h2>Recent posts</h2><ul><li><a href="/n1">Open day on 12 December</a></li><li><a href="/n2">New drying kiln</a></li></ul></aside><footer><p>© 2026 Brackenbury Timber. Closed from 24 December to 2 January.</p></footer>${cookies}`,
      '<meta property="og:type" content="article"><meta property="og:site_name" content="Brackenbury Timber">',
    ),
    expected: {
      title: 'Yard Supervisor',
      company: 'Brackenbury Timber',
      location: 'Builth Wells',
      closingOn: '2026-12-04',
      salary: '£13.80',
      has: ['forty kinds of plank', 'Run the yard', 'A good back', 'CV to the office'],
      hasNot: ['drying kiln', '143 partners'],
    },
  },
  {
    name: 'a page whose first heading is the section of the site, the job in the second',
    url: 'https://www.stonebarrow-hospice.example/get-involved/vacancies/clinical-nurse-specialist',
    html: doc(
      'Vacancies - Stonebarrow Hospice',
      `<header><a href="/"><img alt="Stonebarrow Hospice" src="l"></a><nav><a href="/care">Our care</a><a href="/give">Give</a><a href="/get-involved">Get involved</a></nav></header><div class="banner"><h1>Vacancies</h1></div><main><h2>Clinical Nurse Specialist (Community)</h2><p><strong>Hours:</strong> 30 per week, over four days</p><p><strong>Salary:</strong> £40,617 to £48,909 (pro rata)</p><p><strong>Base:</strong> Stonebarrow, Bridport</p><p><strong>Closing date:</strong> 9am, Monday 7 December 2026</p><p><strong>Interviews:</strong> week commencing 14 December 2026</p>${p('Most people want to be at home at the end, and most can be, when somebody like you knocks.')}<h3>About the role</h3><p>You will carry a caseload of about forty, prescribe where you are qualified, and teach carers what to expect.</p><h3>About you</h3>${ul('A registered nurse with palliative experience', 'Able to drive lanes in the dark')}<h3>Downloads</h3><ul><li><a href="/jd.pdf">Job description and person specification (PDF)</a></li><li><a href="/form.docx">Application form (Word)</a></li></ul><p>For an informal conversation please call Ruth Maddock on 01632 960088.</p></main><footer><p>Registered charity. Shop opening hours: 9 to 5.</p></footer>`,
    ),
    expected: {
      title: 'Clinical Nurse Specialist (Community)',
      company: 'Stonebarrow Hospice',
      location: 'Bridport',
      closingOn: '2026-12-07',
      salary: '£40,617',
      has: ['when somebody like you knocks', 'prescribe where you are', 'lanes in the dark'],
      hasNot: ['Shop opening hours'],
    },
  },
  {
    name: 'a parish council that writes one long notice',
    url: 'http://www.nether-pilton-pc.example/vacancy/',
    html: doc(
      'Vacancy for Parish Clerk | Nether Pilton Parish Council',
      `<div id="page"><div id="header"><h1 class="site-title"><a href="/">Nether Pilton Parish Council</a></h1><p class="site-description">Serving the village since 1894</p></div><div id="menu"><a href="/m">Minutes</a> <a href="/c">Councillors</a> <a href="/p">Planning</a></div><div id="content"><h2 class="entry-title">Vacancy for Parish Clerk</h2><div class="entry-meta">Posted on 5 November 2026 by admin</div><div class="entry-content">${p('Nether Pilton Parish Council is seeking to appoint a Parish Clerk and Responsible Financial Officer, working from home in or near Nether Pilton, Somerset.', 'The post is for 12 hours a week, including one evening meeting a month. Pay is on NJC scale points 18 to 23, which is £16.04 to £17.48 an hour.', 'The Clerk prepares agendas, takes minutes, keeps the books and makes sure that the Council does what the law says. The ideal candidate is organised, patient and at home with spreadsheets. The CiLCA qualification, or the will to gain it, is desirable.', 'To apply please send a CV and a covering letter to the Chairman. The closing date for applications is midday on Saturday 12th December, and interviews will be held on 17th December. The new Clerk starts on 1st February 2027; the precept has to be set by 31st January.')}</div></div><div id="sidebar"><h3>Next meeting</h3><p>Thursday 3 December 2026, 7.30pm, Village Hall</p><h3>Archives</h3><ul><li><a href="/10">October 2026</a></li><li><a href="/09">September 2026</a></li></ul></div></div>`,
    ),
    expected: {
      title: 'Parish Clerk',
      company: 'Nether Pilton Parish Council',
      location: 'Nether Pilton',
      closingOn: '2026-12-12',
      has: ['Responsible Financial Officer', 'one evening meeting', 'The CiLCA qualification'],
      hasNot: ['October 2026', 'Village Hall'],
    },
  },
  {
    name: 'a new site with hashed classes and its state beside the text',
    url: 'https://www.parallaxlabs.example/careers/motion-designer-4417',
    html: doc(
      'Motion Designer — Parallax Labs',
      `<div id="__next"><header class="Nav_root__x8a"><a href="/"><svg></svg></a><a href="/work">Work</a><a href="/careers">Careers</a></header><main class="Page_main__q1z"><section class="Hero_root__k2"><p class="Hero_eyebrow__a">Design · Full-time</p><h1 class="Hero_title__b">Motion Designer</h1><p class="Hero_loc__c">Glasgow or remote within the UK</p></section><section class="Rich_root__w9"><p>Parallax makes museum screens that children do not break and adults do not walk past.</p><p class="Rich_lead__f">Where you come in</p>${ul('Animate science without lying about it', 'Hand over files that developers thank you for')}<p class="Rich_lead__f">Who we picture</p>${ul('A reel with things that move for a reason', 'Some After Effects, some code, much curiosity')}<p>£36–42k depending on experience. We cannot offer visa sponsorship at the moment.</p></section><a class="Button_root__p" href="mailto:x">Apply by email</a></main><footer class="Foot_root__r"><p>Parallax Labs Ltd, a company registered in Scotland</p></footer></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { job: { title: 'Motion Designer', location: 'Glasgow or remote within the UK', department: 'Design', description: '<p>Parallax makes museum screens that children do not break and adults do not walk past.</p>' } } }, page: '/careers/[slug]' })}</script>`,
    ),
    expected: {
      title: 'Motion Designer',
      company: 'Parallax Labs',
      location: 'Glasgow',
      noClosing: true,
      salary: '£36',
      has: ['children do not break', 'Hand over files', 'Some After Effects'],
      hasNot: ['registered in Scotland'],
    },
  },
  {
    name: 'a shared note that serves as a job page',
    url: 'https://orchardcode.notion.example/Backend-developer-part-time-0c9e4417',
    html: doc(
      'Backend developer (part-time)',
      `<div id="notion-app"><div class="notion-topbar"><div>Orchard Code</div><div>/</div><div>Jobs</div><div>/</div><div>Backend developer (part-time)</div><div role="button">Duplicate</div></div><div class="notion-page-content"><div class="notion-page-block" contenteditable="false" style="font-weight:700;font-size:40px">Backend developer (part-time)</div>${['Hi! We are Orchard Code, five people who write software for cider makers. We live in Hereford and on the internet.', 'We are looking for a sixth who works three days a week.'].map((line) => `<div class="notion-text-block"><div><div contenteditable="false">${line}</div></div></div>`).join('')}<div class="notion-header-block"><h2 contenteditable="false">What we do all day</h2></div><div class="notion-bulleted_list-block"><div>•</div><div>Elixir, mostly, and Postgres</div></div><div class="notion-bulleted_list-block"><div>•</div><div>Talk to people who press apples</div></div><div class="notion-header-block"><h2 contenteditable="false">What you get</h2></div><div class="notion-bulleted_list-block"><div>•</div><div>£33k for three days</div></div><div class="notion-bulleted_list-block"><div>•</div><div>A crate at Christmas</div></div><div class="notion-header-block"><h2 contenteditable="false">How to apply</h2></div><div class="notion-text-block"><div><div contenteditable="false">Write to us until the end of November and show us something you made.</div></div></div></div></div>`,
      '<meta property="og:title" content="Backend developer (part-time) | Notion"><meta property="og:site_name" content="Orchard Code on Notion">',
      'en',
    ),
    expected: {
      title: 'Backend developer (part-time)',
      company: 'Orchard Code',
      location: null,
      closingOn: '2026-11-30',
      has: ['software for cider makers', 'Talk to people who press', 'A crate at Christmas'],
      hasNot: ['Duplicate'],
    },
  },
  {
    name: 'a church that ends its advert with everything at once',
    url: 'https://www.stbotolph-marsh.example/youth-worker-vacancy',
    html: doc(
      'Youth Worker vacancy — St Botolph, Marsh End',
      `<header><h1><a href="/">St Botolph, Marsh End</a></h1><nav><a href="/w">Worship</a><a href="/h">Hall hire</a></nav></header><main><h2>We're looking for a Youth Worker!</h2>${p('Forty teenagers come on a Friday, mostly for the pizza. We would like somebody to be there for the other things.', '<b>The role</b> is 20 hours per week, term time and two weeks of summer. The salary is £15,600 (actual).', '<b>You</b> have worked with young people, you know what safeguarding means, and you can be at ease with faith, yours and that of others.', 'There is an occupational requirement to be a practising Christian under the Equality Act.')}<p>${br('Job description and application form: <a href="/d">download</a>', 'Closing: Sunday 6 December, midnight', 'Interviews: Saturday 12 December', 'Carol service: Sunday 20 December, 6pm')}</p></main><footer><p>Marsh End, Boston, Lincolnshire</p></footer>`,
    ),
    expected: {
      title: 'Youth Worker',
      company: 'St Botolph, Marsh End',
      location: null,
      closingOn: '2026-12-06',
      salary: '£15,600',
      has: ['mostly for the pizza', 'what safeguarding means', 'occupational requirement'],
      hasNot: ['Hall hire'],
    },
  },
  {
    name: 'an employer that puts its posting’s data on a page with many sections',
    url: 'https://jobs.kestrelair.example/vacancies/cabin-crew-norwich',
    html: doc(
      'Cabin Crew, Norwich | Kestrel Air Careers',
      `<header><nav><a href="/">Kestrel Air Careers</a><a href="/pilots">Pilots</a><a href="/cabin">Cabin</a></nav></header><main><section class="hero"><h1>Cabin Crew</h1><p>Norwich</p><a class="cta" href="/apply">Apply now</a></section><section><h2>The life</h2><p>Four days on, three off, and you sleep at home. The aircraft has seventy seats and you will know the regulars.</p></section><section><h2>What you'll do</h2>${ul('Keep people safe, then comfortable', 'Sell coffee without apologising for it')}</section><section><h2>What we ask</h2>${ul('18 or older on the day training starts, 8 February 2027', 'Swim 25 metres unaided', 'A passport without limits')}</section><section><h2>Questions people ask</h2><details><summary>Do I have to move?</summary><p>You have to reach the airport within ninety minutes.</p></details><details><summary>When will I hear?</summary><p>Within three weeks of the closing date.</p></details></section><section><h2>Where our crew go next</h2><p>Some become trainers, one became a pilot.</p></section></main><footer><p>© Kestrel Regional Airways Ltd</p></footer>`,
      posting({
        title: 'Cabin Crew',
        description: `<p>Four days on, three off, and you sleep at home. The aircraft has seventy seats and you will know the regulars.</p><ul><li>Keep people safe, then comfortable</li><li>Sell coffee without apologising for it</li></ul><ul><li>18 or older on the day training starts, 8 February 2027</li><li>Swim 25 metres unaided</li><li>A passport without limits</li></ul>`,
        hiringOrganization: { '@type': 'Organization', name: 'Kestrel Air' },
        jobLocation: { '@type': 'Place', address: { addressLocality: 'Norwich', addressCountry: 'GB' } },
        validThrough: '2026-12-09T23:59:00Z',
        employmentType: 'FULL_TIME',
      }),
    ),
    expected: {
      title: 'Cabin Crew',
      company: 'Kestrel Air',
      location: 'Norwich',
      noClosing: true,
      has: ['you sleep at home', 'Sell coffee', 'Swim 25 metres'],
      hasNot: ['Kestrel Regional'],
    },
  },
  {
    name: 'a college with the closing date in a table of months and a rolling start',
    url: 'https://www.aldermere-college.example/about/work-with-us/vacancies/lecturer-plumbing',
    html: doc(
      'Lecturer in Plumbing | Work with us | Aldermere College',
      `<header><a href="/"><img alt="Aldermere College" src="l"></a><form role="search"><input name="s"><button>Search</button></form><nav><a href="/courses">Courses</a><a href="/apply">Apply for a course</a><a href="/open">Open days</a></nav></header><div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/w">Work with us</a> &gt; Lecturer in Plumbing</div><main><h1>Lecturer in Plumbing</h1><table><tr><td>Post reference</td><td>26/118</td></tr><tr><td>Campus</td><td>Riverside, Aldermere</td></tr><tr><td>Salary</td><td>Up to £38,411 per annum (plus a market supplement of £3,000)</td></tr><tr><td>Working hours</td><td>37 hours</td></tr><tr><td>Closes</td><td>Midnight on 30 November</td></tr><tr><td>Provisional interview date</td><td>9 December</td></tr></table>${p('Half of the boilers in the county will be fitted by people you taught. Come and be strict about soldering.')}<p><b>In this post you will:</b></p>${ul('teach levels 2 and 3 in a workshop we finished last year', 'assess apprentices on site')}<p><b>You will have:</b></p>${ul('a level 3 in plumbing and heating, and years with tools', 'a teaching qualification, or start one with us in September 2027')}<p>We are a Disability Confident employer. We do not hold a sponsor licence.</p><a class="btn" href="/a">Apply for this vacancy</a></main><section><h2>Open evening</h2><p>Wednesday 25 November 2026, 5pm to 8pm</p></section><footer><p>© Aldermere College 2026</p></footer>`,
    ),
    expected: {
      title: 'Lecturer in Plumbing',
      company: 'Aldermere College',
      location: 'Aldermere',
      closingOn: '2026-11-30',
      salary: '£38,411',
      has: ['strict about soldering', 'assess apprentices', 'level 3 in plumbing'],
      hasNot: ['Open evening', 'Apply for a course'],
    },
  },
];
