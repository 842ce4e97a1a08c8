/** The second set's pages that are no advert. */
import type { GeneralPage } from '../page-parts';
import { boardFoot, boardHead, doc, others, p, ul } from './parts';

const none = (name: string, url: string, html: string): GeneralPage => ({
  name,
  url,
  html,
  expected: 'none',
});

export const secondNoAdverts: GeneralPage[] = [
  none(
    'a hospital’s page about working there',
    'https://careers.lakeviewmercy.example/nursing',
    doc(
      'Nursing careers | Lakeview Mercy',
      `<header><a href="/">Lakeview Mercy Careers</a></header><main><h1>Nursing at Lakeview Mercy</h1><p>Our nurses lead. You will work with the best equipment in the state and with people who have your back. Join our team.</p><h2>Benefits</h2>${ul('Tuition help', 'Paid leave from the first day', 'Retirement with a match')}<h2>What we look for</h2>${ul('An active license', 'Compassion', 'The ability to work as a team')}<h2>Shifts</h2><p>Full-time and part-time, days and nights.</p><a class="btn" href="/jobs?c=nursing">Search nursing jobs</a><h2>Hear from our nurses</h2><p>“I came for a year and stayed for twelve.”</p></main>`,
      '',
      'en-US',
    ),
  ),
  none(
    'a graduate scheme’s overview with dates for each stage',
    'https://www.quillmere.example/careers/graduates',
    doc(
      'Graduate programme | Quillmere',
      `<main><h1>Graduate programme</h1><p>Our two-year programme starts every September. You will rotate through sales, finance and supply.</p><h2>Timeline</h2><p>Applications open: 1 September 2026</p><p>Assessment centres: November 2026 to January 2027</p><p>Start: 6 September 2027</p><h2>What we look for</h2>${ul('A degree in anything', 'Curiosity')}<h2>Programmes</h2><ul><li><a href="/1">Finance</a></li><li><a href="/2">Sales</a></li><li><a href="/3">Supply</a></li></ul></main>`,
    ),
  ),
  none(
    'an occupation in a catalogue of occupations',
    'https://nationalcareers.example/job-profiles/tree-surgeon',
    doc(
      'Tree surgeon | Explore careers',
      `<header><a href="/">Explore careers</a></header><main><h1>Tree surgeon</h1><p>Alternative titles for this job include arborist.</p><p>Tree surgeons plant, look after and cut trees.</p><h2>Average salary (a year)</h2><p>£21,000 Starter to £35,000 Experienced</p><h2>Typical hours (a week)</h2><p>39 to 41 variable</p><h2>How to become</h2><p>You can get into this job through a college course, an apprenticeship or by working towards this role.</p><h2>Skills and knowledge</h2><p>You'll need knowledge of health and safety and the ability to work well with others.</p><h2>Current opportunities</h2><p>Trainee arborist. Location: Leeds. Wage: £13,000. Closing date: 4 December 2026.</p></main>`,
    ),
  ),
  none(
    'a saved-jobs page of a person',
    'https://www.findwork.example/my/saved',
    doc(
      'Saved jobs | FindWork',
      `${boardHead('FindWork')}<main><h1>Saved jobs (3)</h1>${['Buyer', 'Senior Buyer', 'Category Lead'].map((title, at) => `<article><h2><a href="/job/${at}">${title}</a></h2><p>Employer ${at}</p><p>Leeds</p><p>£3${at},000</p><p>Saved ${at + 1} days ago</p><button>Apply</button><button>Remove</button></article>`).join('')}</main>${boardFoot('FindWork')}`,
    ),
  ),
  none(
    'a review page of an employer',
    'https://www.findwork.example/companies/quillmere/reviews',
    doc(
      'Quillmere reviews: what is it like to work there? | FindWork',
      `${boardHead('FindWork')}<main><h1>Quillmere reviews</h1><p>3.9 out of 5 from 114 reviews</p>${p('Driver, Swindon, 3 March 2026. Good team, early mornings. You will have to like the radio. Pros: pay on time. Cons: parking.', 'Picker, Reading, 11 May 2026. Managers listen. Benefits are fine. Requirements for promotion are not clear.')}<h2>Salaries at Quillmere</h2><p>Driver £27,000</p></main>${boardFoot('FindWork')}`,
    ),
  ),
  none(
    'a page of an agency that offers staff to employers',
    'https://www.northgatepeople.example/clients/hr-recruitment',
    doc(
      'HR recruitment | Northgate People',
      `<header><a href="/">Northgate People</a></header><main><h1>HR recruitment</h1><p>We recruit HR professionals for employers across Lancashire. Our consultants have worked in HR and know what good looks like.</p><h2>Roles we recruit</h2>${ul('HR Business Partner', 'Recruitment Manager', 'Payroll Officer')}<h2>Why work with us</h2><p>Nine of ten people we place are still there after a year.</p><h2>Submit a vacancy</h2><form><label>Name<input></label><label>Company<input></label><label>Vacancy<textarea></textarea></label><button>Send</button></form></main>`,
    ),
  ),
  none(
    'an employer’s news of a retirement',
    'https://www.penhallow-theatre.example/news/stage-door-keeper-retires',
    doc(
      'Our stage door keeper retires after 41 years - Penhallow Theatre',
      `<main><h1>Our stage door keeper retires after 41 years</h1><p>2 November 2026</p><p>Generations of actors have known Jenny Tregear. Her role was to know everybody, and she did.</p><p>She will be missed. A new keeper will join us in January; applications have closed.</p></main>`,
    ),
  ),
  none(
    'a tender for suppliers',
    'https://www.eastmarch.example/business/tenders/grounds-maintenance-2027',
    doc(
      'Tender: grounds maintenance 2027 to 2031 | Eastmarch Council',
      `<main><h1>Grounds maintenance 2027 to 2031</h1><p>Reference: T-2026-41</p><p>Closing date: 14 December 2026 at noon</p><p>Location: Great Eastmarch</p><p>The council is looking for a contractor who will mow, prune and plant. You will have experience of public contracts.</p><h2>Requirements</h2>${ul('Insurance of five million pounds', 'Two references')}<h2>How to apply</h2><p>Submit your tender through the portal.</p></main>`,
    ),
  ),
  none(
    'a volunteer centre’s list of roles',
    'https://www.volunteerely.example/opportunities',
    doc(
      'Volunteering opportunities in Ely',
      `<main><h1>Volunteering opportunities</h1><ul>${['Driver', 'Befriender', 'Shop helper', 'Gardener', 'Trustee', 'Reader'].map((title) => `<li><h3><a href="/o/${title}">${title}</a></h3><p>Give two hours a week and meet people.</p></li>`).join('')}</ul></main>`,
    ),
  ),
  none(
    'a German list of a firm’s openings',
    'https://www.flussbad-werke.example/karriere/stellenangebote',
    doc(
      'Stellenangebote – Flussbad Werke AG',
      `<main><h1>Stellenangebote</h1><p>Wir suchen Menschen, die mit uns Strom machen. Wir bieten Tarif und 30 Tage Urlaub.</p><ul><li><a href="/1">Elektroniker für Betriebstechnik (m/w/d)</a> Passau</li><li><a href="/2">Buchhalter (m/w/d)</a> Passau</li><li><a href="/3">Ingenieur Wasserbau (m/w/d)</a> Linz</li></ul><h2>Benefits</h2>${ul('Kantine', 'Fahrrad')}<p>Nichts dabei? Bewerben Sie sich initiativ.</p></main>`,
      '',
      'de',
    ),
  ),
  none(
    'a question that somebody asked about a job',
    'https://www.answers.example/questions/41700/how-do-i-write-a-cover-letter-for-a-warehouse-job',
    doc(
      'How do I write a cover letter for a warehouse job? - Answers',
      `<main><h1>How do I write a cover letter for a warehouse job?</h1><p>I am applying for a Warehouse Operative role. The requirements are a forklift licence and experience.</p><h2>3 Answers</h2><p>You should say what you have done. The employer is looking for someone reliable who is able to lift.</p><p>Apply before the closing date and call after a week.</p></main>${others('Related', ['Cover letter length', 'Answers', '3 answers'], ['CV gaps', 'Answers', '7 answers'], ['References', 'Answers', '2 answers'])}`,
    ),
  ),
];
