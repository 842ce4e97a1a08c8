/** The third set: applicant systems, American employers' own sites, and adverts in other languages. */
import type { GeneralPage } from '../page-parts';
import { american, bold } from './bodies';
import { advert, boardFoot, boardHead, consent, doc, others } from './parts';

export const thirdAdvertsElsewhere: GeneralPage[] = [
  advert(
    'an applicant system: og name of the system, employer in title and logo',
    'https://jobs.brightcrew.example/hallowell-robotics/2b1c-88d1',
    doc(
      'Hallowell Robotics - Controls Engineer',
      `<header><img src="l" alt="Hallowell Robotics logo"></header><main><h1>Controls Engineer</h1><div>Pittsburgh, PA / Engineering / Full-time / On-site</div>${american.html}<a href="/apply">Apply for this job</a></main><footer>Jobs powered by BrightCrew</footer>`,
      '<meta property="og:site_name" content="BrightCrew"><meta property="og:title" content="Hallowell Robotics - Controls Engineer">',
      'en-US',
    ),
    {
      title: 'Controls Engineer',
      company: 'Hallowell Robotics',
      location: 'Pittsburgh',
      noClosing: true,
      has: american.has,
      hasNot: ['powered by'],
    },
  ),
  advert(
    'an American hospital’s own site: job id, several facts in a grid, h1 first of the menu',
    'https://careers.stbrendan.example/us/en/job/R118822/Respiratory-Therapist-Nights',
    doc(
      'Respiratory Therapist - Nights in Duluth, Minnesota | Clinical at St. Brendan Health',
      `${consent}<header><h1>Menu</h1><nav><a href="/">Careers home</a><a href="/nursing">Nursing</a><a href="/events">Hiring events</a></nav></header><main><a href="/s">Search results</a><h2>Respiratory Therapist - Nights</h2><ul class="facts"><li>Category Clinical</li><li>Location Duluth, Minnesota</li><li>Job ID R118822</li><li>Job type Full time</li></ul>${american.html}<button>Apply Now</button><div><h3>Get notified for similar jobs</h3><form><label>Email<input></label><button>Submit</button></form></div><h3>Similar jobs</h3><ul><li><a href="/1">Sleep Technologist</a> Hibbing</li><li><a href="/2">Phlebotomist</a> Superior</li><li><a href="/3">EEG Technician</a> Duluth</li></ul></main><footer><p>© 2026 St. Brendan Health</p></footer>`,
      '<meta property="og:site_name" content="St. Brendan Health">',
      'en-US',
    ),
    {
      title: 'Respiratory Therapist - Nights',
      company: 'St. Brendan Health',
      location: 'Duluth',
      noClosing: true,
      has: american.has,
      hasNot: ['Sleep Technologist', 'non-essential cookies'],
    },
  ),
  advert(
    'a bank with a posting date, an end date and twelve locations',
    'https://careers.oldharborbank.example/job/21455012/branch-operations-lead-hartford-ct/',
    doc(
      'Branch Operations Lead at Old Harbor Bank',
      `<header><a href="/"><img alt="Old Harbor Bank Careers" src="l"></a></header><main><h1>Branch Operations Lead</h1><p>Hartford, CT; Manchester, CT; New Britain, CT</p><p>Date posted: 11/02/2026</p><p>Posting end date: 12/04/2026</p><p>Job number: 21455012</p>${american.html}<a>Apply</a></main>`,
      '',
      'en-US',
    ),
    {
      title: 'Branch Operations Lead',
      company: 'Old Harbor Bank',
      location: 'Hartford',
      closingOn: '2026-12-04',
      has: american.has,
      hasNot: [],
    },
  ),
  advert(
    'a remote-first start-up where the company is in the first sentence only',
    'https://jobs.nimbleats.example/o/senior-data-engineer-7',
    doc(
      'Senior Data Engineer',
      `<main><h1>Senior Data Engineer</h1><p>Remote (US or Canada) · Data · Full time</p><p>Corvid Ledger is building accounting software for farms, and we are hiring a Senior Data Engineer to make the numbers arrive on time.</p>${american.html}<p>At Corvid Ledger we pay the same for the same work.</p><button>Apply for this position</button></main>`,
      '<meta property="og:site_name" content="NimbleATS">',
      'en-US',
    ),
    {
      title: 'Senior Data Engineer',
      company: 'Corvid Ledger',
      location: 'Remote',
      noClosing: true,
      has: american.has,
      hasNot: [],
    },
  ),
  advert(
    'a county’s system: class title with a number, department as a trap',
    'https://www.govwork-jobs.example/careers/pinecounty/jobs/4711002/library-technician-ii',
    doc(
      'Job Opportunities | Library Technician II | Pine County, CO',
      `<header><img src="s" alt="County seal"><h1>Pine County Careers</h1></header><main><h2>Library Technician II</h2><table><tr><td>Salary</td><td>$21.40 - $28.75 Hourly</td></tr><tr><td>Location</td><td>Salida, CO</td></tr><tr><td>Job Type</td><td>Regular Full-Time</td></tr><tr><td>Department</td><td>Library District</td></tr><tr><td>Opening Date</td><td>11/10/2026</td></tr><tr><td>Closing Date/Time</td><td>12/1/2026 11:59 PM Mountain</td></tr></table>${american.html}</main>`,
      '',
      'en-US',
    ),
    {
      title: 'Library Technician II',
      company: 'Pine County',
      location: 'Salida',
      closingOn: '2026-12-01',
      salary: '$21.40',
      has: american.has,
      hasNot: [],
    },
  ),
  advert(
    'a university in America with an open-until-filled date trap',
    'https://employment.tallgrass.example/postings/33118',
    doc(
      'Tallgrass State University | Assistant Registrar',
      `<header>Tallgrass State University</header><nav><a href="/h">Home</a><a href="/s">Search Jobs</a><a href="/l">Log In</a></nav><main><h2>Assistant Registrar</h2><h3>Posting Details</h3><table><tr><th>Position Title</th><td>Assistant Registrar</td></tr><tr><th>Work Location</th><td>Emporia, Kansas</td></tr><tr><th>Posting Number</th><td>S02217P</td></tr><tr><th>Open Date</th><td>11/03/2026</td></tr><tr><th>Close Date</th><td></td></tr><tr><th>Open Until Filled</th><td>Yes</td></tr><tr><th>First Review</th><td>12/02/2026</td></tr></table>${american.html}</main>`,
      '',
      'en-US',
    ),
    {
      title: 'Assistant Registrar',
      company: 'Tallgrass State University',
      location: 'Emporia',
      noClosing: true,
      has: american.has,
      hasNot: ['Log In'],
    },
  ),
  advert(
    'a board’s page whose posted data is an array with a stub',
    'https://www.hirelark.example/jobs/view/restaurant-manager-at-saltpeter-kitchen-991',
    doc(
      'Saltpeter Kitchen hiring Restaurant Manager in Tucson, Arizona, United States | HireLark',
      `${boardHead('HireLark')}<main><h1>Restaurant Manager</h1><h4><a href="/company/saltpeter">Saltpeter Kitchen</a> <span>Tucson, AZ</span></h4><p>2 weeks ago · Over 100 applicants</p><p>See who Saltpeter Kitchen has hired for this role</p><button>Apply</button>${american.html}<h3>Referrals increase your chances of interviewing at Saltpeter Kitchen by 2x</h3></main>${others('People also viewed', ['General Manager', 'Mesa Grill', 'Phoenix, AZ'], ['Bar Lead', 'Nopal', 'Tucson, AZ'], ['Host', 'Adobe Inn', 'Tempe, AZ'])}${boardFoot('HireLark')}`,
      '<script type="application/ld+json">[{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[]},{"@type":"JobPosting","title":"Restaurant Manager","description":"See this and similar jobs on HireLark.","hiringOrganization":{"@type":"Organization","name":"Saltpeter Kitchen"}}]</script>',
      'en-US',
    ),
    {
      title: 'Restaurant Manager',
      company: 'Saltpeter Kitchen',
      location: 'Tucson',
      noClosing: true,
      has: american.has,
      hasNot: ['Mesa Grill', 'Salary checker'],
    },
  ),
  advert(
    'a firm’s own page where “About X” follows the duties and the header is a picture',
    'https://www.ironquill.example/company/open-roles/technical-writer',
    doc(
      'Technical Writer',
      `<header><a href="/"><img src="/logo.svg" alt=""></a><nav><a href="/product">Product</a><a href="/pricing">Pricing</a><a href="/docs">Docs</a></nav></header><main><p>Open role</p><h1>Technical Writer</h1><p>Austin, TX or remote</p>${american.html}<h2>About Ironquill</h2><p>Ironquill helps hardware teams keep their drawings, orders and promises in one place.</p><a href="mailto:jobs@ironquill.example">Apply</a></main><footer><a href="/privacy">Privacy</a><a href="/status">Status</a></footer>`,
      '',
      'en-US',
    ),
    {
      title: 'Technical Writer',
      company: 'Ironquill',
      location: 'Austin',
      noClosing: true,
      has: american.has,
      hasNot: ['Pricing'],
    },
  ),
  advert(
    'a forum thread in which a firm offers a job',
    'https://forum.letterpress.example/t/press-operator-wanted-corrigan-type/4412',
    doc(
      'Press operator wanted (Corrigan Type, Galway) - Jobs - Letterpress Forum',
      `<header><a href="/">Letterpress Forum</a><nav><a href="/latest">Latest</a><a href="/c/jobs">Jobs</a></nav></header><main><h1>Press operator wanted (Corrigan Type, Galway)</h1><div class="post"><p>corrigan_type · 12 November</p><p>Corrigan Type is looking for a press operator for our shop in Galway.</p>${bold.html}<p>Mail us your CV.</p></div><div class="post"><p>inky · 13 November</p><p>Lovely shop, bumping this.</p></div></main>`,
    ),
    {
      title: 'Press operator wanted',
      company: 'Corrigan Type',
      location: 'Galway',
      noClosing: true,
      has: bold.has,
      hasNot: [],
    },
  ),
];
