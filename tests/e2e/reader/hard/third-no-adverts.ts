/** The third set's pages that are no advert. */
import type { GeneralPage } from '../page-parts';
import { american, bold, headed } from './bodies';
import { boardFoot, boardHead, consent, cookies, doc, none, others, p, posting, ul } from './parts';

export const thirdNoAdverts: GeneralPage[] = [
  none(
    'a council’s page on how it recruits',
    'https://www.wexmoor.example/jobs/how-to-apply',
    doc(
      'How to apply for a job with us | Wexmoor Borough Council',
      `<main><h1>How to apply for a job with us</h1><h2>Before you apply</h2>${ul('Read the job description and person specification', 'Check the closing date: we cannot accept late applications')}<h2>Filling in the form</h2>${p('You will be asked for your employment history, your experience and two references. Show how you meet each essential requirement.')}<h2>Interviews</h2><p>We tell you within two weeks of the closing date.</p></main>`,
    ),
  ),
  none(
    'a benefits page of an employer',
    'https://careers.marlowgreen.example/benefits',
    doc(
      'Benefits | Marlow Green Careers',
      `${consent}<main><h1>Benefits</h1><p>What we offer everyone who works with us, from day one.</p><h2>Pay and pension</h2>${ul('Real living wage', 'Pension with a match', '25 % discount')}<h2>Time off</h2><p>28 days and your birthday.</p><h2>Your responsibilities, our support</h2><p>Training and a mentor.</p><a class="btn" href="/jobs">Search and apply</a></main>`,
    ),
  ),
  none(
    'a list of rows with closing dates',
    'https://www.jobs.wexmoor.example/jobs',
    doc(
      'Search results | Wexmoor jobs',
      `<main><h1>Current vacancies</h1><p>6 jobs found</p><table><tr><th>Job title</th><th>Location</th><th>Salary</th><th>Closing date</th></tr>${['Gardener', 'Clerk', 'Cook', 'Driver', 'Tutor', 'Planner'].map((t, at) => `<tr><td><a href="/job/${at}">${t}</a></td><td>Wexmoor</td><td>£2${at},000</td><td>${at + 1} December 2026</td></tr>`).join('')}</table></main>`,
    ),
  ),
  none(
    'an expired advert that still shows its text',
    'https://www.goodwork-board.example/jobs/policy-officer/1140',
    doc(
      'Policy Officer job in London | GoodWork',
      `${boardHead('GoodWork')}<main><p class="alert">This job is no longer accepting applications.</p><h1>Policy Officer</h1><p>Fair Rent Coalition</p><p>London</p>${headed.html}</main>${boardFoot('GoodWork')}`,
    ),
  ),
  none(
    'an application form under the advert’s title',
    'https://jobs.brightcrew.example/hallowell-robotics/2b1c-88d1/apply',
    doc(
      'Hallowell Robotics - Controls Engineer',
      `<main><h1>Controls Engineer</h1><p>Pittsburgh, PA</p><h2>Submit your application</h2><form>${['Name', 'Email', 'Phone', 'Company', 'LinkedIn', 'Website', 'Salary expected', 'Start date', 'Cover letter'].map((l) => `<label>${l}<input></label>`).join('')}<p>U.S. Equal Employment Opportunity information: completion is voluntary.</p><select><option>Gender</option></select><button>Submit application</button></form></main>`,
    ),
  ),
  none(
    'a sent application',
    'https://jobs.brightcrew.example/hallowell-robotics/2b1c-88d1/thanks',
    doc(
      'Thank you - Hallowell Robotics',
      `<main><h1>Application received</h1><p>Thank you for applying for Controls Engineer at Hallowell Robotics in Pittsburgh, PA. We will review your experience and be in touch.</p><p>What happens next: a recruiter reads your application within ten days.</p></main>`,
    ),
  ),
  none(
    'a sign-in wall before an advert',
    'https://www.hirelark.example/login?next=/jobs/view/991',
    doc(
      'Sign in | HireLark',
      `${boardHead('HireLark')}<main><h1>Sign in to see this job</h1><p>Restaurant Manager at Saltpeter Kitchen</p><form><label>Email<input></label><label>Password<input type="password"></label><button>Sign in</button></form><p>New here? Join now to apply for jobs.</p></main>`,
    ),
  ),
  none(
    'an article with duties of a trade',
    'https://www.bramhall-search.example/blog/what-a-management-accountant-does',
    doc(
      'What does a management accountant do? | Bramhall Search',
      `<header><nav><a href="/jobs">Find a job</a></nav></header><main><h1>What does a management accountant do?</h1><p>By Ellie Marsh, 4 min read</p><p>A management accountant helps a business to decide.</p><h2>Responsibilities</h2>${ul('Monthly accounts', 'Budgets and forecasts', 'Board reports')}<h2>Skills and qualifications</h2>${ul('CIMA or ACCA', 'Excel')}<h2>Salary</h2><p>The average salary is £48,000.</p><a href="/jobs?q=ma">Apply for management accountant jobs</a></main>`,
    ),
  ),
  none(
    'a template of a job description',
    'https://www.hrshelf.example/templates/warehouse-supervisor',
    doc(
      'Warehouse Supervisor Job Description Template | HR Shelf',
      `<main><h1>Warehouse Supervisor Job Description</h1><p>Copy this template, change what you need and post it to our job boards.</p><h2>Job brief</h2><p>We are looking for a Warehouse Supervisor to oversee receiving and shipping.</p><h2>Responsibilities</h2>${ul('Plan shifts', 'Keep stock exact')}<h2>Requirements and skills</h2>${ul('Proven experience', 'A valid licence')}<a>Post this job for free</a></main>`,
    ),
  ),
  none(
    'an employer’s profile on a board with its openings',
    'https://www.jobharbour.example/jobs-at/quantock-foods',
    doc(
      'Quantock Foods: jobs, culture and reviews | JobHarbour',
      `${cookies}${boardHead('JobHarbour')}<main><h1>Quantock Foods</h1><p>Food manufacturing, Bridgwater, 200 to 500 people</p><h2>About us</h2><p>Quantock Foods is a leading producer of chilled soups. We are looking for people who like food.</p><h2>Why work here</h2>${ul('Canteen', 'Shift premium', 'Pension')}<h2>2 open jobs</h2><ul><li><a href="/1">Electrical Maintenance Engineer</a> Bridgwater</li><li><a href="/2">Hygiene Operative</a> Bridgwater</li></ul></main>${boardFoot('JobHarbour')}`,
    ),
  ),
  none(
    'an apprenticeship course of a college',
    'https://www.tameford-college.example/courses/bricklaying-level-2',
    doc(
      'Bricklaying Level 2 Apprenticeship | Tameford College',
      `<main><h1>Bricklaying Level 2</h1><p>Location: Ashton Campus. Start: September 2027. Duration: 24 months.</p><h2>What you will study</h2>${ul('Setting out', 'Cavity walls')}<h2>Entry requirements</h2>${ul('Grade 3 in English', 'An employer')}<h2>Careers</h2><p>Bricklayer, site supervisor.</p><a class="btn">Apply now</a><p>Apply before 31 January 2027.</p></main>`,
    ),
  ),
  none(
    'a bot wall',
    'https://www.hirelark.example/jobs/view/992',
    doc(
      'Just a moment...',
      `<main><h1>www.hirelark.example</h1><h2>Verify you are human by completing the action below.</h2><p>HireLark needs to review the security of your connection before proceeding.</p><p>Ray ID: 8f1b2c</p></main>`,
    ),
  ),
  none(
    'a page not found, with jobs below',
    'https://www.jobharbour.example/job/x/job1',
    doc(
      'Page not found | JobHarbour',
      `${boardHead('JobHarbour')}<main><h1>Sorry, this page can’t be found</h1><p>The job you are looking for may have been filled or removed.</p></main>${others('Jobs you may like', ['Electrician', 'Amp & Sons', 'Bath'], ['Fitter', 'Panefield', 'Wells'], ['Plumber', 'Copperworks', 'Street'])}${boardFoot('JobHarbour')}`,
    ),
  ),
  none(
    'a news item about new jobs',
    'https://www.thenorthernledger.example/news/200-jobs-for-durham',
    doc(
      '200 jobs for Durham as bakery expands | The Northern Ledger',
      `<article><h1>200 jobs for Durham as bakery expands</h1><p>18 November 2026</p>${p('A bakery is to create 200 jobs in Durham. The roles will include bakers, drivers and engineers, with salaries from £24,000.', 'Candidates should have experience and be able to work nights. Applications open in January, the company said.', 'The council leader said that the investment showed what the county could do.')}<h2>Most read</h2>${ul('Bridge closed', 'Weather', 'Match report')}</article>`,
      '<meta property="og:type" content="article">',
    ),
  ),
  none(
    'a person’s dashboard of applications',
    'https://www.govwork-jobs.example/my/applications',
    doc(
      'My applications',
      `<main><h1>My applications</h1>${['Library Technician II', 'Clerk', 'Ranger'].map((t) => `<div><h3>${t}</h3><p>Pine County, CO</p><p>Submitted 11/02/2026</p><p>Status: Under review</p><a>Withdraw</a></div>`).join('')}</main>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a list of postings in data and on screen',
    'https://www.ironquill.example/company/open-roles',
    doc(
      'Open roles | Ironquill',
      `<main><h1>Open roles</h1><p>Ironquill helps hardware teams. You will like it here if you like drawings.</p>${['Technical Writer', 'Account Executive', 'Site Reliability Engineer', 'Designer'].map((t) => `<a href="/r/${t}"><h3>${t}</h3><p>Austin, TX or remote</p></a>`).join('')}<h2>Benefits</h2>${ul('401(k)', 'Health')}</main>`,
      ['Technical Writer', 'Account Executive', 'Designer']
        .map((title) =>
          posting({ title, hiringOrganization: { name: 'Ironquill' }, description: american.html }),
        )
        .join(''),
      'en-US',
    ),
  ),
  none(
    'a volunteers’ page with a closing date',
    'https://www.lanternhope.example/news/challenge-2027',
    doc(
      'Sign up for the Lantern Walk 2027 | Lantern Hope',
      `<main><h1>Sign up for the Lantern Walk 2027</h1><p>Location: Swansea Bay. Date: 12 June 2027. Closing date for sign-ups: 1 May 2027.</p>${ul('You will need sturdy shoes', 'You must be able to walk ten miles')}<p>Apply for your place and help us to raise £50,000.</p><a class="btn">Sign up</a></main>`,
    ),
  ),
  none(
    'an equality statement in an employer’s careers pages',
    'https://careers.stbrendan.example/us/en/equal-opportunity',
    doc(
      'Equal opportunity | St. Brendan Health',
      `<main><h1>Equal opportunity</h1>${p('St. Brendan Health is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race or religion.', 'If you need an accommodation to apply for a position, write to us. Our requirements are the same for everyone.')}<h2>Your rights</h2>${ul('You have the right to see your file', 'You have the right to appeal')}</main>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a French list of offers',
    'https://www.emploi-rive.example/emploi/nantes',
    doc(
      'Emploi Nantes : 214 offres d’emploi | Emploi Rive',
      `<main><h1>Emploi Nantes (44)</h1><p>214 offres</p><ul>${['Assistant administratif H/F', 'Comptable H/F', 'Serveur H/F', 'Cuisinier H/F', 'Livreur H/F', 'Vendeur H/F'].map((t, at) => `<li><article><h2><a href="/o/${at}">${t}</a></h2><p>Nantes - 44</p><p>CDI</p><p>Profil recherché : une première expérience réussie et le sens du service.</p></article></li>`).join('')}</ul></main>`,
      '',
      'fr',
    ),
  ),
  none(
    'a shop that sells a planner for job seekers',
    'https://www.paperhorse.example/products/job-search-planner',
    doc(
      'Job Search Planner – Paper Horse',
      `<main><h1>Job Search Planner</h1><p>£14.00</p><button>Add to basket</button>${bold.html.replace('<strong>What you need</strong>', '<strong>In the box</strong>')}<h2>Reviews</h2><p>“Helped me to apply for twenty roles.”</p></main>`,
      '<meta property="og:type" content="product">',
    ),
  ),
];
