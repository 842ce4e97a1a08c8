/** Adverts on boards that people in the UK use, with what those boards put round them. */
import type { GeneralPage } from '../page-parts';
import { boardFoot, boardHead, cookies, doc, others, sameTrade, ul } from './parts';

export const boardsOfTheUk: GeneralPage[] = [
  {
    name: 'a large board that says the day and the employer in one line',
    url: 'https://www.reed.co.uk/jobs/credit-controller/56100417',
    html: doc(
      'Credit Controller job in Wakefield - Reed.co.uk',
      `${cookies}${boardHead('Reed.co.uk')}<main><div class="breadcrumb"><a href="/jobs">Jobs</a> › <a href="/jobs/accountancy-jobs">Accountancy jobs</a> › <a href="/w">Wakefield</a></div><article><h1>Credit Controller</h1><div data-qa="job-posted-by">12 November by <a href="/jobs/millrace-joinery/p123">Millrace Joinery Ltd</a></div><ul class="job-meta"><li><span data-qa="salaryLbl">£27,000 - £29,500 per annum</span></li><li><span data-qa="localityLbl">Wakefield</span>, <span>West Yorkshire</span></li><li>Permanent, full-time</li><li>Be one of the first ten applicants</li></ul><button>Apply now</button><button>Save job</button><div data-qa="job-description-container"><p>Two hundred builders' merchants owe us money at any time, and most of them pay. You look after the others, kindly and every week.</p><p><strong>What you will be doing</strong></p>${ul('Chase invoices by phone before they are late', 'Put accounts on stop and take them off again')}<p><strong>What we need</strong></p>${ul('A year or more in credit control', 'Sage, or something like it')}<p><strong>Hours:</strong> Monday to Friday, 8.30am to 5pm</p></div><p>Reference: 56100417</p><div class="warning"><p>Bank or payment details should not be provided when applying for a job. Reed.co.uk is not responsible for any external website content.</p></div></article>${others('Similar jobs', ['Credit Controller', 'Ledger People', 'Leeds'], ['Purchase Ledger Clerk', 'Barnsley Steel', 'Barnsley'], ['Credit Manager', 'Lark Finance', 'Bradford'])}<section><h2>Not quite what you are looking for? Try these similar searches</h2><a href="/1">Credit Controller jobs in Leeds</a><a href="/2">Accounts jobs in Wakefield</a></section></main>${boardFoot('Reed Online')}`,
      '<meta property="og:site_name" content="Reed.co.uk">',
    ),
    expected: {
      title: 'Credit Controller',
      company: 'Millrace Joinery Ltd',
      location: 'Wakefield',
      noClosing: true,
      salary: '£27,000',
      has: ['Two hundred builders', 'Put accounts on stop', 'Sage, or something'],
      hasNot: ['Purchase Ledger Clerk', 'Bank or payment details', '143 partners'],
    },
  },
  {
    name: 'a large board that names its parts with data-at',
    url: 'https://www.totaljobs.com/job/dispensing-optician/eyewell-job104417',
    html: doc(
      'Dispensing Optician job in Truro (TR1), Cornwall - totaljobs',
      `${boardHead('totaljobs')}<div data-at="job-ad-header"><img data-at="header-company-logo" alt="Eyewell Group Logo" src="l"><h1 data-at="header-job-title">Dispensing Optician</h1><ul><li><span data-at="metadata-company-name">Eyewell Group</span></li><li><span data-at="metadata-location">Truro (TR1), Cornwall</span></li><li><span data-at="metadata-work-type">Full Time, Permanent</span></li><li><span data-at="metadata-salary">£28,000 - £33,000 per annum + bonus</span></li><li><span data-at="metadata-online-date">Published: 4 days ago</span></li></ul><button data-at="header-apply-button">Apply</button></div><article data-at="job-ad-content"><p>Our Truro practice has six hundred frames and knows most of its patients by name.</p><h4>Job description</h4>${ul('Help people choose frames that suit both eyes and purse', 'Measure, fit and adjust, and put it right when it is not')}<h4>What you need</h4>${ul('Registration with the General Optical Council', 'A steady hand')}<h4>What you get</h4>${ul('33 days of holiday', 'Fees for the register paid')}</article><section data-at="section-similar"><h3>You might also be interested in</h3>${others('', ['Optical Assistant', 'Lensmith', 'Falmouth'], ['Optometrist', 'Bright Eyes', 'Bodmin'], ['Practice Manager', 'Harbour Opticians', 'Penzance'])}</section><section><h3>Get similar jobs by email</h3><form><input type="email" placeholder="Your email address"><button>Create alert</button></form><p>By clicking the button above, you agree to our terms and conditions and privacy policy.</p></section>${boardFoot('Totaljobs Group')}`,
      '<meta property="og:site_name" content="totaljobs"><meta property="og:title" content="Dispensing Optician job in Truro (TR1), Cornwall - totaljobs">',
    ),
    expected: {
      title: 'Dispensing Optician',
      company: 'Eyewell Group',
      location: 'Truro',
      noClosing: true,
      salary: '£28,000',
      has: ['six hundred frames', 'Measure, fit and adjust', 'Fees for the register'],
      hasNot: ['Optical Assistant', 'terms and conditions'],
    },
  },
  {
    name: 'a library of CVs that lists the facts after the title',
    url: 'https://www.cv-library.co.uk/job/221700417/Maintenance-Electrician',
    html: doc(
      'Maintenance Electrician Job in Corby | CV-Library',
      `${boardHead('CV-Library')}<main class="job"><h1 class="job__title"><span>Maintenance Electrician</span></h1><dl class="job__header-info"><dt class="job__details-label">Location</dt><dd class="job__details-value">Corby, Northamptonshire, NN17</dd><dt class="job__details-label">Salary</dt><dd class="job__details-value">£41,500/annum</dd><dt class="job__details-label">Job Type</dt><dd class="job__details-value">Permanent</dd><dt class="job__details-label">Date posted</dt><dd class="job__details-value">13 Nov 2026</dd></dl><p class="job__header-posted">Posted by: <a href="/company/spindle">Spindle Packaging Ltd</a></p><a class="btn" href="/apply">Apply now</a><div class="job__description"><p>Spindle makes the tubes that toothpaste comes in, four million a week, and the machines like to be looked after.</p><p>Shift pattern: 4 on, 4 off, days and nights</p><p><b>Responsibilities:</b></p>${ul('Find faults on lines that run at 300 tubes a minute', 'Keep planned maintenance planned')}<p><b>Requirements:</b></p>${ul('City and Guilds or NVQ level 3, and the 18th edition', 'PLC fault finding')}</div><p class="job__ref">Reference: MG/ELEC/0417</p></main><aside><h2>Similar jobs</h2><ul><li><a href="/1">Electrician</a> Kettering</li><li><a href="/2">Shift Engineer</a> Corby</li></ul></aside>${boardFoot('CV-Library')}`,
    ),
    expected: {
      title: 'Maintenance Electrician',
      company: 'Spindle Packaging Ltd',
      location: 'Corby',
      noClosing: true,
      has: ['toothpaste', 'Find faults on lines', 'PLC fault finding'],
      hasNot: ['Shift Engineer'],
    },
  },
  {
    name: 'the health service’s system for applicants, a row of facts under the trust’s name',
    url: 'https://www.healthjobsuk.com/job/UK/Lincolnshire/Boston/Fenland_NHS_Trust/Radiology/Radiology-v7044170',
    html: doc(
      'Job Advert: Specialist Radiographer, Fenland NHS Trust',
      `<header><a href="/"><img src="hj" alt="HealthJobsUK"></a><nav><a href="/s">Search jobs</a><a href="/l">Log in</a></nav></header><main><div id="hj-job-advert"><h2 id="hj-employer-title"><a href="/e">Fenland NHS Trust</a></h2><h1 id="hj-job-title">Specialist Radiographer - CT</h1><div class="hj-jobsummary"><dl><dt>Main area</dt><dd>Radiology</dd><dt>Grade</dt><dd>NHS AfC: Band 6</dd><dt>Contract</dt><dd>Permanent</dd><dt>Hours</dt><dd>Full time - 37.5 hours per week (rota includes nights)</dd><dt>Job ref</dt><dd>411-RAD-7044170</dd></dl><dl><dt>Site</dt><dd>Pilgrim's Rest Hospital</dd><dt>Town</dt><dd>Boston</dd><dt>Salary</dt><dd>£38,682 - £46,580 per annum</dd><dt>Salary period</dt><dd>Yearly</dd><dt>Closing</dt><dd>01/12/2026 23:59</dd><dt>Interview date</dt><dd>11/12/2026</dd></dl></div><h3>Job overview</h3><p>Two scanners, a team of fourteen, and a consultant who answers the phone.</p><h3>Main duties of the job</h3>${ul('Perform CT examinations day and night', 'Cannulate and give contrast under patient group directions')}<h3>Working for our organisation</h3><p>We look after seven hundred thousand people in villages, towns and on farms.</p><h3>Person specification</h3><h4>Qualifications</h4><h5>Essential criteria</h5>${ul('BSc in diagnostic radiography and HCPC registration')}<h5>Desirable criteria</h5>${ul('Postgraduate certificate in CT')}<h3>Applicant requirements</h3><p>The postholder will have access to vulnerable people, and a disclosure to the DBS will be needed.</p><h3>Further details / informal visits contact</h3><dl><dt>Name</dt><dd>Alex Reedman</dd><dt>Job title</dt><dd>CT Superintendent</dd><dt>Telephone number</dt><dd>01632 960055</dd></dl></div><a class="button" href="/apply">Apply online now</a></main><footer><p>HealthJobsUK is a service of Trac Systems.</p></footer>`,
    ),
    expected: {
      title: 'Specialist Radiographer - CT',
      company: 'Fenland NHS Trust',
      location: 'Boston',
      closingOn: '2026-12-01',
      salary: '£38,682',
      has: ['Two scanners', 'Cannulate and give contrast', 'HCPC registration', 'Postgraduate certificate'],
      hasNot: ['Search jobs'],
    },
  },
  {
    name: 'the health service’s board as saved from a phone, without a heading of the first rank',
    url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9411-26-0417',
    html: doc(
      'Job Advert',
      `<main id="maincontent"><a class="nhsuk-back-link" href="/candidate/search/results">Go back to search results</a><p id="employer_name" class="nhsuk-caption-xl">Sedgemoor Partnership</p><h2 id="heading">Practice Nurse</h2><p id="closing_date">The closing date is 02 December 2026</p><h3>Job summary</h3><p id="job_overview">Three surgeries, eleven doctors, and a waiting list for smears that you could end.</p><h3>Main duties of the job</h3><p id="job_description">You will run clinics for long-term conditions, dress wounds and give vaccines to babies and to sailors.</p><h3>About us</h3><p id="about_organisation">We look after twenty-two thousand patients on the Levels, and we like each other.</p><h3>Date posted</h3><p id="date_posted">10 November 2026</p><h3>Pay scheme</h3><p id="payscheme-type">Other</p><h3>Salary</h3><p id="range_salary">Depending on experience</p><h3>Contract</h3><p id="contract_type">Permanent</p><h3>Working pattern</h3><p id="working_pattern_heading">Part-time, Flexible working</p><h3>Reference number</h3><p id="trac-job-reference">A0417-26-0003</p><h3>Job locations</h3><p id="employer_address_line_1">The Surgery</p><p>Dyke Road</p><p>Bridgwater</p><p>TA6 0AA</p><h3>Job description</h3><h4>Job responsibilities</h4><p id="job_description_large">You will be accountable for your own practice and will order what your room needs.</p><h3>Person Specification</h3><h4>Qualifications</h4><h5>Essential</h5>${ul('Registered nurse with a valid PIN')}</main>`,
    ),
    expected: {
      title: 'Practice Nurse',
      company: 'Sedgemoor Partnership',
      location: 'Bridgwater',
      closingOn: '2026-12-02',
      has: ['Three surgeries', 'run clinics for long-term', 'accountable for your own', 'valid PIN'],
      hasNot: ['Go back to search'],
    },
  },
  {
    name: 'a teachers’ board that says when to apply by, and when the job starts',
    url: 'https://www.tes.com/jobs/vacancy/teacher-of-physics-ludlow-2104417',
    html: doc(
      'Teacher of Physics - Clunford High School - Tes Jobs',
      `${boardHead('Tes')}<main><nav class="crumbs"><a href="/jobs">Jobs</a>/<a href="/jobs/physics">Physics</a></nav><h1>Teacher of Physics</h1><div><a href="/school/clunford">Clunford High School</a></div><div>Ludlow, Shropshire</div><div class="actions"><button>Apply now</button><button>Save job</button></div><ul class="facts"><li><span>New</span></li><li><span>Salary:</span> <span>Main/Upper Pay Range</span></li><li><span>Job type:</span> <span>Full Time, Permanent</span></li><li><span>Start date:</span> <span>12 April 2027</span></li><li><span>Apply by:</span> <span>30 November 2026</span></li></ul><section><h2>Job overview</h2><p>Our physicists share one technician, three rooms and a telescope. The last inspection liked the telescope best.</p><p>We would like to appoint a teacher who can take physics to A level and who is not afraid of year nine on a Friday.</p><p>Candidates will be invited to interview in the week beginning 7 December.</p><h3>Safeguarding Statement:</h3><p>The school is committed to the safety of its pupils and expects the same of all staff.</p></section><section><h2>Attached documents</h2><ul><li><a href="/a">Application form.docx</a></li><li><a href="/b">Job description.pdf</a></li></ul></section><section><h2>About Clunford High School</h2><p>We are a mixed school of 640 pupils between the river and the hill. Our doors opened on 4 September 1959.</p></section>${others('Similar jobs', ['Teacher of Science', 'Wenlock Academy', 'Telford'], ['Teacher of Maths', 'Severn College', 'Shrewsbury'], ['Physics Technician', 'Hill School', 'Leominster'])}</main>${boardFoot('Tes Global')}`,
    ),
    expected: {
      title: 'Teacher of Physics',
      company: 'Clunford High School',
      location: 'Ludlow',
      closingOn: '2026-11-30',
      has: ['share one technician', 'take physics to A level', '640 pupils'],
      hasNot: ['Teacher of Science', 'Save job'],
    },
  },
  {
    name: 'a board of charities with a deadline in the middle of its side panel',
    url: 'https://www.charityboard.example/jobs/riverkeepers/volunteer-manager/1044170?tsId=2',
    html: doc(
      'Volunteer Manager, Ely - CharityBoard',
      `${boardHead('CharityBoard')}<main><div class="job-header"><img src="r.png" alt="Riverkeepers"><h1>Volunteer Manager</h1><div class="organisation"><a href="/recruiter/riverkeepers/123">Riverkeepers</a></div><div>Ely, Cambridgeshire (Hybrid)</div><div>£31,500 per year</div><div>Part-time (4 days per week)</div><div>Permanent</div></div><div class="closing"><span>Closing in 10 days</span></div><div class="job-description"><h2>Job description</h2><p>Nine hundred people give up Saturdays to pull trolleys out of rivers. You make sure that they come back.</p><p><strong>Main responsibilities</strong></p>${ul('Welcome and train volunteers', 'Plan the calendar of work parties from March to October', 'Look after the vans and the waders')}<p><strong>Who we are looking for</strong></p>${ul('Someone who has led volunteers, in sport, church or anything else', 'Someone who drives')}<p>First interviews: Thursday 10 December, online. Second interviews: Tuesday 15 December in Ely.</p></div><div class="posted-by"><h3>Posted by</h3><p>Riverkeepers</p><p>Organisation type: Registered Charity</p></div><div class="dates"><p>Posted on: 11 November 2026</p><p>Closing date: 30 November 2026 at 23:30</p><p>Job ref: RK/VM/04</p><p>Tags: Volunteer management, Environment</p></div><div class="alert"><p>The client requests no contact from agencies or media sales.</p></div></main>${boardFoot('CharityBoard')}`,
    ),
    expected: {
      title: 'Volunteer Manager',
      company: 'Riverkeepers',
      location: 'Ely',
      closingOn: '2026-11-30',
      has: ['pull trolleys out of rivers', 'Plan the calendar', 'led volunteers'],
      hasNot: ['Recruiting?'],
    },
  },
  {
    name: 'a regional board for the public sector with a recruiting council and its department',
    url: 'https://www.valejobs.example/vacancies/417/cemetery-operative.html',
    html: doc(
      'Cemetery Operative - Vale Jobs',
      `<header><a href="/">Vale Jobs</a><nav><a href="/v">Vacancies</a><a href="/c">Councils</a></nav></header><main><a href="/v">« Back to results</a><h1>Cemetery Operative</h1><table class="vacancy"><tbody><tr><th scope="row">Employer</th><td>Amberley District Council</td></tr><tr><th scope="row">Department</th><td>Environment</td></tr><tr><th scope="row">Location</th><td>Amberley and Storrington</td></tr><tr><th scope="row">Salary</th><td>£24,796 to £25,583</td></tr><tr><th scope="row">Salary terms</th><td>Scale 3</td></tr><tr><th scope="row">Advertising start date</th><td>9 November 2026</td></tr><tr><th scope="row">Advertising end date</th><td>4 December 2026</td></tr><tr><th scope="row">Start date</th><td>As soon as possible</td></tr></tbody></table><div class="body"><p>The grass grows from April to October, and families notice. You will be one of four who keep five cemeteries.</p><p>You will dig and fill graves with a machine and, where it does not fit, by hand. You will speak with people on the worst day of their year.</p><p>No qualification is needed; we train you. A licence for a car and trailer helps.</p></div><a class="button" href="https://amberley.example/apply/417">Apply for Cemetery Operative</a></main><footer><p>Vale Jobs is run by the councils of the vale.</p></footer>`,
    ),
    expected: {
      title: 'Cemetery Operative',
      company: 'Amberley District Council',
      location: 'Storrington',
      closingOn: '2026-12-04',
      has: ['families notice', 'dig and fill graves', 'car and trailer helps'],
      hasNot: ['Back to results'],
    },
  },
  {
    name: 'a search of a technical board, the chosen job in a frame of lines on the right',
    url: 'https://www.serveboard.example/gb/en/JobSearch.aspx?shid=41F7&job=A417',
    html: doc(
      'Job Search Results - ServeBoard',
      `<header>${boardHead('ServeBoard')}</header><div id="searchtopbar"><span>64 jobs matching “test engineer” within 20 miles of Bristol</span></div><div id="jsJobContentHolder"><div id="jobresults">${Array.from({ length: 12 }, (_, at) => `<div class="jobItem"><div class="jobResultsTitle"><a href="#${at}">Test Engineer ${at + 1}</a></div><span class="jobResultsSalary">£${30 + at},000</span><span class="jobResultsLoc">Bristol</span><span class="when">${at + 1} days ago</span></div>`).join('')}</div><div id="JobDetailContainer"><div id="JobDetailPanel"><a id="td_jobpositionlink" href="/j">Hardware Test Engineer</a><div><span id="td_job_type">Permanent</span></div><div class="jd_data"><label>Location</label><span id="md_location">Bristol, South West</span></div><div class="jd_data"><label>Rate</label><span id="md_rate">Up to £44,000</span></div><div class="jd_data"><label>Employment Business</label><span id="md_recruiter">Orrery Technical Recruitment</span></div><div class="jd_data"><label>Posted date</label><span>18/11/2026 09:41:02</span></div><div id="md_skills"><p>My client builds radios for lifeboats. They need a test engineer who will drop radios into water on purpose.</p><p><b>The role:</b></p>${ul('Write and automate hardware tests in Python', 'Find out why the one in a thousand fails')}<p><b>Experience needed:</b></p>${ul('RF test equipment', 'A degree in electronics or the years that replace it')}</div><button id="td_apply">Apply</button></div></div></div>`,
    ),
    expected: {
      title: 'Hardware Test Engineer',
      company: 'Orrery Technical Recruitment',
      location: 'Bristol',
      noClosing: true,
      has: ['radios for lifeboats', 'Find out why the one', 'RF test equipment'],
      hasNot: ['Test Engineer 3'],
    },
  },
  {
    name: 'an agency’s advert with its consultant and its other jobs',
    url: 'https://www.northgatepeople.example/job-details/?jobid=BH-20417',
    html: doc(
      'HR Business Partner | Northgate People',
      `<header><a href="/"><img alt="Northgate People" src="l"></a><nav><a href="/c">Candidates</a><a href="/k">Clients</a><a href="/j">Jobs</a><a href="/n">News</a></nav></header><main><div class="hero"><h1>HR Business Partner</h1><p>Preston | £46,000 | Permanent | Ref BH-20417</p></div><div class="grid"><div class="copy"><p>Northgate People is delighted to be recruiting for a well-known maker of biscuits on an exclusive basis.</p><p>Our client has grown by a third in two years, and its people team has not. You will be the partner of two factory managers.</p><h3>The role</h3>${ul('Coach managers through cases before they are cases', 'Lead consultation with two unions')}<h3>The person</h3>${ul('CIPD level 7, or the years', 'Factory experience')}<h3>The package</h3>${ul('Car allowance', '25 days plus the week of Christmas')}</div><aside><h4>Your consultant</h4><p>Farah Lindqvist</p><p>Principal Consultant</p><a href="tel:01632960021">01632 960021</a><form><label>Name<input></label><label>Email<input></label><label>CV<input type="file"></label><button>Send CV</button></form></aside></div></main>${sameTrade('More jobs like this')}<footer><p>© Northgate People Ltd 2026</p></footer>`,
    ),
    expected: {
      title: 'HR Business Partner',
      company: 'Northgate People',
      location: 'Preston',
      noClosing: true,
      salary: '£46,000',
      has: ['maker of biscuits', 'Lead consultation', 'CIPD level 7', 'week of Christmas'],
      hasNot: ['Glazier', 'Send CV'],
    },
  },
];
