/** A second set of adverts, written after the first had been mended and before anything was mended for them. */
import type { GeneralPage } from '../page-parts';
import { boardFoot, boardHead, br, cookies, doc, others, p, ul } from './parts';

export const secondAdverts: GeneralPage[] = [
  {
    name: 'a university’s own job page with a table and a list of contacts',
    url: 'https://www.harlowdene.ac.example/jobs/vacancies/research-software-engineer-12044',
    html: doc(
      'Research Software Engineer - Jobs - University of Harlowdene',
      `<header><a class="logo" href="/">University of Harlowdene</a><nav><a href="/study">Study</a><a href="/research">Research</a><a href="/about">About</a></nav></header><main><h1>Research Software Engineer</h1><dl class="facts"><dt>School or department</dt><dd>Institute for Ice</dd><dt>Salary</dt><dd>£42,882 to £49,559 per annum</dd><dt>Grade</dt><dd>7</dd><dt>Location</dt><dd>Harlowdene City campus</dd><dt>Hours of work</dt><dd>Full-time, 35 hours a week</dd><dt>Contract type</dt><dd>Fixed term, for 36 months</dd><dt>Reference</dt><dd>SCI-12044</dd><dt>Date placed</dt><dd>10 November 2026</dd><dt>Closing date</dt><dd>8 December 2026, 17:00</dd></dl>${p('Our models of ice are written in Fortran by people who have since retired. The institute invites applications from an engineer who can read it and write what comes next.')}<h2>What the post involves</h2>${ul('Port the solver to graphics cards without changing the answers', 'Write tests that glaciologists can understand')}<h2>What we expect of you</h2>${ul('A degree with much computing in it, or the practice', 'Code of yours that others use')}<p>The project began on 1 October 2025 and the funder reviews it on 30 June 2027. Interviews are likely to take place in the week of 4 January 2027.</p><h2>Contact</h2><p>Informal enquiries to Dr Solveig Marsh, 01632 960044.</p><a class="button" href="/apply/12044">Apply for this job</a></main><footer><p>© University of Harlowdene</p></footer>`,
    ),
    expected: {
      title: 'Research Software Engineer',
      company: 'University of Harlowdene',
      location: 'Harlowdene City',
      closingOn: '2026-12-08',
      salary: '£42,882',
      has: ['written in Fortran', 'Port the solver', 'Code of yours'],
      hasNot: ['Study'],
    },
  },
  {
    name: 'a school’s vacancy page with a bold line for each thing',
    url: 'https://www.priorsfield-primary.example/page/?title=Vacancies&pid=41',
    html: doc(
      'Priors Field Primary School - Vacancies',
      `<div id="header"><h1>Priors Field Primary School</h1><p>Learning together since 1873</p></div><div id="nav"><a href="/">Home</a><a href="/parents">Parents</a><a href="/vacancies">Vacancies</a></div><div id="content"><h2>Class Teacher (Year 4)</h2><p><strong>Start:</strong> 4 January 2027</p><p><strong>Contract:</strong> Full time, maternity cover</p><p><strong>Salary:</strong> MPS 1 to 6</p>${p('The governors wish to appoint an enthusiastic teacher to join our team of nine. You will have a class of twenty-seven who ask good questions.', 'Visits are warmly welcomed on Tuesday 1 December at 4pm.')}<p>We can offer:</p>${ul('a pond, a wood and a minibus', 'leaders who teach')}<p>Applications to the school office.<br><strong>Closing date: Friday 4 December at noon</strong><br>Interviews: Thursday 10 December</p><p>Priors Field Primary School, Church Lane, Wick, Gloucestershire GL1 0AA</p></div>`,
    ),
    expected: {
      title: 'Class Teacher (Year 4)',
      company: 'Priors Field Primary School',
      location: 'Gloucestershire',
      closingOn: '2026-12-04',
      salary: 'MPS',
      has: ['wish to appoint', 'a pond, a wood', 'leaders who teach'],
      hasNot: ['Parents'],
    },
  },
  {
    name: 'a Danish firm’s page in English whose facts stand below the text',
    url: 'https://www.havblik.example/about/career/open-positions/lead-hydraulic-engineer',
    html: doc(
      'Lead Hydraulic Engineer | Havblik A/S',
      `<header><a href="/">Havblik</a><ul><li><a href="/solutions">Solutions</a></li><li><a href="/career">Career</a></li></ul></header><main><p>Career / Open positions</p><h1>Lead Hydraulic Engineer</h1><p class="lead">Do you want to design locks that let ships up and eels through?</p><p>Havblik builds locks and weirs. In our office in Aarhus eleven engineers share one large model basin, and as lead you decide what gets built in it.</p><h3>Your tasks</h3>${ul('Lead designs from sketch to handover', 'Be the face of our hydraulics to clients in five countries')}<h3>Your background</h3>${ul('MSc in civil engineering and about eight years of practice', 'Fluent in English; Danish is an advantage')}<h3>Facts</h3><p>${br('<b>Place of work:</b> Aarhus', '<b>Working hours:</b> 37 per week', '<b>Starting date:</b> 1 March 2027 or by agreement', '<b>Deadline for applications:</b> 3 January 2027')}</p><a class="btn" href="/apply/3">Apply for the job</a></main><footer>Havblik A/S, Denmark</footer>`,
      '',
      'en',
    ),
    expected: {
      title: 'Lead Hydraulic Engineer',
      company: 'Havblik A/S',
      location: 'Aarhus',
      closingOn: '2027-01-03',
      has: ['ships up and eels through', 'Lead designs from sketch', 'eight years of practice'],
      hasNot: ['Solutions'],
    },
  },
  {
    name: 'a system of small firms with the facts beside a picture and the employer’s name in the title only',
    url: 'https://apply.workable.com/gullwing-cycles/j/4D5E6F7A8B/',
    html: doc(
      'Frame Builder - Gullwing Cycles',
      `<div id="app"><header><a data-ui="company-logo" href="/gullwing-cycles/"><img src="l.png" alt=""></a></header><div data-ui="job-preview"><h1 data-ui="job-title">Frame Builder</h1><div><span data-ui="job-workplace">On-site</span><span data-ui="job-location">Todmorden, England, United Kingdom</span><span data-ui="job-department">Workshop</span><span data-ui="job-type">Full time</span></div></div><nav role="tablist"><a role="tab" href="#overview">OVERVIEW</a><a role="tab" href="#application">APPLICATION</a></nav><section data-ui="job-description"><h2>Description</h2><p>Every frame of ours is brazed by one person, and signed by that person. We would like a second signature.</p></section><section data-ui="job-requirements"><h2>Requirements</h2>${ul('Three years with a torch, on bicycles or on anything thin', 'Drawings do not frighten you')}</section><section data-ui="job-benefits"><h2>Benefits</h2>${ul('A frame of your own each year', 'Fridays off from May to August')}</section><a data-ui="overview-apply-now" href="/apply"><button>Apply for this job</button></a></div><footer><p>View website</p><p>Powered by Workable</p><p>Accessibility</p></footer>`,
      '<meta property="og:title" content="Frame Builder - Gullwing Cycles">',
    ),
    expected: {
      title: 'Frame Builder',
      company: 'Gullwing Cycles',
      location: 'Todmorden',
      noClosing: true,
      has: ['brazed by one person', 'Three years with a torch', 'Fridays off'],
      hasNot: ['Powered by', 'APPLICATION'],
    },
  },
  {
    name: 'a board for nature that puts the closing day first',
    url: 'https://www.wildposts.example/uk/job/warden-little-skerry',
    html: doc(
      'Warden, Little Skerry | WildPosts',
      `${boardHead('WildPosts')}<main><div><span>Closes 1 December 2026</span></div><h1>Warden, Little Skerry</h1><p>Organisation: Skerries Bird Observatory</p><p>Location: Little Skerry, Orkney</p><p>Salary: £24,180 and a house</p><p>Contract: Seasonal, 15 March to 31 October 2027</p>${p('Sixty thousand puffins and you. The warden counts them, keeps the visitors on the path, and keeps the generator alive.', 'We are looking for somebody who has lived on an island, or who can explain why they should.')}<h3>Essential</h3>${ul('Bird identification by ear', 'A powerboat certificate')}<h3>Desirable</h3>${ul('Ringing permit', 'Plumbing')}<p>Please send your application to the observatory. Shortlisted candidates will hear by 9 December and are interviewed on 14 and 15 December.</p></main>${others('More jobs in conservation', ['Ranger', 'Moor Trust', 'Hexham'], ['Ecologist', 'Wetland Ltd', 'Lewes'], ['Seal Officer', 'Sea Life', 'Cromer'])}${boardFoot('WildPosts')}`,
    ),
    expected: {
      title: 'Warden, Little Skerry',
      company: 'Skerries Bird Observatory',
      location: 'Orkney',
      closingOn: '2026-12-01',
      has: ['Sixty thousand puffins', 'Bird identification', 'Plumbing'],
      hasNot: ['Ecologist'],
    },
  },
  {
    name: 'an American hospital’s career site with a long menu and a quick form',
    url: 'https://careers.lakeviewmercy.example/jobs/15630417-pharmacy-technician-certified',
    html: doc(
      'Pharmacy Technician, Certified in Racine, Wisconsin | Careers at Lakeview Mercy',
      `<header><a href="/"><img alt="Lakeview Mercy Careers" src="l"></a><nav><ul>${['Nursing', 'Physicians', 'Allied Health', 'Support', 'Students', 'Benefits', 'Culture'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header><main><h1>Pharmacy Technician, Certified</h1><div class="job-facts"><p><strong>Job ID</strong> 15630417</p><p><strong>Location</strong> Racine, Wisconsin</p><p><strong>Shift</strong> Nights</p><p><strong>Category</strong> Pharmacy</p></div><div class="apply"><a class="btn" href="https://x.example/apply">Apply</a></div><h2>Job Overview</h2><p>Patients never see you, and you see every dose they get. You will fill, check and deliver from ten at night until the day shift comes.</p><h2>Job Duties</h2>${ul('Compound sterile preparations under the hood', 'Stock the cabinets on nine floors')}<h2>Experience</h2><p>One year in a hospital pharmacy.</p><h2>Licensures</h2><p>Certified Pharmacy Technician (CPhT).</p><p>Lakeview Mercy is an equal opportunity employer.</p><section><h2>Not ready to apply?</h2><p>Join our talent community and hear about jobs that fit.</p><form><label>First name<input></label><label>Last name<input></label><label>Email<input></label><button>Join</button></form></section></main><footer><p>© 2026 Lakeview Mercy Health System</p></footer>${cookies}`,
      '',
      'en-US',
    ),
    expected: {
      title: 'Pharmacy Technician, Certified',
      company: 'Lakeview Mercy',
      location: 'Racine',
      noClosing: true,
      has: ['you see every dose', 'Stock the cabinets', 'CPhT'],
      hasNot: ['talent community', '143 partners'],
    },
  },
  {
    name: 'a board where the advert opens over the list as a dialog',
    url: 'https://www.startjobs.example/search?role=data&open=90417',
    html: doc(
      'Data jobs | StartJobs',
      `${boardHead('StartJobs')}<main aria-hidden="true"><h1>Data jobs</h1><ul>${Array.from({ length: 10 }, (_, at) => `<li class="card"><h3><a href="/j/${at}">Data Person ${at}</a></h3><p>Firm ${at}, London</p><p>Some words about a firm that has a lot of data and no idea.</p></li>`).join('')}</ul></main><div role="dialog" aria-modal="true" class="job-modal"><button>Close</button><h2>Analytics Engineer</h2><div><a href="/companies/tallyho">Tallyho</a></div><div>London</div><div>£60,000 – £72,000</div><h3>About the role</h3><p>Tallyho counts things for supermarkets. You will turn a heap of tills into one table that buyers believe.</p><h3>What you'll do</h3>${ul('Own the models in the warehouse', 'Retire dashboards nobody opens')}<h3>What we're looking for</h3>${ul('SQL that others can read', 'A year or more with dbt')}<button>Apply now</button></div>`,
    ),
    expected: {
      title: 'Analytics Engineer',
      company: 'Tallyho',
      location: 'London',
      noClosing: true,
      salary: '£60,000',
      has: ['counts things for supermarkets', 'Retire dashboards', 'A year or more with dbt'],
      hasNot: ['Data Person'],
    },
  },
  {
    name: 'a German employer’s page with a call at the end and a contact person',
    url: 'https://www.flussbad-werke.example/karriere/jobs/elektroniker-betriebstechnik-m-w-d/',
    html: doc(
      'Elektroniker für Betriebstechnik (m/w/d) – Flussbad Werke AG',
      `<header><a href="/"><img alt="Flussbad Werke" src="l"></a><nav><a href="/produkte">Produkte</a><a href="/karriere">Karriere</a></nav></header><main><section><h1>Elektroniker für Betriebstechnik (m/w/d)</h1><p>Standort: Passau</p><p>Vollzeit, unbefristet</p></section><section><p>Unsere Turbinen drehen sich seit 1924 im Fluss. Damit sie nicht stehen bleiben, brauchen wir Sie.</p></section><section><h2>Das erwartet Sie</h2>${ul('Wartung und Instandsetzung der elektrischen Anlagen', 'Rufbereitschaft etwa jede sechste Woche')}</section><section><h2>Das bringen Sie mit</h2>${ul('Abgeschlossene Ausbildung als Elektroniker oder vergleichbar', 'Führerschein der Klasse B')}</section><section><h2>Das bieten wir</h2>${ul('Tarifvertrag und 30 Tage Urlaub', 'Baden nach Feierabend')}</section><section><h2>Klingt gut?</h2><p>Dann freuen wir uns auf Ihre Bewerbung bis 31.12.2026.</p><p>Ihre Ansprechpartnerin: Marlene Huber</p><a class="btn" href="/b">Jetzt bewerben</a></section></main><footer><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a></footer>`,
      '',
      'de',
    ),
    expected: {
      title: 'Elektroniker für Betriebstechnik (m/w/d)',
      company: 'Flussbad Werke AG',
      location: 'Passau',
      closingOn: '2026-12-31',
      has: ['Unsere Turbinen', 'Rufbereitschaft', 'Führerschein', 'Baden nach Feierabend'],
      hasNot: ['Impressum'],
    },
  },
  {
    name: 'a French public employer with a long notice and a limit for letters',
    url: 'https://www.ville-sauvigny.example/offres-emploi/jardinier',
    html: doc(
      'Un jardinier ou une jardinière (F/H) - Ville de Sauvigny',
      `<header><a href="/">Ville de Sauvigny</a><nav><a href="/vivre">Vivre</a><a href="/sortir">Sortir</a></nav></header><main><h1>Un jardinier ou une jardinière (F/H)</h1><p>La Ville de Sauvigny (8 200 habitants) recrute un jardinier ou une jardinière à temps complet pour son service des espaces verts.</p><p><strong>Lieu de travail :</strong> Sauvigny-sur-Loire</p><p><strong>Missions</strong></p>${ul('Planter, tailler et arroser les massifs', 'Entretenir le cimetière et les aires de jeux')}<p><strong>Profil</strong></p>${ul('CAP ou BEP en travaux paysagers', 'Permis B exigé')}<p><strong>Conditions</strong> : cadre d’emplois des adjoints techniques, prise de poste le 1er mars 2027</p><p>Les candidatures (lettre et CV) sont à adresser à Monsieur le Maire avant le 18 décembre 2026.</p></main><footer><p>Mairie de Sauvigny, place de la République</p></footer>`,
      '',
      'fr',
    ),
    expected: {
      title: 'Un jardinier ou une jardinière (F/H)',
      company: 'Ville de Sauvigny',
      location: 'Sauvigny',
      closingOn: '2026-12-18',
      has: ['8 200 habitants', 'Entretenir le cimetière', 'Permis B'],
      hasNot: ['Sortir'],
    },
  },
];
