/** The third set: adverts of the United Kingdom, with the noise that real sites put round them. */
import type { GeneralPage } from '../page-parts';
import { bold, broken, headed } from './bodies';
import { advert, boardFoot, boardHead, doc, others, ul } from './parts';

/** The UK pages of the third set that came last: boards, old layouts, public bodies. */
export const thirdBoardsUk: GeneralPage[] = [
  advert(
    'a board for charities: closing date, interview dates and a reader’s tips',
    'https://www.goodwork-board.example/jobs/policy-officer/1142230',
    doc(
      'Policy Officer job in London | GoodWork',
      `${boardHead('GoodWork')}<main><div class="top"><h1>Policy Officer</h1><p><a href="/recruiters/fairrent">Fair Rent Coalition</a></p><ul><li>London, Greater London (Hybrid)</li><li>£36,500 per year</li><li>Full-time</li><li>Contract (12 months)</li></ul><p>Closing in 10 days</p></div><h2>Job description</h2>${headed.html}<p>Closing date: 9am on 1 December 2026. First interviews: 9 December 2026, online.</p><h2>Organisation</h2><p>Fair Rent Coalition brings 90 tenant groups together.</p><div><h3>Top tips for your application</h3><p>Read our guide to writing a supporting statement before the deadline of 5 January.</p></div></main>${boardFoot('GoodWork')}`,
    ),
    {
      title: 'Policy Officer',
      company: 'Fair Rent Coalition',
      location: 'London',
      closingOn: '2026-12-01',
      salary: '£36,500',
      has: headed.has,
      hasNot: ['Browse all jobs'],
    },
  ),
  advert(
    'a college: breadcrumb as heading, post title in a label, date with dashes',
    'https://jobs.tameford-college.example/vacancies/1123.html',
    doc(
      'Tameford College - Vacancies',
      `<header><a href="/"><img src="l" alt="Tameford College logo"></a></header><nav><a>Courses</a><a>Apprenticeships</a><a>Jobs at Tameford</a></nav><main><h1>Home &gt; Vacancies &gt; Support staff</h1><p><b>Job title:</b> Learning Support Assistant</p><p><b>Location:</b> Ashton Campus</p><p><b>Salary:</b> £22,366 pro rata</p><p><b>Hours:</b> 30 per week, 39 weeks</p><p><b>Closing date:</b> 04-12-2026</p>${headed.html}<a href="/a">Apply for this post</a></main>`,
    ),
    {
      title: 'Learning Support Assistant',
      company: 'Tameford College',
      location: 'Ashton',
      closingOn: '2026-12-04',
      salary: '£22,366',
      has: headed.has,
      hasNot: ['Apprenticeships'],
    },
  ),
  advert(
    'an academy trust: which school it is stands in the text',
    'https://www.northfold-trust.example/careers/vacancies/teacher-of-geography',
    doc(
      'Teacher of Geography | Northfold Learning Trust',
      `<header><a href="/"><img src="l" alt="Northfold Learning Trust"></a><nav><a href="/schools">Our schools</a><a href="/careers">Careers</a></nav></header><main><h1>Teacher of Geography</h1><p><strong>School:</strong> Harrow Beck Academy</p><p><strong>Where:</strong> Harrow Beck Academy, Skipton, North Yorkshire</p><p><strong>Start:</strong> April 2027</p><p><strong>Salary:</strong> MPS/UPS</p><p><strong>Deadline:</strong> midnight, Friday 27 November 2026</p>${headed.html}<p>Visits to the school are welcome on 19 and 20 November.</p></main><footer>© Northfold Learning Trust 2026. A company limited by guarantee.</footer>`,
    ),
    {
      title: 'Teacher of Geography',
      company: 'Harrow Beck Academy',
      location: 'Skipton',
      closingOn: '2026-11-27',
      has: headed.has,
      hasNot: ['limited by guarantee'],
    },
  ),
  advert(
    'an old table layout of a parish with everything in cells',
    'http://www.lower-wendlebury.example/clerk.htm',
    doc(
      'Lower Wendlebury Parish Council',
      `<table width="100%"><tr><td colspan="2"><font size="6">Lower Wendlebury Parish Council</font></td></tr><tr><td valign="top"><a href="i.htm">Home</a><br><a href="m.htm">Minutes</a><br><a href="p.htm">Planning</a></td><td><p align="center"><b><font size="4">Village Hall Manager</font></b></p><p align="center">16 hours a week, £14.20 an hour</p>${broken.html}<p>For a form ring the Chairman on 01869 555 010. Forms back by 10th December 2026 please.</p><p>The hall is in Church Lane, Lower Wendlebury, Bicester.</p></td></tr></table>`,
    ),
    {
      title: 'Village Hall Manager',
      company: 'Lower Wendlebury Parish Council',
      location: 'Lower Wendlebury',
      closingOn: '2026-12-10',
      has: broken.has,
      hasNot: ['Planning'],
    },
  ),
  advert(
    'a retailer: store in the title, brand in the address only',
    'https://careers.marlowgreen.example/jobs/store-assistant-marlow-green-taunton-88213',
    doc(
      'Store Assistant - Taunton | Careers',
      `<header><a href="/"><svg></svg></a><nav><a href="/stores">Stores</a><a href="/offices">Offices</a><a href="/saved">Saved jobs (0)</a></nav></header><main><h1>Store Assistant</h1><div><span>Taunton, TA1 3QD</span><span>Part time</span><span>£12.75 per hour</span></div>${bold.html}<p>At Marlow Green we sell plants to people who kill them, and we are kind about it.</p><a class="btn">Apply now</a><h2>You may also like</h2><ul><li><a href="/1">Team Leader - Yeovil</a></li><li><a href="/2">Night Replenishment - Exeter</a></li><li><a href="/3">Driver - Bath</a></li></ul></main>`,
    ),
    {
      title: 'Store Assistant',
      company: 'Marlow Green',
      location: 'Taunton',
      noClosing: true,
      salary: '£12.75',
      has: bold.has,
      hasNot: ['Night Replenishment'],
    },
  ),
  advert(
    'a newspaper’s board: definition list, og name of the paper, employer twice',
    'https://jobs.thenorthernledger.example/job/8841022/head-of-catering/',
    doc(
      'Head of Catering job with Castlegate School | Northern Ledger Jobs',
      `<header><a href="/">Northern Ledger Jobs</a><nav><a href="/jobs">Browse jobs</a><a href="/employers/">Browse employers</a></nav></header><main><h1>Head of Catering</h1><dl><div><dt>Employer</dt><dd>CASTLEGATE SCHOOL</dd></div><div><dt>Location</dt><dd>Durham</dd></div><div><dt>Salary</dt><dd>£38,000 depending on experience</dd></div><div><dt>Closing date</dt><dd>29 Nov 2026</dd></div></dl><button>Apply on website</button><button>Send job</button><h2>Job Details</h2>${headed.html}<h2>Company</h2><p>Castlegate School is an independent day school.</p></main>${others('More jobs like this', ['Chef', 'Dunholm Hotel', 'Durham'], ['Cook', 'St Aidan Care', 'Chester-le-Street'], ['Catering Assistant', 'Weardale Council', 'Stanhope'])}<footer>© 1998 - 2026 Northern Ledger Media</footer>`,
      '<meta property="og:site_name" content="Northern Ledger Jobs">',
    ),
    {
      title: 'Head of Catering',
      company: 'Castlegate School',
      location: 'Durham',
      closingOn: '2026-11-29',
      salary: '£38,000',
      has: headed.has,
      hasNot: ['Dunholm Hotel', 'Send job'],
    },
  ),
  advert(
    'a gov board where the employer is a row of a summary list',
    'https://findwork.service.example/details/19442071',
    doc(
      'Care Assistant in Ripon - Find work - GOV',
      `<a href="#main">Skip to main content</a><header><a href="/">Find work</a><a href="/signin">Sign in</a></header><main id="main"><a href="/s">Return to search results</a><h2>Care Assistant</h2><table><tr><th>Posting date:</th><td>16 November 2026</td></tr><tr><th>Salary:</th><td>£12.90 per hour</td></tr><tr><th>Hours:</th><td>Full time</td></tr><tr><th>Closing date:</th><td>16 December 2026</td></tr><tr><th>Location:</th><td>Ripon, HG4 1QN</td></tr><tr><th>Remote working:</th><td>On-site only</td></tr><tr><th>Company:</th><td>Studley Care Homes Ltd</td></tr><tr><th>Job type:</th><td>Permanent</td></tr><tr><th>Job reference:</th><td>SCH-CA-19</td></tr></table><h3>Summary</h3>${bold.html}<p>Proud member of the Disability Confident employer scheme</p><a href="/apply">Apply for this job</a><a href="/report">Report this job</a></main>`,
    ),
    {
      title: 'Care Assistant',
      company: 'Studley Care Homes Ltd',
      location: 'Ripon',
      closingOn: '2026-12-16',
      salary: '£12.90',
      has: bold.has,
      hasNot: ['Report this job'],
    },
  ),
  advert(
    'a search with one job open beside one-line rows',
    'https://www.serveboard.example/jobs?q=sommelier&job=5512',
    doc(
      '14 sommelier jobs in Edinburgh | ServeBoard',
      `${boardHead('ServeBoard')}<div class="split"><ul class="rows">${['Sommelier · The Old Vault · Edinburgh', 'Head Sommelier · Bridge House · Leith', 'Wine Buyer · Cask & Co · Glasgow', 'Bar Manager · Lochside · Perth', 'Waiter · Greyfriars · Edinburgh', 'Sommelier · Harbour Table · Dundee'].map((row, at) => `<li><a href="?job=${at}">${row}</a></li>`).join('')}</ul><section class="detail"><h2>Head Sommelier</h2><p>Bridge House</p><p>Leith, Edinburgh</p><p>£36,000 and tips</p><button>Apply</button>${bold.html}</section></div>${boardFoot('ServeBoard')}`,
    ),
    {
      title: 'Head Sommelier',
      company: 'Bridge House',
      location: 'Leith',
      noClosing: true,
      salary: '£36,000',
      has: bold.has,
      hasNot: ['Lochside', 'Cask & Co'],
    },
  ),
  advert(
    'a national park on a shared council system with a strap line',
    'https://recruitment.moorlandauthority.example/Members/Vacancies/View/2217',
    doc(
      'Ranger (Seasonal) - Moorland National Park Authority Recruitment',
      `<header><a href="/"><img src="l" alt="logo"></a><p>A place to breathe</p></header><nav><a href="/v">Current vacancies</a><a href="/r">Register for job alerts</a></nav><main><h1>Ranger (Seasonal)</h1><div class="row"><label>Basic salary</label><div>£25,583 pro rata</div></div><div class="row"><label>Job type</label><div>Fixed term: April to October 2027</div></div><div class="row"><label>Location</label><div>Pateley Bridge depot</div></div><div class="row"><label>Date posted</label><div>10/11/2026</div></div><div class="row"><label>Closing date for applications</label><div>13/12/2026</div></div>${headed.html}<p>Provisional interview date: 11/01/2027</p></main>`,
    ),
    {
      title: 'Ranger (Seasonal)',
      company: 'Moorland National Park Authority',
      location: 'Pateley Bridge',
      closingOn: '2026-12-13',
      salary: '£25,583',
      has: headed.has,
      hasNot: ['job alerts'],
    },
  ),
  advert(
    'a police force, the date in a sentence and a rolling trap after it',
    'https://careers.estshire.police.example/vacancy/front-counter-officer-551322.html',
    doc(
      'Front Counter Officer :: Estshire Police',
      `<header><img src="l" alt="Estshire Police crest"></header><main><h1>Front Counter Officer</h1><h2>Main details</h2><p><b>Service area:</b> Contact Management</p><p><b>Place of work:</b> Grantchester Road Police Station, Ely</p><p><b>Pay:</b> £26,544 - £28,377</p>${headed.html}<h2>How to apply</h2><p>Completed applications must reach us no later than 12 noon on Monday, 30th November, 2026. We reserve the right to close the advert early.</p><p>Vetting may take until March 2027.</p></main>`,
    ),
    {
      title: 'Front Counter Officer',
      company: 'Estshire Police',
      location: 'Ely',
      closingOn: '2026-11-30',
      salary: '£26,544',
      has: headed.has,
      hasNot: [],
    },
  ),
  advert(
    'a start-up’s page of a notes tool: title and properties',
    'https://tidepool-labs.notes.example/Operations-Lead-4c1f0aa2',
    doc(
      'Operations Lead | Notes',
      `<div class="page"><h1>Operations Lead</h1><div><div>Team</div><div>Operations</div></div><div><div>Location</div><div>Cardiff or remote in the UK</div></div><div><div>Salary</div><div>£48k–£55k</div></div><h2>About Tidepool Labs</h2><p>Tidepool Labs makes sensors that tell shellfish farmers when the water changes. We are eleven people.</p><h2>What you'll do</h2>${ul('Keep the company running while the rest of us are in boats', 'Own suppliers, stock and the odd grant')}<h2>What we're looking for</h2>${ul('You have run something before', 'You like spreadsheets, within reason')}<p>Send a short note to jobs@tidepool.example by the end of January.</p></div>`,
    ),
    {
      title: 'Operations Lead',
      company: 'Tidepool Labs',
      location: 'Cardiff',
      closingOn: '2027-01-31',
      has: ['shellfish farmers', 'in boats', 'within reason'],
      hasNot: [],
    },
  ),
];
