/** British public adverts on the skeletons of the systems that carry them. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none, p, ul } from './parts';

const field = (label: string, ...values: string[]) =>
  `<div class="vac_display_field"><h3>${label}</h3>${values.map((value) => `<div class="vac_display_field_value">${value}</div>`).join('')}</div>`;

const govHead = `<a href="#main-content" class="govuk-skip-link">Skip to main content</a><div class="cookie_banner" role="region" aria-label="Cookies on this site"><h2>Cookies on this site</h2><p>We use some essential cookies to make this service work. We’d also like to set analytics cookies so we can understand how people use the service.</p><button>Accept analytics cookies</button><button>Reject analytics cookies</button></div><header class="govuk-header" role="banner"><div class="govuk-header__logo"><a href="https://www.gov.example" class="govuk-header__link"><span class="govuk-header__logotype-text">GOV.UK</span></a></div><div class="govuk-header__content"><a href="/csr/index.cgi" class="govuk-header__link">Civil Service Jobs</a></div></header>`;

const lancing = {
  about: `${p('The Canal and Harbour Inspectorate keeps four hundred miles of waterway safe for the boats, walkers and businesses that depend on them.', 'You will join a small licensing unit in our northern office. It decides who may moor, build or dredge, and it answers for those decisions in public.')}`,
  duties: `<p>As a caseworker you will:</p>${ul('take a licence request from first letter to signed decision', 'visit sites with an inspector about once a fortnight', 'explain refusals in words that the applicant can follow')}`,
  spec: `<p>Essential criteria</p>${ul('You have weighed evidence and written down why you decided as you did', 'You have dealt with people who were unhappy with a decision')}<p>Desirable criteria</p>${ul('Knowledge of planning or environmental rules')}`,
};

export const fifthUk: GeneralPage[] = [
  advert(
    'the central board of government departments, side panel before the text, sift and interview dates after it',
    'https://www.statejobs.example/csr/jobs.cgi?jcode=1980443',
    doc(
      'Licensing Caseworker - Civil Service Jobs - GOV.UK',
      `${govHead}<main id="main-content"><div class="vac_display_title_block"><div class="csr-page-title"><h1>Licensing Caseworker</h1></div><p class="csr-page-subtitle">Canal and Harbour Inspectorate</p><p class="vac_display_closing_date">Apply before 11:55 pm on Monday 14th December 2026</p><div>&nbsp;</div></div><div class="vac_display_logo_block"><div class="vac_display_return_link"><a href="/csr/index.cgi?SID=b3duZXI9NTA3">Return to search results</a></div><div class="vac_display_logo"><img alt="Canal and Harbour Inspectorate Logo" src="l.png"></div><div class="vac_display_apply"><a href="/csr/apply">Apply now</a></div></div><div class="vac_display_panel_side"><div class="vac_display_panel_side_inner"><h2 class="acc_heading">Details</h2>${field('Reference number', '441207')}${field('Salary', '£31,102 - £33,870', 'A Civil Service Pension with an employer contribution of 28.97%')}<div class="hidden" id="salary_currency_code">GBP</div>${field('Job grade', 'Executive Officer')}${field('Contract type', 'Permanent')}${field('Business area', 'CHI - Licensing')}${field('Type of role', 'Operational Delivery')}${field('Working pattern', 'Flexible working, Full-time, Job share')}${field('Number of jobs available', '3')}<h2 class="acc_heading">Contents</h2><ul><li><a href="#section_link_location">Location</a></li><li><a href="#section_link_about">About the job</a></li><li><a href="#section_link_benefits">Benefits</a></li><li><a href="#section_link_things">Things you need to know</a></li></ul></div></div><div class="vac_display_panel_main"><div class="vac_display_panel_main_inner"><h2 class="vac_display_section_heading" id="section_link_location">Location</h2><div class="vac_display_field"><div class="vac_display_field_value">Goole, Yorkshire and the Humber</div></div><h2 class="vac_display_section_heading" id="section_link_about">About the job</h2>${field('Job summary', lancing.about)}${field('Job description', lancing.duties)}${field('Person specification', lancing.spec)}${field('Behaviours', `<p>We'll assess you against these behaviours during the selection process:</p>${ul('Making Effective Decisions', 'Managing a Quality Service')}`)}<h2 class="vac_display_section_heading" id="section_link_benefits">Benefits</h2><div class="vac_display_field"><div class="vac_display_field_value">${ul('25 days of leave that rise by one for each year', 'A season ticket loan')}</div></div><h2 class="vac_display_section_heading" id="section_link_things">Things you need to know</h2>${field('Selection process details', p('The sift will take place week commencing 4 January 2027.', 'Interviews will be held by video between 25 January 2027 and 5 February 2027. We will try to meet the dates set out in the advert, but they may change.'))}${field('Contact point for applicants', '<h4>Job contact :</h4><ul><li>Name : Ada Thorley</li><li>Email : ada.thorley@chi.example</li></ul>')}</div></div></main><footer class="govuk-footer"><ul><li><a href="/privacy">Privacy notice</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul><p>© Crown copyright</p></footer>`,
    ),
    {
      title: 'Licensing Caseworker',
      company: 'Canal and Harbour Inspectorate',
      location: 'Goole',
      closingOn: '2026-12-14',
      salary: '£31,102',
      has: [
        'four hundred miles of waterway',
        'from first letter to signed decision',
        'unhappy with a decision',
        'rise by one for each year',
      ],
      hasNot: ['Return to search results', 'Accept analytics cookies', 'Accessibility statement'],
    },
  ),
  advert(
    'a county council’s own template: a summary list of bare terms, tabs and the same text again for small screens',
    'https://www.wealdmere.gov.example/jobs/advert/54120/highway-steward/',
    doc(
      'Highway Steward - Wealdmere County Council',
      `<div class="header"><a href="/" class="logo"><img src="l.gif" alt="Go to the homepage"></a><ul class="mega-menu"><li><a href="/jobs/">Jobs</a></li><li><a href="/libraries/">Libraries</a></li><li><a href="/environment/">Environment</a></li><li><a href="/roads/">Roads and transport</a></li></ul><form action="/search"><label for="q">Search</label><input id="q"></form></div><div class="context"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/jobs/">Jobs</a></li><li><a href="/jobs/search/">Search for jobs</a></li></ol></div><div class="body"><div class="content text-content"><h1>Highway Steward</h1></div><div class="supporting content-small content-medium text-content"><dl class="job-summary"><dt>Job reference</dt><dd id="job-reference">WCC/HS/0772</dd><dt>Number of positions</dt><dd>2</dd><dt>Location</dt><dd>Ringmer Cross</dd><dt>Salary</dt><dd>£29,093 - £31,586</dd><dt>Closing date</dt><dd>Sunday 13 December 2026</dd><dt>Organisation</dt><dd>Wealdmere County Council</dd><dt>Department</dt><dd>Communities, Economy and Transport</dd><dt>Contract type</dt><dd>Permanent</dd><dt>Work pattern</dt><dd>Full time</dd><dt>Hours per week</dt><dd>37</dd></dl></div><div class="article"><div class="content text-content">${p('Every road in the county has a steward. You walk it, you know its drains and its bad corners, and you are the name that parish councils ring.')}<h2>About the role</h2>${ul('Inspect lanes and main roads to a fixed timetable', 'Order repairs and check that they were done well', 'Meet residents on site and write up what was agreed')}<h2>About you</h2>${p('You will hold a full driving licence and have worked outdoors in all weathers. An inspection ticket is useful, though we train people who learn fast.')}<p>Interviews will be held on 6 and 7 January 2027. We would like you to start in March 2027.</p><p class="main-action"><a href="https://wealdmere.jobs.example/apply/54120" class="apply">Apply</a> <span class="login-continue">or <a href="/login">continue an application you've started</a></span></p><div class="large"><div class="tablist" role="application"><ul role="tablist"><li id="tab1" role="tab">Additional information</li><li id="tab2" role="tab">Equal opportunities</li></ul><div id="tab1content" role="tabpanel"><h2 class="aural">Additional information</h2><p><small>A basic disclosure check is needed for this post.</small></p></div><div id="tab2content" role="tabpanel" aria-hidden="true" style="display:none"><h2 class="aural">Equal opportunities</h2><p><small>We want our staff to look like the county we serve.</small></p></div></div></div></div></div><div class="social"><h2>Share this page</h2><a href="#">Facebook</a><a href="#">Email</a></div></div><div class="footer"><a href="/contactus/">Contact us</a><a href="/about/">About this site</a></div><script type="application/ld+json">{ "@context": "http://schema.org", "@type": "JobPosting", "title": "Highway Steward", "description": "<dl class='job-summary'>
<dt>Job reference</dt></dl>
<p>Every road</p>", "hiringOrganization": { "@type": "Organization", "name": "Wealdmere County Council" }, "validThrough": "2026-12-13T00:00:00" }</script>`,
    ),
    {
      title: 'Highway Steward',
      company: 'Wealdmere County Council',
      location: 'Ringmer Cross',
      closingOn: '2026-12-13',
      salary: '£29,093',
      has: ['you know its drains', 'Order repairs', 'An inspection ticket is useful'],
      hasNot: ['Share this page', 'Roads and transport', 'About this site'],
    },
  ),
  advert(
    'a board of schools on WordPress: the date in a sentence, the school in capitals at the end, an application form below',
    'https://www.northernschooljobs.example/vacancy/second-in-department-geography/',
    doc(
      'Second in Department: Geography - School Jobs | North Country',
      `<header id="header"><div class="wrap"><a href="/" class="logo"><img src="l.png" alt="School Jobs North Country"></a><nav><ul><li><a href="/vacancies/">Search vacancies</a></li><li><a href="/schools/">For schools</a></li><li><a href="/advice/">Advice</a></li><li><a href="/my-account/">My account</a></li></ul></nav></div></header><div id="content" class="single-vacancy"><div class="wrap u-cf"><a class="back" href="/vacancies/">« Back to vacancies</a><h1 class="vacancy-title title-line">Second in Department: Geography</h1><div class="vacancy-meta"><ul><li><i class="icon-home"></i> Ousefleet Academy</li><li><i class="icon-map"></i> Selby, North Yorkshire</li><li><i class="icon-tag"></i> MPS/UPS + TLR 2b</li><li><i class="icon-clock"></i> Full time, permanent</li></ul><a class="btn btn-orange" href="#apply">Apply for this job</a> <a class="btn btn-blue" href="#schoolinfo">School information</a></div><div class="vacancy-content"><p>Required for September 2019</p>${p('&nbsp;')}${p('The governors wish to appoint a geographer who will share the running of a strong and happy department. Results have risen for four years and two of last year’s sixth form now read the subject at university.')}<p>You will:</p>${ul('teach across the age range, including a sixth-form set of your own', 'plan the field trip to the coast with the head of department', 'be tutor to a group in Year 8')}${p('We offer a laptop, free parking and a timetable with one protected afternoon for planning.', '&nbsp;', 'Letters of no more than two sides should say what you would change first.', '&nbsp;', 'Closing date for applications: Noon, Monday 18 March 2019.', '&nbsp;', 'Interviews: Thursday 28 March 2019', '&nbsp;', 'OUSEFLEET ACADEMY', 'MILL ROAD', 'SELBY', 'YO8 9ZZ', 'Headteacher: Mrs R Oyelaran')}<p><em>The Academy is committed to safeguarding children and expects the same of all staff.</em></p><div class="supporting-documents"><h3 class="title-split title-line">Supporting <strong>documents</strong></h3><a class="btn btn-orange" href="/f.doc">Application Form</a><h4>Other Supporting Documents:</h4><a class="btn btn-blue" href="/p.pdf">Second in Department - Job Pack</a></div><div class="school-info u-box" id="schoolinfo"><h2 class="school-name title-line">Ousefleet Academy</h2><p>Ousefleet Academy has 940 students aged 11 to 18 and opened its new library two years ago.</p><a class="btn btn-blue" href="#">Visit School Website</a></div><div class="form-application form-bg" id="apply"><h3 class="title-split">Applying for: <strong>Second in Department</strong></h3><form><label>First name *<input></label><label>Surname *<input></label><label>Email address *<input></label><label>Upload your completed form<input type="file"></label><button>Send application</button></form></div></div></div></div><footer><div class="wrap"><p>© School Jobs North Country 2019</p><a href="/terms/">Terms of use</a></div></footer>`,
    ),
    {
      title: 'Second in Department: Geography',
      company: 'Ousefleet Academy',
      location: 'Selby',
      closingOn: '2019-03-18',
      has: ['a geographer who will share', 'a group in Year 8', 'what you would change first'],
      hasNot: ['Upload your completed form', 'Terms of use', 'Send application'],
    },
  ),
  advert(
    'a university’s graduate board of the last decade: the site and the posting date in the title, labels in table cells',
    'https://jobs.gradlink.example/student/Vacancy.aspx?st=13&id=88213&owner=5070121',
    doc(
      '\n GradLink &gt; Programme Assistant vacancy, posted on 03/09/2018 \n',
      `<header><div class="container" id="top-container"><a href="/"><img class="img-responsive" alt="gl_logo_199x55.png" src="l.png"></a></div><nav class="navbar navbar-default menu-size"><ul class="nav navbar-nav menu"><li><a href="#">Jobs and internships</a></li><li><a href="#">Career advice</a></li><li><a href="#">Graduate fairs</a></li><li><a href="#">Advertise with us</a></li></ul></nav></header><div id="wrapper"><div id="crumbtrail"><a href="/">Home</a> &gt; <a href="/s">Search results</a> &gt; Vacancy details</div><form name="aspnetForm" method="post" action="Vacancy.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"><div id="ctl00_pnlMain"><div class="vacDetailsHeader"><span id="ctl00_lblVacTitle" class="vacTitle">Programme Assistant</span></div><table class="vacTable" cellpadding="3"><tr><td class="vacLabel">Organisation:</td><td><span id="ctl00_lblOrg">Teasel Trust</span></td></tr><tr><td class="vacLabel">Location:</td><td>Reading</td></tr><tr><td class="vacLabel">Salary:</td><td>£21,500 pa</td></tr><tr><td class="vacLabel">Type of vacancy:</td><td>Full-time, Fixed term contract</td></tr><tr><td class="vacLabel">Business area:</td><td>Charities &amp; NGOs</td></tr><tr><td class="vacLabel">Start date:</td><td>15/10/2018</td></tr><tr><td class="vacLabel">Closing date:</td><td>28/09/2018</td></tr></table><h3>Job description</h3><div id="ctl00_divDesc">Teasel Trust runs seed libraries in nine countries. The Programme Assistant is part of a team of six and keeps the paperwork of every grant in order.<br><br>You will:<br>- chase reports from partners and check the sums<br>- book travel for colleagues and visitors<br>- take minutes that people can act on<br><br>You should bring:<br>- a degree or two years of office work<br>- a second language, ideally Portuguese<br>- calm when three things are late at once<br><br>We give 27 days of leave and pay into a pension from the first month.</div><h3>How to apply</h3><div>Please send a CV and a one-page letter to post@teasel.example. Interviews are planned for 4 and 5 October.</div><div class="vacButtons"><input type="submit" value="Add to shortlist"><input type="submit" value="Print this page"></div></div></form></div><div id="footer">Copyright GradLink. <a href="#">Terms and conditions</a></div>`,
    ),
    {
      title: 'Programme Assistant',
      company: 'Teasel Trust',
      location: 'Reading',
      closingOn: '2018-09-28',
      salary: '£21,500',
      has: ['seed libraries in nine countries', 'minutes that people can act on', 'ideally Portuguese'],
      hasNot: ['Graduate fairs', 'Terms and conditions'],
    },
  ),
  advert(
    'a hospital trust on the health service’s board: job facts in a list with an interview date, the text in headed parts, a person specification table',
    'https://www.healthposts.example/job/UK/Lancashire/Fleetwood/Wyreside_NHS_Trust/Podiatry/Podiatry-v7044120',
    doc(
      'Specialist Podiatrist - Wyreside Teaching Hospitals NHS Foundation Trust - Job details',
      `<header id="masthead"><a href="/"><img src="l.svg" alt="Health Posts"></a><ul id="mainmenu"><li><a href="/job_list">Search jobs</a></li><li><a href="/employers">Employers</a></li><li><a href="/help">Help</a></li><li><a href="/sign_in">Sign in</a></li></ul></header><div id="maincontent"><ul class="crumbs"><li><a href="/">Home</a></li><li><a href="/job_list/s1/Podiatry">Podiatry</a></li></ul><p class="hj-employername">Wyreside Teaching Hospitals NHS Foundation Trust</p><h1 class="hj-jobtitle">Specialist Podiatrist</h1><p class="hj-grade">NHS AfC: Band 6</p><div class="hj-actions"><a class="btn" href="/apply">Apply online now</a><a href="#">Save</a><a href="#">Send to a friend</a></div><h2>Main area</h2><dl class="hj-summary"><dt>Main area</dt><dd>Podiatry</dd><dt>Grade</dt><dd>NHS AfC: Band 6</dd><dt>Contract</dt><dd>Permanent</dd><dt>Hours</dt><dd>Part time - 30 hours per week</dd><dt>Job ref</dt><dd>382-COM4471-26</dd><dt>Employer</dt><dd>Wyreside Teaching Hospitals NHS Foundation Trust</dd><dt>Employer type</dt><dd>NHS</dd><dt>Site</dt><dd>Rossall Health Centre</dd><dt>Town</dt><dd>Fleetwood</dd><dt>Salary</dt><dd>£38,682 - £46,580 pro rata</dd><dt>Salary period</dt><dd>Yearly</dd><dt>Closing</dt><dd>06/12/2026 23:59</dd><dt>Interview date</dt><dd>17/12/2026</dd></dl><img class="hj-logo" src="t.png" alt="Wyreside Teaching Hospitals NHS Foundation Trust logo"><h2>Job overview</h2>${p('This is a chance to run the high-risk foot clinic on the coast, with a vascular surgeon one corridor away and a team that shares its cases every Friday.')}<h2>Main duties of the job</h2>${p('You will hold your own list, lead on wound care for two surgeries and teach students on placement. Travel between sites is part of the week.')}<h2>Working for our organisation</h2>${p('We are one of the largest employers in the county and have been rated good in three inspections.')}<h2>Detailed job description and main responsibilities</h2>${ul('Assess and treat patients whose feet are at risk', 'Keep notes that another clinician can follow', 'Audit one part of the service each year')}<h2>Person specification</h2><h3>Qualifications</h3><h4>Essential criteria</h4>${ul('Degree in podiatry and current registration')}<h4>Desirable criteria</h4>${ul('Prescribing qualification')}<h3>Experience</h3><h4>Essential criteria</h4>${ul('Two years of work in a community clinic')}<h2>Employer certification / accreditation badges</h2><img alt="Disability confident leader" src="b.png"><h2>Applicant requirements</h2><p>This post is subject to a check by the Disclosure and Barring Service.</p><h2>Documents to download</h2><ul><li><a href="/d.pdf">Job Description and Person Specification (PDF, 512.1KB)</a></li></ul><h3>Further details / informal visits contact</h3><dl><dt>Name</dt><dd>Idris Pell</dd><dt>Job title</dt><dd>Podiatry Lead</dd><dt>Telephone number</dt><dd>01253 555 017</dd></dl></div><footer><p>Powered by Health Posts Recruitment</p><a href="/cookies">Cookies</a></footer>`,
    ),
    {
      title: 'Specialist Podiatrist',
      company: 'Wyreside Teaching Hospitals NHS Foundation Trust',
      location: 'Fleetwood',
      closingOn: '2026-12-06',
      salary: '£38,682',
      has: [
        'run the high-risk foot clinic',
        'lead on wound care for two surgeries',
        'Audit one part of the service',
        'Two years of work in a community clinic',
      ],
      hasNot: ['Send to a friend', 'Powered by Health Posts'],
    },
  ),
  advert(
    'a trust of church schools: paragraphs with bold labels, an hour before the date, weeks for shortlist and interview',
    'https://www.saintbegatrust.example/vacancies/teacher-of-music/',
    doc(
      'Teacher of Music - Saint Bega Catholic Education Trust',
      `<div class="top-bar"><a href="tel:01900555014">01900 555 014</a></div><nav class="navbar"><a class="navbar-brand" href="/"><img src="l.png" alt="Saint Bega Catholic Education Trust"></a><ul><li><a href="/our-schools/">Our Schools</a></li><li><a href="/governance/">Governance</a></li><li><a href="/vacancies/">Vacancies</a></li><li><a href="/news/">News</a></li></ul></nav><div class="job"><div class="container"><header class="entry-header"><h1 class="entry-title">Teacher of Music</h1></header><p class="breadcrumb" id="breadcrumbs"><span><span><a href="/">Home</a> / <strong class="breadcrumb_last" aria-current="page">Teacher of Music</strong></span></span></p><div class="job-descr__bg"><span class="job-descr__bg-title">Job description and apply</span><div class="job-descr__bg-column"><p><strong>School Name and Address:</strong> Our Lady of the Fells Catholic High School, Corkickle Road, Whitehaven, CA28 9ZZ </p><p><strong>Headteacher:</strong> Mr T Brannigan </p><p><strong>Tel:</strong> 01946 555 019 </p></div><div class="job-descr__bg-column"><p><strong>Closing date:</strong> 9am, 27th April 2022 </p><p><strong>Shortlisting:</strong> w/c 2nd May 2022</p><p><strong>Interviews to</strong> be held: w/c 9th May 2022</p></div></div><div class="job-main__descr"><h3>Job description</h3><div class="job-dvd"><p><strong>Grade:</strong> MPS 1-6 / UPS 1-3 </p><p><strong>Hours:</strong> Full Time, Permanent </p><p><strong>Reports to:</strong> Head of Performing Arts</p></div><h4>Job Purpose</h4>${ul('To teach music to every pupil up to the age of fourteen and to small examination groups', 'To lead the junior choir and find a place in it for anyone who asks')}<h4>Teaching</h4>${ul('To plan lessons in which pupils play before they write', 'To mark promptly and tell parents how it is going')}<h4>Safeguarding</h4><p>All posts are subject to an enhanced disclosure and to satisfactory references.</p><p><a href="/f.docx">Application form</a> | <a href="/jd.pdf">Person specification</a></p></div></div></div><footer><div>Saint Bega Catholic Education Trust, Company no. 09550017</div><a href="/policies/">Policies</a></footer>`,
    ),
    {
      title: 'Teacher of Music',
      company: 'Our Lady of the Fells Catholic High School',
      location: 'Whitehaven',
      closingOn: '2022-04-27',
      has: ['lead the junior choir', 'pupils play before they write', 'tell parents how it is going'],
      hasNot: ['Our Schools', 'Company no.'],
    },
  ),
  advert(
    'the board of universities: employer and department in one heading, header cells with colons, “placed on” beside “closes”',
    'https://www.campusposts.example/job/DSX114/research-associate-in-soil-hydrology',
    doc(
      'Research Associate in Soil Hydrology at Wold University',
      `<header class="j-header"><a href="/"><img alt="Campus Posts" src="l.svg"></a><nav><a href="/search/">Job Search</a><a href="/phds">PhDs</a><a href="/careers-advice">Career Advice</a><a href="/login">Login</a></nav></header><div class="j-breadcrumb"><a href="/">Home</a> <a href="/search/agriculture">Agriculture</a></div><div id="job-content"><div class="j-advert__logo"><img src="u.gif" alt="Wold University"></div><h1 class="j-advert__title">Research Associate in Soil Hydrology</h1><h3 class="j-advert__employer row-4"><b><span>Wold University</span></b> - School of Land and Water</h3><div class="j-advert-details__container row-5"><div class="j-advert-details__first-col"><table><tr><th class="j-advert-details__table-header">Location:</th><td>Driffield, Hybrid</td></tr><tr><th class="j-advert-details__table-header">Salary:</th><td>£38,784 to £45,413 per annum</td></tr><tr><th class="j-advert-details__table-header">Hours:</th><td>Full Time</td></tr><tr><th class="j-advert-details__table-header">Contract Type:</th><td>Fixed-Term/Contract</td></tr></table></div><div class="j-advert-details__second-col"><table><tr><th class="j-advert-details__table-header">Placed On:</th><td>9th November 2026</td></tr><tr><th class="j-advert-details__table-header">Closes:</th><td>3rd January 2027</td></tr><tr><th class="j-advert-details__table-header">Job Ref:</th><td>LW-2217</td></tr></table></div></div><div class="j-advert__buttons"><a href="/apply">Apply</a> <a href="#">Save</a></div><div id="job-description">${p('We seek a Research Associate to work out how fast water leaves chalk soils after heavy rain. The post is funded for thirty months.')}<p><strong>The role</strong></p>${p('You will run forty sensors on six farms, write the code that cleans what they send, and spend about a third of your time in the field with two technicians.')}<p><strong>Candidates must have:</strong></p>${ul('A doctorate in hydrology, soil physics or a near field', 'Experience of field instruments that fail at night')}<p>Informal enquiries may be made to Professor Lene Askew. Interviews are expected in the week of 18 January 2027, and the start date is 1 April 2027.</p></div><h5>Advert information</h5><div><p><b>Type / Role:</b></p><form action="/search/academic-or-research"><input class="j-form-input__disabled-cat" type="button" value="Academic or Research"></form></div><div><p><b>Subject Area(s):</b></p><form action="/search/"><input type="submit" value="Agriculture, Food &amp; Veterinary"></form></div><h5>Job tools</h5><form><input type="submit" value="View Employer Profile"></form><h5>More jobs from Wold University</h5><ul><li><a href="/job/1">Lecturer in Estate Law</a></li><li><a href="/job/2">Greenhouse Technician</a></li><li><a href="/job/3">Registrar</a></li></ul></div><footer>Campus Posts is run by universities. <a href="/privacy">Privacy</a></footer>`,
    ),
    {
      title: 'Research Associate in Soil Hydrology',
      company: 'Wold University',
      location: 'Driffield',
      closingOn: '2027-01-03',
      salary: '£38,784',
      has: ['how fast water leaves chalk soils', 'forty sensors on six farms', 'that fail at night'],
      hasNot: ['Greenhouse Technician', 'Career Advice'],
    },
  ),
  none(
    'results of the central board: boxes of title, department, place, salary and date',
    'https://www.statejobs.example/csr/index.cgi?SID=cGFnZWFjdGlvbj1zZWFyY2g',
    doc(
      'Search results - Civil Service Jobs - GOV.UK',
      `${govHead}<main id="main-content"><h1>134 jobs found</h1><div class="search-results-filter"><label>Sort by<select><option>Closing date</option></select></label></div><ul>${[
        ['Licensing Caseworker', 'Canal and Harbour Inspectorate', 'Goole', '£31,102'],
        ['Field Auditor', 'Rural Grants Service', 'Penrith, Carlisle', '£36,400'],
        ['Head of Estates', 'Museum of the Mint', 'London', '£71,000'],
        ['Chart Maker', 'Tidal Survey', 'Taunton', '£28,500'],
      ]
        .map(
          ([title, body, place, pay], at) =>
            `<li class="search-results-job-box" title="${title}"><h3 class="search-results-job-box-title"><a href="/csr/${at}">${title}</a></h3><div class="search-results-job-box-department">${body}</div><div class="search-results-job-box-location">${place}</div><div class="search-results-job-box-salary">Salary : ${pay}</div><div class="search-results-job-box-closingdate">Closes : 11:55 pm on Sunday ${at + 6}th December 2026</div><div class="search-results-job-box-refcode">Reference : 44${at}120</div></li>`,
        )
        .join(
          '',
        )}</ul><div class="search-results-paging-menu"><a href="#">2</a><a href="#">next »</a></div></main>`,
    ),
  ),
  none(
    'a council’s guidance on how it recruits, with every word of an advert in it',
    'https://www.wealdmere.gov.example/jobs/how-we-recruit/',
    doc(
      'How we recruit - Wealdmere County Council',
      `<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/jobs/">Jobs</a></li></ol><h1>How we recruit</h1><p>Last updated: 29 September 2026</p>${p('Please read the job description and person specification before you apply. The job description sets out the main responsibilities and the person specification sets out the skills, knowledge and experience needed.')}<h2>Closing dates</h2>${p('All forms must reach us by midnight on the closing date. If you have not heard within four weeks of the closing date you have not been successful.')}<h2>Our selection process</h2>${p('You will be scored against the essential criteria. Applicants who are disabled and meet the essential criteria are offered an interview.')}<h2>What we offer</h2>${ul('A pension', '26 days of leave', 'Flexible hours')}<h2>If you are offered the job</h2>${p('We will ask for two references and, for some posts, a disclosure check.')}<p><a href="/jobs/search/">Search for jobs</a></p>`,
    ),
  ),
];
