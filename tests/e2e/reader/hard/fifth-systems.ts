/** Adverts in English on the skeletons of applicant systems. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none, ul } from './parts';

const auto = (id: string, inner: string, tag = 'div') =>
  `<${tag} data-automation-id="${id}">${inner}</${tag}>`;
const wdFact = (id: string, label: string, value: string) =>
  auto(
    id,
    `<dl class="css-129m7dg"><dt class="css-y8qsrx">${label}</dt><dd class="css-129m7dg">${value}</dd></dl>`,
  );

export const fifthSystems: GeneralPage[] = [
  advert(
    'a career site built on item properties: the town with its postcode, company only in the head’s title and the copyright',
    'https://careers.norrvik.example/job/Tampa-Process-Safety-Engineer-FL-33602/1287714400/',
    doc(
      'Process Safety Engineer Job Details | Norrvik Minerals',
      `<div id="outershell"><div class="outershell"><div id="header"><div class="limitwidth"><a href="https://www.norrvik.example/" title="Norrvik"><img src="l.png" alt="" id="headerlogo"></a></div><ul class="nav nav-pills"><li><a href="/content/Teams/">Our Teams</a></li><li><a href="/content/Benefits/">Benefits</a></li><li class="profileWidget"><a href="/profile">View Profile</a></li></ul></div><div class="innershell"><div id="search-wrapper"><form class="form-inline jobAlertsSearchForm" action="/search/"><label for="keywordsearch-q">Search by Keyword</label><input id="keywordsearch-q"><label for="keywordsearch-locationsearch">Search by Location</label><input id="keywordsearch-locationsearch"><input type="submit" value="Search Jobs"></form></div><div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><div class="jobDisplay"><div class="applylink pull-right"><a class="btn btn-primary" href="/apply">Apply now »</a></div><div class="jobTitle"><h1 id="job-title"><span itemprop="title" data-careersite-propertyid="title">Process Safety Engineer</span></h1></div><meta itemprop="datePosted" content="Mon Oct 26 02:00:00 UTC 2026"><p id="job-date"><strong>Date: </strong>Oct 26, 2026</p><p id="job-location" class="jobLocation job-location-inline"><strong>Location: </strong><span class="jobGeoLocation">Tampa, FL, US, 33602</span></p><meta itemprop="hiringOrganization" content="Norrvik Minerals"><div class="job"><span itemprop="description" data-careersite-propertyid="description"><span class="jobdescription"><p><span style="font-size:14px"><b>Requisition ID:</b> 40017</span></p><p><span style="font-size:14px">Our acid plant on the bay has gone eleven years without a lost day. You would be the engineer who keeps asking how that could change.</span></p><p><b>Responsibilities</b></p>${ul('Lead hazard studies for every change to the plant', 'Walk the site daily and log what you find', 'Train shift leads to stop work without asking')}<p><b>Qualifications</b></p>${ul('Degree in chemical engineering', 'Five years in a plant that handles strong acids')}<p>We pay relocation and match retirement savings up to six percent. Norrvik Minerals is an equal opportunity employer.</p></span></span></div><div class="joblayouttoken"><span><b>Nearest Major Market:</b> Tampa</span></div><div class="applylink"><a href="/apply">Apply now »</a></div></div></div><div class="similar-jobs"><h3>Find similar jobs:</h3><p><a href="/go/1">Engineering Jobs</a>, <a href="/go/2">Safety Jobs at Norrvik</a></p></div></div><div id="footer"><ul><li><a href="/home">Careers Home</a></li><li><a href="/viewall">View All Jobs</a></li></ul><p>©2026 Norrvik Minerals</p></div></div></div>`,
      '<meta property="og:title" content="Process Safety Engineer">',
      'en-US',
    ),
    {
      title: 'Process Safety Engineer',
      company: 'Norrvik Minerals',
      location: 'Tampa',
      noClosing: true,
      has: ['eleven years without a lost day', 'stop work without asking', 'handles strong acids'],
      hasNot: ['Search by Keyword', 'View All Jobs', 'Find similar jobs'],
    },
  ),
  advert(
    'a hosted page whose facts are one paragraph with separators: department, town, requisition number',
    'https://jobs.hireview.example/brightmoor/job/oQx4Bfw7',
    doc(
      'Brightmoor Careers - Senior Revenue Accountant',
      `<header class="jv-page-header"><a href="/brightmoor"><img class="jv-logo" src="l.png" alt="Brightmoor Careers"></a></header><nav class="jv-careersite-nav"><a href="/brightmoor/jobs">Job Openings</a><a href="/brightmoor/search">Search</a></nav><article class="jv-page-body"><div class="jv-wrapper"><h2 class="jv-header">Senior Revenue Accountant</h2><p class="jv-job-detail-meta">\n Accounting &amp; Finance\n <span class="jv-inline-separator"></span>\n Boise,\n Idaho\n <span class="jv-inline-separator"></span>Req.Num.: 5521\n </p><a class="jv-button jv-button-primary jv-button-apply" href="/brightmoor/job/oQx4Bfw7/apply">Apply</a><div class="jv-job-detail-description"><p><strong>The Opportunity</strong></p><p>Brightmoor sells irrigation controllers by subscription, so revenue is never as simple as an invoice. You will close the month for two product lines and be the person sales turns to before a deal is signed.</p><p><strong>Your Role</strong></p>${ul('Apply the revenue standard to contracts that nobody has seen before', 'Own the deferred revenue roll-forward', 'Answer auditors before they have to ask twice')}<p><strong>What You Will Bring</strong></p>${ul('Six years of revenue accounting in a software or device company', 'A CPA licence')}<p><strong>Work Arrangement</strong></p><p>Hybrid: three days a week in the office by the river.</p></div><div class="jv-job-detail-bottom-actions"><a class="jv-button" href="/apply">Apply</a> <a href="/brightmoor/jobs">Back to all jobs</a></div></div></article><footer class="jv-footer"><p>Powered by <a href="https://hireview.example">HireView</a></p><a href="/privacy">Privacy Policy</a></footer>`,
      '',
      'en',
    ),
    {
      title: 'Senior Revenue Accountant',
      company: 'Brightmoor',
      location: 'Boise',
      noClosing: true,
      has: ['never as simple as an invoice', 'deferred revenue roll-forward', 'in the office by the river'],
      hasNot: ['Powered by', 'Back to all jobs', 'Privacy Policy'],
    },
  ),
  advert(
    'a tenant rendered by its scripts: title in a second heading, facts as lists of one term, similar jobs and an about panel',
    'https://hollinbay.wd3.tenantjobs.example/en-US/Careers/job/Halifax-NS/Line-Maintenance-Planner_R-10442',
    doc(
      'Line Maintenance Planner',
      `<div id="root"><div class="css-1q2dra3"><button class="css-1xtbc5b">Skip to main content</button>${auto('header', `<div class="css-1fb3s1d"><a href="/en-US/Careers">${'<img data-automation-id="logo" alt="Hollinbay Airways" src="l">'}</a><nav>${auto('navigationItem-Search for Jobs', 'Search for Jobs', 'button')}${auto('navigationItem-Life', 'Life at Hollinbay', 'button')}</nav>${auto('utilityButtonSignIn', 'Sign In', 'button')}</div>`)}<div class="css-1dd4qap">${auto('jobPostingPage', `<div class="css-ar13v1">${auto('jobPostingHeader', 'Line Maintenance Planner', 'h2')}${auto('adventureButton', 'Apply', 'a')}</div><div class="css-1i6pdlh">${wdFact('locations', 'locations', 'Halifax, Nova Scotia')}${wdFact('time', 'time type', 'Full time')}${wdFact('postedOn', 'posted on', 'Posted 6 Days Ago')}${wdFact('timeLeft', 'time left to apply', 'End Date: December 4, 2026 (14 days left to apply)')}${wdFact('requisitionId', 'job requisition id', 'R-10442')}</div>${auto('jobPostingDescription', `<p><b>Your flight plan</b></p><p>Eleven turboprops come home to Halifax each night. The planner decides which of them sleeps in the hangar and which waits for a part.</p><p></p><p><b>What you will do</b></p>${ul('Build the nightly work package with stores and crew chiefs', 'Track deferred defects until they are closed', 'Brief the duty manager before the first departure')}<p><b>What you bring</b></p>${ul('A maintenance engineer licence or four years in planning', 'Comfort with shifts that end at dawn')}<p>We thank everyone who applies. Only those chosen for a conversation will be contacted.</p>`)}`)}${auto('similarJobs', `<h2 class="css-x">Similar Jobs (3)</h2><ul>${['Stores Clerk|Halifax, Nova Scotia', 'Cabin Interior Mechanic|Moncton', 'Duty Manager|Gander'].map((row) => `<li><a href="#">${row.split('|')[0]}</a><dl><dt>locations</dt><dd>${row.split('|')[1]}</dd></dl></li>`).join('')}</ul>`)}${auto('aboutUs', `<h2>About Us</h2><p>Hollinbay Airways links nine towns on the Atlantic coast.</p>`)}</div><footer><a href="/privacy">Follow Us</a><p>© 2026 All rights reserved.</p></footer></div></div>`,
      '<meta property="og:title" content="Line Maintenance Planner"><meta property="og:type" content="website">',
      'en-US',
    ),
    {
      title: 'Line Maintenance Planner',
      company: 'Hollinbay Airways',
      location: 'Halifax',
      closingOn: '2026-12-04',
      has: ['Eleven turboprops', 'until they are closed', 'shifts that end at dawn'],
      hasNot: ['Cabin Interior Mechanic', 'Life at Hollinbay'],
    },
  ),
  advert(
    'an older board template: “at company” beside the title, the form in the same page, questions on race and service',
    'https://boards.seedling.example/quillanrobotics/jobs/4410021',
    doc(
      'Job Application for Field Service Technician at Quillan Robotics',
      `<div id="wrapper"><div id="main"><div id="app_body" class="accessible"><div id="logo"><a href="http://quillan.example"><img src="l.png" alt="Quillan Robotics Logo"></a></div><div id="header"><h1 class="app-title">Field Service Technician</h1><span class="company-name">\n at Quillan Robotics\n </span><div class="location">\n Fresno, CA or Remote (Central Valley)\n </div></div><a href="/quillanrobotics">View all jobs</a><div id="content"><p><span style="font-weight: 400;">Quillan builds machines that thin lettuce at walking pace. When one stops at 5 a.m. the grower calls you.</span></p><p><strong>You will</strong></p>${ul('<span style="font-weight: 400;">Drive to farms and fix cameras, valves and belts</span>', '<span style="font-weight: 400;">Write up each fault so that engineers can end it</span>', '<span style="font-weight: 400;">Teach crews to clean the machines</span>')}<p><strong>You have</strong></p>${ul('<span style="font-weight: 400;">Three years of work on equipment in the field</span>', '<span style="font-weight: 400;">Spanish and English</span>')}<div class="content-pay-transparency"><div class="pay-input"><div class="description"><p>The pay is set by experience.</p></div><div class="title">Hourly pay</div><div class="pay-range"><span>$31</span><span class="divider">&mdash;</span><span>$42 USD</span></div></div></div></div></div><div id="application" class="bg-white"><h2>Apply for this Job</h2><div class="required"><span class="asterisk">*</span> Required</div><form id="application_form"><label>First Name *<input></label><label>Last Name *<input></label><label>Resume/CV *<button>Attach</button></label><label>How did you hear about this job?<input></label><h3>U.S. Equal Employment Opportunity Information (Completion is voluntary)</h3><p>Individuals seeking employment are considered without regard to race, color, religion or veteran status. You are being given the opportunity to provide the following information.</p><label>Gender<select><option>Please select</option></select></label><button>Submit Application</button></form></div><div id="footer">Powered by <a href="#">Seedling</a></div></div></div>`,
      '<meta property="og:title" content="Field Service Technician">',
      'en',
    ),
    {
      title: 'Field Service Technician',
      company: 'Quillan Robotics',
      location: 'Fresno, CA',
      noClosing: true,
      has: ['thin lettuce at walking pace', 'so that engineers can end it', 'equipment in the field'],
      hasNot: ['Submit Application', 'Completion is voluntary', 'View all jobs'],
    },
  ),
  advert(
    'a job plug-in on a small board’s WordPress: meta list, company block with a tagline, widgets beside it',
    'https://www.peaktradejobs.example/job/thistle-glass-workshop-manager/',
    doc(
      'Workshop Manager | Peak Trade Jobs',
      `<header class="site-header"><p class="site-title"><a href="/">Peak Trade Jobs</a></p><p class="site-description">Work in the hills</p><ul class="menu"><li><a href="/jobs/">Find a job</a></li><li><a href="/post-a-job/">Post a job</a></li><li><a href="/blog/">Blog</a></li></ul></header><div class="site-content"><main id="main" class="site-main"><article id="post-4410" class="post-4410 job_listing type-job_listing status-publish"><header class="entry-header"><h1 class="entry-title">Workshop Manager</h1></header><div class="entry-content"><div class="single_job_listing"><ul class="job-listing-meta meta"><li class="job-type full-time">Full Time</li><li class="location"><a class="google_map_link" href="#">Buxton, Derbyshire</a></li><li class="date-posted"><time datetime="2026-11-02">Posted 3 weeks ago</time></li><li>Salary: £36,000</li></ul><div class="company"><img class="company_logo" src="c.png" alt="Thistle Glass"><p class="name"><a class="website" href="#">Website</a><a class="company_twitter" href="#">thistleglass</a><strong>Thistle Glass</strong></p><p class="tagline">Leaded lights since 1978</p></div><div class="job_description"><p>We are looking for someone to run our workshop of seven while the owner goes out to measure churches.</p><p>You will plan the bench, order lead and glass, and keep the kiln log that the insurer wants.</p><p>You need a trade behind you, though it does not have to be ours. Glass can be taught; fairness is harder.</p><p>Monday to Thursday, 39 hours. Applications must be in by 5 December and we will see people on the 12th.</p></div><div class="job_application application"><input type="button" class="application_button button" value="Apply for job"><div class="application_details"><p>To apply for this job <strong>email your details to</strong> <a href="mailto:bench@thistleglass.example">bench@thistleglass.example</a></p></div></div></div></div></article></main><aside class="widget-area"><section class="widget"><h2 class="widget-title">Recent Jobs</h2><ul class="job_listings"><li><a href="#"><h3>Dry Stone Waller</h3></a><ul class="meta"><li>Hathersage</li></ul></li><li><a href="#"><h3>Farrier’s Mate</h3></a><ul class="meta"><li>Leek</li></ul></li></ul></section></aside></div><footer class="site-footer">Proudly powered by WordPress</footer>`,
    ),
    {
      title: 'Workshop Manager',
      company: 'Thistle Glass',
      location: 'Buxton',
      closingOn: '2026-12-05',
      salary: '£36,000',
      has: ['goes out to measure churches', 'the kiln log that the insurer wants', 'fairness is harder'],
      hasNot: ['Dry Stone Waller', 'Proudly powered'],
    },
  ),
  advert(
    'an American county on the system of public employers: the agency in the header, a bulletin of terms, tabs, month before day',
    'https://www.publicemployers.example/careers/tamarackcounty/jobs/4711203/deputy-assessor',
    doc(
      'Deputy Assessor | Job Details tab | Career Pages',
      `<header class="neo-header"><a href="/careers/tamarackcounty"><img src="l.png" alt="Tamarack County logo"></a><nav><a href="/careers/tamarackcounty">Job Opportunities</a><a href="#">Class Specifications</a><a href="#">Sign In</a></nav></header><div id="job-details-wrapper"><h1 class="entity-title">Deputy Assessor</h1><div class="apply-actions"><a href="#" class="button">Apply</a><button>Print</button></div><ul class="nav nav-tabs" role="tablist"><li class="active"><a href="#details-info" role="tab">Description</a></li><li><a href="#benefits" role="tab">Benefits</a></li><li><a href="#questions" role="tab">Questions</a></li></ul><div class="summary container"><div class="term-block"><div class="term-description">Salary</div><div class="value">$24.18 - $30.96 Hourly</div></div><div class="term-block"><div class="term-description">Location</div><div class="value">Cedar Notch, WA</div></div><div class="term-block"><div class="term-description">Job Type</div><div class="value">Full-Time Regular</div></div><div class="term-block"><div class="term-description">Job Number</div><div class="value">2026-00118</div></div><div class="term-block"><div class="term-description">Department</div><div class="value">Assessor’s Office</div></div><div class="term-block"><div class="term-description">Opening Date</div><div class="value">11/06/2026</div></div><div class="term-block"><div class="term-description">Closing Date</div><div class="value">12/4/2026 5:00 PM Pacific</div></div></div><div id="details-info" class="tab-pane active"><h2>Description</h2><p>Under the eye of the chief deputy you visit farms, mills and houses and decide what each is worth for tax.</p><h2>Examples of Duties</h2>${ul('Measure and photograph about six properties a day', 'Defend values before the board of equalization', 'Correct maps when a river moves')}<h2>Typical Qualifications</h2><p>Two years of appraisal, building or farm work and a valid driver’s license. Accreditation is expected within eighteen months of hire.</p><h2>Supplemental Information</h2><p>The first review of applications is on 11/20/2026.</p></div><div id="benefits" class="tab-pane"><h2>Benefits</h2><p>Medical and dental cover begins on the first day of the month after hire.</p></div><div class="agency-info"><dl><dt>Agency</dt><dd>Tamarack County</dd><dt>Address</dt><dd>12 Courthouse Square, Cedar Notch, Washington, 99190</dd><dt>Phone</dt><dd>509-555-0144</dd></dl></div></div><footer>Powered by PublicEmployers</footer>`,
      '',
      'en-US',
    ),
    {
      title: 'Deputy Assessor',
      company: 'Tamarack County',
      location: 'Cedar Notch',
      closingOn: '2026-12-04',
      salary: '$24.18',
      has: ['decide what each is worth', 'when a river moves', 'within eighteen months of hire'],
      hasNot: ['Class Specifications', 'Powered by'],
    },
  ),
  none(
    'the table of results of a career site of a large employer',
    'https://careers.norrvik.example/search/?q=&locationsearch=Florida',
    doc(
      'Florida Jobs | Norrvik Minerals',
      `<div id="search-wrapper"><form><label>Search by Keyword<input></label><input type="submit" value="Search Jobs"></form></div><h1 class="keyword-title">Search results for “Florida”</h1><div class="paginationLabel">Results <b>1 – 4</b> of <b>4</b></div><table id="searchresults"><thead><tr><th>Title</th><th>Location</th><th>Date</th></tr></thead><tbody>${[
        'Process Safety Engineer',
        'Rail Yard Operator',
        'Chemist, Night Shift',
        'Buyer',
      ]
        .map(
          (title) =>
            `<tr class="data-row"><td class="colTitle"><a class="jobTitle-link" href="/job/1">${title}</a></td><td class="colLocation"><span class="jobLocation">Tampa, FL, US, 33602</span></td><td>Oct 26, 2026</td></tr>`,
        )
        .join(
          '',
        )}</tbody></table><p>Receive alerts: create an alert and we will write when jobs like these are posted.</p>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a listing of the job plug-in that has expired',
    'https://www.peaktradejobs.example/job/ewden-stone-quarry-hand/',
    doc(
      'Quarry Hand | Peak Trade Jobs',
      `<header class="site-header"><p class="site-title"><a href="/">Peak Trade Jobs</a></p></header><main id="main"><article class="job_listing status-expired"><header class="entry-header"><h1 class="entry-title">Quarry Hand</h1></header><div class="entry-content"><div class="single_job_listing"><div class="job-manager-info">This listing has expired.</div></div></div></article></main><aside><section class="widget"><h2 class="widget-title">Recent Jobs</h2><ul class="job_listings"><li><a href="#"><h3>Dry Stone Waller</h3></a><ul class="meta"><li>Hathersage</li></ul></li></ul></section></aside>`,
    ),
  ),
  none(
    'the questions that a vacancy system answers for its applicants',
    'https://brackwater.engagejobs.example/V2/UserControls/FAQ',
    doc(
      'Frequently Asked Questions - Brackwater Borough Council',
      `<header><img src="l.png" alt="Brackwater Borough Council"><a href="/V2/Login">Log in</a></header><div class="container"><h1>Frequently Asked Questions</h1><ul><li><strong>How can I apply for a vacancy?</strong><p>From the home page you can choose the role you wish to apply for from the vacancy list and press Apply.</p></li><li><strong>Can I go back to my form?</strong><p>Yes. You can save your application form and finish it before the closing date.</p></li><li><strong>How do I keep track of my interview dates?</strong><p>They are shown on your dashboard with your experience and skills.</p></li><li><strong>I have no computer at home. Where can I apply?</strong><p>Your local library may help. If not, write to jobs@brackwater.example or call 01493 555 012.</p></li></ul></div>`,
    ),
  ),
];
