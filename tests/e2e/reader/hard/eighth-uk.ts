/** British adverts on the skeletons of the systems that carry them, fourth helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const summary = (name: string, value: string) =>
  `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${name}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`;
const fact = (name: string, value: string) =>
  `<div class="mds-list__item"><dt class="mds-list__key">${name}</dt><dd class="mds-list__value">${value}</dd></div>`;
const bare = (name: string, value: string) =>
  `<div class="row vac-row"><div class="col-sm-3"><strong>${name}</strong></div><div class="col-sm-9">${value}</div></div>`;

export const eighthUk: GeneralPage[] = [
  advert(
    'the government’s service for apprenticeships: days left with the date in brackets, the employer in a caption, training and college as headed parts',
    'https://www.findatrade.gov.example/apprenticeship/VAC2000048812',
    doc(
      'Stonemason apprentice – Find a trade apprenticeship – GOV.UK',
      `<div class="govuk-cookie-banner" role="region"><h2>Cookies on Find a trade apprenticeship</h2><p>We use some essential cookies to make this service work.</p><button>Accept additional cookies</button><button>Reject additional cookies</button></div><header class="govuk-header"><a href="/">GOV.UK</a><a href="/apprenticeshipsearch">Find a trade apprenticeship</a><nav><a href="/signin">Sign in</a></nav></header><div class="govuk-phase-banner"><strong>Beta</strong> Help us improve this service by <a href="#">giving your feedback</a>.</div><a class="govuk-back-link" href="/results">Back to results</a><main class="govuk-main-wrapper" id="main-content"><span class="govuk-caption-l">Ledbury &amp; Stroud Stoneworks Ltd</span><h1 class="govuk-heading-l faa-vacancy__title">Stonemason apprentice</h1><p class="govuk-body">Unit 4 Quarry Yard, Nailsworth (GL6 9ZZ)</p><p class="govuk-body govuk-!-font-weight-bold">Closes in 14 days (Friday 4 December 2026 at 11:59pm)</p><p class="govuk-hint">Posted on 3 November 2026</p><a class="govuk-button" href="/apply">Sign in to apply</a><section><h2 class="govuk-heading-l">Summary</h2><p class="govuk-body">Learn to set out, cut and fix stone in a yard that has repaired the same nine church towers for three generations. By the end you will have your own mark in the book.</p><dl class="govuk-summary-list">${summary('Wage', '<p>£15,704 a year</p><p class="govuk-hint">Check minimum wage rates (opens in new tab)</p>')}${summary('Training course', 'Stonemason (level 2)')}${summary('Hours', '<p>Monday to Thursday 7.30am to 4.30pm, Friday 7.30am to 1pm.</p><p>38 hours a week</p>')}${summary('Start date', 'Monday 11 January 2027')}${summary('Duration', '2 years 6 months')}${summary('Positions available', '2')}</dl></section><section><h2 class="govuk-heading-l">Work</h2><p>Most of your apprenticeship is spent working. You’ll learn on the job by getting hands-on experience.</p><h3 class="govuk-heading-m">What you’ll do at work</h3>${ul('Sort and carry stone, and learn to hear a crack before you see it', 'Cut mouldings with mallet and chisel before you are let near the saw', 'Help on scaffolds from your second spring', 'Keep the yard so that a wheelbarrow can always pass')}<h3 class="govuk-heading-m">Where you’ll work</h3><p>Unit 4 Quarry Yard<br>Nailsworth<br>GL6 9ZZ</p></section><section><h2 class="govuk-heading-l">Training</h2><h3>Training provider</h3><p>BATHGATE COLLEGE OF BUILDING CRAFTS</p><h3>What you’ll learn</h3>${ul('Geometry for templates', 'Lime mortars and why cement does harm')}<h3>Your training plan</h3><p>You go to college in blocks of two weeks, four times a year, and lodge there at our cost.</p></section><section><h2 class="govuk-heading-l">Requirements</h2><h3>Essential qualifications</h3><p>GCSE in Maths (grade 3). Share if you have other relevant qualifications and industry experience.</p><h3>Skills</h3>${ul('Patience', 'A head for heights', 'Team working')}</section><section><h2 class="govuk-heading-l">About this employer</h2><p>Nineteen people and one elderly crane. We work for parishes, estates and anybody with a wall that leans.</p><p><a href="#">http://www.ledburystroud.example</a></p></section><section><h2 class="govuk-heading-l">After this apprenticeship</h2><p>Both places lead to a fixer’s job with us if the two years have gone well.</p></section><section><h2>Ask a question</h2><p>The contact for this apprenticeship is:</p><p>BATHGATE COLLEGE OF BUILDING CRAFTS</p><p>Rhian Oakes</p><p>The reference code for this apprenticeship is VAC2000048812.</p></section></main><footer class="govuk-footer"><a href="/accessibility">Accessibility</a><p>All content is available under the Open Government Licence</p></footer>`,
    ),
    {
      title: 'Stonemason apprentice',
      company: 'Ledbury & Stroud Stoneworks Ltd',
      location: 'Nailsworth',
      closingOn: '2026-12-04',
      salary: '£15,704',
      has: ['hear a crack before you see it', 'why cement does harm', 'wall that leans'],
      hasNot: ['Open Government Licence', 'Accept additional cookies'],
    },
  ),
  advert(
    'a board of charities: the organisation as a link under the title, “posted” before “closing”, quick apply, badges and a hidden form',
    'https://www.goodcausejobs.example/jobs/oare-hospice-care/volunteer-services-coordinator/1049977',
    doc(
      'Volunteer Services Coordinator at Oare Hospice Care - Faversham, Kent (Hybrid) | GoodCauseJobs',
      `<header class="topbar"><a href="/"><img src="gc.svg" alt="GoodCauseJobs"></a><nav><a href="/jobs">Find a job</a><a href="/volunteering">Volunteer</a><a href="/careeradvice">Career advice</a><a href="/recruiters">Recruiters</a></nav></header><div class="job-detail-wrap"><div class="job-title-bar"><a class="organisation-logo" href="/org/oare"><img src="o.png" alt="Oare Hospice Care logo"></a><h1 class="job-title">Volunteer Services Coordinator</h1><div class="job-organisation-profile"><a href="/org/oare">Oare Hospice Care</a></div><div class="job-location"><span>Faversham, Kent (Hybrid)</span></div><div class="job-salary">£27,500 - £29,250 per year (pro rata)</div><div class="job-contract">Part-time (24 hours per week)</div><div class="job-contract">Permanent</div><div class="job-actions"><button>Quick apply</button><button>Save</button></div></div><div class="job-status"><span class="status-item">Posted 6 days ago (14 November 2026)</span> <span class="status-item">Closing date: <b>29 November 2026 at 23:30</b></span> <span class="status-badge">Closing in 9 days</span></div><h2>Job description</h2><div class="job-description"><p>Four hundred people give Oare Hospice Care their Tuesday mornings, their vans, their sponge cakes and, now and then, their singing. Somebody has to know which of them is free this week. That is this job.</p><p>You will recruit, place, train and thank our volunteers in two shops, a day centre and a ward of ten beds. You will keep a register that the inspector may open at any hour, and you will answer the telephone to people who have just lost someone and want to be of use, and find the kindest way to say “come back in six months”.</p><p><u>Main responsibilities</u></p><p>- Match people to places, and move them on when it does not work<br>- Run an induction every second month, with biscuits<br>- Make sure that checks are done before a first shift and never after it<br>- Write the quarterly letter</p><p><u>About you</u></p><p>You have led volunteers or have been led badly and learnt from it. You write clearly, you are not thrown by tears and you can use a database without naming it. A car helps; the bus to the ward stops at six.</p><p>We give 27 days of leave, a pension with seven per cent from us and a counsellor who is not your manager.</p><p>First interviews will be on Wednesday 9 December 2026 in Faversham.</p></div><div class="job-org-info"><h3>Posted by</h3><a href="/org/oare">Oare Hospice Care</a> <a href="/org/oare">View profile</a> <span>Organisation type Registered Charity</span> <span>Company size 101 - 500</span></div><div class="safer"><p>We keep the platform open and free of scams. <a href="#">Report this job</a></p></div></div><section class="related"><h2>Similar jobs</h2><ul><li><a href="#">Community Fundraiser</a> Swale Lifeboats</li><li><a href="#">Helpline Supervisor</a> Kent Listeners</li></ul></section><footer><p>Be the first to hear about new jobs: <a href="/alerts">set up an alert</a></p><p>© 2026 GoodCauseJobs</p></footer>`,
    ),
    {
      title: 'Volunteer Services Coordinator',
      company: 'Oare Hospice Care',
      location: 'Faversham',
      closingOn: '2026-11-29',
      salary: '£27,500',
      has: ['their Tuesday mornings', 'with biscuits', 'not thrown by tears', 'who is not your manager'],
      hasNot: ['Community Fundraiser', 'set up an alert', 'Report this job'],
    },
  ),
  advert(
    'a free board of schools: the school under the title, its trust in a row of its own, weekday, ordinal and “@” in the date',
    'https://www.newtermposts.example/jobs/138844/EDV-2026-HLN-20311',
    doc(
      'Receptionist and Attendance Officer - Hazelline Academy - NewTermPosts',
      `<div class="nav-bar"><a href="/"><img alt="NewTermPosts" src="n.svg"></a><a href="/search-jobs">Search jobs</a><a href="/trusts">Trusts</a><a href="/login">Sign in</a></div><div class="container"><div class="hero" style="background-image:url(b.jpg)"></div><div class="vacancy-header"><img class="logo" alt="" src="h.png"><h1>Receptionist and Attendance Officer</h1><h4>Hazelline Academy</h4><p><i class="icon-pin"></i> Hazel Lane, Worksop, S80 9ZZ</p><a class="btn" href="/apply">Apply now</a></div><div class="vacancy-panel"><div class="panel-item"><label>Multi-academy trust</label><span>Dukeries Learning Trust</span></div><div class="panel-item"><label>Job start date</label><span>4th January 2027</span></div><div class="panel-item"><label>Expiry Date</label><span>Mon, 30th Nov @ 12:00 PM</span></div><div class="panel-item"><label>Contract</label><span>Permanent</span></div><div class="panel-item"><label>Working pattern</label><span>Full Time, Term Time Only</span></div><div class="panel-item"><label>Salary</label><span>NJC SCP 5-7, £21,380 - £22,071 actual</span></div></div><div class="vacancy-body"><h3>Job overview</h3><p>Hazelline Academy wants a receptionist who can do three things at once and smile through the second. You will be the first face that families meet and, on mornings when a child has not arrived, the voice that rings to ask why.</p><h3>The role will involve:</h3>${ul('Opening the office at 7.45 and reading the overnight messages', 'Taking the registers, calling home by 9.30 and writing down what was said', 'Signing in everyone from the mayor to the man about the boiler', 'Giving out plasters, ice packs and lost property')}<h3>We are looking for someone who:</h3>${ul('spells well when interrupted', 'keeps to themselves what is said over the counter', 'has used a school system, or learns software without sighing')}<h3>What we offer</h3><p>A local government pension, a parking space that is yours, lunch on days when you cover it, and a principal whose door is next to your desk and open.</p><h3>Dates</h3><p>Shortlisting will take place on Tuesday 1st December and interviews on Friday 4th December. Visits to the school are welcome on 24th and 25th November: ring Mrs Farrow on 01909 555 017.</p><h3>Safeguarding statement</h3><p>All posts are subject to an enhanced check. Online searches will be carried out on shortlisted candidates.</p></div><div class="attachments"><h3>Attachments</h3><a href="#">Job description.pdf</a></div><div class="school-card"><h3>About Hazelline Academy</h3><p>Phase: Primary. Type: Academy sponsor led. Pupils: 322.</p></div></div><footer><p>NewTermPosts is free for schools</p></footer>`,
    ),
    {
      title: 'Receptionist and Attendance Officer',
      company: 'Hazelline Academy',
      location: 'Worksop',
      closingOn: '2026-11-30',
      salary: '£21,380',
      has: ['smile through the second', 'the man about the boiler', 'a principal whose door'],
      hasNot: ['free for schools', 'Search jobs'],
    },
  ),
  advert(
    'a newspaper’s board: facts as keys and values with the employer first, “further information” after the text, get-jobs-like-this below',
    'https://jobs.thelantern.example/job/9122047/assistant-curator-of-prints/',
    doc(
      'Assistant Curator of Prints job with The Ropewalk Museum | Lantern Jobs',
      `<a class="hidden" href="#main">Skip to main content</a><header class="site-header"><a href="/"><img alt="Lantern Jobs" src="l"></a><ul><li><a href="/jobs">Find a job</a></li><li><a href="/alerts">Job alerts</a></li><li><a href="/employers">Search recruiters</a></li></ul></header><main id="main"><a href="/searchjobs">Back to search results</a><div class="mds-surface"><h1 class="mds-font-s6">Assistant Curator of Prints</h1><dl class="mds-list mds-list--definition">${fact('Employer', '<a href="/employer/ropewalk">The Ropewalk Museum</a>')}${fact('Location', 'Bristol')}${fact('Salary', '£29,800 plus a pension of 12%')}${fact('Closing date', '10 Dec 2026')}${fact('Reference', 'RM/26/14')}</dl><div class="apply"><a class="mds-button" href="/apply">Apply on website</a><button>Save</button></div><dl class="mds-list">${fact('Job function', 'Arts &amp; heritage, Curation')}${fact('Industry', 'Museums')}${fact('Position type', 'Permanent')}${fact('Hours', 'Full time')}</dl><h2>Job Details</h2><div class="mds-edited-text"><p>Fourteen thousand prints live in the attic of the old ropewalk, in an order that made sense to a man who died in 1931. We would like someone to make an order that makes sense to everybody else.</p><p>As Assistant Curator you will work with the Keeper of Works on Paper and a team of patient volunteers.</p><p><strong>The post</strong></p>${ul('Catalogue about eight hundred sheets a year, with images', 'Prepare two small displays, from the choice to the labels', 'Answer the public, who usually know more about one print than anyone', 'Lend to others and get it back flat')}<p><strong>The person</strong></p><p>You know an etching from a lithograph in poor light. You have handled collections, paid or not, and you can write eighty words on a picture without the word “iconic”. A second language of the continent would be used every week.</p><p>We particularly welcome applications from people who did not come to museums by way of a postgraduate course.</p><p><strong>Timetable</strong></p><p>Applications must reach us by 12 noon, Thursday 10 December 2026. Interviews: 17 December. We would like you to start on Monday 1 February 2027.</p></div></div><section class="company-info"><h2>Company</h2><p>The Ropewalk Museum has told the story of the harbour since 1952.</p><dl><dt>Telephone</dt><dd>0117 555 0188</dd></dl></section><section><h2>Get job alerts</h2><p>Create a job alert and receive personalised job recommendations straight to your inbox.</p></section><section><h2>Similar jobs</h2><ul><li><h3><a href="#">Registrar</a></h3><p>Foundling Gallery, London</p></li><li><h3><a href="#">Paper Conservator</a></h3><p>City Archive, Exeter</p></li></ul></section></main><footer><a href="/about">About us</a><p>© 2026 Lantern News &amp; Media Limited</p></footer>`,
    ),
    {
      title: 'Assistant Curator of Prints',
      company: 'The Ropewalk Museum',
      location: 'Bristol',
      closingOn: '2026-12-10',
      salary: '£29,800',
      has: ['a man who died in 1931', 'get it back flat', 'without the word “iconic”'],
      hasNot: ['Paper Conservator', 'Create a job alert'],
    },
  ),
  advert(
    'a Welsh county in two languages: every label twice, the advert in Welsh first and English after, one closing date',
    'https://swyddi.sirdysynni.llyw.example/cy/vacancy/rheolwr-canolfan-hamdden-7741',
    doc(
      'Rheolwr Canolfan Hamdden / Leisure Centre Manager | Cyngor Sir Dysynni',
      `<header><a href="/cy"><img src="c.svg" alt="Cyngor Sir Dysynni / Dysynni County Council"></a><nav><a href="/cy">Hafan</a><a href="/cy/swyddi">Swyddi</a><a href="/en">English</a></nav></header><main><h1>Rheolwr Canolfan Hamdden / Leisure Centre Manager</h1><table class="manylion"><tbody><tr><th>Cyfeirnod / Reference</th><td>HAM-7741</td></tr><tr><th>Lleoliad / Location</th><td>Tywyn</td></tr><tr><th>Cyflog / Salary</th><td>£39,152 - £42,839</td></tr><tr><th>Oriau / Hours</th><td>37</td></tr><tr><th>Dyddiad cau / Closing date</th><td>03/12/2026</td></tr><tr><th>Dyddiad cyfweld / Interview date</th><td>16/12/2026</td></tr></tbody></table><div class="hysbyseb" lang="cy"><p>Mae’r gallu i gyfathrebu’n effeithiol yn y Gymraeg a’r Saesneg yn hanfodol ar gyfer y swydd hon.</p><p>Dyma ganolfan â phwll, neuadd a tho sy’n gollwng mewn un lle yn unig. Rydym yn chwilio am rywun i’w rhedeg fel petai’n eiddo iddyn nhw.</p><p><b>Prif ddyletswyddau</b></p>${ul('Arwain tîm o ddeunaw o bobl', 'Cadw’r pwll ar agor a’r dŵr yn lân', 'Trefnu rhaglen i’r ysgolion a’r clybiau')}</div><hr><div class="hysbyseb" lang="en"><p>The ability to communicate effectively in Welsh and English is essential for this post.</p><p>It is a centre with a pool, a hall and a roof that leaks in one place only. We want someone to run it as though they owned it.</p><p><b>Main duties</b></p>${ul('Lead a team of eighteen, half of whom are at school in the daytime', 'Keep the pool open and the water clean, and know which of the two comes first', 'Fill the hall on winter afternoons')}<p><b>We ask for</b></p>${ul('A qualification in managing a pool, or the will to take it by Easter', 'Two years in charge of people and of a budget', 'The manner to tell a choir that it has overrun')}<p><b>We give</b></p><p>A house for the first six months if you need one, a pension, and the sea at the end of the car park.</p><p>For an informal chat, ring Gethin Pryce on 01654 555 019. Applications received after the closing date will not be considered.</p></div><p><a class="botwm" href="/cais">Ymgeisio / Apply</a></p></main><footer><p>Cyngor Sir Dysynni, Swyddfeydd y Cyngor, Tywyn LL36 9ZZ</p><a href="/preifatrwydd">Preifatrwydd</a></footer>`,
      '',
      'cy',
    ),
    {
      title: 'Rheolwr Canolfan Hamdden / Leisure Centre Manager',
      company: 'Cyngor Sir Dysynni',
      location: 'Tywyn',
      closingOn: '2026-12-03',
      salary: '£39,152',
      has: [
        'leaks in one place only',
        'tell a choir that it has overrun',
        'the sea at the end of the car park',
      ],
      hasNot: ['Hafan', 'Preifatrwydd'],
    },
  ),
  advert(
    'a university on a hosted portal: rows of bold labels, “interview date” above “closing date”, the university only in the tab, the logo and the text',
    'https://wensumjobs.stonepond.example/Vacancy.aspx?id=4471&forced=1',
    doc(
      'Laboratory Technician (Plant Growth) - University of Wensum',
      `<form id="aspnetForm"><div id="header"><a href="/"><img src="uw.png" alt="University of Wensum logo"></a></div><div id="topmenu"><a href="/Vacancies.aspx">Current vacancies</a><a href="/Alerts.aspx">Job alerts</a><a href="/Login.aspx">Login / Register</a></div><div id="content"><h2>Vacancy details</h2><h1>Laboratory Technician (Plant Growth)</h1>${bare('Department:', 'School of Life Sciences')}${bare('Location:', 'Norwich')}${bare('Salary:', '£27,319 to £30,378 per annum')}${bare('Grade:', 'TS5')}${bare('Post type:', 'Full time, fixed term for 24 months')}${bare('Release date:', 'Thursday 05 November 2026')}${bare('Interview date:', 'Monday 14 December 2026')}${bare('Closing date:', '23.59 hours GMT on Sunday 06 December 2026')}${bare('Reference:', 'LS1190')}<p><a href="#">Further details</a></p><div class="vac-text"><p>Twelve growth rooms hum under the car park of the School. In each of them it is a different month, and the technician is the only person who is awake in all of them.</p><p>The University of Wensum is looking for someone to take over from a colleague who has kept them running for nineteen years and has written most of it down.</p><p>Your days will be made of watering, potting, pruning and pest control, of keeping lamps and chillers to their plan, and of explaining to students that a plant does not know about deadlines. You will order compost, log temperatures and look after a store of seed that goes back to 1968.</p><p>You will have:</p>${ul('A level 3 qualification in horticulture or a biological science, or experience that stands in for it', 'The habit of writing labels that last', 'Enough plumbing to stop a leak until the plumber comes')}<p>Weekend cover is shared between four people and paid. Some lifting is part of the job.</p><p>Informal enquiries: Dr Ulla Frostick, u.frostick@wensum.example. The project that pays for the post runs until 31 January 2029.</p><p>The University is a Bronze Athena SWAN award holder.</p></div><input type="submit" value="Apply online"></div><div id="footer">Powered by stonepond e-recruitment | <a href="#">Accessibility</a></div></form>`,
    ),
    {
      title: 'Laboratory Technician (Plant Growth)',
      company: 'University of Wensum',
      location: 'Norwich',
      closingOn: '2026-12-06',
      salary: '£27,319',
      has: ['it is a different month', 'does not know about deadlines', 'labels that last'],
      hasNot: ['Powered by stonepond', 'Job alerts'],
    },
  ),
  advert(
    'a police force’s candidate site: a breadcrumb of areas, facts in a grey box, vetting and residency, the date written with dots',
    'https://careers.severnside.police.example/members/modules/job/detail.php?record=3310',
    doc(
      'Crime Scene Photographer - Severnside Police Careers',
      `<div class="cc-bar"><p>This site uses cookies. <a href="/cookies">Find out more</a></p><button>OK</button></div><header><a href="/"><img alt="Severnside Police" src="crest.png"></a><nav><a href="/officers">Police officers</a><a href="/staff">Police staff</a><a href="/specials">Special constables</a><a href="/volunteers">Volunteers</a></nav></header><ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/staff">Police staff</a></li><li>Scientific support</li></ul><main class="job-view"><h1>Crime Scene Photographer</h1><div class="job-box"><p><span>Contract</span> Permanent</p><p><span>Base</span> Forensic House, Tewkesbury</p><p><span>Salary</span> £28,194 - £31,713 plus 14% shift allowance</p><p><span>Closes</span> 08.12.2026 at 15:00</p><p><span>Vacancies</span> 1</p></div><h3>The job in short</h3><p>You photograph what has happened, so that twelve people who were not there can see it. The pictures must be sharp, in order and without an opinion.</p><h3>What a shift holds</h3><p>You go to scenes of fires, thefts and deaths across three counties, by day and by night. You light rooms, lay out scales and keep a log that will be read aloud in court, sometimes years later and usually by someone who hopes to find a gap in it. In between you copy footage, print albums and teach new officers where not to stand.</p><h3>Essential</h3>${ul('A qualification in photography or a body of work that speaks for you', 'A full driving licence', 'Sound judgement when people around you are upset', 'Willingness to give evidence')}<h3>Desirable</h3>${ul('Use of drones, with a certificate', 'Experience of video from fixed cameras')}<h3>What you should think about</h3><p>This work is not like television. We have a welfare programme that you must attend, and a supervisor who will ask how you are and wait for the answer.</p><h3>Vetting and residency</h3><p>You must have lived in the United Kingdom for the last three years. Vetting takes about ten weeks. Assessment day: 18.12.2026.</p><p>Enquiries to Sergeant Nia Bellis, 01684 555 020.</p><a class="apply-btn" href="/apply">Apply for this role</a></main><aside><h4>Follow us</h4><a href="#">Facebook</a><h4>Not ready to apply?</h4><a href="/events">Come to a recruitment event</a></aside><footer><p>Severnside Police is a Disability Confident leader</p></footer>`,
    ),
    {
      title: 'Crime Scene Photographer',
      company: 'Severnside Police',
      location: 'Tewkesbury',
      closingOn: '2026-12-08',
      salary: '£28,194',
      has: ['without an opinion', 'where not to stand', 'wait for the answer'],
      hasNot: ['Special constables', 'Come to a recruitment event'],
    },
  ),
  advert(
    'an independent school’s own page: a word of the bursar, facts in one bold paragraph, the year missing from interviews, letter and no form',
    'https://www.aldersyke.school.example/about-us/vacancies/head-gardener',
    doc(
      'Aldersyke School | Independent day and boarding in Cumbria | Head Gardener',
      `<header><a class="crest" href="/"></a><button>Menu</button><ul class="mega"><li><a href="/admissions">Admissions</a></li><li><a href="/boarding">Boarding</a></li><li><a href="/sport">Sport</a></li><li><a href="/about-us">About us</a></li></ul><a href="/visit">Book a visit</a><a href="/prospectus">Request a prospectus</a></header><div class="hero"><p class="strap">Vacancies</p></div><nav class="crumbs"><a href="/">Home</a> &gt; <a href="/about-us">About us</a> &gt; <a href="/about-us/vacancies">Vacancies</a> &gt; Head Gardener</nav><main><h1>Head Gardener</h1><p><strong>${br('Pooley Bridge, near Penrith', 'Required from 22 February 2027', 'Full time, all year round', 'Salary: £31,000 with a cottage in the grounds', 'Closing date: 9.00am on Wednesday 9 December 2026')}</strong></p><p>Aldersyke stands in forty acres above Ullswater, and visitors remember the beeches long after they have forgotten the results. We would like to appoint a Head Gardener who thinks in decades and mows on Fridays.</p><p>You will lead two gardeners and an apprentice, look after three pitches with the sports department and bring the walled garden back to what it was in a photograph that hangs outside the dining room. Half of what we eat in June should come from it again.</p><h3>You will</h3>${ul('Plan the year and keep to it in Lakeland weather', 'Care for the trees, with a survey every autumn', 'Keep machines, sprays and records as the law asks', 'Let pupils dig, and be glad of it')}<h3>You will need</h3>${ul('A horticultural training and five years’ practice, some of it in charge of others', 'A certificate for chain saws', 'The tact that comes with working where people live')}<p>Applicants should send the school’s form with a letter to the Bursar, Commander Giles Atherley. Interviews will be held in Penrith and at the school on 15 and 16 December. The school reserves the right to appoint before the closing date.</p><p>Aldersyke is committed to safeguarding and promoting the welfare of children, and applicants must be willing to undergo screening.</p><p><a class="dl" href="/form.docx">Application form</a> <a class="dl" href="/gardener.pdf">Job description</a></p></main><section class="promo"><h2>Open morning</h2><p>Saturday 30 January 2027</p></section><footer><address>Aldersyke School, Pooley Bridge, Penrith, Cumbria CA10 9ZZ</address><p>Registered charity. Inspected 2025.</p></footer>`,
    ),
    {
      title: 'Head Gardener',
      company: 'Aldersyke School',
      location: 'Penrith',
      closingOn: '2026-12-09',
      salary: '£31,000',
      has: ['thinks in decades and mows on Fridays', 'Let pupils dig', 'working where people live'],
      hasNot: ['Request a prospectus', 'Open morning'],
    },
  ),
  none(
    'a university’s table of open posts, each with grade, salary and closing date',
    'https://wensumjobs.stonepond.example/Vacancies.aspx?cat=-1',
    doc(
      'Current vacancies - University of Wensum',
      `<div id="header"><img src="uw.png" alt="University of Wensum logo"></div><div id="content"><h1>Current vacancies</h1><p>We are looking for people in every part of the University. You will find 6 vacancies below; applications must be received by the closing date.</p><table><thead><tr><th>Job title</th><th>Department</th><th>Salary</th><th>Closing date</th></tr></thead><tbody>${[
        'Laboratory Technician (Plant Growth)|Life Sciences|£27,319 to £30,378|06 December 2026',
        'Lecturer in Broadland Ecology|Life Sciences|£43,155 to £54,421|10 December 2026',
        'Catering Assistant|Estates|£24,685|30 November 2026',
        'Timetabling Officer|Registry|£31,236 to £34,610|02 December 2026',
        'Senior Research Associate|Computing|£38,784 to £43,155|13 December 2026',
        'Security Officer (Nights)|Estates|£26,707|27 November 2026',
      ]
        .map((line) => line.split('|'))
        .map(
          ([job, department, pay, date], at) =>
            `<tr><td><a href="/Vacancy.aspx?id=${4471 + at}">${job}</a></td><td>${department}</td><td>${pay}</td><td>${date}</td></tr>`,
        )
        .join('')}</tbody></table><p>1 2 Next</p></div>`,
    ),
  ),
  none(
    'a force’s evening for people who think of applying, with the role, its duties and a date',
    'https://careers.severnside.police.example/events/scientific-support-evening',
    doc(
      'Scientific support: meet the team - Severnside Police Careers',
      `<header><a href="/"><img alt="Severnside Police" src="crest.png"></a></header><main><h1>Scientific support: meet the team</h1><p>Thursday 3 December 2026, 6pm to 8pm, Forensic House, Tewkesbury</p>${p('Have you ever thought of working in scientific support? Come and hear what our photographers, examiners and fingerprint officers do all day.', 'You will be able to ask about vetting, shifts and salary. No experience is required, and there is coffee.')}<h2>What the roles involve</h2>${ul('Recording scenes', 'Keeping exhibits safe', 'Giving evidence')}<h2>Who should come</h2>${ul('Anyone over 18', 'Skills in photography, chemistry or patience')}<p>Places are free. Book by 30 November 2026.</p><a href="/book">Book your place</a></main>`,
    ),
  ),
  none(
    'a charity board’s page of one organisation, with its story and three open posts',
    'https://www.goodcausejobs.example/organisation/oare-hospice-care',
    doc(
      'Oare Hospice Care - jobs and profile | GoodCauseJobs',
      `<header><a href="/">GoodCauseJobs</a></header><main><img alt="Oare Hospice Care logo" src="o.png"><h1>Oare Hospice Care</h1><p>Faversham, Kent · Registered Charity · 101 - 500 people</p><h2>About us</h2>${p('Oare Hospice Care looks after people in the last year of life, at home and on a ward of ten beds. We were founded by two district nurses in 1987.', 'We offer 27 days of leave and a pension. We are looking for people who listen.')}<h2>Current jobs (3)</h2><ul>${[
        'Volunteer Services Coordinator|£27,500 - £29,250|29 November 2026',
        'Shop Manager|£25,100|4 December 2026',
        'Staff Nurse (Nights)|£31,049|7 December 2026',
      ]
        .map((line) => line.split('|'))
        .map(
          ([job, pay, date]) =>
            `<li><h3><a href="#">${job}</a></h3><p>Faversham, Kent</p><p>${pay}</p><p>Closing date: ${date}</p></li>`,
        )
        .join('')}</ul><button>Follow this organisation</button></main>`,
    ),
  ),
];
