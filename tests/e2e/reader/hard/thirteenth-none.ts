/** Pages about jobs that hold no open advert, as schools, offices and firms publish them. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { doc, none, p, ul } from './parts';

const notice = (title: string, closing: string) =>
  `<li><h4>${title}</h4><p><em>${closing}</em></p><span class="subheader"><a href="assets/recruitment/x.pdf" target="_blank">Position Details</a></span></li>`;
const field = (id: string, label: string, kind = 'text') =>
  `<div class="col-12 mb-0 py-2 s_website_form_field s_website_form_required"><div class="row"><label class="col-4 col-sm-auto s_website_form_label" for="${id}"><span class="s_website_form_label_content">${label}</span><span class="s_website_form_mark"> *</span></label><div class="col-sm"><input id="${id}" type="${kind}" class="form-control s_website_form_input"></div></div></div>`;
const offer = (title: string, lead: string, town: string, unit: string) =>
  `<div class="col-lg mb32"><div class="card"><a href="/jobs/x-4" class="text-decoration-none text-reset"><div class="card-body p-4"><div class="mt0 d-flex justify-content-between"><h3>${title}</h3></div><div class="oe_empty text-muted mb16">${lead}</div><div class="o_job_infos d-flex flex-column"><span class="fw-light"><i class="fa fa-map-marker"></i> ${town}</span><div class="d-inline-flex"><i class="fa fa-sitemap fa-fw"></i><span class="fw-light">${unit}</span></div><div class="d-inline-flex"><i class="fa fa-suitcase fa-fw"></i><span class="fw-light">Full-Time</span></div></div></div></a></div></div>`;
const area = (title: string, lead: string, ...skills: string[]) =>
  `<div class="area-card"><div class="area-card-header"><div class="area-icon"><i class="fas fa-code"></i></div><h3>${title}</h3></div><div class="area-card-body"><p>${lead}</p><ul class="area-skills">${skills.map((skill) => `<li><i class="fas fa-check"></i> ${skill}</li>`).join('')}</ul></div><div class="area-card-footer"><a href="mailto:jobs@terrafolio.example" class="area-apply"> Express Interest </a></div></div>`;
const open = (title: string, firm: string, town: string) =>
  `<div class="kariera__offerRow"><div class="row"><div class="col-12 col-lg-6"><a href="#" class="kariera__offers-name">${title}</a></div><div class="col-12 col-lg-3"><a href="#" class="kariera__offers-company">${firm}</a></div><div class="col-12 col-lg-2"><p class="kariera__offers-location">${town}</p></div><div class="col-12 col-lg-1"><a href="#" class="kariera__offers-link"><img src="i.png" alt="info"></a></div></div></div>`;
const virtue = (number: string, title: string, text: string) =>
  `<div class="career-card"><span class="num">${number}</span><h3>${title}</h3><p>${text}</p></div>`;
const post = (start: string, title: string, hours: string) =>
  `<div class="job"><p>${start}</p><p><a href="#">${title}</a></p><p>${hours}</p></div>`;

export const thirteenthNone: GeneralPage[] = [
  none(
    'a school’s page of employment: four posts with a closing date and a document each, forms to download, words of an inspector, a policy on safeguarding and the office for staff',
    'https://www.brackenridgeschool.example/employment.php',
    doc(
      'Brackenridge Community School | Everyone counts',
      `<nav class="top-bar"><ul><li><a href="/school">Our school</a></li><li><a href="/parents">Parents</a></li><li><a href="/students">Students</a></li><li><a href="/employment">Employment</a></li></ul></nav><header class="header-school"><div class="row"><div class="medium-8 large-8 columns"><h1>Employment</h1><p class="text-capitalize"><em>“Staff are proud to work here.”</em> - Inspection report</p></div></div></header><section><div class="row"><div class="small-12 medium-6 columns"><h4>Vacancies</h4><p><em>Governor vacancies are available on the <a href="/governors.php">Governors page</a>.</em></p><hr><ul class="no-bullet">${notice('Teacher of Geography - January 2027', 'Closing Date: 27th November 2026')}${notice('Cover Supervisor', 'Closing Date: 4th December 2026')}${notice('Sous Chef', 'Closing Date: 1st December 2026')}${notice('Exam Invigilator - Casual', '')}</ul><h5 class="text-center"><small>Information about training to teach <br><a href="/scitt">www.scitt.example</a></small></h5></div><div class="small-12 medium-6 columns"><h4>Documentation</h4><ul class="medium-block-grid-2"><li><a href="a.pdf">Applicant Information</a></li><li><a href="b.pdf">Staff Dress Code</a></li><li><a href="c.docx">Teaching Application Form</a></li><li><a href="d.docx">Support Application Form</a></li></ul><p>For legal reasons we cannot accept CVs and ask all applicants to complete our application form and the monitoring form. Completed forms can be sent to <a href="mailto:r@x.example">Recruitment</a>.</p></div></div></section><section class="grey-bg"><blockquote>“Leaders have a long-term vision for the school. Staff feel well supported and speak highly of the training that they receive.”</blockquote></section><section>${p('The school is committed to equal opportunities for all students and staff and recognises the benefits that a diverse workforce brings.', 'We are committed to safeguarding and promoting the welfare of children and young people and expect all staff and volunteers to share this commitment.', 'All successful candidates will be subject to satisfactory references and pre-employment checks including the Disclosure and Barring Service and medical clearance.')}</section><section class="grey-bg"><h4>Human Resources Department</h4><p>The department makes sure that our workforce is safe, healthy and happy. From recruiting new staff to payroll, no two days are the same.</p></section><footer><p>Brackenridge Community School</p></footer>`,
    ),
  ),
  none(
    'a primary school’s page of vacancies with none at present',
    'https://www.millfieldlane.example/about-us/vacancies/',
    doc(
      'Job Vacancies | Millfield Lane Primary School',
      `<header class="site-header"><a href="/"><img src="/badge.png" alt="Millfield Lane Primary School"></a><nav><ul><li><a href="/about-us">About us</a></li><li><a href="/classes">Classes</a></li><li><a href="/letters">Letters home</a></li><li><a href="/term-dates">Term dates</a></li></ul></nav></header><main><h1>Job Vacancies</h1><p>There are currently no vacancies at the school. Thank you for your interest.</p></main><footer><p>Millfield Lane, Thornaby</p></footer>`,
    ),
  ),
  none(
    'a shared service’s page of roles: only two headings and the sidebar',
    'https://digitaljobs.fenlandshared.example/the-roles/',
    doc(
      'The roles - Fenland Shared Services',
      `<header><div class="sharepoint-header"><nav role="navigation"><ul class="js-menu"><li><a href="/">Home</a></li><li><a href="/the-roles/">The roles</a></li><li><a href="/how-to-apply/">How to apply</a></li></ul></nav></div></header><div class="container"><div class="row g"><div class="g-column g-two-thirds"><h1>The roles</h1><p>We have two posts open at the moment and expect a third in spring. Read about each below, then see how to apply.</p><h2>Service Delivery Manager</h2><p>You will make sure that the service desk answers and that problems stay solved. <a href="/r1">Read more</a></p><h2>Digital Services Architect</h2><p>You will decide how our systems fit together and which of them we can do without. <a href="/r2">Read more</a></p></div><div class="g-column g-one-third"><div class="sidebar"><h3 class="block__title">Corporate information</h3><ul><li><a href="#">Our origins</a></li><li><a href="#">Management Team</a></li></ul></div></div></div></div><footer><p>Fenland Shared Services</p></footer>`,
    ),
  ),
  none(
    'a federal office’s list of positions it has hired for in the past',
    'https://join.digitalharbor.example/past-positions/',
    doc(
      'Join DHS | Past Positions',
      `<header class="usa-header"><nav><ul><li><a href="/hiring-process/">Hiring process</a></li><li><a href="/faq/">FAQ</a></li></ul></nav></header><main id="main-content"><div class="usa-prose"><h1>Past Positions</h1><p>This is a list of positions we've hired for in the past. We use this page as a resource for people and teams across government to use when writing position descriptions. If you have questions, please reach out to <a href="mailto:join@x.example">join@digitalharbor.example</a>.</p><p>Take a look at <a href="/">our list of open and upcoming positions »</a></p><h3>Closed Positions</h3>${ul('<a href="/1">Account Manager</a>', '<a href="/2">Chief of Staff</a>', '<a href="/3">Content Designer</a>', '<a href="/4">Director of Engineering</a>', '<a href="/5">Product Manager, Permits</a>', '<a href="/6">Service Design Lead</a>', '<a href="/7">Site Reliability Engineer</a>')}</div></main><footer class="usa-footer"><a href="#">Return to top</a></footer>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a software firm’s answer for a listing that is closed, with the number of the error',
    'https://tessellate.example/careers/4990112/field-engineer',
    doc(
      '404: This listing is closed | Tessellate',
      '<header id="navigation" class="p-navigation"><nav><ul><li><a href="/products">Products</a></li><li><a href="/partners">Partners</a></li><li><a href="/careers">Careers</a></li></ul></nav></header><main id="main-content"><section class="p-strip is-deep"><div class="row"><div class="col-6"><h1>404: This listing is closed</h1><p class="p-heading--4">We\'re no longer accepting applications for this role,<br class="u-hide--small"> but you can <a href="/careers">explore our current openings</a>.</p></div></div></section></main><footer class="p-footer"><p>© 2026 Tessellate Ltd.</p></footer>',
      '<meta name="robots" content="noindex">',
    ),
  ),
  none(
    'a plug-in’s page of a listing that has expired: only the title and one sentence, with recent posts beside it',
    'https://www.heritagetrades.example/job/leadworker-2/',
    doc(
      'Leadworker &#8211; Heritage Trades Network',
      `<header class="site-header"><div class="site-branding"><div class="beta site-title"><a href="/">Heritage Trades Network</a></div></div><nav class="main-navigation"><ul><li><a href="/jobs/">Jobs</a></li><li><a href="/post-a-job/">Post a job</a></li><li><a href="/courses/">Courses</a></li></ul></nav></header><main id="main" class="site-main"><article class="job_listing type-job_listing status-expired hentry job-type-full-time"><header class="entry-header"><h1 class="entry-title">Leadworker</h1></header><div class="entry-content"><div class="single_job_listing"><div class="job-manager-info">This listing has expired.</div></div></div></article><nav class="navigation post-navigation"><a href="/job/lime-plasterer/">Next post: Lime Plasterer</a></nav></main><div id="secondary" class="widget-area"><div class="widget"><span class="gamma widget-title">Recent Posts</span><ul><li><a href="/b1">Ten years of the lime kiln weekend</a></li><li><a href="/b2">Bursaries for stone slaters</a></li></ul></div></div><footer><p>© Heritage Trades Network 2026</p></footer>`,
    ),
  ),
  none(
    'the form for an application on a suite’s site: crumbs with the post, a first heading for the form, fields, a word on what happens next beside it',
    'https://www.brouwerijkaai.example/jobs/apply/quality-manager-brewery-7',
    doc(
      'Apply Job | Brouwerij Kaai',
      `<div id="wrapwrap"><header id="top"><nav class="navbar"><a href="/" class="navbar-brand logo"><img src="/logo.png" alt="Brouwerij Kaai"></a><ul class="nav top_menu"><li><a href="/shop">Shop</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header><main><div id="wrap" class="container"><nav aria-label="breadcrumb" class="mt-5"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/jobs">Jobs</a></li><li class="breadcrumb-item active" aria-current="page"><a href="/jobs/detail/quality-manager-brewery-7"><span>Quality Manager Brewery</span></a></li></ol></nav><h1 class="mb-4"> Job Application Form </h1><div id="jobs_section" class="container"><div class="row"><section id="forms" class="col-12 col-md-9 s_website_form"><form id="hr_recruitment_form" method="post" enctype="multipart/form-data" class="o_mark_required row">${field('r1', 'Your Name')}${field('r2', 'Your Email', 'email')}${field('r3', 'Your Phone Number', 'tel')}${field('r4', 'LinkedIn Profile')}${field('r6', 'Resume', 'file')}<div class="col-12"><label for="r7">Short Introduction</label><textarea id="r7" placeholder="Optional introduction, or any question you might have about the job…"></textarea></div><a href="#" role="button" class="btn btn-primary btn-lg s_website_form_send">I'm feeling lucky</a></form></section><section class="col-12 col-md-3 ps-5"><h5>Process</h5>${ul('1 phone call', '1 on-site interview', 'Offer within a week')}</section></div></div></div></main><footer id="bottom"><p>Copyright © Brouwerij Kaai</p></footer></div>`,
      '',
      'en-US',
    ),
  ),
  none(
    'the list of offers on the same suite’s site: a bar with a heading of its own, three cards with a sentence, town, unit and kind',
    'https://www.brouwerijkaai.example/jobs',
    doc(
      'Jobs | Brouwerij Kaai',
      `<div id="wrapwrap"><header id="top"><nav class="navbar"><a href="/" class="navbar-brand logo"><img src="/logo.png" alt="Brouwerij Kaai"></a><ul class="nav top_menu"><li><a href="/shop">Shop</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header><main><div id="wrap" class="o_website_hr_recruitment_jobs_list"><nav class="navbar navbar-light border-top"><div class="container"><span class="navbar-brand h5 my-0 me-sm-auto">Our Job Offers</span></div></nav><div class="container oe_website_jobs"><div class="row pt48 pb16"><div class="col-lg" id="jobs_grid"><div class="row flex-column">${offer('Quality Manager Brewery', 'You make sure that each bottle tastes the way it should.', 'Ghent', 'Production')}${offer('Taproom Host', 'You pour, you explain and you know when to say that it is late.', 'Ghent', 'Hospitality')}${offer('Driver C', 'You bring our beer to cafés in Flanders and bring the empties home.', 'Wetteren', 'Logistics')}</div></div></div></div></div></main><footer id="bottom"><p>Copyright © Brouwerij Kaai</p></footer></div>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a mapping firm’s careers page: a slogan as first heading, culture, benefits in cards, what it looks for, fields of expertise with skills, how to join in steps and a list of what to send',
    'https://terrafolio.example/careers/',
    doc(
      'Careers - Terrafolio',
      `<nav class="navbar"><a class="navbar-item" href="/"><img src="/t.svg" alt="Terrafolio"></a><a href="/solutions">Solutions</a><a href="/training">Training</a><a href="/careers">Careers</a></nav><section class="careers-hero"><div class="careers-hero-content"><span class="careers-hero-tagline">Join Our Mission</span><h1 class="careers-hero-title">Draw the Future of<span class="title-highlight">Open Maps</span></h1><p class="careers-hero-subtitle">Be part of a team that makes geography useful to everyone.</p><a href="#open-positions" class="button">View Opportunities</a></div></section><section class="careers-section careers-culture" id="culture"><span class="section-label">Our Culture</span><h2>Where Curiosity Meets Craft</h2><p class="lead">Every map we make helps somebody to decide something better.</p><p>We are forty people on four continents who like data, trees and arguing about projections.</p></section><section class="careers-section careers-benefits"><h2>Why You'll Like Working Here</h2><div class="benefits-grid"><div class="benefit-card"><h3>Remote-First</h3><p>Work from where you are most productive.</p></div><div class="benefit-card"><h3>Flexible Hours</h3><p>We trust you to manage your time.</p></div><div class="benefit-card"><h3>Continuous Learning</h3><p>Conferences, a budget for training and a culture of trying things.</p></div></div></section><section class="careers-section careers-looking-for"><h2>Are You Our Next Teammate?</h2><ul class="requirements-list"><li><strong>Reliable Connectivity</strong><span>High-speed internet for working together</span></li><li><strong>English Fluency</strong><span>Clear written and spoken communication</span></li><li><strong>Self-Organisation</strong><span>Initiative and independent work</span></li></ul></section><section class="careers-section careers-areas" id="open-positions"><h2>Areas of Expertise</h2><p>Find your place in our team</p><div class="areas-grid">${area('Software Development', 'Build the tools that power spatial decisions.', 'Python, Django', 'Web mapping', 'UI/UX Design')}${area('GIS Specialist', 'Turn spatial data into insight.', 'Spatial analysis', 'PostGIS, GDAL', 'Cartography')}${area('Training &amp; Support', 'Help others to use open tools.', 'Training delivery', 'Technical support')}</div></section><section class="careers-section careers-apply"><h2>How to Join Us</h2><div class="apply-steps"><h4>Prepare Your Application</h4><p>Gather your CV, a statement and a portfolio.</p><h4>Send it to us</h4><p>Include salary expectations and your location.</p><h4>Interview &amp; Technical Review</h4><p>Meet the team and show us what you can do.</p></div></section><footer><p>© Terrafolio</p></footer>`,
    ),
  ),
  none(
    'a Czech holding’s careers page: a question as first heading, four cards with values, an address for a CV',
    'https://www.bohdal-holding.example/kariera.html',
    doc(
      'Kariéra — Bohdal Holding',
      `<header class="header"><div class="wrap nav"><a href="./" class="back">Bohdal Holding</a><div class="nav-spacer"></div><a href="./#contact">Kontakt</a></div></header><section class="hero-career"><div class="wrap"><span class="eyebrow">Kariéra</span><h1>Chcete stavět <em>s&nbsp;námi?</em></h1><p class="lede">Hledáme lidi, kteří chtějí odvádět poctivou práci. Pokud vás baví dělat věci, které mají smysl, ozvěte se.</p></div></section><section class="career-content"><div class="career-grid">${virtue('01', 'Řemeslo', 'Dobrá práce vzniká tam, kde se potká zkušenost s nárokem na detail. Každá naše firma má vlastní tým.')}${virtue('02', 'Růst', 'Nehledáme do počtu. Rosteme pomalu a záleží nám na každém člověku. Nabízíme stabilní zázemí s krátkými rozhodovacími cestami.')}${virtue('03', 'Kde působíme', 'České Budějovice, Tábor a další města. Obory: stavebnictví, development, ubytování a gastronomie.')}${virtue('04', 'Jak se přidat', 'Pošlete nám životopis nebo pár vět o sobě. I když právě nemáme otevřenou pozici přesně pro vás, rádi si vás zapamatujeme.')}</div></section><section class="career-cta"><h2>Pošlete nám <em>životopis.</em></h2><p>Odpovídáme zpravidla do týdne.</p><a href="mailto:kariera@x.example" class="btn">kariera@bohdal-holding.example</a></section><footer class="footer"><div>© 2026 Bohdal Holding a.s. — Všechna práva vyhrazena.</div></footer>`,
      '',
      'cs',
    ),
  ),
  none(
    'a Czech cluster’s list of positions at its members: a filter by firm, rows with title, firm and town',
    'https://www.jihoceskystrojar.example/kariera.htm',
    doc(
      'Kariéra | Jihočeský strojírenský klastr',
      `<div class="header"><nav class="navbar"><ul class="navbar-nav"><li class="nav-item"><a href="/o-nas.htm">O nás</a></li><li class="nav-item"><a href="/sluzby.htm">Služby</a></li><li class="nav-item"><a href="/clenove">Naši členové</a></li><li class="nav-item"><a href="/novinky">Novinky</a></li><li class="nav-item"><a href="/kontakt.htm">Kontakt</a></li></ul></nav></div><div class="subpage pb-5"><div class="container"><div class="sub-heading"><h1>Kariéra</h1></div><div class="bread"><ul><li><a href="/">Home</a></li><li><a href="/kariera.htm">Kariéra</a></li></ul></div><div class="content"><h2>Všechny volné pozice</h2><div class="kariera"><div class="kariera__filtr"><p> Filtrovat dle společnosti: </p><select><option>Všechny</option><option>Strojtex a.s.</option></select></div><div class="kariera__offers">${open('Opravář mechanik', 'Strojtex a.s.', 'Strakonice')}${open('Obchodní manažer/ka', 'Hydrokov s.r.o.', 'Písek')}${open('Programátor CNC', 'Strojtex a.s.', 'Strakonice')}${open('Nástrojař', 'Lisovna Blatná', 'Blatná')}${open('Kontrolor/ka jakosti', 'Hydrokov s.r.o.', 'Písek')}</div></div></div></div></div><footer><p>© Jihočeský strojírenský klastr, z.s.</p></footer>`,
      '',
      'cs',
    ),
  ),
  none(
    'a Ukrainian hospital’s page of vacancies with only its heading, the address in the foot',
    'https://likarnia-berezivka.example/vacancies.html',
    doc(
      'Березівська районна лікарня',
      '<header class="header"><div class="header__container container"><img src="./logo.png" alt="logo"><nav class="nav"><ul class="nav__list list"><li class="nav__item"><a href="./index.html">Головна</a></li><li class="nav__item"><a href="./departments.html">Відділення</a></li><li class="nav__item"><a href="./doctors.html">Лікарі</a></li><li class="nav__item"><a href="./vacancies.html">Вакансії</a></li><li class="nav__item"><a href="./contacts.html">Контакти</a></li></ul></nav></div></header><main><h1 style="text-align: center; padding: 100px;">Вакансії</h1></main><footer class="footer"><ul class="footer__address-list"><li>КНП «Березівська районна лікарня»</li><li>м. Березівка, вул. Садова, 12</li><li>hospital@berezivka.example</li></ul><h3 class="footer__social-title">Приєднуйтесь</h3></footer>',
      '',
      'uk',
    ),
  ),
  none(
    'a German heating firm’s front page with its open posts: when, title and hours for three, and a link to more, services in a grid',
    'https://www.waermehaus-kolde.example/',
    doc(
      'Wärmehaus Kolde – Heizung, Sanitär, Solar',
      `<header><a href="/"><img src="/kolde.svg" alt="Wärmehaus Kolde"></a><nav><ul><li><a href="/leistungen">Leistungen</a></li><li><a href="/team">Team</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/kontakt">Kontakt</a></li></ul></nav></header><div class="stage content team"></div><div class="stage content first-page"><div class="entry-content"><h1>Ihr Meisterbetrieb in Melle</h1><p>Seit drei Generationen sorgen wir für warme Räume und sauberes Wasser. Rufen Sie uns an, wir kommen.</p><h2>Aktuelle Stellenangebote</h2><div class="jobs">${post('Ab sofort', 'Anlagenmechaniker SHK (m/w/d)', '39 h / Woche')}${post('Ab sofort', 'Kundendiensttechniker (m/w/d)', '39 h / Woche')}${post('Zum 1. August', 'Auszubildende (m/w/d)', 'Ausbildung')}</div><a href="/jobs">&raquo; Zu weiteren Stellenangeboten</a></div></div><div class="stage content-container services"><div class="heizung"><span>Heizung</span></div><div class="klima"><span>Klima</span></div><div class="sanitaer"><span>Sanitär</span></div><div class="solar"><span>Solaranlagen</span></div><div class="wartungen"><span>Wartungen</span></div></div><footer><a href="/impressum">Impressum</a></footer>`,
      '',
      'de',
    ),
  ),
];
