/** Pages that speak of jobs and are no advert. */
import { cards, duties, footer, type GeneralPage, menu, page } from './page-parts';

export const pagesOfNoAdvert: GeneralPage[] = [
  {
    name: 'a list of adverts with long teasers',
    url: 'https://www.findwork.example/jobs/in-york',
    html: page(
      'Jobs in York',
      `${menu}<main><h1>Jobs in York</h1>${Array.from({ length: 10 }, (_, at) => `<div class="item"><h2><a href="/job/${at}">Buyer number ${at}</a></h2><p>Employer ${at}, York. £30,${at}00</p><p>We are looking for a buyer who will negotiate contracts with suppliers across the north and keep the plan up to date every month. You will have proven experience of procurement and the ability to explain numbers.</p><a href="/job/${at}">Read more</a></div>`).join('')}</main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a careers page that praises the employer and links to its jobs',
    url: 'https://www.larkfield.example/careers',
    html: page(
      'Careers | Larkfield Trust',
      `${menu}<main><h1>Join us</h1><p>We are a trust of forty people who mend things, and we are always looking for people who like to mend things too.</p><h2>Benefits</h2><ul><li>Thirty days of leave and your birthday</li><li>A pension of the better kind</li></ul><h2>Open positions</h2><ul><li><a href="/careers/1">Grants Officer</a> York</li><li><a href="/careers/2">Buyer</a> Leeds</li><li><a href="/careers/3">Driver</a> Hull</li></ul></main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'an article about a kind of job',
    url: 'https://www.advice.example/articles/how-to-become-a-buyer',
    html: page(
      'How to become a buyer: duties, skills and salary',
      `${menu}<article><h1>How to become a buyer</h1><p>By Jo Writer, 3 May 2026</p><p>A buyer negotiates contracts with suppliers, and you will need patience for it as well as numbers.</p><h2>Responsibilities</h2><ul><li>Negotiating contracts with suppliers of all sizes</li><li>Keeping the plan up to date</li></ul><h2>Salary</h2><p>Salaries range from £25,000 for beginners to £50,000 and more for those with experience.</p><h2>Requirements</h2><p>There are no set requirements, but a degree in business or a certificate will help you.</p></article>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a page that thanks for an application',
    url: 'https://jobs.larkfield.example/buyer/thanks',
    html: page(
      'Application submitted',
      `${menu}<main><h1>Thank you for applying</h1><p>Your application for Buyer at Larkfield Trust has been sent. We will write to you within ten working days.</p></main>`,
    ),
    expected: 'none',
  },
  {
    name: 'a wall that asks to sign in',
    url: 'https://www.network.example/authwall?job=1',
    html: page(
      'Sign Up | Network',
      `<main><h1>Join Network</h1><form><label>Email<input name="e"></label><label>Password<input type="password"></label><button>Agree and join</button></form><p>Already on Network? <a href="/login">Sign in</a></p><p>By clicking you agree to the user agreement, the privacy policy and the cookie policy of Network and of all its friends.</p></main>`,
    ),
    expected: 'none',
  },
  {
    name: 'an advert that is closed and gone',
    url: 'https://jobs.larkfield.example/buyer/12',
    html: page(
      'Job not available',
      `${menu}<main><h1>This job is no longer available</h1><p>The position you are looking for has been filled. Please see our other jobs.</p><ul>${cards(4)}</ul></main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a page of salaries for a kind of job',
    url: 'https://www.findwork.example/salaries/buyer-salary-in-leeds',
    html: page(
      'Buyer Salary in Leeds (November 2026) | FindWork',
      `${menu}<main><h1>Buyer salary in Leeds</h1><p>The average salary for a buyer is £34,120 per year in Leeds. 120 salaries reported, updated on 12 November 2026.</p><h2>Top companies for buyers in Leeds</h2><ul><li><a href="/1">Acme Tools</a> £36,000 per year</li><li><a href="/2">Other Tools</a> £35,000 per year</li></ul><h2>Most common benefits for buyers</h2><ul><li>Company pension</li><li>Work from home</li><li>Free parking</li></ul></main>${footer}`,
    ),
    expected: 'none',
  },
  {
    name: 'a form that applies for a job, with the advert’s header above it',
    url: 'https://apply.applysystem.example/larkfield/j/12/apply/',
    html: page(
      'Buyer - Larkfield Trust',
      `<main><h1>Buyer</h1><p>Hull, England</p><form><h2>Personal information</h2>${['First name', 'Last name', 'Email', 'Phone', 'Address', 'Postcode', 'LinkedIn', 'Website', 'Current employer', 'Notice period'].map((label) => `<label>${label}<input name="${label}"></label>`).join('')}<label>Why do you want to work with us? Please write no more than five hundred words and do not use the same answer as last time.<textarea></textarea></label><button>Submit application</button></form></main>`,
    ),
    expected: 'none',
  },
  {
    name: 'news of an employer that hires',
    url: 'https://www.paper.example/news/acme-to-hire-500',
    html: page(
      'Acme Tools to hire 500 people in Leeds | The Paper',
      `${menu}<article><h1>Acme Tools to hire 500 people in Leeds</h1><p>By Jo Writer</p><p>Acme Tools is looking for 500 people to join its new works in Leeds, the company said on Tuesday, and the jobs will pay more than the average of the town.</p><p>The company, which makes hammers, said that the roles require no experience and that people will be trained for a year before they are let near a hammer.</p><p>The union welcomed the news. The council said that it had worked for two years to bring the works to the town.</p></article>${footer}`,
      '<meta property="og:type" content="article">',
    ),
    expected: 'none',
  },
  {
    name: 'a form on an applicant system whose data still holds the advert',
    url: 'https://apply.applysystem.example/larkfield/j/13/apply/',
    html: page(
      'Buyer - Larkfield Trust',
      `<main><h1>Buyer</h1><form>${['First name', 'Last name', 'Email', 'Phone', 'Address', 'Postcode'].map((label) => `<label>${label}<input name="${label}"></label>`).join('')}<button>Submit application</button></form></main>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Buyer', hiringOrganization: { name: 'Larkfield Trust' }, description: duties })}</script>`,
    ),
    expected: 'none',
  },
];
