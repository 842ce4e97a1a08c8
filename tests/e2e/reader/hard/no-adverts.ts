/** Pages near an advert that are none: lists, walls, forms, articles, the employer about itself. */
import type { GeneralPage } from '../page-parts';
import { boardFoot, boardHead, cookies, doc, others, posting, sameTrade, ul } from './parts';

const none = (name: string, url: string, html: string): GeneralPage => ({
  name,
  url,
  html,
  expected: 'none',
});
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('');
const field = (label: string) => `<label>${label}<input name="${label}"></label>`;

export const listsAndWalls: GeneralPage[] = [
  none(
    'a council’s vacancies as a table',
    'https://jobs.eastmarch.example/vacancies',
    doc(
      'Current vacancies - Eastmarch Council',
      `<header><a href="/">Eastmarch Council</a></header><main><h1>Current vacancies</h1><p>We are looking for people who care about where they live. All our vacancies close at midnight.</p><table><tr><th>Job title</th><th>Department</th><th>Salary</th><th>Closing date</th></tr>${rows(6, (at) => `<tr><td><a href="/v/${at}">${['Tree Officer', 'Planning Officer', 'Care Assistant', 'Street Cleaner', 'Librarian', 'Payroll Officer'][at]}</a></td><td>Place</td><td>£2${at},500</td><td>${at + 1} December 2026</td></tr>`)}</table><h2>Benefits of working for us</h2>${ul('Local government pension', '26 days of leave', 'Flexible working')}<h2>How to apply</h2><p>Choose a job and complete the application form. We cannot accept CVs.</p></main>`,
    ),
  ),
  none(
    'a list of three adverts only, each with a long description',
    'https://www.moorside-academy.example/vacancies',
    doc(
      'Vacancies | Moorside Academy',
      `<header><a href="/">Moorside Academy</a></header><main><h1>Vacancies</h1>${[
        ['Teacher of History', 'MPS/UPS', '30 November 2026'],
        ['Midday Supervisor', '£11.98 an hour', '4 December 2026'],
        ['Cover Supervisor', 'Grade 4', '7 December 2026'],
      ]
        .map(
          ([title, pay, day]) =>
            `<section><h2>${title}</h2><p>Salary: ${pay}</p><p>Closing date: ${day}</p><p>We are looking to appoint someone with energy and kindness to join our friendly school. You will be part of a team that plans together and laughs together.</p><p><a href="/d">Job description</a> <a href="/a">Application form</a></p></section>`,
        )
        .join(
          '',
        )}<p>Moorside Academy is committed to safeguarding and all posts are subject to an enhanced DBS check.</p></main>`,
    ),
  ),
  none(
    'a page of a category of jobs with words about the category',
    'https://www.findwork.example/jobs/nursing-jobs',
    doc(
      'Nursing jobs - 1,417 vacancies - FindWork',
      `${boardHead('FindWork')}<main><h1>Nursing jobs</h1><p>1,417 vacancies</p>${rows(12, (at) => `<article class="result"><h2><a href="/job/${at}">Staff Nurse ${at}</a></h2><div>Trust ${at}</div><div>Leeds</div><div>£3${at},000</div></article>`)}<h2>What does a nurse do?</h2><p>Nurses look after people who are ill and help them get well. You will work in shifts and in a team.</p><h2>Skills and qualifications</h2><p>You need a degree in nursing and registration. You will also need patience.</p><h2>Salary</h2><p>Newly qualified nurses start at £31,000.</p></main>${boardFoot('FindWork')}`,
    ),
  ),
  none(
    'a search that found nothing',
    'https://www.findwork.example/search?q=lamplighter&l=york',
    doc(
      'Lamplighter jobs in York | FindWork',
      `${boardHead('FindWork')}<main><h1>Lamplighter jobs in York</h1><p>Sorry, we found 0 jobs for this search. Try fewer words or another place.</p><h2>Create a job alert</h2><p>We will email you when new lamplighter jobs are posted in York.</p><form>${field('Email')}<button>Create alert</button></form>${others('Jobs you may like', ['Lighting Technician', 'Stagelight', 'York'], ['Electrician', 'Sparks & Co', 'Selby'], ['Street Works Operative', 'City Council', 'York'])}</main>${boardFoot('FindWork')}`,
    ),
  ),
  none(
    'the front page of an employer’s careers site',
    'https://careers.kestrelair.example/',
    doc(
      'Careers at Kestrel Air | Find your next job',
      `<header><nav><a href="/">Careers</a><a href="/jobs">Search jobs</a></nav></header><main><h1>Come and fly with us</h1><p>We are looking for pilots, engineers and people who can smile at five in the morning. Join our team of nine hundred.</p><a class="btn" href="/jobs">See all jobs</a><h2>What we offer</h2>${ul('Standby flights for you and your family', 'Pension with ten per cent from us', 'Training from the first day')}<h2>Our values</h2><p>Safety first, then kindness, then punctuality. You will find that they go together.</p><h2>Our teams</h2><ul><li><a href="/t/1">Flight deck</a></li><li><a href="/t/2">Cabin</a></li><li><a href="/t/3">Engineering</a></li><li><a href="/t/4">Head office</a></li></ul><h2>How to apply</h2><p>Find a job, press apply, and tell us about yourself. We answer everyone.</p></main>`,
    ),
  ),
  none(
    'a board of one firm’s openings on an applicant system',
    'https://jobs.lever.co/tinderbox',
    doc(
      'Tinderbox Labs',
      `<div class="page"><div class="main-header"><a href="/"><img alt="Tinderbox Labs logo" src="l"></a></div><div class="filter-bar"><div>Location type</div><div>Location</div><div>Team</div></div><div class="postings-wrapper"><div class="postings-group"><div class="posting-category-title">Engineering</div>${rows(4, (at) => `<div class="posting"><a class="posting-title" href="/tinderbox/${at}"><h5 data-qa="posting-name">Engineer ${at}</h5><div class="posting-categories"><span class="sort-by-location">Lisbon</span><span class="sort-by-commitment">Full-time</span></div></a><a class="posting-btn-submit" href="/tinderbox/${at}">Apply</a></div>`)}</div></div><div class="main-footer"><a href="/">Tinderbox Labs Home Page</a><a href="https://lever.co">Jobs powered by Lever</a></div></div>`,
      '',
      'en',
    ),
  ),
  none(
    'a board of openings whose data marks up each of them',
    'https://www.tinkerhaus.example/jobs',
    doc(
      'Jobs – Tinkerhaus',
      `<main><h1>Jobs</h1><p>We are hiring people who fix things. Join us in Leeds or Hull.</p>${['Repairer', 'Trainer', 'Shopkeeper', 'Buyer'].map((title) => `<div><h3>${title}</h3><p>Leeds. Full time. You will work with tools and people every day.</p><a href="/jobs/${title}">More</a></div>`).join('')}</main>`,
      ['Repairer', 'Trainer', 'Shopkeeper', 'Buyer']
        .map((title) =>
          posting({
            title,
            description: `<p>We are looking for a ${title} who will work with tools and people.</p>`,
            hiringOrganization: { name: 'Tinkerhaus' },
          }),
        )
        .join(''),
    ),
  ),
  none(
    'a wall before an advert that shows its first lines',
    'https://www.membersboard.example/jobs/view/30417',
    doc(
      'Sign in to see this job | MembersBoard',
      `<main><h1>Sign in to see the full job</h1><p>Buyer at a growing company in Leeds. Join MembersBoard to read it and to apply.</p><form>${field('Email')}<label>Password<input type="password"></label><button>Sign in</button></form><p>New here? <a href="/join">Create an account</a></p><p>By signing in you agree to our user agreement and our privacy policy.</p></main>`,
    ),
  ),
  none(
    'a bot wall in a small window',
    'https://www.findwork.example/viewjob?jk=0417',
    doc(
      'Security check',
      `<main><h1>Additional verification required</h1><p>We have noticed unusual traffic from your network. Your Ray ID for this request is 8c0417.</p><p>Please enable JavaScript and cookies to continue.</p></main>`,
    ),
  ),
  none(
    'a site that has moved its adverts',
    'https://www.quillmere.example/careers/old/417',
    doc(
      'Page not found | Quillmere',
      `<header><a href="/">Quillmere</a><a href="/careers">Careers</a></header><main><h1>We can’t find that page</h1><p>The job may have been filled, or the address may be wrong. You will find all open positions on our careers page.</p>${others('Latest jobs', ['Pricing Analyst', 'Quillmere', 'Reading'], ['Driver', 'Quillmere', 'Slough'], ['Buyer', 'Quillmere', 'Leeds'])}</main>`,
    ),
  ),
  none(
    'an advert that has expired, of which the title stays',
    'https://www.reed.co.uk/jobs/credit-controller/50000417',
    doc(
      'Credit Controller job in Wakefield - Reed.co.uk',
      `${boardHead('Reed.co.uk')}<main><h1>Credit Controller</h1><p>This job is no longer accepting applications.</p><p>Millrace Joinery Ltd, Wakefield</p>${others('Similar jobs that are still open', ['Credit Controller', 'Ledger People', 'Leeds'], ['Credit Manager', 'Lark Finance', 'Bradford'], ['Collections Adviser', 'Water Board', 'Leeds'])}</main>${boardFoot('Reed Online')}`,
    ),
  ),
  none(
    'a page that is still drawn',
    'https://quillmere.wd5.myworkdayjobs.com/en-US/External/job/Reading/Buyer_JR-1',
    doc(
      '',
      `<div id="root"><header><button>Sign In</button></header><div role="progressbar" aria-busy="true">Loading</div></div>`,
    ),
  ),
];

export const formsAndArticles: GeneralPage[] = [
  none(
    'an application form with the job’s summary above it',
    'https://www.healthjobs.example/application/417/employment-history',
    doc(
      'Application form - Specialist Radiographer',
      `<main><h1>Specialist Radiographer</h1><p>Fenland NHS Trust</p><p>Closing date: 01/12/2026</p><ol><li>Personal details</li><li>Employment history</li><li>Supporting information</li></ol><form><h2>Employment history</h2>${['Employer name', 'Job title', 'Start date', 'End date', 'Grade', 'Reason for leaving', 'Address', 'Telephone', 'Duties'].map(field).join('')}<p>Please describe your main duties and responsibilities and how they meet the person specification.</p><button>Save and continue</button></form></main>`,
    ),
  ),
  none(
    'thanks for an application, with what happens next',
    'https://jobs.tribe.example/apply/417/complete',
    doc(
      'Thank you for applying',
      `<main><h1>Thank you for applying</h1><p>We have received your application for Senior Care Assistant - Nights at Southvale Council.</p><h2>What happens next</h2>${ul('We will read your application after the closing date, 29 November 2026', 'Successful candidates will be invited to interview', 'You can change your contact details in your account')}<p>If you have not heard from us within three weeks you have not been successful.</p>${sameTrade('You might also like')}</main>`,
    ),
  ),
  none(
    'an article that advises on a kind of interview',
    'https://www.findwork.example/advice/radiographer-interview-questions',
    doc(
      '12 radiographer interview questions and how to answer them | FindWork',
      `${boardHead('FindWork')}<article><h1>12 radiographer interview questions and how to answer them</h1><p>By Jo Writer. Updated 14 October 2026</p><p>You will be asked about safety, about difficult patients and about yourself. Prepare three examples from your experience.</p><h2>Responsibilities you may be asked about</h2>${ul('Radiation protection', 'Working with the referrer', 'Teaching students')}<h2>Skills employers look for</h2>${ul('Communication', 'Technical knowledge', 'Being calm')}<h2>Salary expectations</h2><p>Band 6 roles pay £38,682 to £46,580.</p><a class="btn" href="/jobs/radiographer">See radiographer jobs</a></article>${boardFoot('FindWork')}`,
      '<meta property="og:type" content="article">',
    ),
  ),
  none(
    'a template for employers who write an advert',
    'https://resources.hiretool.example/job-descriptions/office-manager',
    doc(
      'Office Manager job description template | HireTool',
      `<header><a href="/">HireTool</a><a class="btn" href="/trial">Start free trial</a></header><main><h1>Office Manager job description</h1><p>Post this Office Manager job description to job boards and attract the right candidates. Feel free to modify it.</p><h2>Job brief</h2><p>We are looking for an Office Manager to join our company and run the office. You will be the first point of contact.</p><h2>Responsibilities</h2>${ul('Organise meetings and supplies', 'Manage the office budget', 'Welcome guests')}<h2>Requirements and skills</h2>${ul('Proven experience as an office manager', 'Knowledge of office software', 'A diploma is a plus')}<a class="btn" href="/post">Post this job to 200 boards</a></main>`,
    ),
  ),
  none(
    'news of a firm with a date and many jobs',
    'https://www.localpaper.example/news/2026/11/18/quillmere-to-open-warehouse',
    doc(
      'Quillmere to open warehouse and create 200 jobs - Local Paper',
      `<article><h1>Quillmere to open warehouse and create 200 jobs</h1><time>18 November 2026</time><p>Office supplier Quillmere will open a warehouse in Swindon in March, the firm has said, and is recruiting for drivers, pickers and managers.</p><p>Recruitment will begin on 1 December. “We are looking for people who want to join us and grow with us,” said its director.</p><p>Applicants need no experience, and training will be given. The closing date for the planning objections was last week.</p><p>The council welcomed the decision.</p></article>`,
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Quillmere to open warehouse","datePublished":"2026-11-18"}</script>',
    ),
  ),
  none(
    'a firm’s profile on a board, with its open jobs',
    'https://www.wellstart.example/company/pollenbox',
    doc(
      'Pollenbox careers, funding, and culture | WellStart',
      `${boardHead('WellStart')}<main><h1>Pollenbox</h1><p>Sensors for beekeepers</p><h2>About Pollenbox</h2><p>Pollenbox was founded in 2021 and sells scales for hives in nine countries. We are a team of fourteen and we are growing.</p><h2>Benefits</h2>${ul('Honey', 'Thirty days of leave', 'Remote first')}<h2>Open jobs</h2><ul><li><a href="/1">Embedded Engineer</a> Berlin</li><li><a href="/2">Support Agent</a> Remote</li></ul><h2>People</h2><p>Lena, founder</p><p>Sefa, engineer</p></main>${boardFoot('WellStart')}`,
    ),
  ),
  none(
    'a table of salaries for a role',
    'https://www.findwork.example/salary/clinical-data-manager',
    doc(
      'Clinical Data Manager salaries in the United States | FindWork',
      `${boardHead('FindWork')}<main><h1>Clinical Data Manager salaries</h1><p>The average salary is $98,400 per year. Last updated November 12, 2026.</p><h2>Salary by experience</h2><table><tr><td>Less than 1 year</td><td>$71,000</td></tr><tr><td>5 years</td><td>$99,000</td></tr></table><h2>Top skills</h2>${ul('CDISC', 'SAS')}<h2>Responsibilities of a clinical data manager</h2>${ul('Design of databases', 'Cleaning of data')}${others('Clinical Data Manager jobs', ['Data Manager', 'Brightmoor', 'Durham'], ['Data Manager II', 'Other Pharma', 'Boston'], ['Lead Data Manager', 'Third Pharma', 'Remote'])}</main>${boardFoot('FindWork')}`,
    ),
  ),
  none(
    'a course that leads to a job',
    'https://www.aldermere-college.example/courses/plumbing-level-2',
    doc(
      'Plumbing Level 2 Diploma | Aldermere College',
      `<header><a href="/">Aldermere College</a></header><main><h1>Plumbing Level 2 Diploma</h1><p>Start date: September 2027. Duration: one year. Location: Riverside campus.</p><h2>Course overview</h2><p>You will learn to bend, join and test pipes in a new workshop. You will work on real rigs and in a team.</p><h2>Entry requirements</h2>${ul('Two GCSEs at grade 3', 'A passion for practical work')}<h2>What you will study</h2>${ul('Cold water systems', 'Health and safety')}<h2>Where it can lead</h2><p>Plumbers earn from £28,000 a year.</p><h2>How to apply</h2><p>Apply online by 31 January 2027.</p><a class="btn" href="/apply">Apply now</a></main>`,
    ),
  ),
  none(
    'a jobs fair',
    'https://www.eastmarch.example/events/jobs-fair-2026',
    doc(
      'Jobs fair, 2 December | Eastmarch Council',
      `<main><h1>Jobs fair</h1><p>Date: Wednesday 2 December 2026</p><p>Time: 10am to 3pm</p><p>Location: Corn Exchange, Great Eastmarch</p><p>Meet more than thirty local employers who are looking for staff. Bring your CV and talk to recruiters from care, retail and engineering.</p><h2>Who will be there</h2>${ul('Fenland NHS Trust', 'Quillmere', 'Eastmarch Borough Council')}<a class="btn" href="/book">Register your interest</a></main>`,
    ),
  ),
  none(
    'a recruiter who writes about what makes a good controller',
    'https://www.northgatepeople.example/blog/what-makes-a-great-financial-controller',
    doc(
      'What makes a great financial controller? | Northgate People',
      `<header><a href="/">Northgate People</a><nav><a href="/j">Jobs</a><a href="/b">Blog</a></nav></header><article><h1>What makes a great financial controller?</h1><p>3 November 2026, 4 minutes to read</p><p>Our clients often ask us what to look for. Having placed more than two hundred controllers, we have a view.</p><h2>Experience</h2><p>You will want someone qualified, with five years of experience in a business of your size.</p><h2>Skills</h2>${ul('The ability to explain numbers', 'A proven track record of closing the month on time')}<h2>The person</h2><p>The right candidate is calm. They report to the finance director and are able to say no.</p><p>Looking for a new role? <a href="/j">View our jobs</a> or <a href="/c">get in touch</a>.</p></article>`,
    ),
  ),
  none(
    'what the law says on a page of an office',
    'https://www.advice.example/employment/apprentices/pay',
    doc(
      'Apprentices: pay and hours - Work Advice',
      `<main><h1>Apprentices: pay and hours</h1><p>If you are an apprentice, you have the right to the national minimum wage and to paid leave.</p><h2>Salary</h2><p>From April 2026 the rate is £7.55 an hour.</p><h2>Working hours</h2><p>You should work at least 30 hours a week. Your employer must give you time to study.</p><h2>Requirements</h2><p>You must be 16 or over and live in England.</p><h2>Benefits</h2><p>You may be able to get help with travel.</p></main>`,
    ),
  ),
  none(
    'a product that employers buy, in the words of adverts',
    'https://www.hiretool.example/product/careers-pages',
    doc(
      'Careers pages that convert | HireTool',
      `<header><a href="/">HireTool</a><a href="/login">Sign in</a></header><main><h1>Careers pages that convert</h1><p>Show candidates who you are. Join the 4,000 teams that hire with HireTool and fill each role in half the time.</p><h2>What you get</h2>${ul('A careers site in your colours', 'Job adverts on 200 boards', 'Application forms that people finish')}<h2>Requirements</h2><p>You will need a domain and a logo.</p><h2>Pricing</h2><p>From £99 per month.</p><a class="btn" href="/demo">Apply for a demo</a></main>`,
    ),
  ),
  none(
    'the terms of a board about what employers may post',
    'https://www.findwork.example/terms/job-posting-policy',
    doc(
      'Job posting policy | FindWork',
      `${boardHead('FindWork')}<main><h1>Job posting policy</h1><p>Adverts must describe one job that exists. They must state the employer, the location and the duties, and must be removed on the closing date.</p><h2>Requirements for adverts</h2>${ul('The job title must be the title of the job', 'The salary must be true', 'The experience required must be lawful')}<h2>Equal opportunities</h2><p>Adverts must not discriminate. Applicants must be able to apply without paying.</p></main>${boardFoot('FindWork')}${cookies}`,
    ),
  ),
];

export const noAdverts: GeneralPage[] = [...listsAndWalls, ...formsAndArticles];
