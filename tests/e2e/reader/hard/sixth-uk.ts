/** British public adverts on the skeletons of the systems that carry them, second helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const entry = (label: string, text: string) =>
  `<div class="Mhr-jobDetailEntry"><span class="Mhr-jobDetailEntry--label">${label}</span><span class="Mhr-jobDetailEntry--text">${text}</span></div>`;
const row = (key: string, value: string) =>
  `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key"><h3 class="govuk-heading-s govuk-!-margin-bottom-0">${key}</h3></dt><dd class="govuk-summary-list__value">${value}</dd></div>`;
const date = (key: string, value: string) =>
  `<li class="timeline-component__item"><div class="timeline-component__key"><h3>${key}</h3></div><div class="timeline-component__value">${value}</div></li>`;

export const sixthUk: GeneralPage[] = [
  advert(
    'a borough’s payroll system: label and text in spans, “Apply by”, the employer in a logo and in the first line',
    'https://gb0217li.pocketrent.example/gb0217li_webrecruitment/wrd/run/ETREC107GF.open?VACANCY_ID=118322Fm4c&WVID=88102',
    doc(
      'Job profile',
      `<header class="Mhr-header"><a href="#"><img src="logo.png" alt="Greatbrook Borough Council"></a><ul class="Mhr-menu"><li><a href="#">Job search</a></li><li><a href="#">Log in</a></li><li><a href="#">Create account</a></li></ul></header><div id="main"><div class="Mhr-jobProfile"><button class="Mhr-back">Back to search results</button><h1 class="Mhr-pageTitle">Senior Library Assistant</h1><div class="Mhr-jobDetail"><div class="Mhr-jobDetailEntries">${entry('Apply by', '06/12/2026')}${entry('Location', 'Moorgate Library, Greatbrook')}${entry('Salary', '£26,403 - £27,694 per annum pro rata')}${entry('Basis', 'Part time')}${entry('Hours per week', '22.5')}${entry('Package', 'Local government pension, 27 days of leave')}${entry('Reference', 'GBC/26/1183')}${entry('Date posted', '16/11/2026')}</div><div class="Mhr-jobDescription"><p>Greatbrook Borough Council is looking for someone to hold the keys of a library that is open more hours than any other in the borough.</p><p><strong>About the job</strong></p>${ul('You will run the ground floor on two evenings and every other Saturday', 'You will train volunteers to find what a reader cannot name', 'You will sort out the small disputes of a warm room')}<p><strong>About you</strong></p><p>You have worked with the public for at least a year and you can calm a queue. Knowledge of library systems would help but we can teach that.</p><p>Interviews will take place on Tuesday 15 December 2026. For an informal chat please ring Olu Farrant on 01632 555 018.</p><p>We promote the welfare of children and adults at risk. This post needs a standard disclosure check.</p></div></div><h2>Attachments</h2><ul><li><a href="/a.pdf">Job description and person specification.pdf</a></li></ul><button class="Mhr-apply">Apply now</button><button>Email to a friend</button></div></div><footer class="Mhr-footer"><a href="#">Accessibility</a><p>Version 10.58</p></footer>`,
    ),
    {
      title: 'Senior Library Assistant',
      company: 'Greatbrook Borough Council',
      location: 'Greatbrook',
      closingOn: '2026-12-06',
      salary: '£26,403',
      has: ['hold the keys of a library', 'the small disputes of a warm room', 'you can calm a queue'],
      hasNot: ['Email to a friend', 'Create account'],
    },
  ),
  advert(
    'the government’s board of teaching posts: a timeline of dates beside the text, school details and similar jobs after it',
    'https://teachingposts.gov.example/jobs/early-years-teacher-lapwing-lane-infant-school',
    doc(
      'Early Years Teacher - Lapwing Lane Infant School - Teaching Posts - GOV.UK',
      `<div class="govuk-cookie-banner" role="region"><h2>Cookies on Teaching Posts</h2><p>We use some essential cookies to make this service work.</p><button>Accept additional cookies</button></div><header class="govuk-header"><a href="/">GOV.UK</a><a href="/">Teaching Posts</a><nav><a href="/jobseekers/sign-in">Sign in</a><a href="/publishers">List a job</a></nav></header><div class="govuk-width-container"><nav class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/jobs">Teacher jobs</a></li></ol></nav><main class="govuk-main-wrapper" id="main-content"><div class="vacancy"><h1 class="govuk-heading-xl">Early Years Teacher</h1><p class="govuk-body-l">Lapwing Lane Infant School, Bridlington, East Riding of Yorkshire, YO16 9ZZ</p><div class="govuk-grid-row banner-buttons"><a href="/apply">Apply for job</a><a href="/subscriptions/new">Get similar jobs</a><a href="/save">Save this job</a></div><div class="govuk-grid-row"><div class="govuk-grid-column-one-third"><div class="timeline-component"><h2>15 days remaining to apply</h2><ul>${date('Start date', '5 January 2027')}${date('Closing date', '4 December 2026 at 9am')}${date('Date listed', '13 November 2026')}</ul></div></div><div class="govuk-grid-column-two-thirds"><section id="job-details"><h2 class="govuk-heading-l heading--border-bottom">Job details</h2><dl class="govuk-summary-list">${row('Job role', 'Teacher - <a href="/ects">Suitable for early career teachers</a>')}${row('Key stage', 'Early years')}${row('Working pattern', 'Full time')}${row('Contract type', 'Fixed term - 2 terms - Maternity leave cover')}${row('Full-time equivalent salary', 'M1 to M4')}</dl><h2 class="govuk-heading-m">What skills and experience we’re looking for</h2><div class="govuk-body">${p('The sea is at the end of our lane and we use it. We want a teacher who will take thirty small children to it in January and bring back thirty stories.')}${ul('You plan from what the children did yesterday', 'You keep parents close to what happens in class', 'You have taught the early years before, if only on placement')}</div><h2 class="govuk-heading-m">What the school offers its staff</h2><div class="govuk-body">${p('A full-time nursery nurse in every class and a head who covers a lesson each week so that you can watch a colleague.')}</div><h2 class="govuk-heading-m">Commitment to safeguarding</h2><p class="govuk-body">We carry out online searches on shortlisted candidates.</p><h3 class="govuk-heading-m">Applying for the job</h3><p class="govuk-body">This school accepts applications through the service.</p></section><section id="school-overview"><h2 class="govuk-heading-l">About Lapwing Lane Infant School</h2><dl class="govuk-summary-list">${row('School type', 'Local authority maintained school, ages 3 to 7')}${row('School size', '174 pupils enrolled')}${row('Ofsted report', '<a href="#">View Ofsted report</a>')}</dl><h3>School location</h3><p>Lapwing Lane, Bridlington</p></section><section class="similar-jobs"><h3 class="govuk-heading-m">Similar jobs nearby</h3><div class="similar-jobs__job"><p><a href="/jobs/1">Class Teacher Year 2</a></p><p>Harbour Primary</p></div><div class="similar-jobs__job"><p><a href="/jobs/2">Teacher of the Deaf</a></p><p>Wolds Sensory Service</p></div></section></div></div></div></main></div><footer class="govuk-footer"><a href="/pages/terms">Terms and conditions</a></footer>`,
    ),
    {
      title: 'Early Years Teacher',
      company: 'Lapwing Lane Infant School',
      location: 'Bridlington',
      closingOn: '2026-12-04',
      has: [
        'The sea is at the end of our lane',
        'what the children did yesterday',
        'A full-time nursery nurse in every class',
      ],
      hasNot: ['Teacher of the Deaf', 'Accept additional cookies', 'Terms and conditions'],
    },
  ),
  advert(
    'a regional public-sector board: four facts on four lines with a contract end, the school named by its governors',
    'https://northpublicjobs.example/job/teaching-assistant-41',
    doc(
      'Teaching Assistant – North Public Jobs',
      `<div id="page"><header class="site-header"><a class="custom-logo-link" href="/"><img alt="North Public Jobs" src="l.png"></a><nav><ul><li><a href="/jobs">All jobs</a></li><li><a href="/councils">Councils</a></li><li><a href="/nhs">NHS</a></li><li><a href="/schools">Schools</a></li></ul></nav></header><main><article class="noo_job"><h1 class="page-title">Teaching Assistant</h1><p class="content-meta"><span class="job-company"><a href="/company/crowtrees"><span>Crowtrees Primary School</span></a></span> <span class="job-type">Part time</span> <span class="job-location"><a href="/l"><em>Crowtrees</em></a></span> <span class="job-date"><time>Posted: 9 November 2026</time></span></p><div class="job-desc"><p>${br('<strong>Teaching Assistant</strong>', 'Grade 3 £25,185 - £25,989 pro rata', '29.5 hours per week, Term time only plus 2 weeks', 'Temporary – required from 4th January 2027 (term starts 5/1/27) until 31st December 2027')}</p><p>The Governors of Crowtrees Primary School are seeking to appoint a teaching assistant for our class of fours and fives.</p><p>You will sit on very small chairs, tie a great many laces and notice which child has gone quiet. The class teacher will plan with you every Thursday.</p><p>We need someone who holds a level 2 qualification, who can follow a speech therapist’s plan and who laughs easily.</p><p>Please speak to Mrs Iqbal in the school office on 0191 555 0182 to arrange a visit on 23rd or 25th November.</p><p><strong>Closing date: Friday 27th November 2026 at 12 noon</strong></p><p>Shortlisting: Monday 30th November 2026</p><p>Interviews: Wednesday 9th December 2026</p><p>Application forms are to be returned to crowtrees@dunelowlearning.example. CVs will not be accepted.</p></div><div class="job-action"><a class="btn" href="#">Apply for this job</a></div><div class="job-social"><span>Share this job</span><a href="#">X</a></div></article><aside><h4 class="widget-title">Related jobs</h4><ul><li><a href="#">Lunchtime Supervisor</a></li><li><a href="#">Gritter Driver</a></li></ul></aside></main></div>`,
    ),
    {
      title: 'Teaching Assistant',
      company: 'Crowtrees Primary School',
      location: 'Crowtrees',
      closingOn: '2026-11-27',
      salary: '£25,185',
      has: ['tie a great many laces', 'follow a speech therapist’s plan', 'CVs will not be accepted'],
      hasNot: ['Gritter Driver', 'Share this job'],
    },
  ),
  advert(
    'a special school’s own site: six labels in one list, closing and interview dates side by side',
    'https://www.hollowayend.example/vacancies/site-technician/',
    doc(
      'Site Technician - Holloway End School',
      `<header class="et-header"><img src="l.png" alt="Holloway End School logo"><ul><li><a href="/">Home</a></li><li><a href="/about-us/">About Us</a></li><li><a href="/curriculum/">Curriculum</a></li><li><a href="/vacancies/">Vacancies</a></li><li><a href="/contact/">Contact</a></li></ul></header><div id="main-content"><h1 class="entry-title">Site Technician</h1><div class="et_pb_row"><div class="et_pb_column"><h3>Job Specifications</h3><div class="specs"><p><strong>Contract Type:</strong> Full time, permanent</p><p><strong>Reporting to:</strong> Business Manager</p><p><strong>Closing Date:</strong> 04/12/2026</p><p><strong>Interview Date:</strong> 11/12/2026</p><p><strong>Salary:</strong> Grade D</p><p><strong>Hours:</strong> 37</p></div></div><div class="et_pb_column"><h3>Job Details</h3><p>Holloway End is a school for eighty young people aged 11 to 19 with complex needs. Our buildings are as busy as they are. The post became free because Mr Adeyo retires after nineteen years, and he will stay for two weeks to show you where everything is.</p><p>The technician opens up, mends, paints and tests, and knows why the hoist in the blue room must never be off.</p><h4>Main duties</h4>${ul('To check pools, lifts and hoists before eight each morning', 'To look after two minibuses and their papers', 'To show contractors where they may and may not go')}<h4>Person specification</h4>${ul('A trade, or long practice of several', 'Patience with noise')}<p><a href="/app.docx">Download an application form</a></p></div></div></div><footer><p>Holloway End School, Quarry Bank, Stroud, Gloucestershire GL5 9ZZ</p><p>Tel: 01453 555 011</p><p>Website design by Bramble Digital</p></footer>`,
    ),
    {
      title: 'Site Technician',
      company: 'Holloway End School',
      location: 'Stroud',
      closingOn: '2026-12-04',
      has: ['as busy as they are', 'two minibuses and their papers', 'Patience with noise'],
      hasNot: ['Website design by'],
    },
  ),
  advert(
    'a university’s web forms of the last decade: the site as first heading, the post as second, a table with grade and salary, files to fetch',
    'https://vacancies.uniskerne.example/VacancyDetails.aspx?FromSearch=True&MenuID=Dqy3cKIDOg8=&VacancyID=2204',
    doc(
      'University of Skerne - Research Technician',
      `<form method="post" id="aspnetForm"><div id="header"><h1><a href="https://www.uniskerne.example">University of Skerne</a></h1><div id="topnav"><a href="/">Home</a> | <a href="/Vacancies.aspx?cat=-1">All vacancies</a> | <a href="/Login.aspx">Login / register</a></div></div><div id="leftmenu"><ul><li><a href="#">Working here</a></li><li><a href="#">Benefits</a></li><li><a href="#">How to apply</a></li></ul></div><div id="content"><h2>Research Technician</h2><h3>Institute of Plant Sciences</h3><table class="vactable"><tbody><tr><td><strong>Location:</strong></td><td>Croft Campus, Darlington</td></tr><tr><td><strong>Salary:</strong></td><td>£27,319 to £30,378 per annum</td></tr><tr><td><strong>Grade:</strong></td><td>Grade 5</td></tr><tr><td><strong>Post Type:</strong></td><td>Full Time</td></tr><tr><td><strong>Contract Type:</strong></td><td>Fixed Term until 30 September 2028</td></tr><tr><td><strong>Closing Date:</strong></td><td>23.59 hours GMT on Sunday 13 December 2026</td></tr><tr><td><strong>Interview Date:</strong></td><td>See Advert</td></tr><tr><td><strong>Reference:</strong></td><td>A2204</td></tr></tbody></table><div class="advert"><p>Seven hundred pots of barley need someone who can tell thirst from disease at a glance.</p><p>You will keep the growth rooms steady, prepare samples for sequencing and show new students how not to label things.</p><p>You will have a degree or good experience of laboratory work, and you will be content with a rota that includes one weekend in five.</p><p>We expect to interview in the second week of January.</p><p><em>The University welcomes applications from all parts of the community.</em></p></div><h4>Further details:</h4><ul><li><a href="#">Job Description and Person Specification</a></li></ul><p><em>Please note: unless specified otherwise in the advert, all vacancies close at 23.59 on the advertised closing date.</em></p><p><input type="submit" value="Email details to a friend"> <input type="submit" value="Apply Online"></p></div><div id="footer">Powered by Kernelfish</div></form>`,
    ),
    {
      title: 'Research Technician',
      company: 'University of Skerne',
      location: 'Darlington',
      closingOn: '2026-12-13',
      salary: '£27,319',
      has: ['Seven hundred pots of barley', 'how not to label things', 'one weekend in five'],
      hasNot: ['Login / register', 'Powered by'],
    },
  ),
  advert(
    'the health service’s own site: employer over the title, closing date in a sentence, addresses in blocks, a contact and a file list',
    'https://www.jobs.healthservice.example/candidate/jobadvert/C9233-26-0417',
    doc(
      'Job Advert',
      `<header class="nhsuk-header"><a href="/candidate">Jobs in health</a><nav><a href="/candidate/search">Search</a><a href="/candidate/auth/login">Sign in</a></nav></header><main class="nhsuk-main-wrapper" id="maincontent"><a class="nhsuk-back-link__link" href="/search">Back to search results</a><p id="employer_name" class="nhsuk-caption-xl">Ravensworth and Dales Community Trust</p><h1 id="heading" class="nhsuk-heading-xl">Health Visitor Support Worker</h1><p id="closing_date">The closing date is 02 December 2026</p><a class="nhsuk-button" href="/apply">Apply for this job</a><h2 id="job_overview_heading">Job summary</h2><div id="job_overview"><p>You will be the second pair of hands for three health visitors and the first face that many new parents see.</p></div><h2 id="job_description_heading">Main duties of the job</h2><div id="job_description"><p>You weigh, measure, listen and pass on. You run the baby group at the leisure centre on Mondays and you notice who stops coming.</p></div><h2 id="about_organisation_heading">About us</h2><div id="about_organisation"><p>We look after 190,000 people between the moor and the motorway.</p></div><h2>Details</h2><h3 id="date_posted_heading">Date posted</h3><p id="date_posted">18 November 2026</p><h3 id="payscheme-type_heading">Pay scheme</h3><p>Agenda for change</p><h3 id="payscheme-band_heading">Band</h3><p>Band 3</p><h3 id="fixed_salary_heading">Salary</h3><p id="fixed_salary">£24,937 to £26,598 a year pro rata</p><h3>Contract</h3><p>Permanent</p><h3>Working pattern</h3><p>Part-time, Flexible working</p><h3 id="trac-job-reference_heading">Reference number</h3><p>C9233-26-0417</p><h3>Job locations</h3><p id="employer_address_line_1">Swale House Clinic</p><p id="employer_town">Richmond</p><p id="employer_county">North Yorkshire</p><p id="employer_postcode">DL10 9ZZ</p><h2>Job description</h2><h3>Job responsibilities</h3><div><p>Keep the red books right.<br>Visit homes with a colleague or alone, by agreement.<br>Record each contact on the day.</p></div><h2>Person Specification</h2><h3>Experience</h3><p>Essential</p>${ul('Work with families or small children')}<p>Desirable</p>${ul('A second language spoken in the district')}<h2>Disclosure and Barring Service Check</h2><p>This post is subject to the Rehabilitation of Offenders Act.</p><h2>Employer details</h2><h3>Employer name</h3><p>Ravensworth and Dales Community Trust</p><h3>Employer's website</h3><p><a href="#">https://www.rdct.example (Opens in a new tab)</a></p><aside><h2>Supporting documents</h2><ul><li><a href="#">Job description (PDF, 302KB)</a></li></ul></aside></main><footer class="nhsuk-footer"><ul><li><a href="#">Privacy policy</a></li><li><a href="#">Terms and conditions</a></li></ul></footer>`,
    ),
    {
      title: 'Health Visitor Support Worker',
      company: 'Ravensworth and Dales Community Trust',
      location: 'Richmond',
      closingOn: '2026-12-02',
      salary: '£24,937',
      has: [
        'the second pair of hands',
        'you notice who stops coming',
        'Keep the red books right',
        'spoken in the district',
      ],
      hasNot: ['Back to search results', 'Privacy policy'],
    },
  ),
  advert(
    'a wildlife charity’s page of prose: an hour and a weekday before the date, the place far down',
    'https://www.otterwaytrust.example/jobs/membership-manager',
    doc(
      'Membership Manager | Otterway Wildlife Trust',
      `<div class="region-header"><a href="/" title="Home"><img src="l.svg" alt="Home"></a><div class="site-name">Otterway Wildlife Trust</div><ul class="menu"><li><a href="/reserves">Nature reserves</a></li><li><a href="/support">Support us</a></li><li><a href="/jobs">Jobs</a></li></ul></div><div class="layout-content"><h1 class="page-header"><span>Membership Manager</span></h1><article class="node node--type-job"><div class="field field--name-body"><p>Thirty-two thousand people give us a few pounds a month. You will be the reason that they go on doing so.</p><p>The post involves running our busy membership office with two staff and eleven volunteers, and looking after the database that they all depend on.</p><h3>What you will do</h3>${ul('Answer members within three days, in sentences', 'Write the renewal letters and test which ones work', 'Report to the trustees four times a year')}<h3>What we ask</h3><p>Experience of membership or subscriptions, and of managing volunteers without money or threats.</p><p>The salary is £33,500. You would be based at our headquarters at Sedge Farm near Wisbech, with two days at home.</p><p>To apply please return the application form with a covering letter. Your application must reach us by 5.00pm on Thursday, 10th December 2026.</p><p>Interviews will be held on Thursday 17th December 2026.</p></div><div class="field field--name-file"><div class="field__label">Downloads</div><a href="/f.docx">Application form</a></div></article><div class="block-newsletter"><h2>Get our newsletter</h2><form><label>Email<input></label><button>Sign up</button></form></div></div><footer><p>Registered charity 210 555</p></footer>`,
    ),
    {
      title: 'Membership Manager',
      company: 'Otterway Wildlife Trust',
      location: 'Wisbech',
      closingOn: '2026-12-10',
      salary: '£33,500',
      has: ['give us a few pounds a month', 'test which ones work', 'without money or threats'],
      hasNot: ['Get our newsletter', 'Registered charity'],
    },
  ),
  none(
    'a parish’s page on what its clerk is responsible for, with no vacancy',
    'http://tarrantwell.example/parish-clerk',
    doc(
      'Parish Clerk – Tarrantwell',
      `<h1 class="site-title"><a href="/">Tarrantwell</a></h1><ul class="menu"><li><a href="/church">Church</a></li><li><a href="/parish-clerk">Parish Clerk</a></li><li><a href="/walks">Walks</a></li></ul><article><h2 class="entry-title">Parish Clerk</h2><h3>Overall Responsibilities</h3>${p('The Clerk to the Council will be the proper officer of the Council and will be responsible for its financial records.', 'The Clerk is expected to advise the Council and will report to the members as required.')}<h3>Specific Responsibilities</h3>${ul('To ensure that statutory provisions are observed', 'To attend meetings on the second Monday of each second month, start time 7.00 p.m.', 'To take minutes and send them to the Chair')}<h3>Agendas</h3><p>Copies are kept in the hall. Contact the Clerk, Mrs D Haim, on 01725 555 013.</p></article>`,
    ),
  ),
  none(
    'a news item on a charity that advertises a post, with salary and deadline',
    'https://www.sectorweekly.example/news/institute-seeks-interim-chief-executive.html',
    doc(
      'Institute of Giving seeks interim chief executive | Sector Weekly',
      `<header><a href="/">Sector Weekly</a><nav><a href="/news">News</a><a href="/voices">Voices</a><a href="/jobs">Jobs</a></nav></header><article><h1>Institute of Giving seeks interim chief executive to steady its membership</h1><p class="byline">By R. Tolliver, 12 November 2026</p>${p('The Institute of Giving has advertised for an interim chief executive and said that the successful candidate should be free to start by January.', 'Its chief executive resigned last month after nearly a decade in the role. He will leave in December.', 'The job advert says the interim chief must be “a collaborative leader” and have experience of running a membership body.', 'The salary is £90,000 per annum and the deadline for applications is Monday 7 December at midday.')}<h2>Related articles</h2><ul><li><a href="#">Regulator opens inquiry into hospice</a></li></ul></article>`,
    ),
  ),
];
