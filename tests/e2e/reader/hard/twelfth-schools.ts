/** A region’s board for schools on a blog system, and pages of museums and schools that are lists or say that there is nothing. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, none, p, ul } from './parts';

type Icon = [icon: string, label: string, value: string];
const icons = (items: Icon[]) =>
  `<ul class="icon-list clearfix">${items.map(([icon, label, value]) => `<li class="icon-list-item"> <i class="icon-${icon}"></i> <strong>${label}:</strong><br> ${value} </li>`).join('')}</ul>`;
const drop = (id: string, all: string, ...values: string[]) =>
  `<div class="form-search-item" id="${id}"><div class="form-drop-title"><span data-text="${id}">${all}</span> <i class="form-drop-toggle icon-angle-down"></i></div><div class="form-drop-close"></div><div class="form-drop"><ul class="form-drop-list floated-list"><li class="form-drop-item parent"><a class="form-drop-link form-drop-selected" href="#">${all}</a></li>${values.map((each) => `<li class="form-drop-item"><a class="form-drop-link" href="#">${each}</a></li>`).join('')}</ul></div></div>`;

interface Job {
  title: string;
  school: string;
  place: string;
  pay: string;
  hours: string;
  status: string;
  slug: string;
  body: string;
  papers: string;
  about: string;
}

function board(job: Job): string {
  const list = icons([
    ['graduation-cap', 'School', job.school],
    ['location', 'Location', job.place],
    ['pound', 'Salary', job.pay],
    ['clock', 'Hours', job.hours],
    ['doc-text', 'Contractual Status', job.status],
  ]);
  const name = 'Jobs in Schools | South Coast';
  return `<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>${job.title} - ${name}</title><meta property="og:locale" content="en_GB"><meta property="og:type" content="article"><meta property="og:title" content="${job.title} - ${name}"><meta property="og:site_name" content="${name}"><meta name="generator" content="WordPress 4.9.3"></head><body class="job-template-default single single-job postid-20417"><noscript><iframe src="about:blank" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><section class="hero hero-inner-page row"><header class="header header-inner-page"><div class="inner header-inner clearfix"><a class="header-logo f-left" href="/"><img alt="Jobs in Schools - South Coast" src="l.png"></a><nav class="header-nav f-right clearfix"><ul class="header-nav-btns f-right"><li class="btn-item btn-item-has-children"><a class="btn btn-line" href="/candidates">Candidates</a><ul class="sub-menu"><li class="menu-item"><a href="/job-alerts">Job Alerts</a></li></ul></li><li class="btn-item"><a class="btn btn-line" href="/schools">Schools</a></li></ul></nav></div></header><div class="inner"><div class="form-search clearfix"><form action="/search-results/">${drop('schooltype', 'All School Types', 'Academy', 'Infant', 'Primary', 'Secondary', 'Sixth Form', 'Special')}${drop('jobrole', 'All Job Roles', 'Administration', 'Catering', 'Facilities', 'Finance', 'Head Teacher', 'Learning Support', 'Teacher', 'Teaching Assistant')}${drop('subject', 'All Subjects', 'Art', 'Biology', 'Design Technology', 'Geography', 'Maths', 'Music', 'Primary')}${drop('area', 'All Areas', 'Bournemouth', 'East Sussex', 'Hampshire', 'Isle of Wight', 'Portsmouth')}<div class="form-search-btn"><input class="btn btn-orange" value="Search Jobs" type="submit"></div></form><ul class="search-terms search-terms-form"><li class="btn btn-blue-alt btn-small clear-search">Clear all</li></ul></div></div></section><div class="breadcrumb-wrapper"><div class="inner clearfix"><ul class="breadcrumbs f-left clearfix"><li><a href="/">Home</a></li><li>${job.title}</li></ul></div></div><section class="row bg-white"><div class="inner clearfix"><article class="content-col cms-content f-left featured-vacancies"><h1 class="title-line page-title">${job.title}</h1><div class="job-list-mobile">${list}</div>${job.body}<div class="supporting-documents"><h3 class="title-split title-line">Supporting <strong>documents</strong></h3>${job.papers}</div><div class="school-info u-box" id="schoolinfo"><h2 class="school-name title-line">${job.school}</h2>${job.about}<a class="btn btn-blue" href="https://school.example">Visit School Website</a></div><div class="form-application form-tabs form-bg" id="apply"><div role="tabpanel" class="panel" id="form"><h3 class="title-split title-line">Applying for: <strong>${job.title}</strong></h3><div class="gf_browser_gecko gform_wrapper" id="gform_wrapper_2"><form method="post" enctype="multipart/form-data" id="gform_2" action="/job/${job.slug}/#gf_2"><div class="gform_heading"><span class="gform_description">Use this form to apply for the post, and attach the papers that the school asks for:</span></div><div class="gform_body"><ul id="gform_fields_2" class="gform_fields top_label"><li class="gfield gform_hidden"><input type="hidden" value="${job.title}"></li><li class="gfield"><label class="gfield_label" for="input_2_1">Name<span class="gfield_required">*</span></label><input id="input_2_1" type="text"></li><li class="gfield"><label class="gfield_label" for="input_2_2">Email<span class="gfield_required">*</span></label><input id="input_2_2" type="email"></li><li class="gfield"><label class="gfield_label" for="input_2_4">Message</label><textarea id="input_2_4"></textarea></li><li class="gfield"><label class="gfield_label">Upload files</label><div class="gform_drop_area"><span class="gform_drop_instructions">Drop files here or </span><input type="button" value="Select files"></div><span class="screen-reader-text">Accepted file types: jpg, pdf, txt, odt, wps, doc, docx.</span></li></ul></div><div class="gform_footer top_label"><input type="submit" value="Submit Application"></div></form></div><iframe style="display:none;width:0px;height:0px;" src="about:blank" title="Ajax Frame">This frame sends the form without leaving the page.</iframe></div></div></article><div class="sidebar f-left clearfix"><div class="sidebar-item job-list-desktop">${list}<a href="#apply" class="btn btn-blue">Apply for this vacancy</a></div><div class="social-shares"><span class="share-title">Share:</span><ul class="share-icons floated-list clearfix"><li class="share-item"><a class="share-icon icon-facebook"><span>Facebook</span></a></li><li class="share-item"><a class="share-icon icon-twitter"><span>Twitter</span></a></li><li class="share-item"><a class="share-icon icon-mail-alt"><span>Email</span></a></li></ul></div><a class="btn btn-orange btn-back" href="/search-results/">Back to search results</a></div></div></section><div class="footer-tagline clearfix"><div class="inner"><p>${name} is <strong>not for profit</strong> – helping schools of the region to find their staff.</p></div></div><footer class="footer"><div class="inner footer-inner clearfix"><div class="one-quart col"><h3 class="footer-title title-line">Navigate</h3><nav class="footer-nav"><ul class="menu"><li class="menu-item"><a href="/">Home</a></li><li class="menu-item"><a href="/job-alerts">Job Alerts</a></li><li class="menu-item"><a href="/login-register">Schools Log in / Register</a></li></ul></nav></div><div class="one-half col footer-contact"><h3 class="footer-title title-line">Get in Touch</h3><p>Questions about a post go to the school that advertises it.</p></div></div></footer></body></html>`;
}
const button = (kind: string, label: string) =>
  `<a class="btn btn-${kind} btn-support" onclick="ga('send', 'event', 'Download', '${label}');" href="/wp-content/uploads/2026/11/f.pdf">${label}</a>`;
const hasNot = [
  'All School Types',
  'This frame sends the form without leaving the page.',
  'Drop files here or',
];
const site = (title: string, main: string) =>
  `<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><header class="site-header"><nav><a href="/visit/">Visit</a><a href="/whats-on/">What's on</a><a href="/support/">Support us</a><a href="/jobs-and-volunteering/">Jobs</a></nav></header>${main}<footer><h6>About us</h6><a href="/privacy-policy">Privacy Policy</a><a href="/contact">Contact</a></footer></body></html>`;

export const twelfthSchools: GeneralPage[] = [
  advert(
    'a region’s board for schools: terms in one bold paragraph with breaks, the last day with its hour, interviews after it',
    'https://www.jobsinschoolssouthcoast.example/job/teacher-of-geography-7/',
    board({
      title: 'Teacher of Geography',
      school: 'Solentside Academy',
      place: 'Hampshire',
      pay: 'MPS £32,916 –UPS £51,048',
      hours: 'Full Time',
      status: 'Permanent',
      slug: 'teacher-of-geography-7',
      body: `<p><strong>Salary: MPS £32,916 –UPS £51,048<br> Location: Gosport, Hampshire<br> Start Date: 12 April 2027<br> Closing date: 9:00am on Thursday 10 December 2026<br> Interviews: Wednesday 16 December 2026</strong></p><p>Solentside Academy wishes to appoint an enthusiastic and well qualified teacher of Geography to join a successful department of five. The post has become vacant because of a promotion, and would suit an experienced teacher or one who is at the start of their career.</p><p>Geography is a popular choice at Key Stage 4 and in the Sixth Form, where results have been above the national average for four years running. The successful candidate will teach across the age and ability range, will take part in a programme of fieldwork on the coast and in the Peak District, and will be a form tutor.</p><p>The department has its own suite of rooms, an agreed scheme of work for every year group and a shared approach to assessment. Early career teachers have a trained mentor, a reduced timetable and regular meetings with others in the same position.</p><p>In return we can offer a supportive senior team, two full weeks in October, an employee assistance scheme and free parking. We warmly welcome visits to the school; please contact Mrs R Eastlake, PA to the Headteacher, to arrange one.</p><p><strong>Applications are made on our recruitment site, which you can reach <a href="https://solentside.example">here</a>.</strong></p><p><em>Solentside Academy is committed to safeguarding and promoting the welfare of children and young people and expects all staff and volunteers to share this commitment. This post is subject to an enhanced Disclosure and Barring Service (DBS) check.</em></p>`,
      papers: button('blue', 'Job Description') + button('blue', 'Person Specification'),
      about: p(
        'Solentside Academy is a mixed comprehensive school of 1,140 pupils aged 11 to 18, in modern buildings ten minutes from the sea. It is part of the Harbour Learning Trust.',
      ),
    }),
    {
      title: 'Teacher of Geography',
      company: 'Solentside Academy',
      location: 'Hampshire',
      closingOn: '2026-12-10',
      salary: '£32,916',
      has: [
        'The post has become vacant because of a promotion',
        'a programme of fieldwork on the coast and in the Peak District',
        'two full weeks in October',
        'subject to an enhanced Disclosure and Barring Service',
      ],
      hasNot,
    },
  ),
  advert(
    'a region’s board for schools: a post in capitals under the heading, empty paragraphs, “Noon” before the weekday, the address of the school line by line',
    'https://www.jobsinschoolssouthcoast.example/job/site-manager-12/',
    board({
      title: 'Site Manager',
      school: 'St Wilfrid’s Church of England Junior School',
      place: 'East Sussex',
      pay: 'Scale 6, points 18-22',
      hours: '37',
      status: 'Permanent',
      slug: 'site-manager-12',
      body: `<p><strong>SITE MANAGER</strong></p><p><strong>Permanent, 37 hours a week, all year round</strong></p><p><strong>Scale 6 (£30,024 – £32,061 per annum)</strong></p><p>Required from January 2027 or as soon as possible afterwards. The Governors are looking to appoint a reliable and hard-working Site Manager who will take pride in the care of our buildings and grounds. Our present Site Manager is retiring after sixteen years.</p><p>&nbsp;</p><p>The person appointed will open and close the school, carry out repairs and minor improvements, supervise two cleaners and see to it that statutory checks on fire, water and electrical safety are made and recorded. Some evening work will be needed when the hall is let.</p><p>&nbsp;</p><p>We would like to hear from you if you have:</p>${ul('experience of maintenance, caretaking or a building trade', 'a good knowledge of health and safety, or the willingness to be trained', 'the ability to plan your own work and to keep simple records on a computer', 'a friendly and patient manner with children')}<p>&nbsp;</p><p>Visits to the school are encouraged on the afternoon of Tuesday 1 December. Application forms can be found on our website:-</p><p><a href="https://stwilfrids.example/vacancies">www.stwilfrids.example/vacancies</a></p><p>&nbsp;</p><p>Closing date for applications: Noon, Monday 7 December 2026.</p><p>&nbsp;</p><p>This post is subject to Enhanced DBS Disclosure.</p><p>&nbsp;</p><p>ST WILFRID'S CHURCH OF ENGLAND JUNIOR SCHOOL</p><p>ABBEY LANE</p><p>BEXHILL-ON-SEA</p><p>TN39 0ZZ</p><p>Headteacher: Mrs Carol Winterbourne</p><p><strong>Tel: 01424 000000</strong></p><p><strong>E-mail: <a href="mailto:office@stwilfrids.example">office@stwilfrids.example</a></strong></p><p>&nbsp;</p><p><em>St Wilfrid's is committed to safeguarding and promoting the welfare of children and expects all staff and volunteers to share this commitment.</em></p>`,
      papers: `<a class="btn btn-orange btn-application" href="/a.doc">Application Form</a> <h4>Other Supporting Documents:</h4>${button('blue', 'Site Manager - Job Description')}`,
      about: p(
        'St Wilfrid’s is a three-form entry junior school of 352 children. We have 48 members of staff and an active parents’ association.',
      ),
    }),
    {
      title: 'Site Manager',
      company: 'St Wilfrid’s Church of England Junior School',
      location: 'East Sussex',
      closingOn: '2026-12-07',
      has: [
        'Our present Site Manager is retiring after sixteen years',
        'Some evening work will be needed when the hall is let',
        'a friendly and patient manner with children',
        'This post is subject to Enhanced DBS Disclosure',
      ],
      hasNot,
    },
  ),
  advert(
    'a region’s board for schools: supply work with no last day, a start in the text and only a date of an open afternoon',
    'https://www.jobsinschoolssouthcoast.example/job/midday-supervisory-assistants/',
    board({
      title: 'Midday Supervisory Assistants',
      school: 'Fairlight Road Infant School',
      place: 'Portsmouth',
      pay: '£12.85 per hour',
      hours: 'Part Time, 6.25 hours per week',
      status: 'Casual',
      slug: 'midday-supervisory-assistants',
      body: `<p>We are looking for two friendly and energetic people to join our lunchtime team from January 2027, Monday to Friday from 11.45am to 1.00pm during term time. We would also like to hear from people who can cover at short notice when colleagues are away.</p><p>As a midday supervisory assistant you will look after children in the dining hall and the playground. You will encourage good manners and healthy eating, join in and lead games, help children to sort out small disagreements and give first aid for bumps and grazes. Training in first aid and in child protection is provided in paid time.</p><p><strong>You will need:</strong></p>${ul('to enjoy the company of young children', 'to be punctual and dependable', 'to be able to follow the school’s behaviour policy', 'to be happy outdoors in most weathers')}<p>Experience of working with children is useful but not essential. Many of our staff began at the school as lunchtime assistants and have gone on to train as teaching assistants.</p><p>The school is holding an open afternoon on Wednesday 25 November 2026 between 2pm and 4pm, when you can meet the team and see the school at work. Please telephone the office to let us know that you are coming.</p><p>Applications will be considered as they are received, and the post may be filled at any time. Fairlight Road Infant School is committed to safeguarding; an enhanced DBS check and two references are required.</p>`,
      papers: button('blue', 'Job Description'),
      about: p(
        'Fairlight Road Infant School has 180 children aged four to seven in six classes. Ofsted judged the school to be good in May 2025.',
      ),
    }),
    {
      title: 'Midday Supervisory Assistants',
      company: 'Fairlight Road Infant School',
      location: 'Portsmouth',
      noClosing: true,
      salary: '£12.85',
      has: [
        'two friendly and energetic people to join our lunchtime team',
        'give first aid for bumps and grazes',
        'have gone on to train as teaching assistants',
        'Applications will be considered as they are received',
      ],
      hasNot,
    },
  ),
  none(
    'a gallery’s page of jobs and volunteering: two posts with anchors, a last day and a download each, news below',
    'https://www.quaysidegallery.example/jobs-and-volunteering/',
    site(
      'Jobs and Volunteering | Quayside Gallery',
      `<main><h1>Jobs and Volunteering</h1><p>We are currently recruiting for:</p><ul><li><a href="#events">Events and Hires Manager</a></li><li><a href="#eval">Evaluator, Gardens and Neighbours (Freelance)</a></li></ul><p>Everybody whom we employ needs the right to work in the UK.</p><h2 id="events">Events and Hires Manager</h2><p>Closing date: Sunday 13 December 2026 23:59</p><p>Salary £33,000 per annum</p><a href="https://forms.example/submit/118">Apply online</a><h2 id="eval">Evaluator, Gardens and Neighbours (Freelance)</h2><p>Closing date: Monday 7 December 2026 23:59</p><a href="/files/profile.pdf">Download Job Profile</a><p>We have an exciting opportunity for a freelance Evaluator to work with us on a two-year programme with local families.</p><p><strong>Evaluator Fee:</strong> £4,500</p><h2>Living Wage Employer</h2><p>The gallery is accredited by the Living Wage Foundation.</p><h2>Our Values</h2><p>We are open, curious and fair.</p><h2>Explore our news &amp; media</h2><div><a href="/news/roof/"><h3>Gallery to receive 2.4 million for repairs to its roof</h3></a></div><div><a href="/news/open/"><h3>Open Call: Quayside Open Submission 2027</h3></a></div></main>`,
    ),
  ),
  none(
    'a regional service of museums: no vacancies at present, the benefits of staff and questions about how it recruits',
    'https://www.wealdmuseums.example/about/jobs',
    site(
      'Job opportunities at Weald Museums',
      `<main><h1>Job opportunities at Weald Museums</h1><p>This page has our vacancies, the benefits of our staff and answers to what people ask about applying. Weald Museums runs seven museums and galleries and the county’s archive.</p><h2>Current vacancies</h2><p>There are no vacancies at the moment. Other posts in the county are on <a href="https://www.countyjobs.example/">County Jobs</a>.</p><h2>Staff benefits</h2><h3>Health and wellbeing</h3><p>The health of our staff is important to us. We offer a cycle to work scheme, discounted gym membership and free eye tests.</p><h3>Pension scheme with generous employer contribution</h3><p>All employees are enrolled in the Local Government Pension Scheme from their first day.</p><h3>Annual leave</h3><p>26 days a year, rising to 31 after five years of service, and bank holidays.</p><h2>Frequently Asked Questions</h2><h3>Do you accept CVs?</h3><p>No. We ask everybody to complete the same application form, so that we can compare applications fairly.</p><h3>What is the Disability Confident scheme?</h3><p>We offer an interview to disabled applicants who meet the essential criteria for a post.</p><h3>How long does it take to hear back?</h3><p>We normally contact shortlisted candidates within two weeks of the closing date.</p></main>`,
    ),
  ),
  none(
    'a museum’s page of jobs: cards for volunteers and for one standing post with “Ongoing” as last day, promotions below',
    'https://www.lacemuseum.example/jobs-and-volunteering/',
    site(
      'Jobs and Volunteering - The Lace Museum',
      `<div class="page"><div class="hero"><h1>Jobs and Volunteering</h1><p>Around 40 people work at The Lace Museum and more than 90 give their time. From time to time we look for more of both.</p></div><h2>OPPORTUNITIES</h2><div class="card"><a href="/support/volunteer/"><img src="x.jpg" alt=""></a><h3>Volunteer</h3><p>All places for volunteers are taken until the spring.</p></div><div class="card"><a href="/jobs-and-volunteering/catering-assistant/"><img src="y.jpg" alt=""></a><h3>Catering Assistant</h3><p>Hours: 0 hrs Contract Type: Permanent Salary: £12.85 per hour Closing Date: Ongoing</p><p>Good food is an important part of how visitors remember their day at The Lace Museum.</p></div><div class="card"><a href="/jobs-and-volunteering/learning-officer/"><img src="z.jpg" alt=""></a><h3>Learning Officer</h3><p>Hours: 22.2 hrs Contract Type: Fixed Term Salary: £27,100 pro rata Closing Date: 6 December 2026</p><p>Plan and lead visits for primary schools in our new workshop.</p></div><div class="promo"><h2>YOUR VISIT</h2><p>Open every day except Mondays.</p><a href="/visit/">PLAN YOUR VISIT</a></div><div class="promo"><h2>SUPPORT US</h2><a href="/support/">FIND OUT WAYS TO SUPPORT US</a></div></div>`,
    ),
  ),
];
