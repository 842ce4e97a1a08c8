/** Employers’ and other sites’ English pages on work that are no advert. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { none, p } from './parts';

const navLink = (text: string) =>
  `<li><a class="relative pl-4 lg:pl-0 text-sm leading-4 py-3 text-hb-gray transition duration-200" href="#">${text}</a></li>`;
const place = (name: string, lead: string, more: string, heading: string, small: string) =>
  `<section id="location-${name.toLowerCase()}" class="location white"><img src="/assets/img/${name}.jpg" alt="image of the ${name} office space" class="full-width-secton-image"><div class="wrap cf"><article class="sub-section cf"><div class="m-all t-offset-left-1of12 t-5of6"><h2>${name}</h2><p class="large">${lead}</p><p>${more}</p></div></article><article class="sub-section cf"><div class="m-graphic"><img src="/assets/img/${name}-small.jpg" alt=""></div><div class="copy"><h4>${heading}</h4><p class="small">${small}</p><div class="underline"></div></div></article><article class="sub-section cf"><div class="m-all center"><p class="intro">Discover more about ${name} at <br><a href="#">the city’s own site</a></p></div></article></div></section>`;
const careersNav = (current: string) =>
  `<section id="in-page-nav" class="gray"><div class="wrap cf"><nav class="m-all"><ul>${['Working at Tidewater', 'Opportunities', 'Locations', 'Meet the crew'].map((name) => `<li><a class="m-1of3 remove-padding${name === current ? ' current' : ''}" href="#">${name}</a></li>`).join('')}</ul></nav></div></section>`;
/** The pages of one employer’s careers site. */
const tidewater = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="We write the software that water companies run on, and we are looking for people who like rivers."><meta content="${title} - Tidewater Software" property="og:title"><meta content="Tidewater Software" property="og:site_name"><title>${title} - Tidewater Software</title></head><body class="comment"><header id="header" class="header"><div class="wrap cf"><div class="logo"><a href="/"><img alt="Tidewater Software" src="/logo.png" width="112" height="32"></a></div><nav class="nav"><ul><li><a href="/about">About</a></li><li><a href="/solutions">Solutions</a></li><li><a class="current" href="/careers/">Careers</a></li><li><a href="#" class="scroll-to-footer">Contact</a></li></ul></nav></div></header><main class="page">${main}</main><footer><section id="footer" class="contact-us white cf"><div class="wrap"><h2>Contact <br>Tidewater</h2><p>General enquiries: <a href="#">hello@tidewater.example</a><br>Human resources: <a href="#">careers@tidewater.example</a></p><form name="gform"><label for="n">Name</label><input id="n" placeholder="Your name"><label for="q">How can we help?</label><textarea id="q"></textarea><a class="gform" href="#">Go</a></form><div itemscope itemtype="http://schema.org/LocalBusiness"><h5>New Zealand <span>(HQ)</span></h5><p itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="streetAddress">14 Wharf Lane</span><br><span itemprop="addressLocality">Nelson</span> <span itemprop="postalCode">7010</span></p></div></div></section><p>&copy; Tidewater Software Ltd 2026</p></footer></body></html>`;
const box = ([title, years, city]: readonly [string, string, string]) =>
  `<div class='position-box'><div class='position-title-box'><h4>${title} <small class='ms-3'>(Fulltime)</small></h4><p class='mb-3'>${years}</p><p><img src='/images/career/Group.png' class='img-fluid'> ${city}</p></div><button type='button' class='btn btn-outline-primary'><a href='job_details.php?id=3'>Apply Now</a></button></div>`;
const trades = [
  'Accountant',
  'Arborist',
  'Baker',
  'Bus Driver',
  'Chemist',
  'Civil Engineer',
  'Court Clerk',
  'Dental Hygienist',
  'Electrician',
  'Florist',
  'Librarian',
  'Machinist',
  'Nurse',
  'Optician',
  'Payroll Clerk',
  'Pharmacist',
  'Roofer',
  'Surveyor',
  'Teacher',
  'Welder',
];

export const fourteenthNoneOwn: GeneralPage[] = [
  none(
    'the largest board’s wall against robots: the usual menu, one heading, the number of a request and links to help',
    'https://uk.indeed.com/viewjob?jk=41a07c2be9d3f650',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Security Check - Indeed.com</title><style>:root{color-scheme:light dark;--background-color:#fff}.gnav{justify-content:space-between;padding:1rem;display:flex}main{text-align:center;max-width:30rem;margin:0 auto}</style><script>window.INDEED_CLOUDFLARE_STATIC_PAGE={PAGE_TYPE:"captcha",RAY_ID:"9d03b7e11fae21cc"};</script><meta content="360" http-equiv="refresh"></head><body dir="ltr"><nav class="gnav"><div class="gnav-nav"><a aria-label="Indeed Home" class="link-logo" href="/"><img alt="Indeed logo" height="20"></a><ul class="gnav-nav-list"><li><a id="findJobs" href="/">Find jobs</a></li><li><a id="companyReviews" href="/companies">Company Reviews</a></li><li><a id="findSalaries" href="/salaries">Find salaries</a></li></ul></div><div class="gnav-links"><a id="signInMobile" class="link-signin--mobile" href="#" style="display:none">Sign in</a><ul class="gnav-links-list"><li class="gnav-mobile-link" style="display:none"><a id="findJobsMobile" href="/">Find jobs</a></li><li><a id="uploadResume" href="#">Upload your resume</a></li><li class="link-signin"><a id="signIn" href="#">Sign in</a></li><li><a id="employers" href="#">Employers / Post Job</a></li></ul></div></nav><main><div class="error-image"><img alt="" width="180"></div><h1 id="heading">Additional Verification Required</h1><div id="challenge-running"></div><p id="paragraph">Your Ray ID for this request is 9d03b7e11fae21cc</p><p><a id="troubleshooting" href="#">Troubleshooting Cloudflare Errors</a></p><p><span id="needHelp">Need more help?</span> <a id="contactUs" href="#">Contact us</a></p><a id="returnHome" class="link-home" href="/">Return home <span>&nbsp; →</span></a></main></body></html>`,
  ),
  none(
    'an employer’s word that an application was sent: three menus of posts to be filled in, the programme as first heading, a sentence, offices in the foot',
    'https://harborelectric.example/careers/thank-you/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your apprenticeship application has been submitted - Harbor Electric</title><meta name="description" content="Thank you for applying to our apprenticeship. We read every application and will write to you soon."><meta property="og:title" content="Your apprenticeship application has been submitted"><meta property="og:site_name" content="Harbor Electric"></head><body class="flex flex-col"><header class="site-header"><a href="/"><img alt="Harbor Electric" src="/logo.svg"></a></header><nav class="main-navigation"><ul><li class="nav-item"><a href="#">Services</a></li><li class="nav-item"><a href="#">Projects</a></li><li class="nav-item"><a href="#">Careers</a><div class="submenu" style="display:none"><div class="three-column-menu"><div class="menu-column first-column"><p class="font-semibold">Careers</p><p>We are glad of good people at all times.</p></div><ul class="second-column-menu">${['Administrative', 'Project Management', 'Electricians', 'Engineering', 'Estimating', 'Apprenticeships'].map(navLink).join('')}</ul><ul class="third-column-content active" id="administrative">${['Office Administrator', 'Payroll Clerk'].map(navLink).join('')}</ul><ul class="third-column-content" id="electricians">${['Journeyman Electrician', 'Service Electrician'].map(navLink).join('')}</ul></div></div></li></ul><a class="blue-nav-button rounded-md" href="#">TELL US ABOUT YOUR PROJECT</a></nav><main id="content" class="flex-grow"><article><div class="md:h-screen-40 about-bg py-20"><h1 class="font-semibold text-4xl text-center"><span class="uppercase tracking-widest block">Harbor Electric</span> Apprenticeship Program</h1></div><section class="max-w-screen-2xl"><div class="text-center"><h2 class="font-semibold text-2xl">Your application has been submitted.</h2><p class="text-hb-gray max-w-xl mb-6">Thank you for your interest in Harbor Electric. Somebody from our training office will be in touch.</p><a class="mx-auto inline-block uppercase" href="/">Back to Home</a></div></section></article></main><footer class="bg-hb-gray-dark"><address><span class="block">Duluth</span>310 Canal Park Rd.<br>Duluth, MN 55802</address><address><span class="block">Superior</span>8 Ore Dock St.<br>Superior, WI 54880</address><h2>Divisions</h2><ul><li><a href="#">Industrial Electrical Division</a></li><li><a href="#">Marine Division</a></li></ul><div>&copy; 2026 Harbor Electric</div></footer></body></html>`,
  ),
  none(
    'an employer’s page on its offices: one heading for all, a section with praise for each town, nothing to apply for',
    'https://tidewater.example/careers/locations/',
    tidewater(
      'Locations',
      `<section id="masthead" class="purple"><div class="wrap cf"><article class="m-all cf"><h1>Locations</h1><div class="location-wrapper"><a href="#location-nelson"><p>Nelson, NZ</p></a><a href="#location-geelong"><p>Geelong, AU</p></a><a href="#location-bristol"><p>Bristol, UK</p></a></div></article></div></section>${careersNav('Locations')}${place('Nelson', 'Our head office is an old net store on the wharf. Upstairs there are desks for sixty, a kitchen that fits half of them, and a library where nobody may telephone. From most windows you see boats.', 'Most of us come by bicycle along the water. The bus stops at the gate, and there are showers, a drying room and a rack for paddle boards.', 'Sun and slow food', 'Nelson has more hours of sun than any other town in the country, and its Saturday market has kept more than one of our developers from moving away.')}${place('Geelong', 'Twenty of us work above a wool museum, a street away from the station. The team looks after our customers in Victoria and builds the billing engine.', 'Melbourne is an hour by train, and the surf coast is closer than that.', 'A port that thinks', 'The old mills have filled with small firms, and the university runs evening classes that we pay for.')}${place('Bristol', 'Our youngest office is a floor in a former tobacco warehouse beside the river. Nine people, soon twelve, support the water companies of the west.', 'There is a ferry to the city centre, and a lunch club that cooks on Wednesdays.', 'Hills and bridges', 'Bristol is a city of engineers who like to build things across water, so we felt at home at once.')}`,
    ),
  ),
  none(
    'a post whose time to apply is over, on the same employer’s site: a call as first heading, one sentence where the text was, a word to those with other skills',
    'https://tidewater.example/careers/opportunities/single-job/?id=c114',
    tidewater(
      'Opportunities',
      `<section id="masthead" class="purple"><div class="wrap cf"><article class="m-all t-5of6 cf"><h1>Come aboard!</h1><p class="intro">We are looking for people who want to know where the water goes and who like to write software that lasts.</p></article></div></section>${careersNav('Opportunities')}<section id="jobs-listing" class="white"><div class="wrap cf"><article class="m-all t-2of3 cf"><h2>Opportunities</h2><div id="single-job"><section class="job"><p class="intro expired-job">The time to apply for this job is over.</p></section></div><p class="link-opportunities">See our other <a href="/careers/opportunities/">job opportunities.</a></p></article></div></section><section id="call-to-action" class="gray"><article class="wrap cf"><div class="m-all t-5of12 cf"><h3>Good at something else?</h3><p>There may be a seat for you even if no advert fits. Write to our people team about what you do well; they enjoy such letters and answer all of them.</p><div class="underline"></div></div><div class="m-all t-5of12 cf"><h3>We help you to move</h3><p>Moving across the world takes papers, patience and somebody who has done it before. We help with visas, flights, the first month of rent and a school for your children.</p><div class="underline"></div></div></article></section>`,
    ),
  ),
  none(
    'a careers page of a software house: reasons to work there as drawings with captions, boxes with posts, years and towns',
    'https://www.lekhaksoft.example/career.php',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Careers at Lekhak | ERP for Construction</title><meta name="description" content="Join Lekhak and build software for builders."></head><body><header class="navbar fixed-top"><a class="navbar-brand" href="/"><img src="/images/logo.png" alt="Lekhak"></a><ul class="navbar-nav"><li><a href="#">Products</a></li><li><a href="#">Industries</a></li><li><a href="#">Clients</a></li><li><a href="#">Career</a></li><li><a href="#" class="btn">Request Demo</a></li></ul></header><section class="banner"><h1>Grow with people who build</h1><p>Three hundred colleagues, two thousand customers and one product that has been on every kind of site.</p><a href="#positions" class="btn">See open positions</a></section><section class="why-work-sec"><h2>Why work with us</h2><div class="row"><div class="col-md-4"><img alt=""><h5>Learn on site</h5><p>Every new colleague spends the first two weeks with a customer, in boots and a helmet.</p></div><div class="col-md-4"><img alt=""><h5>Fair hours</h5><p>Saturdays are free, and overtime is paid or given back.</p></div><div class="col-md-4"><img alt=""><h5>A say</h5><p>Teams choose their tools and tell the management what they cost.</p></div></div></section><section id="positions"><h2>Open positions</h2>${(
      [
        ['Implementation Consultant', '2 year', 'Pune'],
        ['Customer Success Executive', '1 year', 'Pune'],
        ['Senior PHP Developer', '4 year', 'Nagpur'],
        ['Technical Support Engineer', 'Fresher', 'Nagpur'],
      ] as const
    )
      .map(box)
      .join(
        '',
      )}</section><section class="testimonials"><h2>What our people say</h2><p>“I came for the summer and have stayed for nine years.” Sneha, trainer</p></section><footer><p>© 2026 Lekhak Software Pvt. Ltd.</p><ul><li>Privacy</li><li>Terms</li></ul></footer></body></html>`,
  ),
  none(
    'a careers site’s word that a page is gone, with ways to look for posts by category and place',
    'https://careers.northgatepayments.example/jobs/R-20418',
    `<!doctype html><html lang="en"><head><title>Northgate Payments Careers</title></head><body><div class="header"><a href="/"><img alt="Northgate Payments" src="/logo.svg"></a><ul><li><a href="/teams">Teams</a></li><li><a href="/life">Life at Northgate</a></li><li><a href="/jobs">Search jobs</a></li></ul></div><div class="404-page main-404"><h1>404</h1><p>What you are looking for does not exist any longer.</p><p>Read more about <a href="/home">careers at Northgate</a> or <a href="/jobs">begin a search</a>.</p></div><section class="footer defaults"><p>Careers At Northgate</p><a href="/jobs">Jobs</a><a href="/join/talentcommunity/form">Join our Talent Community</a></section><div class="internal-footer"><p>See jobs by:</p><a href="/categories">Categories</a><a href="/locations">Locations</a></div></body></html>`,
  ),
  none(
    'the index of a site about pay: a heading, a sentence and a grid of trades',
    'https://www.payfinder-index.example/salary/',
    `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Browse All Salaries by Job Title — PayFinder Index</title><meta name="description" content="Pay for every job title, by city and by years of experience."></head><body><header><div class="container"><a href="/" class="logo">PayFinder Index</a><nav><a href="/">Home</a><a href="/salary/">Browse Salaries</a><a href="/about/">About</a><a href="/contact/">Contact</a></nav></div></header><main class="container"><nav class="breadcrumb"><a href="/">Home</a> &rsaquo; <span>All Salaries</span></nav><h1>Browse Salaries by Job Title</h1>${p('Choose a title to see what it pays in the cities of the United States, for beginners and for people who have done it for years.')}<div class="job-grid" style="margin-top:24px;">${trades.map((trade) => `<div class="job-card"><a href="/salary/x/">${trade}</a></div>`).join('')}</div></main><footer><div class="container"><p>&copy; 2026 PayFinder Index</p><nav><a href="#">Privacy</a> | <a href="#">Terms</a></nav></div></footer></body></html>`,
  ),
];
