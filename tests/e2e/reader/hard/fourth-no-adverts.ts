/** The fourth set, written after the rules that the third one taught: do they hold on pages they have not seen? */
import type { GeneralPage } from '../page-parts';
import { boardHead, doc, none, p, ul } from './parts';

/** Pages of the fourth set that are no advert. */
export const fourthNoAdverts: GeneralPage[] = [
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
