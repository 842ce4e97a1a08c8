/** Adverts in English on the skeletons of applicant systems and employers’ sites, third helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none, p, ul } from './parts';

const section = (id: string, title: string, html: string) =>
  `<section class="job-section" id="st-${id}"><h2 class="title">${title}</h2><div class="wysiwyg" itemprop="${id}">${html}</div></section>`;
const taleo = (id: string, inner: string, tag = 'span') =>
  `<${tag} id="requisitionDescriptionInterface.${id}.row1">${inner}</${tag}>`;
const chip = (title: string, value: string) =>
  `<div class="col-lg-3 col-md-6"><dl class="row no-gutters"><dt><img alt="" src="i.jpg"></dt><dd><h3 class="fs-12 mb-0">${title}</h3><p class="fs-18"> ${value} </p></dd></dl></div>`;

export const seventhSystems: GeneralPage[] = [
  advert(
    'the Canadian government’s board: properties on spans, an occupation in lower case as title, facts with hidden labels, a date until which it is shown',
    'https://www.emploibank.example/jobsearch/jobposting/49482951?source=searchresults',
    doc(
      'marine engine mechanic - Digby, NS - Job posting - Emploi Bank',
      `<nav><ul><li><a href="#wb-cont">Skip to main content</a></li></ul></nav><header><a href="/home">Emploi Bank</a><ul><li><a href="/findajob">Find a job</a></li><li><a href="/trend">Trend analysis</a></li><li><a href="/hiring">Hiring</a></li></ul></header><main property="mainContentOfPage" typeof="WebPageElement"><div class="job-posting-details" typeof="JobPosting"><h1 property="name" id="wb-cont" class="title"><span class="wb-inv">Job posting: </span><span property="title">marine engine mechanic</span></h1><p class="date-business"><span property="datePosted" class="date"> Posted on November 08, 2026 </span> by <span class="business"><span class="external" property="hiringOrganization" typeof="Organization"><span property="name">Fundy Tide Marine Ltd.</span></span> <a href="#">Employer details</a></span></p><div class="job-posting-details-body col-md-8"><h2>Job details</h2><ul class="job-posting-brief colcount-lg-2"><li><span class="fas fa-map-marker-alt"></span> <span class="wb-inv">Location</span> <span property="joblocation" typeof="Place"><span property="address" typeof="PostalAddress"><span property="addressLocality">Digby</span>, <span property="addressRegion">NS</span></span></span></li><li><span class="wb-inv">Workplace information</span> <span>On site</span></li><li><span class="wb-inv">Salary</span> <span property="baseSalary" typeof="MonetaryAmount"><span property="minValue">28.50</span> to <span property="maxValue">34.00</span> <span property="unitText">HOUR</span> hourly / 40 hours per week</span></li><li><span class="wb-inv">Terms of employment</span> <span property="employmentType">Permanent employment, Full time</span></li><li><span class="wb-inv">Starts as soon as possible</span></li><li><span class="wb-inv">vacancies</span> 2 vacancies</li></ul><div class="job-posting-detail-requirements"><h2>Overview</h2><h3>Languages</h3><p>English</p><h3>Education</h3><p>Trades certificate or equivalent experience</p><h3>Experience</h3><p>3 years to less than 5 years</p><h3>On site</h3><p>Work must be completed at the physical location. The scallop fleet does not come to you by video.</p><h2>Responsibilities</h2><h3>Tasks</h3>${ul('Strip and rebuild diesel engines between tides', 'Find faults in wiring that salt has been at', 'Order parts before the boat that needs them is in')}<h2>Additional information</h2><h3>Work conditions and physical capabilities</h3>${ul('Small spaces', 'Cold decks', 'Attention to detail')}</div><div class="job-posting-detail-apply"><h2>How to apply</h2><p>By email: wharf@fundytide.example</p><p>Please quote job number 3571299.</p></div></div><div class="job-posting-details-sidebar"><h2>Advertised until</h2><p property="validThrough">2026-12-08</p></div></div><section><h2>Similar job postings</h2><ul><li><a href="#">heavy-duty equipment mechanic</a> Yarmouth (NS)</li><li><a href="#">small engine repairer</a> Truro (NS)</li></ul></section></main><footer><a href="/about">About us</a></footer>`,
      '',
      'en',
    ),
    {
      title: 'marine engine mechanic',
      company: 'Fundy Tide Marine Ltd.',
      location: 'Digby',
      has: ['The scallop fleet does not come', 'that salt has been at', 'before the boat that needs them'],
      hasNot: ['small engine repairer', 'Trend analysis'],
    },
  ),
  advert(
    'a hosted advert in four fixed sections, the first about the firm and longer than the job, sharing and privacy at the end',
    'https://jobs.clevercrew.example/PennardGlassworks/743999-quality-analyst',
    doc(
      'Pennard Glassworks Quality Analyst | CleverCrew',
      `<header class="js-header"><a href="/PennardGlassworks"><img alt="Pennard Glassworks" src="l"></a></header><main class="jobad site" itemscope itemtype="http://schema.org/JobPosting"><div class="jobad-header"><h1 class="job-title" itemprop="title">Quality Analyst</h1><ul class="job-details"><li itemprop="jobLocation" class="job-detail"><span class="address">Kelso, WA 98626, USA</span></li><li class="job-detail" itemprop="employmentType">Full-time</li><li class="job-detail">Department: Quality</li></ul><a class="button" href="/oneclick">I'm interested</a></div><div class="jobad-content">${section('companyDescription', 'Company Description', p('Pennard Glassworks melts two hundred tons of sand a day and sends it out as jars. We have done so on the same bend of the river since 1926, through four owners and one flood.', 'Today we are owned by the people who work here. There are 340 of us, and anyone may see the books on the first Monday of the month.'))}${section('responsibilities', 'Job Description', `<p>You stand between the furnace and the customer’s complaint.</p>${ul('Sample each line every hour and chart what you measure', 'Stop a line when the chart tells you, whoever is watching', 'Explain to sales what “within tolerance” means')}`)}${section('qualifications', 'Qualifications', ul('Two years in quality, in any trade that ships', 'Arithmetic without fear', 'A nose for the difference between noise and news'))}${section('incentives', 'Additional Information', '<p>The range for this position is $29.40 to $33.10 per hour. All your information will be kept confidential according to EEO guidelines.</p>')}</div><div class="jobad-footer"><a class="button" href="/oneclick">I'm interested</a><h3>Share this job with your network</h3><a href="/privacy">Privacy Notice</a><a href="/PennardGlassworks">Other jobs at Pennard Glassworks</a><p>Powered by CleverCrew</p></div></main>`,
      '<meta property="og:site_name" content="CleverCrew"><meta property="og:title" content="Pennard Glassworks Quality Analyst">',
      'en',
    ),
    {
      title: 'Quality Analyst',
      company: 'Pennard Glassworks',
      location: 'Kelso',
      noClosing: true,
      salary: '$29.40',
      has: ['between the furnace and', 'whoever is watching', 'between noise and news'],
      hasNot: ['Share this job with', 'Other jobs at'],
    },
  ),
  advert(
    'an old enterprise system: every text in a span with a long id, facts after the text, no firm but in the address and the prose',
    'https://harborlineinsurance.taleways.example/careersection/2/jobdetail.ftl?job=26001198',
    doc(
      'Job Description - Marine Claims Adjuster (26001198)',
      `<div id="header"><img src="l.png" alt=""></div><div class="menubar"><a href="#">Basic Search</a> <a href="#">Advanced Search</a> <a href="#">Job Cart</a> <a href="#">My Account Options</a> <a href="#">Sign In</a></div><div id="mainpanel"><div class="pagetitle"><h1 class="no-change-header-inline">${taleo('reqTitleLinkAction', 'Marine Claims Adjuster')}</h1> <span class="text">-</span> ${taleo('reqContestNumberValue', '26001198')}</div><div class="toolbar"><input type="button" value="Apply Online"> <input type="button" value="Add to My Job Cart"> <a href="#">E-mail a friend</a></div><h2 class="subtitle">Description</h2>${taleo('ID1451', '<p>Harborline Insurance covers small vessels from Maine to the Keys. When one of them meets a rock, you are the person who arrives with a notebook and good shoes.</p><p><b>Duties:</b></p><ul><li>Inspect damage afloat and ashore, often on the day</li><li>Set reserves that do not need to be set twice</li><li>Settle with owners directly and in plain English</li></ul><p><b>What you should know:</b> the post covers a region, so you will be away about eight nights a month between May and October.</p>', 'div')}<h2 class="subtitle">Qualifications</h2>${taleo('ID1511', '<ul><li>Three years in claims, survey or boat repair</li><li>State adjuster licence within ninety days</li><li>Comfort on a ladder and in a dinghy</li></ul><p>Harborline Insurance is an equal opportunity employer and provides adjustments on request.</p>', 'div')}<div class="facts"><h2 class="inline">Primary Location</h2>: ${taleo('ID1757', 'Rhode Island-Newport')}<br><h2 class="inline">Work Locations</h2>: ${taleo('ID1805', 'Newport Field Office 18 Long Wharf Newport 02840')}<br><h2 class="inline">Job</h2>: ${taleo('ID1823', 'Claims')}<br><h2 class="inline">Schedule</h2>: ${taleo('ID1901', 'Full-time')}<br><h2 class="inline">Job Posting</h2>: ${taleo('ID1988', 'Nov 3, 2026, 9:14:00 AM')}<br><h2 class="inline">Unposting Date</h2>: ${taleo('ID2020', 'Ongoing')}</div><div class="toolbar"><input type="button" value="Apply Online"></div></div><div id="footer"><a href="#">Help</a> <a href="#">Site Map</a></div>`,
      '',
      'en',
    ),
    {
      title: 'Marine Claims Adjuster',
      company: 'Harborline Insurance',
      location: 'Newport',
      noClosing: true,
      has: ['a notebook and good shoes', 'in plain English', 'on a ladder and in a dinghy'],
      hasNot: ['Advanced Search', 'E-mail a friend', 'Site Map'],
    },
  ),
  advert(
    'a board for work from afar: a back button and a plea to log in by the title, chips of facts, the firm in the first line of the text',
    'https://www.farposts.example/jobseekers/job/Senior-Bookkeeper-1742846',
    doc(
      'Senior Bookkeeper 1742846 - FarPosts',
      `<header><nav class="navbar"><a class="navbar-brand" href="/"><img alt="logo here" src="l.png"></a><ul><li><a href="/pricing">Pricing</a></li><li><a href="/real-results">Real Results</a></li><li><a href="/employers/postjob">post a job</a></li><li><a href="/login">log in</a></li></ul></nav></header><section class="bg-primary"><button class="link-back">&lt; Back to search results</button><h1 class="job__title">Senior Bookkeeper</h1><h3>Please <a href="/login">login</a> or <a href="/register">register</a> as jobseeker to apply for this job.</h3></section><section><div class="card job-post"><div class="row">${chip('TYPE OF WORK', 'Full Time')}${chip('WAGE / SALARY', '$9 to $12 Hour')}${chip('HOURS PER WEEK', '40')}${chip('DATE UPDATED', 'Nov 3, 2026')}</div></div><div class="card"><div class="card-header"><strong>JOB OVERVIEW</strong></div><div class="card-body"><p class="job-description" id="job-description">Senior Bookkeeper – Kestrel Row Accounting<br>Full time, remote | 40 hours a week<br><br>Kestrel Row Accounting keeps the books of ninety small shops in New Zealand. They send us photographs of receipts and we send them sleep.<br><br>What you will do<br>- Code and reconcile the accounts of about twenty shops<br>- Chase what is missing, kindly, by Wednesday<br>- Prepare returns for one of our two accountants to sign<br><br>What you bring<br>- Five years of bookkeeping, two of them for foreign clients<br>- Written English that a tired shopkeeper understands<br>- A second internet line and something that keeps the lights on<br><br>How to apply<br>Send your CV and tell us, in five lines, about a mistake that you found.</p></div></div><div class="card"><div class="card-header"><strong>SKILL REQUIREMENT</strong></div><div class="card-body"><a href="#">Bookkeeping</a> <a href="#">Reconciliation</a></div></div><div><div class="fs-18">SHARE THIS POST</div><a href="#"><img alt="facebook" src="f"></a></div></section><div class="modal" style="display:none"><h5>Report</h5></div><footer><ul><li><a href="#">Employers</a></li><li><a href="/hire/virtual-assistant">Virtual Assistant</a></li><li><a href="/press">Press</a></li></ul></footer>`,
      '',
      'en',
    ),
    {
      title: 'Senior Bookkeeper',
      company: 'Kestrel Row Accounting',
      location: null,
      noClosing: true,
      salary: '$9',
      has: ['ninety small shops', 'kindly, by Wednesday', 'about a mistake that you found'],
      hasNot: ['Real Results', 'Virtual Assistant', 'SHARE THIS POST'],
    },
  ),
  advert(
    'a builder’s WordPress: “Join our team” as first heading, the post as a second, an accordion, a form and a strip of logos',
    'https://www.marlpit-construction.example/careers/quantity-surveyor/',
    doc(
      'Quantity Surveyor - Marlpit Construction',
      `<div class="elementor elementor-location-header"><a href="/"><img alt="Marlpit Construction logo" src="l"></a><ul><li><a href="/projects">Projects</a></li><li><a href="/about">About</a></li><li><a href="/careers">Careers</a></li></ul><a href="tel:01332555016">01332 555 016</a></div><div class="elementor elementor-page"><div class="elementor-heading"><h1 class="elementor-heading-title">Join our team</h1></div><section><h2 class="elementor-heading-title">Quantity Surveyor</h2><ul class="elementor-icon-list-items"><li><span class="elementor-icon-list-text">Derby</span></li><li><span class="elementor-icon-list-text">Permanent</span></li><li><span class="elementor-icon-list-text">£45,000 - £55,000 + car</span></li></ul><div class="elementor-text-editor"><p>Marlpit builds the sort of school, surgery and sports hall that nobody writes about and everybody uses. We have forty people, nine live sites and an order book to the end of next year.</p><p>We need a surveyor who likes to be on site by eight and finished with the paperwork by four. You would look after three of the nine, worth about eleven million between them, and have an assistant whom you would help to qualify.</p></div><div class="elementor-accordion"><h3 class="elementor-tab-title"><a>Your responsibilities</a></h3><div class="elementor-tab-content">${ul('Value the work each month and agree it with the client’s surveyor', 'Let packages to local trades whom you would trust with your own roof', 'Tell the directors early when a job is going wrong')}</div><h3 class="elementor-tab-title"><a>What you need</a></h3><div class="elementor-tab-content" style="display:none">${ul('Five years with a main contractor', 'The standard forms at your fingertips')}</div><h3 class="elementor-tab-title"><a>What you get</a></h3><div class="elementor-tab-content" style="display:none">${ul('A share of profit that was paid in each of the last six years', 'The first Friday of the month off')}</div></div><p>Deadline for applications: 11th December 2026.</p></section><section class="form"><h2>Apply now</h2><form><label>Your name<input></label><label>Your email<input></label><label>Attach CV<input type="file"></label><button>Send</button></form></section><section><h2>Our accreditations</h2><img alt="Register of Builders, gold" src="a"></section></div><footer><p>© Marlpit Construction Ltd. Registered office: Nottingham Road, Derby DE21 9ZZ</p></footer>`,
    ),
    {
      title: 'Quantity Surveyor',
      company: 'Marlpit Construction',
      location: 'Derby',
      closingOn: '2026-12-11',
      salary: '£45,000',
      has: [
        'nobody writes about and everybody uses',
        'with your own roof',
        'The standard forms',
        'of the last six years',
      ],
      hasNot: ['Our accreditations', 'Attach CV'],
    },
  ),
  advert(
    'a small system of the newer kind: a banner with one list of facts, sections in bold, the firm’s other page linked below',
    'https://saltmarsh-labs.zephyrhr.example/p/0a1b2c3d4e-electronics-technician',
    doc(
      'Electronics Technician at Saltmarsh Labs',
      `<div class="banner" style="background:#123"><a href="/"><img class="brand" alt="Saltmarsh Labs" src="l"></a><h1>Electronics Technician</h1><ul class="meta"><li class="location"><i class="fa"></i><span>Falmouth, MA</span></li><li class="type"><span>Full-Time</span></li><li class="department"><span>Instruments</span></li><li class="salary-range"><span>$62,000 – $74,000 / yr</span></li></ul><a class="button apply" href="/apply">Apply To Position</a><a href="#">Use my profile</a></div><div class="content"><div class="description"><p>Saltmarsh Labs makes instruments that sit on the sea bed for two years and come back with something to say. You build them, break them in the tank and build them again. There are eighteen of us in an old ice house on the harbour, and the people who design the boards eat lunch at the same table as the people who solder them.</p><p><strong>A week of yours</strong></p>${ul('Two days at the bench with a microscope and a good lamp', 'One day in the pressure tank, which bangs', 'One day writing the steps so that anyone could follow them', 'One day that is never what you planned')}<p><strong>We think you need</strong></p><p>A two-year degree or the Navy, steady hands, and the kind of patience that does not tell everyone about it. Some travel by small boat: four trips a year, in weather we choose.</p><p><strong>We give</strong></p><p>Health cover, five weeks of leave, and your name inside each instrument you close.</p></div></div><div class="other"><a href="/">View all positions at Saltmarsh Labs</a></div><footer>Powered by <a href="#">Zephyr</a></footer>`,
      '<meta property="og:title" content="Electronics Technician at Saltmarsh Labs">',
      'en',
    ),
    {
      title: 'Electronics Technician',
      company: 'Saltmarsh Labs',
      location: 'Falmouth',
      noClosing: true,
      salary: '$62,000',
      has: ['come back with something to say', 'which bangs', 'your name inside each instrument'],
      hasNot: ['View all positions', 'Use my profile'],
    },
  ),
  none(
    'the form of a hosted advert: title, firm and place over fields for a life',
    'https://jobs.clevercrew.example/oneclick-ui/company/PennardGlassworks/publication/743999?dcr_ci=PennardGlassworks',
    doc(
      'Quality Analyst - Apply | CleverCrew',
      `<main><p>Pennard Glassworks</p><h1>Quality Analyst</h1><p>Kelso, WA 98626, USA · Full-time</p><h2>Easily apply</h2><p>Choose an option to fill in your application.</p><form><h3>Personal information</h3><label>First name *<input></label><label>Last name *<input></label><label>City<input></label><h3>Experience</h3><label>Title<input></label><label>Company<input></label><label>Description<textarea></textarea></label><h3>Education</h3><label>Institution<input></label><h3>Message to the hiring team</h3><label>Let the company know about your interest working there<textarea></textarea></label><p>By applying you declare that you have read the Privacy Policy of Pennard Glassworks and that all your information is true.</p><button>Next</button></form></main>`,
      '',
      'en',
    ),
  ),
  none(
    'a board’s page of average pay for a trade, with duties and a count of open jobs',
    'https://www.sterlingjobs.example/average-salary/average-transport-planner-salary',
    doc(
      'Average Transport Planner salary in the UK | sterlingjobs.example',
      `<header><a href="/">sterlingjobs.example</a></header><main><h1>Average Transport Planner salary</h1><p>The average salary for a Transport Planner is £35,214 per annum, based on 212 adverts.</p><table><tr><th>Location</th><th>Salary</th></tr><tr><td>Shrewsbury</td><td>£34,100</td></tr><tr><td>Leeds</td><td>£36,050</td></tr></table><h2>What does a Transport Planner do?</h2>${ul('Match loads to hours', 'Answer drivers', 'Keep costs down')}<h2>Skills and qualifications</h2>${p('Employers are looking for two years of experience and a certificate of professional competence. You will need to be calm.')}<a href="/jobs/transport-planner-jobs">See 118 Transport Planner jobs</a></main>`,
    ),
  ),
  none(
    'an article of interview questions for a post',
    'https://www.farposts.example/blog/bookkeeper-interview-questions',
    doc(
      '18 bookkeeper interview questions, with answers | FarPosts blog',
      `<header><a href="/">FarPosts</a></header><article><h1>18 bookkeeper interview questions, with answers</h1><p>Updated Nov 1, 2026 · 9 min read</p>${p('Hiring for a Senior Bookkeeper role? The right candidate will have experience with reconciliation and the ability to explain numbers.')}<h2>Responsibilities to ask about</h2>${ul('Which accounts did you reconcile, and how often?', 'What did you do when a receipt was missing?')}<h2>Skills to look for</h2>${ul('Accuracy', 'Written English')}<p>Ready to hire? Full time bookkeepers cost $9 to $12 an hour. <a href="/employers/postjob">Post a job</a></p></article>`,
      '',
      'en',
    ),
  ),
];
