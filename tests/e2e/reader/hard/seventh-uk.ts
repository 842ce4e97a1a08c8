/** British public adverts on the skeletons of the systems that carry them, third helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const th = (name: string, value: string) =>
  `<tr class="form_value_default"><th class="form_label">${name}</th><td class="form_value">${value}</td></tr>`;
const fact = (name: string, value: string) =>
  `<li class="job-facts__item"><span class="job-facts__label">${name}</span><span class="job-facts__value">${value}</span></li>`;

export const seventhUk: GeneralPage[] = [
  advert(
    'the Scottish councils’ portal: facts with a weekday in short form, the advert in one block of bold and breaks, requirements last',
    'https://www.councilposts.scot.example/councils/strathnairn-council/jobs/roadworker-snc-118804',
    doc(
      'Roadworker - SNC118804 | Strathnairn Council | councilposts',
      `<header class="header"><a href="/"><img alt="councilposts home" src="l.svg"></a><nav><a href="/search">Job search</a><a href="/councils">Our organisations</a><a href="/my">My account</a></nav></header><main><p class="back"><a href="/search">Back to search results</a></p><div class="job-head"><img alt="Strathnairn Council" src="c.png"><h1>Roadworker</h1><p class="job-ref">Reference: SNC118804</p><p class="job-org">Strathnairn Council</p><a class="button" href="/apply">Apply now</a><button>Save job</button></div><ul class="job-facts">${fact('Advertising salary', '£27,109 - £28,640')}${fact('Job location', 'Croy Depot, Nairn, IV12 9ZZ')}${fact('Contract type', 'Permanent')}${fact('Position type', 'Full Time')}${fact('Hours', '37 hours per week')}${fact('Work From Home', 'No')}${fact('Closing date', 'Wed, 09 Dec 2026, 23:59')}</ul><h2>Description</h2><div class="job-text"><p>${br('<b>Advert</b>', 'Forty miles of single track, three bridges and one very steep hill. You will be one of eight who keep them open.', '', 'You will fill, patch, drain and grit, drive a lorry in its turn, and stand out in the winter rota one week in four between October and April, for which there is a standby payment.', '', 'We give you the clothing, the training and a mentor for your first winter. What we cannot give you is a dislike of mud that goes away.')}</p><h2>Requirements</h2><p>${br('- Driving licence category C, or willing to take it at our cost', '- Able to read a works instruction and a map', '- Street works card useful')}</p><p>Interviews are likely to be held in the week beginning 14 December 2026. For an informal discussion contact Ewan Tulloch, Area Foreman, 01667 555 013.</p></div><h2>Responsibilities</h2><p>${br('Sites must be left safe every night.', 'Plant must be checked before use.')}</p><h2>The individual</h2><p>Cheerful before seven.</p><p><a href="/jd.pdf">Job profile</a></p></main><footer><a href="/terms">Terms</a><p>councilposts is run for Scotland’s councils</p></footer>`,
    ),
    {
      title: 'Roadworker',
      company: 'Strathnairn Council',
      location: 'Nairn',
      closingOn: '2026-12-09',
      salary: '£27,109',
      has: ['one very steep hill', 'a mentor for your first winter', 'left safe every night'],
      hasNot: ['Our organisations', 'Save job'],
    },
  ),
  advert(
    'a council’s candidate centre: header cells of a form, the school after a dash in the page’s title, its name again in the place',
    'https://calderfirth.tal.example/vx/mobile-0/appcentre-ext/brand-5/candidate/so/pm/1/pl/4/opp/2149-Caretaker-Thornlea-Junior-School/en-GB',
    doc(
      'Caretaker - Thornlea Junior School - Calderfirth Council',
      `<div id="skip"><a href="#content">Skip to main content</a></div><div class="header_strip"><img src="b.png" alt="Calderfirth Council"><ul><li><a href="/jobboard">Search vacancies</a></li><li><a href="/login">Log in</a></li><li><a href="/help">Help</a></li></ul></div><div id="content" class="vx_content"><a href="/jobboard">« Back to vacancy list</a><h2>Vacancy details</h2><table class="solr_table"><tbody>${th('Vacancy title', 'Caretaker')}${th('Vacancy ID', '2149')}${th('Service', 'Schools')}${th('Location', 'Thornlea Junior School, Brighouse')}${th('Salary', '£24,413 - £25,583 (pro rata)')}${th('Contract', 'Permanent, 25 hours')}${th('Date posted', '12 Nov 2026')}${th('Closing date', '4 Dec 2026')}</tbody></table><div class="opp_description"><p>Thornlea Junior School is looking for a caretaker who can keep an old building warm and a new playground safe.</p><p>If you like variety and have a steady, practical turn of mind, this may be the place for you. You would report to the school business manager and look after heating, locks, small repairs and deliveries. The hours are split: six till nine in the morning and half past three till half past five.</p><p>The ideal candidate will:</p>${ul('have some skill with hand tools and know when to call a trade', 'be trusted with every key', 'be glad to be interrupted by a seven-year-old with a question')}<p>We can offer:</p>${ul('a workshop with a window', 'support for a boiler certificate')}<p><strong>Completed forms to be returned to the Headteacher at office.thornlea@calderfirtheducation.example by Friday 4th December 2026.</strong></p><p>Interviews will take place week beginning 14th December 2026</p><p>To commence: January 2027</p><p><em>We are committed to safeguarding. The post is subject to an enhanced disclosure.</em></p></div><p><a class="apply" href="/apply">Apply</a> <a href="/share">Send to a friend</a></p></div><div id="footer"><a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></div>`,
    ),
    {
      title: 'Caretaker',
      company: 'Thornlea Junior School',
      location: 'Brighouse',
      closingOn: '2026-12-04',
      salary: '£24,413',
      has: ['keep an old building warm', 'know when to call a trade', 'a boiler certificate'],
      hasNot: ['Send to a friend', 'Search vacancies'],
    },
  ),
  advert(
    'a teachers’ paper’s board: “apply by” and “job start” as pairs, a letter from the head, about the school, jobs like it',
    'https://www.chalkweekly.example/jobs/vacancy/head-of-religious-studies-cambridgeshire-2149003',
    doc(
      'Head of Religious Studies job with Saint Neot’s Fen School | Chalk Weekly',
      `<header><a href="/"><img alt="Chalk Weekly" src="l"></a><nav><a href="/news">News</a><a href="/jobs">Jobs</a><a href="/resources">Resources</a><a href="/courses">Courses</a></nav><a href="/login">Log in</a></header><main><nav class="crumbs"><a href="/jobs">Jobs</a> / <a href="/jobs/secondary">Secondary</a></nav><div class="c-job-header"><img alt="" src="s.png"><h1>Head of Religious Studies</h1><p class="c-job-header__employer"><a href="/jobs/employer/snf">Saint Neot’s Fen School</a></p><p class="c-job-header__location">Chatteris, Cambridgeshire</p><button>Save</button><a class="btn" href="/apply">Quick apply</a></div><dl class="c-job-details"><div><dt>Apply by</dt><dd>2 December 2026</dd></div><div><dt>Job start</dt><dd>April 2027</dd></div><div><dt>Contract type</dt><dd>Permanent</dd></div><div><dt>Contract term</dt><dd>Full-time</dd></div><div><dt>Salary</dt><dd>MPS/UPS plus TLR 2a</dd></div></dl><section class="c-job-description"><h2>Job description</h2><p>Dear colleague,</p><p>Thank you for your interest in our school. Fen pupils ask large questions early, and we would like someone to lead the department in which they ask most of them.</p><p>You would take over three committed teachers and an examination course that a quarter of the year group chooses freely. The scheme of work is sound and somewhat dusty.</p><p>You will:</p>${ul('teach to the end of the sixth form', 'bring speakers of several faiths, and of none, into the building', 'put the visit to the cathedral back on the calendar')}<p>You will need a good degree in a subject that helps, a record of examination teaching and the patience to let a silence last.</p><p>The closing date for applications is 9.00 a.m. on Wednesday 2 December 2026. Interviews will take place on Tuesday 8 December. We may interview strong candidates sooner.</p><p>With best wishes,<br>Harriet Dowsing<br>Headteacher</p></section><section><h2>Attached documents</h2><ul><li><a href="#">Candidate pack</a></li></ul></section><section class="about"><h2>About Saint Neot’s Fen School</h2><p>An 11-18 academy of 870 pupils on the edge of the washes.</p><dl><dt>Address</dt><dd>Doddington Road, Chatteris</dd></dl></section><section class="more"><h2>More jobs like this</h2><ul><li><a href="#">Teacher of Philosophy</a> Ely</li><li><a href="#">Chaplain</a> Oundle</li></ul></section></main><footer><p>Chalk Weekly Ltd</p><a href="/advertise">Advertise with us</a></footer>`,
    ),
    {
      title: 'Head of Religious Studies',
      company: 'Saint Neot’s Fen School',
      location: 'Chatteris',
      closingOn: '2026-12-02',
      has: ['ask large questions early', 'back on the calendar', 'to let a silence last'],
      hasNot: ['Teacher of Philosophy', 'Advertise with us'],
    },
  ),
  advert(
    'a fire service’s recruitment page: no year with the deadline, test days after it, the role under a banner heading',
    'https://www.mercianfire.example/careers/current-vacancies/control-room-operator',
    doc(
      'Control Room Operator | Mercian Vale Fire and Rescue Service',
      `<header><a href="/"><img src="l.svg" alt="Mercian Vale Fire and Rescue Service"></a><nav><a href="/safety">Your safety</a><a href="/stations">Stations</a><a href="/careers">Careers</a></nav></header><div class="banner"><h1>Current vacancies</h1></div><main><div class="editor"><h2>Control Room Operator</h2><p><strong>Location:</strong> Service Headquarters, Tamworth<br><strong>Salary:</strong> £29,871 rising to £38,147 when competent<br><strong>Hours:</strong> 42 per week on a pattern of two days, two nights and four off</p><p>When somebody rings with the worst news of their life, you will be the voice that gets the address right.</p><h3>The role</h3><p>You take calls, send crews, keep them fed with what you learn and write down everything as it happens. Between calls you test lines, plan cover and listen to the weather.</p><h3>What we look for</h3>${ul('Clear speech and typing of at least thirty-five words a minute', 'The habit of asking the one question that matters', 'A calm that others can borrow')}<h3>How to apply</h3><p>Applications close at midday on Monday 7th December. Please allow an hour for the form; it cannot be saved.</p><p>Ability tests: Saturday 12th December. Interviews: week commencing 4th January 2027. Training course starts: 1st March 2027.</p><p>Questions? Write to recruitment@mercianfire.example.</p><p><a class="button" href="/apply">Apply for Control Room Operator</a></p></div><aside><h3>In this section</h3><ul><li><a href="#">On-call firefighters</a></li><li><a href="#">Apprenticeships</a></li><li><a href="#">Our values</a></li></ul></aside></main><footer><p>In an emergency dial 999</p></footer>`,
    ),
    {
      title: 'Control Room Operator',
      company: 'Mercian Vale Fire and Rescue Service',
      location: 'Tamworth',
      closingOn: '2026-12-07',
      salary: '£29,871',
      has: ['the voice that gets the address right', 'listen to the weather', 'that others can borrow'],
      hasNot: ['On-call firefighters', 'In an emergency dial'],
    },
  ),
  advert(
    'a university’s own Drupal page: summary of pay and campus in one line, closing date below, dates of a project in the text',
    'https://www.kinnaird.ac.example/work-for-us/jobs/digital-archivist-pro00417',
    doc(
      'Digital Archivist | Work for us | University of Kinnaird',
      `<a class="visually-hidden" href="#main">Skip to main content</a><header class="site-header"><a href="/" title="University of Kinnaird home"><svg></svg></a><button>Menu</button><form role="search"><label>Search<input></label></form></header><nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/work-for-us">Work for us</a></li><li>Jobs</li></ol></nav><main id="main"><article class="node node--job-opportunity"><h1 class="page-title"><span>Digital Archivist</span></h1><ul class="card__meta"><li class="card__meta-item">£33,002 - £38,784 (Grade 6) | Old Town campus, Dunmore</li></ul><p class="card__summary">Closing date: 29 November 2026</p><div class="field--body"><h2>Overview</h2><p>Between 1974 and 1998 the University kept its memory on things that no longer turn. The Digital Archivist will get it off again.</p><p>The post is full time and funded until 31 July 2029 by a grant that began on 1 August 2026.</p><h2>Main duties</h2>${ul('Read disks, tapes and one drum that nobody admits to having bought', 'Describe what you find so that a historian can trust it', 'Advise departments on what to keep, and when to stop')}<h2>Knowledge and experience</h2><p>You will have a qualification in archives or computing and experience with at least one of them by accident. You are at home with checksums and with people who say that it was here yesterday.</p><h2>Further information</h2><p>For an informal discussion please contact Dr Ina Rennick. Interviews are planned for 10 December 2026. The reference is PRO00417.</p><p>Our university is committed to equality. We offer 31 days of leave and a choice of pensions.</p></div><a class="button" href="/apply">Apply online</a></article><section class="related"><h2>Why work here</h2><a href="/benefits">Benefits</a></section></main><footer><address>University of Kinnaird, Nethergait, Dunmore DD9 9ZZ</address><p>© University of Kinnaird. The University is a registered Scottish charity.</p></footer>`,
    ),
    {
      title: 'Digital Archivist',
      company: 'University of Kinnaird',
      location: 'Dunmore',
      closingOn: '2026-11-29',
      salary: '£33,002',
      has: ['on things that no longer turn', 'nobody admits to having bought', 'it was here yesterday'],
      hasNot: ['Why work here', 'registered Scottish charity'],
    },
  ),
  advert(
    'a health board on a hosted job train: the board as site title, label and value in columns, the date with “hours” after it',
    'https://apply.boardhealth.example/Job/JobDetail?JobId=204417',
    doc(
      'Domestic Assistant - Job Details - Careers at NHS Lorne | Jobs',
      `<div class="cookie" role="dialog"><p>We use cookies to remember your search.</p><button>Allow cookies</button></div><header><a href="/Home/Job"><img alt="NHS Lorne careers" src="l"></a><a href="/Account/Login">Sign In</a></header><div class="jt-main"><h1 class="h3 jt-page-title">Domestic Assistant</h1><button>Apply for job</button><div class="jt-job-detail row"><div class="col-4">Job Reference</div><div class="col-8">204417</div><div class="col-4">Closing Date</div><div class="col-8">04/12/2026 at 23:59 hours</div><div class="col-4">Employer (NHS Board)</div><div class="col-8">NHS Lorne</div><div class="col-4">Department</div><div class="col-8">Facilities</div><div class="col-4">Location</div><div class="col-8">Lorn Islands Hospital, Oban</div><div class="col-4">Salary</div><div class="col-8">£25,468 - £25,694 per annum (pro rata)</div><div class="col-4">Hours Per Week</div><div class="col-8">24</div></div><h2 class="text-system text-primary job-discription-h2">Job Advert</h2><div class="jt-text"><p>Wards work because floors are dry, bins are empty and somebody notices. You will be that somebody on three evenings and every second weekend.</p><p>You will clean to a colour code, serve suppers, restock and talk to people who have had no visitors. The team has a kettle, a radio and strong views about mops.</p><p>No experience is needed. You must be able to follow written instructions and to lift a little. We will train you over two weeks at full pay.</p><p>Informal contact: Morag Lithgow, Facilities Supervisor, 01631 555 014.</p><p>Interviews will be arranged soon after 10th December.</p><p>NHS Lorne is a Disability Confident employer. As of April 2026 the working week is reducing to 36 hours for full-time staff.</p></div><div class="jt-company"><h2 class="text-primary-contrast">Take a look around the company</h2><a href="#">What it’s like to work here</a></div></div><footer>Powered by jobrail</footer>`,
    ),
    {
      title: 'Domestic Assistant',
      company: 'NHS Lorne',
      location: 'Oban',
      closingOn: '2026-12-04',
      salary: '£25,468',
      has: ['floors are dry', 'strong views about mops', 'two weeks at full pay'],
      hasNot: ['Take a look around', 'Powered by', 'Allow cookies'],
    },
  ),
  advert(
    'a college that closes when it has found someone: posted, interview and start dates and none that closes',
    'https://www.tidewatercollege.example/vacancies/lecturer-in-boatbuilding',
    doc(
      'Lecturer in Boatbuilding - Tidewater College',
      `<header><a class="logo" href="/">Tidewater College</a><nav><a href="/courses">Courses</a><a href="/open-days">Open days</a><a href="/vacancies">Vacancies</a></nav></header><main><h1>Lecturer in Boatbuilding</h1><div class="vacancy-panel"><p><b>Salary</b> £31,500 to £38,900</p><p><b>Campus</b> Maldon</p><p><b>Hours</b> 0.8</p><p><b>Posted</b> 2 November 2026</p><p><b>Closing date</b> Open until filled</p></div><p>Our slipway has launched a student boat every July since 1983. The person who made sure of the last eleven has bought one and sailed off in it.</p><h2>About the job</h2><p>You will teach two groups, one of school leavers and one of people who have had enough of offices, from lofting to launch. You will write the scheme of work with the joinery team and keep the timber store as if it were your own.</p><h2>About you</h2>${ul('You have built boats for a living', 'You hold a teaching award or will take one with us', 'You can make a shy student pick up a plane')}<p>First interviews will be held on Thursday 26 November 2026; the post starts on 11 January 2027. We will consider applications as they arrive and close the vacancy once we have appointed.</p><p>Send a CV to people@tidewatercollege.example. Open day: Saturday 5 December 2026.</p></main><footer>Tidewater College, Quay Street, Maldon, Essex</footer>`,
    ),
    {
      title: 'Lecturer in Boatbuilding',
      company: 'Tidewater College',
      location: 'Maldon',
      noClosing: true,
      salary: '£31,500',
      has: ['launched a student boat every July', 'from lofting to launch', 'pick up a plane'],
      hasNot: [],
    },
  ),
  none(
    'the central board’s page for a job that has closed',
    'https://www.statejobs.example/csr/jobs.cgi?jcode=1871120',
    doc(
      'Job advert closed - Civil Service Jobs - GOV.UK',
      `<header><a href="/">GOV.UK</a><a href="/csr">Civil Service Jobs</a></header><main><h1>This job is closed to applications</h1><p>Field Auditor, Rural Grants Service, closed at 11:55 pm on Sunday 8th November 2026. Reference 438112.</p>${p('If you have applied you can see how far your application has come in the application centre. You will need your account.')}<p><a href="/csr/search">Search for other jobs</a></p></main>`,
    ),
  ),
  none(
    'a council’s doorway to jobs: areas of work, what people say, a search field',
    'https://www.calderfirth.example/jobs',
    doc(
      'Jobs and careers | Calderfirth Council',
      `<header><a href="/">Calderfirth Council</a></header><main><h1>Jobs and careers</h1><p>We are looking for people who care about where they live. You will find 84 vacancies here.</p><form><label>Job title or keyword<input></label><button>Search jobs</button></form><h2>Areas of work</h2><ul>${['Adult social care', 'Highways', 'Libraries', 'Schools', 'Waste'].map((area) => `<li><a href="#">${area}</a></li>`).join('')}</ul><h2>What we offer</h2>${ul('A pension scheme', '28 days of leave', 'Flexible working')}<h2>What our people say</h2><p>“I am responsible for forty gritting routes and I would not swap.” Asha, Highways</p><p>Closing dates are shown on each advert. Contact jobs@calderfirth.example.</p></main>`,
    ),
  ),
];
