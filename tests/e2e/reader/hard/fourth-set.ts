/** The fourth set, written after the rules that the third one taught: do they hold on pages they have not seen? */
import type { GeneralPage } from '../page-parts';
import { american, bold, broken, czech, french, german, headed, polish, prose } from './bodies';
import { advert, boardFoot, boardHead, consent, cookies, doc, none, others, p, ul } from './parts';

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
  advert(
    'a German firm’s page with an address at its end',
    'https://www.nordlicht-kuechen.example/karriere/kuechenplaner',
    doc(
      'Küchenplaner (m/w/d) | Nordlicht Küchen GmbH',
      `<header><a href="/">Nordlicht Küchen</a></header><main><h1>Küchenplaner (m/w/d)</h1><p>Vollzeit, ab sofort</p>${german.html}<p>Nordlicht Küchen GmbH, Hafenweg 4, 24937 Flensburg</p></main>`,
      '',
      'de',
    ),
    {
      title: 'Küchenplaner (m/w/d)',
      company: 'Nordlicht Küchen GmbH',
      location: 'Flensburg',
      noClosing: true,
      has: german.has,
      hasNot: [],
    },
  ),
  advert(
    'a French town hall’s offer',
    'https://www.ville-kermoal.example/mairie/recrutement/jardinier',
    doc(
      'Jardinier (H/F) - Ville de Kermoal',
      `<header><h1>Ville de Kermoal</h1></header><main><p>Accueil &gt; Mairie &gt; Recrutement</p><h2>Jardinier (H/F)</h2><p>La Ville de Kermoal recrute un jardinier pour ses parcs.</p>${french.html}<p>Date limite de candidature : 12/12/2026</p></main>`,
      '',
      'fr',
    ),
    {
      title: 'Jardinier (H/F)',
      company: 'Ville de Kermoal',
      location: 'Kermoal',
      closingOn: '2026-12-12',
      has: french.has,
      hasNot: [],
    },
  ),
  advert(
    'a Czech employer’s own page',
    'https://www.pivovar-lhota.example/kariera/sladek',
    doc(
      'Asistent sládka - Kariéra - Pivovar Lhota',
      `<header><a href="/">Pivovar Lhota</a></header><main><h1>Asistent sládka</h1><p>Místo výkonu práce: Lhota u Plzně</p>${czech.html}<p>Životopis posílejte na prace@pivovar.example.</p></main>`,
      '',
      'cs',
    ),
    {
      title: 'Asistent sládka',
      company: 'Pivovar Lhota',
      location: 'Lhota',
      noClosing: true,
      has: czech.has,
      hasNot: [],
    },
  ),
  advert(
    'a Polish board in another order',
    'https://www.oferty24.example/oferta/ksiegowa-lublin-55120',
    doc(
      'Księgowa - Lublin - Młyn Wschodni S.A. | Oferty24',
      `<header><a href="/">Oferty24</a><a href="/f">Dla pracodawców</a></header><main><h1>Księgowa</h1><p><a href="/f/1">Młyn Wschodni S.A.</a></p><p>Lublin</p><p>Umowa o pracę</p>${polish.html}<button>Aplikuj teraz</button></main>`,
      '',
      'pl',
    ),
    {
      title: 'Księgowa',
      company: 'Młyn Wschodni S.A.',
      location: 'Lublin',
      noClosing: true,
      has: polish.has,
      hasNot: ['Dla pracodawców'],
    },
  ),
  advert(
    'a village hall’s notice of plain lines',
    'https://www.burcott-hall.example/news/caretaker',
    doc(
      'Caretaker wanted – Burcott Village Hall',
      `<main><h1>Caretaker wanted</h1><p>Burcott Village Hall needs a caretaker, ten hours a week at £12.50 an hour.</p>${broken.html}<p>Write to the Secretary, Burcott Village Hall, Wells, by 30 November 2026.</p></main>`,
    ),
    {
      title: 'Caretaker',
      company: 'Burcott Village Hall',
      location: 'Wells',
      closingOn: '2026-11-30',
      has: broken.has,
      hasNot: [],
    },
  ),
  advert(
    'a split pane with rows of one line and a heading in the pane',
    'https://www.jobquay.example/search?q=florist&id=77',
    doc(
      'Florist jobs in Devon | JobQuay',
      `${boardHead('JobQuay')}<ul class="list">${['Florist, Petal & Co, Exeter', 'Shop Manager, Bloom, Torquay', 'Driver, Stem, Barnstaple', 'Florist, Green Hand, Plymouth'].map((row) => `<li><a href="#">${row}</a></li>`).join('')}</ul><div class="pane"><h1>Shop Manager</h1><div>Bloom Brothers</div><div>Torquay, Devon</div><div>£27,000</div><button>Apply</button>${bold.html}</div>`,
    ),
    {
      title: 'Shop Manager',
      company: 'Bloom Brothers',
      location: 'Torquay',
      noClosing: true,
      salary: '£27,000',
      has: bold.has,
      hasNot: ['Green Hand'],
    },
  ),
  none(
    'an employer’s page on early careers',
    'https://www.quartzpath.example/careers/early',
    doc(
      'Early careers | Quartzpath',
      `<main><h1>Early careers</h1><p>You will learn from people who ship. We are looking for curious graduates every spring.</p><h2>What we offer</h2>${ul('A mentor', 'Housing help')}<h2>How to apply</h2><p>Applications open on 1 March 2027. Write to early@quartzpath.example.</p></main>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a contact page of a hospice',
    'https://www.rowanhousehospice.example/contact',
    doc(
      'Contact us | Rowan House Hospice',
      `<main><h1>Contact us</h1><p>Call us on 01253 555 010 or write to hello@rowanhouse.example.</p><p>Opening hours: Monday to Friday, 9am to 5pm</p><p>Location: Lytham St Annes</p><p>If you would like to work with us, see our vacancies. If you have experience of caring, we would like to hear from you.</p></main>`,
    ),
  ),
  none(
    'a list of two vacancies in a school',
    'https://www.stoddardlaneprimary.example/vacancies',
    doc(
      'Vacancies | Stoddard Lane Primary School',
      `<main><h1>Vacancies</h1><p>We are looking for kind people. All posts need an enhanced DBS check.</p><h2>Teaching Assistant</h2><p>Closing date: 3 December 2026</p><p><a href="/ta.pdf">Details</a></p><h2>Cook</h2><p>Closing date: 10 December 2026</p><p><a href="/cook.pdf">Details</a></p></main>`,
    ),
  ),
  none(
    'a product page with duties in it',
    'https://www.shelfwise.example/rota-app',
    doc(
      'Rota app for managers | Shelfwise',
      `<main><h1>Rota app for managers</h1><p>You will save six hours a week. You must be able to count to ten.</p><h2>Key features</h2>${ul('Plan shifts', 'Answer requests')}<h2>What you need</h2>${ul('A phone')}<p>Book a demo: sales@shelfwise.example</p></main>`,
    ),
  ),
  none(
    'a salary guide',
    'https://www.keel-people.example/salary-guide',
    doc(
      'Construction salary guide 2026 | Keel People',
      `<main><h1>Construction salary guide 2026</h1><h2>Site Manager</h2><p>Salary: £45,000 to £60,000</p><h2>Quantity Surveyor</h2><p>Salary: £42,000 to £58,000</p><p>Salaries for site managers have gone up. Ring us on 01482 555 010.</p></main>`,
    ),
  ),
  none(
    'an event for job seekers',
    'https://www.harrowdale.gov.example/events/jobs-fair',
    doc(
      'Jobs fair, 4 December | Harrowdale District Council',
      `<main><h1>Jobs fair</h1><p>Date: 4 December 2026. Location: Town Hall, Market Harling.</p><p>Meet thirty employers who are hiring. Bring your CV and be ready to talk about your experience.</p><a>Register</a></main>`,
    ),
  ),
  none(
    'a blog on a day in the life of a worker',
    'https://www.quartzpath.example/blog/day-in-the-life-of-a-designer',
    doc(
      'A day in the life of a product designer | Quartzpath',
      `<article><h1>A day in the life of a product designer</h1>${p('I join the stand-up at nine. My role is to ask why before anyone asks how.', 'You will often find me at the whiteboard. You have to like arguments.')}<h2>Skills I use</h2>${ul('Listening', 'Sketching')}<p>We’re hiring: see our openings.</p></article>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a page of a person’s profile',
    'https://www.hirelark.example/in/sam-okonedo',
    doc(
      'Sam Okonedo - Warehouse Manager - HireLark',
      `${boardHead('HireLark')}<main><h1>Sam Okonedo</h1><h2>Warehouse Manager at Tarn Logistics</h2><p>Leeds, England</p><h2>Experience</h2>${ul('Manages forty people', 'Responsible for stock and safety')}<h2>Skills</h2>${ul('Forklift', 'Planning')}</main>`,
    ),
  ),
];
