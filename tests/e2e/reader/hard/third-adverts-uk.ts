/** The third set: adverts of the United Kingdom, with the noise that real sites put round them. */
import type { GeneralPage } from '../page-parts';
import { bold, headed, prose } from './bodies';
import { advert, boardFoot, boardHead, consent, cookies, doc, others, p, sameTrade, ul } from './parts';

export const thirdAdvertsUk: GeneralPage[] = [
  advert(
    'a council whose h1 is its site and whose facts stand in a table without heads',
    'https://www.jobs.wexmoor.example/job/7731',
    doc(
      'Wexmoor Borough Council | Jobs | Housing Options Officer',
      `${consent}<header><h1>Wexmoor jobs</h1><nav><a href="/">Home</a><a href="/jobs">Job search</a><a href="/teaching">Teaching jobs</a><a href="/schools">School support jobs</a><a href="/account">My account</a></nav></header><main><p class="crumb"><a href="/">Home</a> / <a href="/jobs">Vacancies</a> / Housing Options Officer</p><h2>Housing Options Officer</h2><table><tr><td>Directorate</td><td>Place and Communities</td></tr><tr><td>Location</td><td>Civic Centre, Wexmoor</td></tr><tr><td>Grade</td><td>G8</td></tr><tr><td>Salary</td><td>£33,945 - £36,648</td></tr><tr><td>Contract</td><td>Permanent, 37 hours</td></tr><tr><td>Advert start</td><td>9 November 2026</td></tr><tr><td>Closing date</td><td>Sunday 6 December 2026 at 23:59</td></tr><tr><td>Interviews</td><td>15 December 2026</td></tr></table>${headed.html}<a class="btn" href="/apply">Apply online</a></main><footer><p>Wexmoor Borough Council is a Disability Confident employer.</p></footer>`,
    ),
    {
      title: 'Housing Options Officer',
      company: 'Wexmoor Borough Council',
      location: 'Wexmoor',
      closingOn: '2026-12-06',
      salary: '£33,945',
      has: headed.has,
      hasNot: ['School support jobs', 'Strictly necessary'],
    },
  ),
  advert(
    'a primary school’s own page, the advert under news of the school',
    'https://www.stoddardlaneprimary.example/page/?title=Vacancies&pid=41',
    doc(
      'Vacancies | Stoddard Lane Primary School',
      `<header><img src="c" alt="Stoddard Lane Primary School crest"><nav><a href="/">Home</a><a href="/parents">Parents</a><a href="/news">News</a><a href="/contact">Contact us</a></nav></header><main><h1>Vacancies</h1><h2>Midday Supervisor</h2><p>Stoddard Lane Primary School, Stoddard Lane, Kettering NN15 6QX</p><p>7.5 hours a week, term time only. Grade 2, £12.65 per hour</p>${prose.html}<p>Closing date: Noon on Thursday 3rd December 2026</p><p>Stoddard Lane is committed to safeguarding and promoting the welfare of children. An enhanced DBS check is required.</p><p>Please return the application form to office@stoddardlane.example</p></main><footer><h3>Contact</h3><p>Stoddard Lane Primary School</p><p>Website design by Primary Pages</p></footer>`,
    ),
    {
      title: 'Midday Supervisor',
      company: 'Stoddard Lane Primary School',
      location: 'Kettering',
      closingOn: '2026-12-03',
      has: prose.has,
      hasNot: ['Website design'],
    },
  ),
  advert(
    'a university’s system whose organisation is named in its logo only',
    'https://vacancies.ardlough.example/Vacancy.aspx?ref=ENG-4471',
    doc(
      'Job Details',
      `<div id="hdr"><a href="https://www.ardlough.example"><img src="logo" alt="University of Ardlough"></a></div><div id="menu"><a href="/">Search for a job</a><a href="/login">Login</a><a href="/help">Help</a></div><div id="content"><h1>Research Associate in Coastal Engineering</h1><dl><dt>Job reference</dt><dd>ENG-4471</dd><dt>Campus</dt><dd>Harbour Campus, Ardlough</dd><dt>School</dt><dd>School of Engineering</dd><dt>Salary</dt><dd>£38,784 to £46,049, Grade 7</dd><dt>Contract type</dt><dd>Fixed term, 30 months</dd><dt>Placed on</dt><dd>12/11/2026</dd><dt>Closes</dt><dd>08/12/2026</dd></dl>${headed.html}<p><a href="/jd.pdf">Job description and person specification</a></p><a href="/apply">Apply</a></div><div id="foot">Powered by CoreHR</div>`,
    ),
    {
      title: 'Research Associate in Coastal Engineering',
      company: 'University of Ardlough',
      location: 'Ardlough',
      closingOn: '2026-12-08',
      salary: '£38,784',
      has: headed.has,
      hasNot: ['Powered by', 'Login'],
    },
  ),
  advert(
    'a hospital trust on a shared portal, the trust in the line under the title',
    'https://apps.healthvacancies.example/xi/vacancy/5516322',
    doc(
      'Job advert - Ward Clerk - Health Vacancies',
      `<header><a href="/">Health Vacancies</a><nav><a href="/search">Search jobs</a><a href="/employers">Employers</a></nav></header><main><a href="/search">Back to search results</a><p class="org">Tarnside University Hospitals NHS Foundation Trust</p><h1>Ward Clerk</h1><p>The closing date is 30 November 2026</p><h2>Job overview</h2>${p('An opportunity has arisen for a ward clerk on our stroke unit. You keep the notes, the phone and the visitors in order.')}<h2>Main duties of the job</h2>${ul('Admit, discharge and transfer patients on the system', 'Order case notes and file results')}<h2>About us</h2><p>Tarnside is one of the largest trusts in the north, with six hospitals and eleven thousand colleagues.</p><h2>Details</h2><h3>Pay scheme</h3><p>Agenda for change</p><h3>Band</h3><p>Band 2</p><h3>Salary</h3><p>£24,465 a year</p><h3>Working pattern</h3><p>Part-time</p><h3>Reference number</h3><p>287-CS-114-26</p><h3>Job locations</h3><p>Tarnside Royal Infirmary</p><p>Mill Road</p><p>Kendal</p><p>LA9 7RG</p><h2>Person specification</h2><table><tr><th>Essential</th><th>Desirable</th></tr><tr><td>GCSE English or equivalent</td><td>Work in a hospital</td></tr></table><h2>Employer details</h2><h3>Employer name</h3><p>Tarnside University Hospitals NHS Foundation Trust</p></main>`,
    ),
    {
      title: 'Ward Clerk',
      company: 'Tarnside University Hospitals NHS Foundation Trust',
      location: 'Kendal',
      closingOn: '2026-11-30',
      has: ['on our stroke unit', 'file results', 'GCSE English'],
      hasNot: ['Employers'],
    },
  ),
  advert(
    'a civil service page with h1 of the site and the department above the title',
    'https://www.servicejobs.gov.example/csr/jobs.cgi?jcode=1993317',
    doc(
      'Policy Adviser, Flood Resilience - Service Jobs - GOV',
      `<header><a href="/">Service Jobs</a><p>BETA This is a new service</p></header><main><a href="/s">Back to search results</a><h1>Service Jobs</h1><div class="vac"><h2>Policy Adviser, Flood Resilience</h2><p>Department for Rivers and Land</p><p>Apply before 11:55 pm on Wednesday 2nd December 2026</p></div><div class="f"><h3>Reference number</h3><p>441207</p><h3>Salary</h3><p>£41,463 - £45,801</p><h3>Job grade</h3><p>Higher Executive Officer</p><h3>Contract type</h3><p>Permanent</p><h3>Working pattern</h3><p>Flexible working, Full-time, Job share</p><h3>Number of jobs available</h3><p>2</p></div><h2>Location</h2><p>Bristol, London, Newcastle upon Tyne</p><h2>About the job</h2><h3>Job summary</h3>${p('Rivers and Land looks after what happens when it rains too much. You will write the advice that ministers take into the room.')}<h3>Job description</h3>${ul('Draft submissions and briefing on flood funding', 'Build relations with councils and insurers')}<h3>Person specification</h3>${p('You write clearly, at speed, for people who disagree.')}<h2>Things you need to know</h2><h3>Selection process details</h3><p>The sift is planned for the week of 7 December 2026 and interviews from 4 January 2027.</p></main>`,
    ),
    {
      title: 'Policy Adviser, Flood Resilience',
      company: 'Department for Rivers and Land',
      location: 'Bristol',
      closingOn: '2026-12-02',
      salary: '£41,463',
      has: ['when it rains too much', 'flood funding', 'people who disagree'],
      hasNot: ['BETA'],
    },
  ),
  advert(
    'a charity that tells who it is before it says what it wants',
    'https://www.lanternhope.example/get-involved/work-for-us/community-fundraiser',
    doc(
      'Community Fundraiser - Lantern Hope',
      `${cookies}<header><a href="/"><img alt="Lantern Hope home" src="l"></a><nav><a href="/donate">Donate</a><a href="/volunteer">Volunteer</a><a href="/shop">Shop</a></nav></header><main><h1>Work for us</h1><h2>About Lantern Hope</h2>${p('Lantern Hope sits with families in the worst week of their lives. Since 1987 our volunteers have answered four million calls, every night of the year, from six centres across Wales.')}<h2>Community Fundraiser</h2><p><b>Home-based, covering Swansea and the valleys</b></p><p>£27,300 pro rata, 28 hours a week</p>${bold.html}<p>To apply, send your CV and a supporting statement by 9am on Monday 7th December. Interviews will take place on 16th December in Swansea.</p></main><footer><p>Lantern Hope is a registered charity in England and Wales (1098765).</p></footer>`,
    ),
    {
      title: 'Community Fundraiser',
      company: 'Lantern Hope',
      location: 'Swansea',
      closingOn: '2026-12-07',
      has: bold.has,
      hasNot: ['Volunteer\n', 'partners use cookies'],
    },
  ),
  advert(
    'a recruiter’s advert: the agency’s site, the employer unnamed, a consultant’s block',
    'https://www.bramhall-search.example/jobs/management-accountant-br10442',
    doc(
      'Management Accountant | Stockport | Bramhall Search',
      `<header><a href="/"><img alt="Bramhall Search" src="l"></a><nav><a href="/jobs">Find a job</a><a href="/clients">Hire talent</a><a href="/blog">Insights</a></nav></header><main><h1>Management Accountant</h1><ul><li>Stockport</li><li>£45,000 - £50,000 per annum</li><li>Permanent</li><li>Ref: BR10442</li></ul><p>Bramhall Search is working with a family-owned manufacturer in Stockport.</p>${bold.html}<div class="consultant"><h3>Your consultant</h3><p>Ellie Marsh</p><p>Senior Consultant</p><p>0161 555 0102</p></div><form><h3>Apply for this job</h3><label>Name<input></label><label>Email<input></label><label>CV<input type="file"></label><button>Submit</button></form></main>${others('Related jobs', ['Finance Manager', 'Manchester', '£55,000'], ['Payroll Clerk', 'Sale', '£27,000'], ['Credit Controller', 'Bury', '£26,000'])}<footer>© 2026 Bramhall Search Ltd</footer>`,
    ),
    {
      title: 'Management Accountant',
      company: 'Bramhall Search',
      location: 'Stockport',
      noClosing: true,
      salary: '£45,000',
      has: bold.has,
      hasNot: ['Payroll Clerk', '0161 555'],
    },
  ),
  advert(
    'a board’s page: title with city, company and suffix, company only a link',
    'https://www.jobharbour.example/job/electrical-maintenance-engineer/quantock-foods-job104488120',
    doc(
      'Electrical Maintenance Engineer | Bridgwater | Quantock Foods | JobHarbour.co.uk',
      `${cookies}${boardHead('JobHarbour')}<main><a href="/back">Back to results</a><h1>Electrical Maintenance Engineer</h1><div><a href="/jobs-at/quantock-foods">Quantock Foods</a> - <span>Bridgwater, Somerset</span></div><div>£42,000 per annum, 4 on 4 off</div><div>Posted 3 days ago</div><button>Apply</button><button>Save</button>${bold.html}<p>Quantock Foods is a leading producer of chilled soups.</p></main>${sameTrade()}${boardFoot('JobHarbour')}`,
      '<meta property="og:site_name" content="JobHarbour">',
    ),
    {
      title: 'Electrical Maintenance Engineer',
      company: 'Quantock Foods',
      location: 'Bridgwater',
      noClosing: true,
      salary: '£42,000',
      has: bold.has,
      hasNot: ['Roof Tiler', 'Salary checker'],
    },
  ),
  advert(
    'a page builder’s careers page: title of the site alone, facts in one sentence',
    'https://www.pellow-and-daughters.example/join-us-1/yard-foreperson',
    doc(
      'Yard Foreperson — Pellow &amp; Daughters Boatbuilders',
      `<header><a href="/">Pellow &amp; Daughters</a><nav><a href="/boats">Boats</a><a href="/join-us-1">Join us</a></nav></header><main><h2>Yard Foreperson</h2><p>Pellow &amp; Daughters has built wooden boats on the Fal since 1924, and we need a foreperson for our yard in Penryn.</p>${prose.html}<p>Write to yard@pellow.example. We will leave this open until the right person walks in.</p></main><footer><p>Made with care in Cornwall</p></footer>`,
      '<meta property="og:site_name" content="Pellow &amp; Daughters Boatbuilders">',
    ),
    {
      title: 'Yard Foreperson',
      company: 'Pellow & Daughters Boatbuilders',
      location: 'Penryn',
      noClosing: true,
      has: prose.has,
      hasNot: ['Made with care'],
    },
  ),
];
