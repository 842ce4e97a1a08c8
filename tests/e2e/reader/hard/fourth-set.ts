/** The fourth set, written after the rules that the third one taught: do they hold on pages they have not seen? */
import type { GeneralPage } from '../page-parts';
import { american, bold, headed, prose } from './bodies';
import { advert, boardFoot, boardHead, consent, cookies, doc, others, p } from './parts';

export const fourthSet: GeneralPage[] = [
  advert(
    'a district council’s system with its facts in one paragraph',
    'https://jobs.harrowdale.gov.example/vacancies/planning-enforcement-officer-2209',
    doc(
      'Planning Enforcement Officer - Harrowdale District Council - Council Jobs Hub',
      `${consent}<header><a href="/">Council Jobs Hub</a><nav><a href="/s">Search jobs</a><a href="/a">Job alerts</a></nav></header><main><h1>Planning Enforcement Officer</h1><p>Harrowdale District Council</p><p>Location: Market Harling. Salary: £36,124 to £40,221. Hours: 37 per week. Closing date: 11 December 2026.</p>${headed.html}<a class="btn">Apply</a></main>`,
    ),
    {
      title: 'Planning Enforcement Officer',
      company: 'Harrowdale District Council',
      location: 'Market Harling',
      closingOn: '2026-12-11',
      salary: '£36,124',
      has: headed.has,
      hasNot: ['Job alerts'],
    },
  ),
  advert(
    'a school on a trust’s board, the school above the title',
    'https://www.brackenschools.example/jobs/12-teaching-assistant',
    doc(
      'Teaching Assistant | Bracken Schools Jobs',
      `<header><a href="/">Bracken Schools Jobs</a></header><main><p>Saint Osyth Primary School</p><h1>Teaching Assistant</h1><table><tr><td>Location:</td><td>Wivenhoe, Essex</td></tr><tr><td>Contract:</td><td>Fixed term</td></tr><tr><td>Closing date:</td><td>2 December 2026 at midday</td></tr></table>${headed.html}</main>`,
    ),
    {
      title: 'Teaching Assistant',
      company: 'Saint Osyth Primary School',
      location: 'Wivenhoe',
      closingOn: '2026-12-02',
      has: headed.has,
      hasNot: [],
    },
  ),
  advert(
    'a hospice with “who we are” first',
    'https://www.rowanhousehospice.example/jobs/volunteer-coordinator',
    doc(
      'Volunteer Coordinator | Jobs | Rowan House Hospice',
      `${cookies}<header><a href="/"><img alt="Rowan House" src="l"></a><nav><a href="/donate">Donate</a></nav></header><main><h2>Who we are</h2>${p('Rowan House Hospice cares for adults across the Fylde. Every year we look after eight hundred people and those close to them.')}<h1>Volunteer Coordinator</h1><p>30 hours, £26,100 pro rata</p><p>Based at our hospice in Lytham</p>${bold.html}<p>Please apply by 5pm on Friday 4 December.</p></main>`,
    ),
    {
      title: 'Volunteer Coordinator',
      company: 'Rowan House Hospice',
      location: 'Lytham',
      closingOn: '2026-12-04',
      has: bold.has,
      hasNot: ['partners use cookies'],
    },
  ),
  advert(
    'a board with a dot between company and place',
    'https://www.careertide.example/jobs/88121/payroll-officer',
    doc(
      'Payroll Officer - Ashmount Textiles - Leicester - CareerTide',
      `${boardHead('CareerTide')}<main><h1>Payroll Officer</h1><p><a href="/c">Ashmount Textiles</a> · Leicester · Hybrid</p><p>£30,000 to £33,000</p><p>Posted yesterday</p><button>Apply now</button>${bold.html}</main>${others('Similar jobs', ['Payroll Lead', 'Vat & Co', 'Derby'], ['HR Assistant', 'Loom Ltd', 'Corby'], ['Clerk', 'Reed & Sons', 'Rugby'])}${boardFoot('CareerTide')}`,
    ),
    {
      title: 'Payroll Officer',
      company: 'Ashmount Textiles',
      location: 'Leicester',
      noClosing: true,
      salary: '£30,000',
      has: bold.has,
      hasNot: ['Vat & Co'],
    },
  ),
  advert(
    'a small firm’s page of plain sentences',
    'https://www.fennel-and-rye.example/work-for-us/kitchen-porter',
    doc(
      'Kitchen Porter | Fennel & Rye',
      `<header><a href="/">Fennel &amp; Rye</a><nav><a href="/menu">Menu</a><a href="/book">Book a table</a></nav></header><main><h1>Kitchen Porter</h1><p>Fennel &amp; Rye, Totnes</p>${prose.html}<p>Ring Jo on 01803 555 011 or come in on a Tuesday.</p></main>`,
    ),
    {
      title: 'Kitchen Porter',
      company: 'Fennel & Rye',
      location: 'Totnes',
      noClosing: true,
      has: prose.has,
      hasNot: ['Book a table'],
    },
  ),
  advert(
    'an agency whose client is not named',
    'https://www.keel-people.example/job/site-manager-kp-551',
    doc(
      'Site Manager | Hull | Keel People',
      `<header><a href="/">Keel People</a><nav><a href="/jobs">Jobs</a><a href="/c">Hire talent</a></nav></header><main><h1>Site Manager</h1><p>Location: Hull</p><p>Salary: £52,000</p><p>Keel People are working with a regional housebuilder to find a Site Manager.</p>${bold.html}<button>Apply</button></main>`,
    ),
    {
      title: 'Site Manager',
      company: 'Keel People',
      location: 'Hull',
      noClosing: true,
      salary: '£52,000',
      has: bold.has,
      hasNot: [],
    },
  ),
  advert(
    'a tenant of a system: the employer in the sub-domain and in the text',
    'https://tamarack-health.hirewell.example/jobs/2231-medical-coder',
    doc(
      'Medical Coder - HireWell',
      `<main><h1>Medical Coder</h1><p>Missoula, MT</p><p>Full-time</p><p>Tamarack Health is looking for a Medical Coder who likes order.</p>${american.html}<button>Apply for this job</button></main><footer>HireWell</footer>`,
      '<meta property="og:site_name" content="HireWell">',
      'en-US',
    ),
    {
      title: 'Medical Coder',
      company: 'Tamarack Health',
      location: 'Missoula',
      noClosing: true,
      has: american.has,
      hasNot: [],
    },
  ),
  advert(
    'an American city’s page with a filing deadline',
    'https://www.cityofbasinford.example/jobs/water-plant-operator',
    doc(
      'Water Plant Operator | City of Basinford, OR',
      `<header><a href="/">City of Basinford</a></header><main><h1>Employment Opportunities</h1><h2>Water Plant Operator</h2><p>Salary: $27.10 - $34.55 per hour</p><p>Application deadline: 12/7/2026</p>${american.html}<p>City of Basinford, 100 Main Street, Basinford, OR 97401</p></main>`,
      '',
      'en-US',
    ),
    {
      title: 'Water Plant Operator',
      company: 'City of Basinford',
      location: 'Basinford',
      closingOn: '2026-12-07',
      salary: '$27.10',
      has: american.has,
      hasNot: [],
    },
  ),
  advert(
    'a software firm: role in the title before the firm, team and place in a line',
    'https://www.quartzpath.example/careers/4417-staff-product-designer',
    doc(
      'Staff Product Designer | Quartzpath Careers',
      `<header><a href="/"><img src="l" alt="Quartzpath"></a><nav><a href="/p">Platform</a><a href="/careers">Careers</a></nav></header><main><a href="/careers">All openings</a><h1>Staff Product Designer</h1><p>Design • Denver, Colorado • Full-time • Hybrid</p>${american.html}<a>Apply</a><h2>Other openings</h2><ul><li><a href="/1">Data Analyst</a> Denver</li><li><a href="/2">Recruiter</a> Remote</li><li><a href="/3">Counsel</a> Denver</li></ul></main><footer>© 2026 Quartzpath, Inc.</footer>`,
      '',
      'en-US',
    ),
    {
      title: 'Staff Product Designer',
      company: 'Quartzpath',
      location: 'Denver',
      noClosing: true,
      has: american.has,
      hasNot: ['Recruiter'],
    },
  ),
];
