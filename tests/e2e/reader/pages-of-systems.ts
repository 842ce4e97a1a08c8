/** Adverts in the structure of applicant systems and of boards elsewhere; names invented. */
import { cards, duties, footer, type GeneralPage, has, menu, page, table } from './page-parts';

export const pagesOfSystems: GeneralPage[] = [
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
