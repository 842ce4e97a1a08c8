/** Adverts in the structure of boards and applicant systems that people in the UK and elsewhere meet; names invented. */
import { cards, duties, footer, type GeneralPage, has, menu, page } from './page-parts';

const rows = (pairs: readonly [string, string][], row: (label: string, value: string) => string) =>
  pairs.map(([label, value]) => row(label, value)).join('');
const summary = (pairs: readonly [string, string][]) =>
  `<dl class="govuk-summary-list">${rows(pairs, (label, value) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`)}</dl>`;
const table = (pairs: readonly [string, string][]) =>
  `<table>${rows(pairs, (label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`;
const govHeader =
  '<header class="govuk-header"><a href="/">GOV.UK</a></header><div class="govuk-phase-banner"><p>This is a new service, your feedback will help us to improve it.</p></div><a class="govuk-back-link" href="/search">Back to search results</a>';

export const pagesOfSystems: GeneralPage[] = [
  {
    name: 'the health service’s board',
    url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001',
    html: page(
      'Job Advert - Specialist Buyer',
      `${govHeader}<main><h1 id="heading">Specialist Buyer</h1><h3 id="employer_name">Larkfield NHS Foundation Trust</h3><div class="banner"><p id="closing_date">The closing date is 30 November 2026</p></div><a class="govuk-button" href="/apply">Apply for this job</a><h2>Job summary</h2><p>We are looking for someone who can lead supplier negotiations in three categories.</p><h2>Main duties of the job</h2>${duties}<h2>About us</h2><p>We look after half a million people in the north of England.</p><h2>Details</h2>${[
        ['Date posted', '10 November 2026'],
        ['Pay scheme', 'Agenda for change'],
        ['Band', 'Band 6'],
        ['Salary', '£38,682 to £46,580 a year'],
        ['Contract', 'Permanent'],
        ['Working pattern', 'Full-time'],
        ['Reference number', '999-0001-26'],
        ['Job locations', 'Larkfield General Hospital'],
      ]
        .map(([label, value]) => `<h3>${label}</h3><p>${value}</p>`)
        .join(
          '',
        )}<h2>Person Specification</h2><h3>Qualifications</h3><h4>Essential</h4><ul><li>A degree or the same by experience</li></ul></main>${footer}`,
    ),
    expected: {
      title: 'Specialist Buyer',
      company: 'Larkfield NHS Foundation Trust',
      location: 'Larkfield General Hospital',
      closingOn: '2026-11-30',
      has: [...has, 'A degree or the same'],
      hasNot: ['We use cookies', 'Back to search'],
    },
  },
  {
    name: 'the civil service’s board',
    url: 'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1999999',
    html: page(
      'Policy Adviser - Civil Service Jobs - GOV.UK',
      `<header><a href="/">Civil Service Jobs</a></header><main><h1>Policy Adviser</h1><h2>Department for Larks</h2><p><b>Apply before 11:55 pm on Monday 30th November 2026</b></p><div class="vac_display_panel"><h3>Reference number</h3><div>399999</div><h3>Salary</h3><div>£34,000 - £38,500</div><h3>Job grade</h3><div>Higher Executive Officer</div><h3>Contract type</h3><div>Permanent</div><h3>Working pattern</h3><div>Flexible working, Full-time</div></div><h3>Contents</h3><ul><li><a href="#l">Location</a></li><li><a href="#a">About the job</a></li><li><a href="#b">Benefits</a></li></ul><h2 id="l">Location</h2><div>Darlington, Leeds</div><h2 id="a">About the job</h2><h3>Job summary</h3>${duties}<h3>Selection process details</h3><p>The sift is due to take place on 7th December 2026.</p></main>${footer}`,
    ),
    expected: {
      title: 'Policy Adviser',
      company: 'Department for Larks',
      location: 'Darlington',
      closingOn: '2026-11-30',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'the government’s board of all jobs',
    url: 'https://findajob.dwp.gov.uk/details/16000001',
    html: page(
      'Warehouse Buyer - Find a job - GOV.UK',
      `${govHeader}<main><h1 class="govuk-heading-l">Warehouse Buyer</h1>${table([
        ['Posting date:', '10 November 2026'],
        ['Salary:', '£28,000 to £31,000 per year'],
        ['Hours:', 'Full time'],
        ['Closing date:', '10 December 2026'],
        ['Location:', 'Hull, HU1 1AA'],
        ['Company:', 'Larkfield Stores Ltd'],
        ['Job type:', 'Permanent'],
        ['Job reference:', 'LRK-12'],
      ])}<a class="govuk-button" href="/apply">Apply for this job</a><h2>Summary</h2>${duties}</main>${footer}`,
    ),
    expected: {
      title: 'Warehouse Buyer',
      company: 'Larkfield Stores Ltd',
      location: 'Hull',
      closingOn: '2026-12-10',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'the government’s board for schools',
    url: 'https://teaching-vacancies.service.gov.uk/jobs/teacher-of-art-larkfield-school',
    html: page(
      'Teacher of Art - Larkfield School - Teaching Vacancies - GOV.UK',
      `${govHeader}<main><h1>Teacher of Art</h1><p>Larkfield School, Larkminster, North Yorkshire</p><p>This job closes in 10 days</p>${summary(
        [
          ['Job start date', '1 January 2027'],
          ['Closing date', '30 November 2026 at 9am'],
          ['Date listed', '1 November 2026'],
          ['Contract type', 'Permanent'],
          ['Working pattern', 'Full time'],
          ['Pay scale', 'MPS/UPS'],
          ['Visa sponsorship', 'Visas cannot be sponsored'],
        ],
      )}<h2>What skills and experience we’re looking for</h2>${duties}<h2>About Larkfield School</h2>${table([
        ['School type', 'Academy, ages 11 to 18'],
        ['School size', '900 pupils'],
      ])}<h2>Similar jobs nearby</h2><ul>${cards(3, 'near')}</ul></main>${footer}`,
    ),
    expected: {
      title: 'Teacher of Art',
      company: 'Larkfield School',
      location: 'Larkminster',
      closingOn: '2026-11-30',
      has,
      hasNot: ['Painter number'],
    },
  },
  {
    name: 'a newspaper’s board',
    url: 'https://jobs.newspaper.example/job/9600001/head-of-buying/',
    html: page(
      'Head of Buying job with LARKFIELD TRUST | Newspaper Jobs',
      `${menu}<main><h1>Head of Buying</h1><dl class="mds-list">${rows(
        [
          ['Recruiter', 'LARKFIELD TRUST'],
          ['Location', 'York'],
          ['Salary', '£52,000 - £58,000 pa'],
          ['Posted', '10 Nov 2026'],
          ['Closes', '06 Dec 2026'],
          ['Job Function', 'Purchasing'],
          ['Hours', 'Full Time'],
          ['Ref', 'HB12'],
        ],
        (label, value) => `<div class="mds-list__item"><dt>${label}</dt><dd>${value}</dd></div>`,
      )}</dl><a class="btn" href="/apply">Apply now</a><h2>Job Details</h2>${duties}<section><h2>Similar jobs</h2><ul>${cards(4, 'sim')}</ul></section></main>${footer}`,
    ),
    expected: {
      title: 'Head of Buying',
      company: 'LARKFIELD TRUST',
      location: 'York',
      closingOn: '2026-12-06',
      has,
      hasNot: ['Painter number'],
    },
  },
  {
    name: 'a board that says "posted by"',
    url: 'https://www.bigboard.example/jobs/category-buyer/52000001',
    html: page(
      'Category Buyer in Leeds | BigBoard.co.uk',
      `${menu}<main><div class="job-header"><h1>Category Buyer</h1><div>Posted 3 days ago by <a href="/company/larkfield">Larkfield Recruitment Ltd</a></div><ul><li>£35,000 - £40,000 per annum</li><li>Leeds, West Yorkshire</li><li>Permanent, full-time</li></ul><button>Apply now</button></div><div class="description">${duties}</div><p>Reference: 52000001</p><section><h2>Related jobs</h2><ul>${cards(4, 'rel')}</ul></section></main>${footer}`,
    ),
    expected: {
      title: 'Category Buyer',
      company: 'Larkfield Recruitment Ltd',
      location: 'Leeds',
      has,
      hasNot: ['Painter number'],
    },
  },
  {
    name: 'a council’s system: labels in one column, a table of the person specification',
    url: 'https://www.councilsystem.example/vacancies/WebTemplates/vacancy.aspx?VacancyID=301',
    html: page(
      'Buyer (Highways) - Larkshire Council Jobs',
      `${menu}<main><h1>Buyer (Highways)</h1><div class="facts">${rows(
        [
          ['Job reference', 'LC301'],
          ['Location', 'Civic Centre, Larkminster'],
          ['Salary', 'Grade 8, £33,366 - £36,124 (SCP 23 - 27)'],
          ['Hours', '37 per week'],
          ['Closing date', 'Midday, Monday 7 December 2026'],
          ['Interview date', 'Week commencing 14 December 2026'],
        ],
        (label, value) => `<p><strong>${label}:</strong> ${value}</p>`,
      )}</div>${duties}<table><tr><th>Criteria</th><th>Essential</th><th>Desirable</th><th>How assessed</th></tr><tr><td>Experience of public tenders</td><td>Yes</td><td></td><td>Application form</td></tr></table><p>For an informal chat ring Sam Lark on 01632 960001.</p><p>The job description is attached below.</p><a class="button" href="/apply">Apply online</a></main><footer><p>© Larkshire Council 2026</p></footer>`,
    ),
    expected: {
      title: 'Buyer (Highways)',
      company: 'Larkshire Council',
      location: 'Civic Centre',
      closingOn: '2026-12-07',
      has: [...has, 'Experience of public tenders'],
      hasNot: ['Home'],
    },
  },
  {
    name: 'an applicant system that names its parts in microdata',
    url: 'https://jobs.smartrecruiters.com/LarkfieldTrust/744000000000001-category-buyer',
    html: page(
      'Larkfield Trust Category Buyer | SmartRecruiters',
      `<header><img alt="Larkfield Trust logo" src="l.png"></header><main itemscope itemtype="http://schema.org/JobPosting"><h1 class="job-title" itemprop="title">Category Buyer</h1><meta itemprop="hiringOrganization" content="Larkfield Trust"><ul class="job-details"><li itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><meta itemprop="addressLocality" content="Leeds"><meta itemprop="addressCountry" content="United Kingdom">Leeds, UK</span></li><li itemprop="employmentType">Full-time</li></ul><h2>Company Description</h2><p>Larkfield Trust mends tools for everybody in the north.</p><div itemprop="description"><h2>Job Description</h2>${duties}</div><a class="button" href="/apply">I'm interested</a></main>`,
    ),
    expected: { title: 'Category Buyer', company: 'Larkfield Trust', location: 'Leeds', has, hasNot: [] },
  },
  {
    name: 'an applicant system with tabs for advert and form',
    url: 'https://apply.workable.com/larkfield-trust/j/0A1B2C3D4E/',
    html: page(
      'Category Buyer - Larkfield Trust',
      `<header><a href="/larkfield-trust/"><img alt="Larkfield Trust" src="l.png"></a></header><main><div data-ui="job-breadcrumbs"><a href="/">View all jobs</a></div><h1 data-ui="job-title">Category Buyer</h1><div data-ui="job-location"><span>Leeds, England, United Kingdom</span></div><span data-ui="job-type">Full time</span><ul role="tablist"><li><a role="tab" href="#o">Overview</a></li><li><a role="tab" href="#a">Application</a></li></ul><section data-ui="job-description"><h2>Description</h2>${duties}</section><a data-ui="apply-button" class="button" href="apply/">Apply for this job</a></main><footer><p>Powered by Workable</p></footer>`,
    ),
    expected: {
      title: 'Category Buyer',
      company: 'Larkfield Trust',
      location: 'Leeds',
      has,
      hasNot: ['Powered by'],
    },
  },
  {
    name: 'an old applicant system of a large employer, in spans with microdata and no heading',
    url: 'https://jobs.larkfieldtrust.example/job/Leeds-Category-Buyer-LS1/999999/',
    html: page(
      'Category Buyer Job Details | Larkfield Trust',
      `${menu}<div class="jobDisplay"><div class="jobTitle"><span itemprop="title" data-careersite-propertyid="title">Category Buyer</span></div><p><b>Date: </b>10 Nov 2026</p><p><b>Location: </b><span itemprop="jobLocation">Leeds, GB</span></p><p><b>Company: </b>Larkfield Trust</p><a class="btn" href="/apply">Apply now »</a><div class="jobdescription">${duties}</div></div>${footer}`,
    ),
    expected: {
      title: 'Category Buyer',
      company: 'Larkfield Trust',
      location: 'Leeds',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'a form of a small employer’s system: place and department in one line under the title',
    url: 'https://larkfield.bamboohr.com/careers/42',
    html: page(
      'Category Buyer - Larkfield Trust',
      `<header><img alt="Larkfield Trust" src="l.png"></header><main><h2>Category Buyer</h2><p>Purchasing · Leeds, West Yorkshire</p><button>Apply for This Job</button><div>${duties}</div><aside><p>Link to This Job</p><h4>Location</h4><p>Leeds, West Yorkshire</p><h4>Department</h4><p>Purchasing</p><h4>Employment Type</h4><p>Full-Time</p><h4>Compensation</h4><p>£35,000</p></aside></main>`,
    ),
    expected: { title: 'Category Buyer', company: 'Larkfield Trust', location: 'Leeds', has, hasNot: [] },
  },
  {
    name: 'an American board with dates in its own order',
    url: 'https://www.usboard.example/job/staff-accountant-4411',
    html: page(
      'Staff Accountant | Lark City Schools | USBoard',
      `${menu}<main><h1>Staff Accountant</h1><h2>Lark City Schools</h2><p>Austin, TX, United States</p>${table(
        [
          ['Salary', '$61,000 - $70,000 Annually'],
          ['Job Type', 'Full-Time'],
          ['Job Number', '2026-118'],
          ['Opening Date', '11/02/2026'],
          ['Closing Date', '12/04/2026 5:00 PM Central'],
        ],
      )}<h2>Description</h2>${duties}<button>Apply</button></main>${footer}`,
    ),
    expected: {
      title: 'Staff Accountant',
      company: 'Lark City Schools',
      location: 'Austin',
      closingOn: '2026-12-04',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'dates that are no closing date',
    url: 'https://www.larkfield.example/jobs/trap-clerk',
    html: page(
      'Clerk | Larkfield Trust',
      `${menu}<main><h1>Clerk</h1><p>Location: York</p><p>Posted: 2 November 2026</p><p>Start date: 4 January 2027</p><p>Closing date: until the post is filled; applications are read as they come</p><p>Interviews: 9 December 2026</p>${duties}<p>We reserve the right to close this advert early. The pay review closes on 1 April each year.</p><a class="btn" href="/apply">Apply</a></main>${footer}`,
    ),
    expected: {
      title: 'Clerk',
      company: 'Larkfield Trust',
      location: 'York',
      noClosing: true,
      has,
      hasNot: [],
    },
  },
];
