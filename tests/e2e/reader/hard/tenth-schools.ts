/** Schools, trusts and town halls: British adverts on skeletons that the sets before left out. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, consent, cookies, doc, none, p, ul } from './parts';
import { letter, specification, terms } from './tenth-bodies';
import { icon, share, styles, tracker } from './tenth-noise';

const bold = (label: string, value: string) => `<p><strong>${label}</strong> ${value} </p>`;
const cell = (label: string, value: string) =>
  `<tr><td class="td--job-spec"> ${label} </td><td> ${value} </td></tr>`;
const row = (label: string, value: string) =>
  `<dt class="summary-label">${label}</dt><dd class="summary-value">${value}</dd>`;
const card = (job: string, closes: string) =>
  `<a class="card drop-shadow w-100"><div class="card-body"><h4>${job}</h4><div class="card-details"><h5>Teachers’ pension and lunch</h5><p><strong>Closing Date</strong><br>${closes}</p><p><strong>Start Date:</strong><br>ASAP</p></div></div><div class="card-footer">View this vacancy and apply</div></a>`;
const menu = (...names: string[]) =>
  `<nav><ul>${names.map((name) => `<li class="menu-item"><a href="/${name.length}">${name}</a><ul class="sub-menu"><li><a href="/a">${name}: overview</a></li><li><a href="/b">${name}: documents</a></li></ul></li>`).join('')}</ul></nav>`;
const upload = `<div class="job-file"><span class="job-file__name">Upload your resume:</span><button class="job-file__btn upl">Upload</button><button class="job-file__btn snd">Send</button><div class="job-file__notice"><i>${icon('file')}</i> PDF or WORD documents only</div><p>Files must be no larger than 5MB</p></div>`;
const box = (inner: string) =>
  `<div class="wixui-rich-text HcOXKn" data-testid="richTextElement">${inner}</div>`;

export const tenthSchools: GeneralPage[] = [
  advert(
    'a trust’s WordPress: the trust in head and tab, the school only in a bold line with its address, a 9am before the date, a label of place that repeats the school, duties under four levels of heading, a form with two uploads',
    'https://www.tidewaterlearningtrust.example/vacancies/teacher-of-english-4/',
    doc(
      'Teacher of English - Tidewater Catholic Learning Trust',
      `${tracker('GTM-5TWLT1')}${consent}<header><a class="logo" href="/"><img src="t.png" alt="Tidewater Catholic Learning Trust"></a>${menu('About us', 'Our academies', 'Governance', 'Vacancies', 'Contact')}</header><div class="job"><div class="container"><header class="entry-header"><h1 class="entry-title">Teacher of English</h1></header><p class="breadcrumb" id="breadcrumbs"><span><span><a href="/">Home</a> / <strong class="breadcrumb_last" aria-current="page">Teacher of English</strong></span></span></p><div class="job-descr__bg"><span class="job-descr__bg-title">Job description and apply</span><div class="job-descr__bg-column">${bold('School Name and Address:', 'St Eanswythe’s Catholic Academy, Quarry Lane, Seaham, SR7 0ZZ')}${bold('Headteacher:', 'Mrs O Dunmore')}${bold('Tel:', '0191 000 0000')}${bold('Website:', 'www.steanswythes.example')}</div><div class="job-descr__bg-column">${bold('Closing date:', '9am, 4th December 2026')}${bold('Shortlisting:', 'w/c 7th December 2026')}${bold('Interviews to', 'be held: w/c 14th December 2026')}</div></div><div class="job-main__descr">${letter}<h3>Job description</h3><div class="job-dvd">${bold('Grade:', 'MPS 1-6 / UPS 1-3 (£32,916 - £51,048)')}${bold('Hours:', '195 days per year - Full Time, Permanent')}${bold('Location:', 'St Eanswythe’s Catholic Academy')}${bold('Reports to:', 'Head of Department')}</div><h4>Job Purpose</h4>${ul('To plan and teach lessons in English from Year 7 to Year 13, so that a child who hated books in September is late for the bus in May because of one', 'To look after a form of twenty-six as tutor, and to know which of them had no breakfast', 'To carry the Catholic life of the academy into the classroom in word and in example, whatever your own faith')}<h4>Main Duties and Responsibilities</h4><h5>Operational and strategic planning</h5>${ul('To write and share schemes of work with three colleagues who will write theirs with you', 'To take part in the yearly review of set texts, and to speak up for one that nobody else has read', 'To keep the department’s store of marked work in order, because it is how new teachers learn our standard')}<h5>Teaching and learning</h5>${ul('To set homework that can be done on a telephone on the top deck of a bus', 'To mark in the lesson where that is possible, and within eight working days where it is not', 'To teach spelling as if it mattered and handwriting as if it could still be saved')}<h5>Pupils’ progress</h5>${ul('To record what each pupil can do three times a year, in sentences that a grandparent would understand', 'To run one of the Thursday clinics before the mock examinations', 'To meet parents on two evenings and at the school gate on any other')}<h5>Staff development</h5>${ul('To watch another teacher for an hour each half term and to be watched for one', 'To lead one short session a year on something that you do well')}${specification}${p('We ask for qualified teacher status, a degree in which English was the larger part, and evidence that classes in your charge have moved. An early career teacher is as welcome as a seasoned one; the mentor has already cleared a shelf for you.')}<p>The duties above are indicative and may vary over time without changing the level of responsibility. The academy is committed to safeguarding, and an enhanced disclosure will be sought for the person appointed.</p></div><div class="common-form"><h3>Apply</h3><span class="common-form__sub">Please complete all the parts of the form below</span><form action=""><div class="common-form__row"><label for="">Name <i class="i-rqrd">*</i></label><input type="text"></div><div class="common-form__row"><label for="">Contact email <i class="i-rqrd">*</i></label><input type="text"></div><span class="common-form__rqr"><i>*</i>Required fields</span>${upload}${upload}</form></div></div></div><footer>${share}<p>Tidewater Catholic Learning Trust, a company limited by guarantee. Registered office: Bede House, Durham</p></footer>`,
      styles('tclt'),
    ),
    {
      title: 'Teacher of English',
      company: 'St Eanswythe’s Catholic Academy',
      location: 'Seaham',
      closingOn: '2026-12-04',
      salary: '£32,916',
      has: [
        'which of them had no breakfast',
        'on the top deck of a bus',
        'sentences that a grandparent would understand',
        'has already cleared a shelf for you',
        'Come and see us before you apply',
      ],
      hasNot: ['PDF or WORD documents only', 'Our academies: overview', 'a company limited by guarantee'],
    },
  ),
  advert(
    'an independent school’s own page: the motto in the tab, “Vacancies” as first heading, the post in a second, a box of cells beside the text with no year, downloads with dates, a slider of other posts with dates of their own',
    'https://www.harrowdene.example/about-us/vacancies/vacancy?id=41',
    doc(
      'Harrowdene School &#8211; Curious, kind and muddy',
      `<div class="top"><a href="/"><img src="crest.svg" alt="Harrowdene School"></a>${menu('Welcome', 'Admissions', 'Academic', 'Boarding', 'Co-curricular', 'News', 'Contact')}</div><section class="page__vacancy container-fluid"><div class="row row-page-title"><div class="col"><h2 class="text-center page-title">Vacancies</h2><hr class="beige"></div></div><div class="row row-share-page"><div class="col col-share-page"><span class="share-page">Share this page</span>${share}</div><div class="col text-right back"><i class="fas fa-arrow-left"></i> Back</div></div><div class="row row-vacancy"><div class="col vacancy-description col-lg-8"><h2 class="title-vacancy">Head of Geography</h2>${p('Harrowdene is a day and boarding school of 340 pupils aged eleven to eighteen, on a hill from which one can see three counties and, on a dry day, the sea. Geography is taken by more than half of our GCSE candidates, chiefly because we leave the room for it.', 'We wish to appoint a Head of Geography to follow Mr Ledgard, who has held the post for nineteen years and will leave behind eleven rain gauges, a working weather station and a minibus that he has taught to start. You will lead a department of three, teach to A level, and take Year 9 to the same river every season so that they see that it is never the same river.', 'The person we have in mind can stand in a field with thirty children and hold their attention against a passing tractor. You will have a good degree, some years in a secondary classroom and an opinion on maps. Experience of boarding is not needed: the house will teach you what it needs from you, one duty night and one weekend in five.', 'Salaries at Harrowdene run above the national scale. Lunch is free and is eaten with pupils. A two-bedroom flat over the old laundry is available at a low rent to a colleague who does not mind bells.', 'Candidates who wish to see the school before they apply should telephone the Head’s secretary, who will find a day and a pair of boots.')}<h3 class="mt-5">Downloads</h3><table class="table-hover table-files w-100"><thead><tr><th scope="col">Title</th><th scope="col">Date</th><th scope="col"></th></tr></thead><tbody><tr><td><i class="fas fa-file-word"></i> Application form.doc</td><td>13th November 2026</td><td class="td-icon"><i class="fa fa-download"></i></td></tr><tr><td><i class="fas fa-file-pdf"></i> Safeguarding policy.pdf</td><td>1st September 2026</td><td class="td-icon"><i class="fa fa-download"></i></td></tr></tbody></table></div><aside class="col col-lg-4"><div class="job-spec"><h5>Job Specification</h5><div class="job-spec__body"><table class="table-hover">${cell('Position', 'Head of Geography')}${cell('Subject', 'Geography')}${cell('Salary', '£44,200 - £58,900')}${cell('Closing Date', '11th December')}${cell('Start Date', 'April 2027')}${cell('Job Ref', '26GEOG')}${cell('Location', 'Harrowdene School, Louth')}</table></div></div><div class="job-questions"><h5>Any Questions?</h5><div class="job-questions__body"><p>For further information about this vacancy please contact us using Ref: 26GEOG</p><table><tr><td><i class="far fa-user"></i> Miss A Thirkettle</td></tr><tr><td><i><img src="phone.svg" alt="phone"></i> 01507 000000</td></tr></table></div></div></aside></div></section><section class="section-vacancies-slider"><div class="row"><div class="col"><h2 class="text-center">View more Vacancies..</h2></div></div><div class="row card-vacancies vacancies-slider">${card('Assistant Groundsman with a longer heading that needs to wrap', '27th November 2026')}${card('Gap Year Sports Assistant', '18th December 2026')}${card('Assistant Groundsman with a longer heading that needs to wrap', '27th November 2026')}</div></section><footer><p>Harrowdene School, Wold Road, Louth, Lincolnshire LN11 0ZZ. Registered charity</p></footer>`,
      styles('hds'),
    ),
    {
      title: 'Head of Geography',
      company: 'Harrowdene School',
      location: 'Louth',
      closingOn: '2026-12-11',
      salary: '£44,200',
      has: ['because we leave the room for it', 'an opinion on maps', 'a colleague who does not mind bells'],
      hasNot: ['Gap Year Sports Assistant', 'Safeguarding policy.pdf'],
    },
  ),
  advert(
    'a borough’s content pages: a school’s post under the borough’s logo, a summary of bare terms with the school as employer, midday with a weekday, the duties as headed lists, a notice to staff at risk, ratings of the page',
    'https://www.wetherdale.example/jobs/midday-assistant-fernhill-community-primary-school',
    doc(
      'Midday assistant | Wetherdale Borough Council',
      `<a class="visually-hidden focusable" href="#main-content">Skip to main content</a>${cookies}<div class="dialog-off-canvas-main-canvas"><header class="lgd-header" role="banner"><a class="lgd-header__logo" href="/" rel="home"><img src="w.svg" alt="Wetherdale Borough Council homepage"></a>${menu('Pay', 'Apply', 'Report', 'Bins', 'Schools', 'Jobs')}<form class="lgd-header__search"><label>Search<input name="text"></label><button>Search</button></form></header><nav class="lgd-breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li><li>Midday assistant</li></ol></nav><main id="main-content"><h1 class="lgd-page-title-block__title">Midday assistant</h1><dl class="job-summary">${row('Employer', 'Fernhill Community Primary School')}${row('Salary', 'Grade 1, £12.85 an hour')}${row('Hours', '6.25 a week, term time only')}${row('Contract', 'Permanent')}${row('Where', 'Fernhill Road, Ashby Sands')}${row('Published', 'Thursday 12 November 2026')}${row('Apply by', 'Wednesday 2 December 2026 at midday')}${row('Interviews', 'Thursday 10 December 2026')}</dl><a class="btn btn--primary" href="/apply">Apply for this job</a><div class="field field--name-body"><h2>The role</h2>${p('Fernhill is a school of 210 children and one large climbing frame. We would like a patient person to join five others who make the hour after dinner a good one. You will be outside in most weathers, indoors in the rest, and needed in both.')}<h3>Support for the pupil</h3>${ul('Get sixty children out of a hall in four minutes without raising your voice', 'Notice who is standing by the fence, and why', 'Open yoghurts, find gloves, settle arguments about whose turn it was', 'Make sure that food brought from home goes home again if it was not eaten, so that parents can see')}<h3>Support for the teacher</h3>${ul('Tell the class teacher what happened before the class does', 'Wipe up what was spilled before somebody finds it with a shoe', 'Report anything about a child that worries you to the headteacher, on the same day')}<h3>What we ask of you</h3>${ul('Some time spent with children, your own or other people’s', 'A first-aid certificate, or the will to get one in our first month', 'Enough legs for a football that is kicked over the wall')}<h3>What you get</h3>${p('A school dinner on any day you work, the local government pension, and a place in the photograph every July.')}<h2>Before you apply</h2>${p('To talk about the job, ring the school office and ask for Mrs Ibbotson. Visits are on Tuesdays and Fridays after 1pm.')}${specification}<p>Posts in our schools involve contact with children and need an enhanced check by the Disclosure and Barring Service.</p></div></main><aside><h2>If you are at risk of redundancy</h2><p>Employees of the council who hold a redeployment notice should tell us by Monday 23 November 2026.</p></aside><div class="lgd-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></div><footer><h2>Contact us</h2><p>Wetherdale Borough Council, Town Hall, Ashby Sands</p></footer>`,
    ),
    {
      title: 'Midday assistant',
      company: 'Fernhill Community Primary School',
      location: 'Ashby Sands',
      closingOn: '2026-12-02',
      salary: '£12.85',
      has: [
        'one large climbing frame',
        'who is standing by the fence',
        'finds it with a shoe',
        'photograph every July',
        'somebody else later relied on',
      ],
      hasNot: ['Is this page useful', 'hold a redeployment notice', 'agreement, we and our 143 partners'],
    },
  ),
  advert(
    'a collector’s copy of a school’s advert: title and age, then town, county, country, school and hours run together in links, the text as it was torn from its source, posts like it with teasers as long as adverts',
    'https://gb.werkzen.example/job-1516-3ae2baaad54c4716311d',
    doc(
      'Teaching Assistant - Easington, United Kingdom - Dene Foot Primary School',
      `${tracker('G-3AE2BAA')}<header><a href="/"><img alt="Werkzen" src="w.svg"></a><form><input placeholder="Job title, keyword"><input placeholder="City or county"><button>Search jobs</button></form><a href="/login">Log in</a></header><div class="container"><div class="job-wrap"><h1 class="job-title">Teaching Assistant</h1><p class="ago">1 week ago</p><br><p class="fl"><span><a href="/jobs-easington">Easington, Durham, United Kingdom</a></span> <span><a href="/company-dene-foot">Dene Foot Primary School</a></span> <span>Full time</span></p><a class="btn" href="/go/1516">Apply now</a><div class="job-body"><p>TEACHING ASSISTANT (one to one support)</p><p>Grade 3 £25,185 - £25,989 pro rata</p><p>29.5 hours per week, Term time only plus 2 weeks</p><p>Temporary – required from 11th January 2027 until 31st August 2027</p><p>Dene Foot Primary School is one of seven schools that form part of Lambspring Learning Trust.</p><p>The Governors seek to appoint a calm and cheerful teaching assistant for a boy in Year 2 who runs. You will be beside him in lessons, at dinner and on the way to the hall, and by the summer, if all goes as planned, two steps behind him.</p><p>The normal working hours for this post are</p><p>a.m. until 3.15 p.m. Monday to Friday. There is a staff meeting on the first Wednesday of the month, with cake.</p><p>Duties include:</p>${ul('Preparing a visual timetable each morning and changing it without fuss when the day changes', 'Using the signs that the speech therapist has taught us, and learning twelve more', 'Keeping the diary that goes home, in which we always begin with something good', 'Taking small groups for phonics on the two mornings when he is at hydrotherapy')}<p>You will need a Level 3 qualification in childcare or learning support, experience of autism, and trainers.</p>${letter}<p>Employee benefits include:</p>${ul('Local Government Pension Scheme', 'Cycle to work scheme', 'Onsite parking', 'Access to the trust’s training days')}<p>The school is committed to safeguarding and promoting the welfare of children; the post is exempt from the Rehabilitation of Offenders Act.</p><p>Closing date for applications</p><p>:</p><p>Friday 4th December 2026 at 12 noon</p><p>Interviews will be held on</p><p>:</p><p>Tuesday 15th December 2026</p></div></div><div class="related"><h2>Related jobs</h2>${[
        'Lunchtime Supervisor|Peterlee, United Kingdom|Coldwell Infants|Six hours a week in a friendly hall. You will supervise the washing of hands, help children with trays and encourage good manners at the table, and report to the lead supervisor.',
        'SEN Teaching Assistant|Hartlepool, United Kingdom|Classwise Supply Ltd|We are working with a lovely school that needs a teaching assistant from January. You must hold a clear disclosure and have six months of experience with children who have additional needs.',
      ]
        .map((line) => line.split('|'))
        .map(
          ([title, place, school, teaser]) =>
            `<div class="related-item"><h2><a href="/job-1">${title}</a></h2><p>5 days ago</p><p>${place} ${school} Full time</p><p>${teaser}</p></div>`,
        )
        .join(
          '',
        )}</div></div><footer><a href="/terms">Terms</a><p>Werkzen collects adverts from the web</p></footer>`,
    ),
    {
      title: 'Teaching Assistant',
      company: 'Dene Foot Primary School',
      location: 'Easington',
      closingOn: '2026-12-04',
      salary: '£25,185',
      has: [
        'a boy in Year 2 who runs',
        'always begin with something good',
        'hydrotherapy',
        'with cake',
        'We lost our bus',
        'Access to the trust’s training days',
      ],
      hasNot: ['Six hours a week in a friendly hall', 'Werkzen collects adverts'],
    },
  ),
  advert(
    'a county’s board for its schools: “Vacancy details” as heading, a table of bordered cells with the post in its second row, two dates in figures, an advert in capitals pasted from a word processor, a map of the school',
    'https://www.fenlandteach.example/Vacancies/VacancyDetails.aspx?VacancyID=29417&SchoolID=3308',
    doc(
      'Fenland Teach - Vacancy details',
      `<form id="aspnetForm" action="VacancyDetails.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRkq8wxTlw"><div id="header"><a href="/"><img src="ft.gif" alt="Fenland Teach: teaching and support jobs in Fenland schools"></a><div id="topnav"><a href="/">Home</a> | <a href="/Vacancies">Search vacancies</a> | <a href="/Living">Living in Fenland</a> | <a href="/Login">Log in</a></div></div><div id="leftcol"><h3>Quick search</h3><select><option>All phases</option><option>Primary</option><option>Special</option></select><input type="submit" value="Go"></div><div id="content"><h1>Vacancy details</h1><table class="vac" border="1" cellspacing="0" cellpadding="4"><tr><th align="left">School</th><td><a href="/Schools/3308">Reedmace Academy (Special)</a></td></tr><tr><th align="left">Post</th><td>Higher Level Teaching Assistant</td></tr><tr><th align="left">Town</th><td>Whittlesey</td></tr><tr><th align="left">Category</th><td>Classroom support</td></tr><tr><th align="left">Salary</th><td>Scale 5, £27,711 - £30,060 full time equivalent</td></tr><tr><th align="left">Contract</th><td>Permanent, 32.5 hours, 39 weeks</td></tr><tr><th align="left">Date posted</th><td>09/11/2026</td></tr><tr><th align="left">Closing date</th><td>07/12/2026 (midnight)</td></tr><tr><th align="left">Interview date</th><td>11/12/2026</td></tr><tr><th align="left">Start date</th><td>01/02/2027</td></tr></table><div class="vacText"><p class="MsoNormal"><b><span style="font-family:Arial">REQUIRED FOR THE SPRING TERM</span></b></p><p class="MsoNormal"><span style="font-family:Arial">Reedmace is an academy for sixty-eight pupils with profound and multiple learning difficulties. Nobody here is in a hurry, and everybody here gets somewhere.</span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><span style="font-family:Arial">You will plan and lead sensory sessions for a class of seven, cover the teacher on Friday afternoons, and carry on with one pupil&#8217;s eye-gaze programme, which is two words away from a sentence.</span></p><p class="MsoNormal"><b>WE ARE LOOKING FOR SOMEONE WHO:</b></p><p class="MsoListParagraph" style="text-indent:-18pt">&middot;&nbsp;&nbsp;&nbsp;holds HLTA status, or has the evidence in a drawer and needs a term to send it off</p><p class="MsoListParagraph" style="text-indent:-18pt">&middot;&nbsp;&nbsp;&nbsp;has moved and handled people with a hoist and with respect</p><p class="MsoListParagraph" style="text-indent:-18pt">&middot;&nbsp;&nbsp;&nbsp;can wait a full minute for an answer</p><p class="MsoNormal"><b>WE OFFER:</b></p><p class="MsoListParagraph" style="text-indent:-18pt">&middot;&nbsp;&nbsp;&nbsp;a warm pool on Wednesdays, also for staff</p><p class="MsoListParagraph" style="text-indent:-18pt">&middot;&nbsp;&nbsp;&nbsp;a nurse on site and a team that laughs</p>${specification.replaceAll('<td>', '<td class="MsoNormal">')}${letter.replace('<h3>', '<h3 style="font-family:Arial">')}<p class="MsoNormal">Please return the form to the school office. CVs will not be read. We reserve the right to interview as applications arrive.</p></div><h2>Documents</h2><p><a href="jd.doc">Job description</a> <a href="form.doc">Application form</a></p><h2>Where we are</h2><div id="map">Map of Reedmace Academy</div></div><div id="footer">&copy; Fenland County Council 2026 | <a href="/acc">Accessibility</a></div></form>`,
    ),
    {
      title: 'Higher Level Teaching Assistant',
      company: 'Reedmace Academy (Special)',
      location: 'Whittlesey',
      closingOn: '2026-12-07',
      salary: '£27,711',
      has: [
        'two words away from a sentence',
        'wait a full minute',
        'also for staff',
        'thinks it is a foolish rule',
        'the dog is harmless',
      ],
      hasNot: ['Quick search', 'Living in Fenland'],
    },
  ),
  advert(
    'an old college’s own site: fellows and feasts in the menu, history of the house before the post, noon on a Monday in a sentence, a week of interviews in the next term, particulars to fetch, other posts at the side',
    'https://www.saintosyths.example/college/vacancies/sub-librarian',
    doc(
      'Sub-Librarian | St Osyth’s College',
      `<header class="region-header"><a href="/"><img src="arms.png" alt="St Osyth’s College"></a>${menu('The College', 'Study here', 'Fellows', 'Library and archives', 'Conferences', 'Alumni')}</header><div class="banner"><p>News: the great gate is closed for repair until 31st January 2027</p></div><div class="layout"><main><nav class="breadcrumb"><a href="/">Home</a> » <a href="/college">The College</a> » <a href="/college/vacancies">Vacancies</a></nav><h1 class="page-header">Sub-Librarian</h1><div class="field-item">${p('St Osyth’s was founded in 1491 on an island that the river has since given back. It has 52 Fellows, 390 undergraduates, about 170 graduates and a tortoise, and it is a self-governing house in which the Governing Body decides everything, including the tortoise.')}${p('The Library stands on the first floor of Second Court, holds 74,000 printed books and 310 manuscripts, and is open to junior members day and night. Last year they borrowed from it 21,000 times, and returned very nearly as often.')}<h2>The post</h2>${p('The College seeks a Sub-Librarian to work with the Librarian and a part-time archivist. You will run the issue desk and its rota of student helpers, buy to the reading lists before the lists arrive, catalogue new accessions to the shared standard, and answer the letters of strangers who believe that an ancestor left us something.')}${ul('Order, receive and pay for about 900 books a year within a budget that you will see every month', 'Induct each new student in groups of six in the first week of October', 'Lay out two small exhibitions a year, one of them for visitors who cannot read Latin', 'Watch the temperature of the manuscript room and act before the alarm does')}<h2>The person</h2>${p('You will have a recognised qualification in librarianship or be on the way to one, experience of a busy library, and a hand for both people and metadata. A reading knowledge of a second language is welcome. The stair to the gallery is steep and there is, as yet, no lift; please talk to us about what would help.')}<h2>Terms</h2>${p('The post is full-time (36.25 hours) and permanent, with a salary of £31,236 to £36,130, lunch on working days, thirty-three days of leave and membership of a contributory pension.')}${terms}<h2>How to apply</h2>${p('Further particulars and the form may be fetched below. Completed forms, with a letter of not more than two pages, should reach the Bursar’s Secretary by 12 noon on Monday, 14th December 2026. It is expected that interviews will take place in the week beginning 11th January 2027. The person appointed would, if possible, begin on 1st March 2027.')}${p('For an informal word, write to the Librarian, Dr Hester Quill.')}<ul class="files"><li><a href="fp.pdf">Further particulars (PDF, 214 KB)</a></li><li><a href="form.docx">Application form</a></li></ul></div></main><aside class="sidebar"><h2>Vacancies</h2><ul><li><a href="#">Night Porter</a> (closes 30th November)</li><li><a href="#">Chef de Partie</a> (closes 7th December)</li><li><a href="#">Stipendiary Lecturer in Law</a></li></ul><h2>Visiting</h2><p>The College is open to visitors from 2pm.</p></aside></div><footer><p>St Osyth’s College, Silver Street, Durham DH1. Registered charity</p></footer>`,
    ),
    {
      title: 'Sub-Librarian',
      company: 'St Osyth’s College',
      location: 'Durham',
      closingOn: '2026-12-14',
      salary: '£31,236',
      has: [
        'returned very nearly as often',
        'answer the letters of strangers',
        'act before the alarm does',
        'both people and metadata',
        'the funerals of people you were fond of',
      ],
      hasNot: ['Chef de Partie', 'open to visitors from 2pm'],
    },
  ),
  advert(
    'a public body on a system that hides names: facts with bare labels, “Closing:” with the hour before the date and the zone after it, a score of candidates’ happiness, perks as tiles before the text, stages with weeks',
    'https://app.evenhire.example/apply/q8zt4kx1vn',
    doc(
      'Casework Manager at the Rivers and Canals Ombudsman | Evenhire',
      `<div id="__next"><header class="css-1x7"><a href="/"><img alt="Evenhire" src="e.svg"></a><a href="/login">Log in</a></header><div class="css-hero"><img alt="Rivers and Canals Ombudsman" src="rco.png"><h1 class="css-t1">Casework Manager</h1><p class="css-o1">Rivers and Canals Ombudsman</p></div><div class="css-grid"><div class="css-fact"><span>Employment Type</span><span>Full time</span></div><div class="css-fact"><span>Location</span><span>Hybrid · Shipley, Bradford, UK</span></div><div class="css-fact"><span>Salary</span><span>£41,750 (GBP)</span></div><div class="css-fact"><span>Team</span><span>Casework</span></div><div class="css-fact"><span>Seniority</span><span>Mid-level</span></div><div class="css-fact"><span>Closing: 11:59pm, 6th Dec 2026 GMT</span></div></div><button>Apply for job</button><h2>Perks and benefits</h2><div class="css-perks">${['Enhanced maternity and paternity leave', 'Flexible working hours', 'Pension of 28.97%', 'Extra holiday', 'Cycle to work'].map((perk) => `<div class="css-perk">${icon('clock', perk)}<span>${perk}</span></div>`).join('')}</div><h2>Candidate happiness</h2><p>8.74 (1093) ${icon('clock', 'What is this')}</p><h2>Job Description</h2><div class="css-rich">${p('When a boat is clamped that was not late, a towpath is closed for a year or a lock-keeper is rude, people write to us. We are thirty-one people who read what they write, ask the other side, and decide. Our decisions bind the trust that runs the water; they also, on good days, mend something.')}<h3>What you will do</h3>${ul('Lead six caseworkers, each with about thirty open complaints and one that will not go away', 'Sign off decisions that must be right in law and readable on a mooring in the rain', 'See patterns: four letters about one paddle gear are not four letters', 'Meet boaters’ groups every quarter and take what they say to the board')}<h3>What we look for</h3>${ul('You have decided disputes, or managed people who did', 'You write plainly and can edit a colleague without wounding them', 'You keep to time limits and notice early when one will slip')}<h3>How we work</h3>${p('We meet in the mill at Shipley on Tuesdays and Wednesdays, and work where we like on the other days. Nobody sends letters after six.')}${terms.replace('<h3>Before you start</h3>', '<h3>Checks</h3>')}<h3>The process</h3>${p('You answer four questions in writing; three people score them without your name. Those who score highest are invited to a conversation in the week of 4 January 2027, and to a short task at home.')}</div><h2>Removing bias from the hiring process</h2><p>Applications on Evenhire are anonymised before they are reviewed. You will be assessed on your answers only.</p></div>`,
      styles('evh'),
    ),
    {
      title: 'Casework Manager',
      company: 'Rivers and Canals Ombudsman',
      location: 'Shipley',
      closingOn: '2026-12-06',
      salary: '£41,750',
      has: [
        'mend something',
        'readable on a mooring in the rain',
        'four letters about one paddle gear',
        'Nobody sends letters after six',
        'three people score them without your name',
      ],
      hasNot: ['will be assessed on your answers only', 'Cycle to work'],
    },
  ),
  advert(
    'a town council’s site from a kit of boxes: every line a box of its own, “VACANCY” over the post, pay by the hour in brackets, closing and interview days on one line with short weekdays and no year',
    'https://www.bracklewells-tc.example/vacancy-receptionist',
    doc(
      'Vacancy - Receptionist | Brackle Wells TC',
      `${styles('comp')}<div id="SITE_CONTAINER"><div id="masterPage"><header id="SITE_HEADER"><div data-mesh-id="a">${box('<h4 class="font_4"><a href="/">Brackle Wells Town Council</a></h4>')}${box('<p class="font_8">Working for a tidy town</p>')}</div>${menu('Home', 'Councillors', 'Meetings', 'Allotments', 'Cemetery', 'News')}</header><main id="PAGES_CONTAINER"><div id="comp-l1" class="comp-l1">${box('<h2 class="font_2" style="text-align:center">VACANCY</h2>')}</div><div id="comp-l2">${box('<h2 class="font_2" style="text-align:center"><span style="font-weight:bold">Part-time Receptionist/Administrator</span></h2>')}</div><div id="comp-l3">${box('<p class="font_8">£14,270 - £15,024 per year (£14.44 - £15.20 per hour)<br>19 hours per week, Monday to Friday mornings</p>')}</div><div id="comp-l4">${box(p('Our reception desk is the first that most people see of the Council, and for some of them the last, so it matters who sits there. We are looking for a person who likes people before nine o’clock.', 'You will meet callers, answer the telephone, take bookings for the Pump Room and the two halls, sell cemetery plans and dog-waste bags, keep the notice boards straight, and type what the Clerk has written so that others can read it.', 'This is a rare opening in a small and friendly office in the middle of town, with a bus stop, a bakery and a bandstand in sight. Flexible start times can be agreed for those with children to deliver.'))}</div><div id="comp-l5">${box(`<p class="font_8"><strong>You should have:</strong></p>${ul('experience of dealing with the public, also when the public is cross', 'sound word processing and steady arithmetic', 'discretion: you will know first who has died and who has objected')}`)}</div><div id="comp-l6">${box('<p class="font_8">Further information and application forms from: Brackle Wells Town Council, Town Hall, High Street, BRACKLE WELLS, Northants. Tel: 01280 000000. Posted on 16 November 2026.</p>')}</div><div id="comp-l7">${box('<p class="font_7"><strong>Closing date for applications: Mon 7th December &nbsp;&nbsp; Interviews: Weds 16th December</strong></p>')}</div><div id="comp-l8">${box('<p class="font_8">If you would like an informal chat about the job before deciding whether to apply, please ring the Deputy Clerk, Ms Pargeter, on any morning but Friday.</p>')}</div><div class="gallery"><img src="1.jpg" alt="Town Hall in snow"><img src="2.jpg" alt="The bandstand"></div></main><footer id="SITE_FOOTER">${box('<p class="font_9">©2026 by Brackle Wells Town Council. Proudly created with a kit.</p>')}</footer></div></div>`,
    ),
    {
      title: 'Part-time Receptionist/Administrator',
      company: 'Brackle Wells Town Council',
      location: 'Brackle Wells',
      closingOn: '2026-12-07',
      salary: '£14,270',
      has: [
        'likes people before nine',
        'sell cemetery plans and dog-waste bags',
        'who has died and who has objected',
      ],
      hasNot: ['Working for a tidy town', 'Proudly created'],
    },
  ),
  none(
    'a trust’s own careers home on a teachers’ board: who it is, its academies, a pool of talent, a count of open posts with closing dates',
    'https://www.chalkwell.example/careers/lambspring-org/',
    doc(
      'Careers at Lambspring Learning Trust',
      `<header><img alt="Chalkwell" src="c.svg"><a href="/jobs">All jobs</a></header><div class="hero"><img alt="Lambspring Learning Trust" src="l.png"><h1>Welcome to the Lambspring Learning Trust career site</h1><p>We are searching for the best education professionals</p><a class="btn" href="#">Join Our Talent Pool</a></div><h2>“Every child, every step”</h2>${p('Lambspring is a family of seven schools on the coast: five primaries, a secondary and a special school. We look for teachers and support staff who share our values and will help us to change lives. All our academies keep their own character and share the same training, policies and pay.')}${letter}${terms}<h2>Our Academies</h2>${ul('Dene Foot Primary School, Easington', 'Coldwell Infants, Peterlee', 'Sallow Park Academy, Hartlepool')}<h2>Why work for us</h2>${ul('A clear path from trainee to head', 'Two weeks of half term in October', 'Teachers’ and local government pensions')}<h2>Current vacancies (3)</h2><ul><li><a href="#">Teacher of Mathematics</a><span>Sallow Park Academy</span><span>Closing date: 4 December 2026</span></li><li><a href="#">Caretaker</a><span>Coldwell Infants</span><span>Closing date: 30 November 2026</span></li><li><a href="#">SENCO</a><span>Dene Foot Primary School</span><span>Closing date: 9 December 2026</span></li></ul>`,
    ),
  ),
  none(
    'a village school’s vacancies page with no vacancy: what the law asks of people who apply, how it checks, privacy and safeguarding in full',
    'https://www.littlecorvedale.example/our-school/vacancies',
    doc(
      'Little Corvedale C of E Primary - Vacancies',
      `<header><a href="/">Little Corvedale C of E Primary School</a>${menu('Our school', 'Parents', 'Classes')}</header><main><h1>Current Vacancies</h1><p>We currently have no vacancies.</p><h2>How we recruit</h2>${p('All posts involving direct contact with children are exempt from the Rehabilitation of Offenders Act 1974. The person appointed will be asked for an enhanced disclosure. Some convictions and cautions are protected and need not be told to an employer.', 'People on the shortlist will be asked to complete a self-disclosure form before the date of the interview, and the school may search for what is publicly known about them. It is an offence to apply for a post in regulated activity if you are barred from it.', 'When we advertise, you will find here the job description, the person specification, the salary, the closing date and the dates of interviews. Application forms should be returned to the office; we do not accept CVs.')}<h2>Volunteers</h2>${p('We are always glad of people who hear children read. Please ask Mrs Onslow in the office.')}</main><footer><p>Little Corvedale, Shropshire</p></footer>`,
    ),
  ),
  none(
    'a teachers’ board: an advert whose day has passed, with a word that says so among the facts and the whole text still there',
    'https://www.gowns.example/jobs/vacancy/second-in-science-2286723',
    doc(
      'Second in Science - Birchover Academy - Gowns Jobs',
      `<header><a href="/"><img alt="Gowns" src="g.svg"></a><a href="/jobs">Jobs</a><a href="/resources">Resources</a></header><main><div class="alert" role="status"><p>This job has expired. It is no longer possible to apply.</p><a href="/jobs">See similar live jobs</a></div><h1>Second in Science</h1><p>Birchover Academy</p><p>Wigan</p><ul><li>£32,916 - £51,048 per year</li><li>Expired</li></ul><dl><dt>Salary:</dt><dd>MPS/UPS + TLR 2.1</dd><dt>Job type:</dt><dd>Full Time, Permanent</dd><dt>Apply by:</dt><dd>23 February 2026</dd></dl><h2>Job overview</h2>${p('A post has come up for a science teacher who is ready for the next step as Second in Science. The department is large, has its own building with nine laboratories and three technicians, and stands well in the inspector’s report.', 'You would teach science to Year 11 and one of the sciences beyond, run the practical skills course, order for the preparation room and stand in for the head of department at two meetings in three.')}${letter}<h2>Key responsibilities</h2>${ul('Keep the schemes of work for Key Stage 3 up to date', 'Coach two teachers in their first years', 'Lead the Friday clinic for pupils who are one grade short')}${specification}</main><section><h2>Similar jobs</h2><ul><li><a href="#">Teacher of Chemistry</a> Bolton</li><li><a href="#">Head of Physics</a> Chorley</li></ul></section>`,
    ),
  ),
];
