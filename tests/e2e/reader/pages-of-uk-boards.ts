/** Adverts in the structure of boards that people in the UK meet, the public ones first; names invented. */
import {
  cards,
  duties,
  footer,
  type GeneralPage,
  has,
  menu,
  type Pairs,
  page,
  rows,
  table,
} from './page-parts';

const summary = (pairs: Pairs) =>
  `<dl class="govuk-summary-list">${rows(pairs, (label, value) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`)}</dl>`;
const govHeader =
  '<header class="govuk-header"><a href="/">GOV.UK</a></header><div class="govuk-phase-banner"><p>This is a new service, your feedback will help us to improve it.</p></div><a class="govuk-back-link" href="/search">Back to search results</a>';

export const pagesOfUkBoards: GeneralPage[] = [
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
];
