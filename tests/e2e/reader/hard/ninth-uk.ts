/** British public adverts on skeletons that the sets before left out. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, posting, ul } from './parts';

const field = (label: string, value: string) =>
  `<div class="opp_field"><div class="opp_field_label">${label}</div><div class="opp_field_value">${value}</div></div>`;
const head = (label: string, value: string) =>
  `<tr><th class="j-advert-details__table-header" scope="row">${label}:</th><td>${value}</td></tr>`;
const coded = (label: string, value: string) =>
  `<div class="jobcodelist"><span class="desclabel"> ${label} </span><span class="descvalue">${value}</span></div>`;
const summary = (label: string, value: string) => `<dt>${label}:</dt><dd>${value}</dd>`;
const spec = (rows: [asked: string, how: string][]) =>
  `<table border="1"><thead><tr><th>Criteria</th><th>How assessed</th></tr></thead><tbody>${rows.map(([asked, how]) => `<tr><td>${asked}</td><td>${how}</td></tr>`).join('')}</tbody></table>`;

export const ninthUk: GeneralPage[] = [
  advert(
    'a department’s candidate centre: label and value in divs one after the other, the zone after the hour, the service only in a row, stages with dates below',
    'https://custodyjobs.tally.example/vx/lang-en-GB/mobile-0/appcentre-1/brand-13/xf-a5f8e632/candidate/so/pm/1/pl/3/opp/93117-Prison-Catering-Manager-HMP-Thorncombe/en-GB',
    doc(
      'Prison Catering Manager - HMP Thorncombe - Custody Jobs',
      `<a class="skip" href="#main-content">Skip to main content</a><header id="banner"><a href="/"><img alt="Custody Jobs" src="b.png"></a><ul class="usernav"><li><a href="/login">Sign in</a></li><li><a href="/reg">Register</a></li><li><a href="/jobboard">Vacancies</a></li></ul></header><div id="cookie_banner"><p>We use cookies that are strictly necessary to run this site.</p><button>Hide this message</button></div><div id="main-content" role="main"><a href="/jobboard">&laquo; Return to list of vacancies</a><h1>Prison Catering Manager - HMP Thorncombe</h1><div class="buttons"><a href="/apply">Apply for this job</a></div><div class="opp_fields">${field('Vacancy Id', '93117')}${field('Organisation', 'HM Custody and Resettlement Service')}${field('Role type', 'Operational Delivery, Catering')}${field('Salary', '£36,530')}${field('Working pattern', 'Full time, Part time, Job share')}${field('City/Town', 'Axminster')}${field('Region', 'South West')}${field('Closing Date', '7 Dec 2026 23:55 GMT')}${field('Number of jobs available', '1')}</div><h2>Overview of the job</h2><p>You cook for six hundred and twelve men three times a day, for a little under three pounds a head, and you do it with a brigade of eighteen who did not choose to be there. On Sundays there is crumble.</p><h2>Summary</h2><p>The job holder runs the kitchen and the servery, keeps the standards of the food and the knives, and trains prisoners towards a certificate that is worth something outside.</p><h2>Responsibilities, activities and duties</h2>${ul('Plan menus over a cycle of five weeks, with diets for faith, health and conviction', 'Keep tools on their shadow boards and account for every one at the end of a shift', 'Hold the budget, the order book and the temperature records', 'Teach, assess and sign off learners in the kitchen')}<h2>Behaviours</h2>${ul('Managing a Quality Service', 'Leadership')}<h2>Essential skills</h2>${ul('A level 3 award in food safety', 'Two years of running a kitchen for more than a hundred', 'Calm in a room where calm is not the custom')}<h2>Expected timeline</h2><p>Sift: week commencing 14 December 2026. Interviews: 11 January 2027 onwards, at the establishment. Start: 1 March 2027.</p><p>Security checks take about twelve weeks. We cannot discuss an application with anybody but the applicant.</p></div><footer><a href="/privacy">Privacy</a><a href="/access">Accessibility statement</a><span>This site is powered by Tally</span></footer>`,
    ),
    {
      title: 'Prison Catering Manager - HMP Thorncombe',
      company: 'HM Custody and Resettlement Service',
      location: 'Axminster',
      closingOn: '2026-12-07',
      salary: '£36,530',
      has: ['On Sundays there is crumble', 'shadow boards', 'where calm is not the custom'],
      hasNot: ['Return to list of vacancies', 'strictly necessary to run this site'],
    },
  ),
  advert(
    'the board of universities, a paid advert: the university’s own banner over everything, employer and department in one small heading, two tables in a box beside the text, tags and a salary guide after it',
    'https://www.campusposts.example/job/DTK881/lecturer-in-coastal-engineering',
    doc(
      'Lecturer in Coastal Engineering at University of Alnmouth',
      `<script>var dataLayer = [{"employer":"9117","jobTitle":"Lecturer in Coastal Engineering","pageType":"advert"}];</script><noscript><iframe src="about:blank" height="0" width="0"></iframe></noscript><header class="masthead"><a href="/"><img alt="campusposts" src="c.svg"></a><form action="/search"><label>Keywords<input name="keywords"></label><label>Location<input name="location"></label><button>Search</button></form><nav><a href="/jobs">Jobs</a><a href="/phd">PhDs</a><a href="/career-advice">Career advice</a><a href="/your-account">Your account</a></nav></header><div class="grid grid__1-col"><div class="sub-grid"><div class="enhanced-banner"><img src="ua-wide.jpg" alt=""></div><a href="/search">Back to search results</a><div class="enhanced-header"><h1>Lecturer in Coastal Engineering</h1><h3 class="j-enhanced__employer"><b>University of Alnmouth</b> - School of Engineering</h3></div><div class="sub-grid sub-grid__2-col sub-grid__2-col--large-left"><div class="j-enhanced__details-box"><div class="j-advert-details__container"><div class="j-advert-details__first-col"><table><tbody>${head('Location', 'Alnmouth')}${head('Salary', '£46,735 to £55,755 per annum')}${head('Hours', 'Full Time')}${head('Contract Type', 'Permanent')}</tbody></table></div><div class="j-advert-details__second-col"><table><tbody>${head('Placed On', '11th November 2026')}${head('Closes', '13th December 2026')}${head('Job Ref', 'ENG/0442')}</tbody></table></div></div><a class="button" href="/apply">Apply</a></div><div id="enhanced-content"><p>The beach at Alnmouth has moved eleven metres since our first students measured it in 1974. We have every survey. What we need is somebody who will explain it, argue with it and take a hundred young people out in the rain to measure it again.</p><p><strong>The Role</strong></p><p>You will teach at all levels of our accredited degrees, lead the second-year field course and build research in waves, sediment or structures, whichever keeps you awake. A wave flume of forty metres stands ready, and Dr Phil Osgathorpe, who keeps it, will show you what it does not like.</p><p><strong>The Person</strong></p>${ul('A doctorate in civil or coastal engineering, or an equal record in practice', 'Papers that other people have had to answer', 'Evidence of teaching that students remember for the right reasons')}<p>We would be particularly glad to hear from women, who are under-represented at this grade in the School.</p><p>Interviews will be held on 20 January 2027. The post is available from 1 April 2027.</p></div></div><div class="j-advert__footer"><p>Advert information</p><div><b>Type / Role:</b> <a href="/t">Academic or Research</a></div><div><b>Subject Area(s):</b> <a href="/s">Civil Engineering</a> <a href="/s2">Environmental Sciences</a></div><div><b>Location(s):</b> <a href="/n">Northern England</a></div></div><section><h3>More jobs from University of Alnmouth</h3><ul><li><a href="/1">Finance Business Partner</a></li><li><a href="/2">Chaplaincy Assistant</a></li></ul></section><p>Job seekers: see our <a href="/lecturer-salary">Lecturer salary guide</a></p></div></div>`,
    ),
    {
      title: 'Lecturer in Coastal Engineering',
      company: 'University of Alnmouth',
      location: 'Alnmouth',
      closingOn: '2026-12-13',
      salary: '£46,735',
      has: ['has moved eleven metres', 'what it does not like', 'other people have had to answer'],
      hasNot: ['Chaplaincy Assistant', 'Back to search results', 'salary guide'],
    },
  ),
  advert(
    'a college on an older web system: no heading but a numbered div, pairs of spans for the facts with padding inside, a date with a month in letters and dashes, the college only in the tab and the prose',
    'https://jobs.halvergate-college.example/fe/tpl_halvergate01.asp?s=4A515F4E5A565B1A&jobid=60931,4418820114&key=5117&c=98',
    doc(
      'Halvergate College - Job details',
      `<table width="760" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="2"><img src="head.gif" width="760" height="92" alt=""></td></tr><tr><td valign="top" width="150" class="leftnav"><a href="?newms=hm">Home</a><br><a href="?newms=se">Search jobs</a><br><a href="?newms=al">Job alerts</a><br><a href="?newms=li">Log in</a></td><td valign="top"><form name="data" method="post"><div id="Div1" class="igTitle">Student Money Adviser</div><div class="jobcodelists">${coded('Reference Number', 'HC0417-26')}${coded('Location', 'Bloomsbury, London')}${coded('Department', 'Student Services')}${coded('Position Type', 'Permanent')}${coded('Salary from/to', '34,180 - 38,906')}${coded('Hours', '35')}${coded('Live date', '09-Nov-2026')}${coded('Closing Date', '11-Dec-2026')}</div><div class="jobdesc"><p>At Halvergate College three students in four work by day and learn by night, and most of them have rent to pay. When the sums stop adding up they come to the second floor, and from January one of the two people they find there could be you.</p><p>You will see students alone and in groups, help them to claim what they are owed, look after the hardship fund with a colleague who has run it since there were cheques, and teach first-years the difference between a loan and a gift.</p><p><b>We are looking for:</b></p>${ul('Experience of giving advice on money or benefits', 'Figures that come out the same twice', 'A manner that makes it easy to open an envelope in front of you')}<p>The salary includes an allowance for London. Evening work is part of the week: the office is open until 8pm from Monday to Thursday in term.</p><p>Interviews will be held on Thursday 17 December. We regret that we cannot answer applicants who are not shortlisted.</p></div><input type="submit" value="Apply for this job"> <input type="button" value="Email to a friend"> <input type="button" value="Back to results"></form></td></tr><tr><td colspan="2" class="foot">&copy; Halvergate College. Site maintained by ig-hire.</td></tr></table>`,
    ),
    {
      title: 'Student Money Adviser',
      company: 'Halvergate College',
      location: 'Bloomsbury',
      closingOn: '2026-12-11',
      salary: '34,180',
      has: ['most of them have rent to pay', 'since there were cheques', 'open an envelope in front of you'],
      hasNot: ['Site maintained by', 'Job alerts'],
    },
  ),
  advert(
    'the health service’s board as it was: data with a stub of a description, a summary list, the trust above and below, a line that warns of early closing',
    'https://www.jobs.healthservice.example/xi/vacancy/916247417',
    doc(
      'NHS Jobs - Specialist Biomedical Scientist (Blood Sciences)',
      `<div id="siteHeader"><a href="/xi/"><img alt="NHS Jobs" src="n.gif"></a><p>Fast access to NHS opportunities</p><ul><li><a href="/xi/search_vacancy">Search for jobs</a></li><li><a href="/xi/my_account">My account</a></li><li><a href="/xi/about_nhs">Working in the NHS</a></li></ul></div><div id="contentArea"><p class="back"><a href="/xi/search">Back to search results</a></p><div class="vacancyHead"><img src="spts.gif" alt="Severn Plain Teaching Hospitals NHS Trust"><h1>Specialist Biomedical Scientist (Blood Sciences)</h1><p class="orgName">Severn Plain Teaching Hospitals NHS Trust</p></div><div class="applyBox"><a href="/xi/apply">Apply for this job</a><p>The closing date for this job is 30/11/2026 23:59</p></div><h2>Job details</h2><dl class="jobDetails">${summary('Job Reference', '347-PATH-2664')}${summary('Employer', 'Severn Plain Teaching Hospitals NHS Trust')}${summary('Department', 'Pathology')}${summary('Location', 'Gloucester')}${summary('Job Type', 'Permanent')}${summary('Working pattern', 'Full Time, Shift Work')}${summary('Pay Scheme', 'Agenda for change')}${summary('Pay Band', '6')}${summary('Staff Group', 'Healthcare Science')}${summary('Specialty/Function', 'Haematology')}</dl><div class="vacancyText"><p>Every tube that leaves the wards of two hospitals and sixty surgeries arrives at our hatch before it means anything. At three in the morning there are two of you, four analysers and a telephone.</p><p>We want a registered scientist who can turn a queue into results and knows when a result is not to be believed.</p><p><b>Main duties of the job</b></p>${ul('Work the bench and the shift in haematology, transfusion and coagulation', 'Authorise results within your competence and ring the ones that cannot wait', 'Train those who follow and write down what you changed')}<p><b>Person Specification</b></p>${spec(
        [
          ['HCPC registration as a biomedical scientist', 'Application'],
          ['Specialist portfolio in blood sciences', 'Application, certificate'],
          ['Works alone at night without cutting corners', 'Interview'],
        ],
      )}<p>For further details or an informal visit contact: Hedley Tranmer, Laboratory Manager.</p><p>Please note that this vacancy may close early if we receive enough applications. If you have not heard within three weeks of the closing date, you have not been shortlisted.</p></div></div><div id="siteFooter"><a href="/xi/terms">Terms and conditions</a><a href="/xi/privacy">Privacy policy</a><p>NHS Jobs is delivered on behalf of the service.</p></div>`,
      posting({
        title: 'Specialist Biomedical Scientist (Blood Sciences)',
        description: 'Specialist Biomedical Scientist (Blood Sciences), Gloucester',
        hiringOrganization: { '@type': 'Organization', name: 'Severn Plain Teaching Hospitals NHS Trust' },
        datePosted: '2026-11-16',
        validThrough: '2026-11-30',
      }),
    ),
    {
      title: 'Specialist Biomedical Scientist (Blood Sciences)',
      company: 'Severn Plain Teaching Hospitals NHS Trust',
      location: 'Gloucester',
      closingOn: '2026-11-30',
      has: ['ring the ones that cannot wait', 'without cutting corners', 'Hedley Tranmer'],
      hasNot: ['Fast access to NHS opportunities', 'delivered on behalf of'],
    },
  ),
  advert(
    'the health board of a province: facts in a striped list, band and trust as words beside each other, closing and interview dates written alike, a file for the rest of the advert',
    'https://jobs.ulsterhealth.example/Job/48817/community-dental-nurse',
    doc(
      'Community Dental Nurse | HSC Recruit',
      `<div class="cookie-note">HSC Recruit uses cookies to collect information about site usage. For more information see our <a href="/c">Cookies Policy</a>. <button>Accept</button></div><header class="navbar"><a class="navbar-brand" href="/"><img src="hsc.svg" alt="HSC Recruit"></a><ul><li><a href="/Search">Search jobs</a></li><li><a href="/Information/16/making-an-application">How to apply</a></li><li><a href="/Organisations">Organisations</a></li><li><a href="/Account/Login">Log in</a></li></ul></header><div class="container body-content"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/Search">Search</a></li><li>Job 48817</li></ol><div class="row"><div class="col-md-8"><h2 class="job-title">Community Dental Nurse</h2><ul class="list-group striped"><li><strong>Organisation</strong> <span>Lough Shore Health and Social Care Trust</span></li><li><strong>Reference</strong> <span>73826114</span></li><li><strong>Location</strong> <span>Antrim</span></li><li><strong>Band</strong> <span>Band 4</span></li><li><strong>Salary</strong> <span>£26,530 - £29,114 per annum, pro rata</span></li><li><strong>Hours</strong> <span>22.5 hours per week</span></li><li><strong>Anticipated interview date</strong> <span>Tuesday 15 December 2026</span></li><li><strong>Closing date</strong> <span>Wednesday 2 December 2026 at 4:00pm</span></li></ul><div class="job-body"><p>Our van has two chairs, one ramp and the loudest compressor in County Antrim. It goes to the people who cannot come to a surgery: to day centres, to care homes and, twice a month, to a school on an island.</p><p>You will nurse at the chairside with Mrs Oonagh McIlhatton, clean and pack instruments, hold hands and, when the ferry is late, drive.</p><h4>ESSENTIAL CRITERIA</h4>${ul('A national certificate in dental nursing and current registration', 'One year at the chairside with people who have a disability', 'A full current driving licence valid for use in the UK')}<h4>DESIRABLE CRITERIA</h4>${ul('A certificate in sedation nursing')}<p>A waiting list may be compiled from this exercise for posts that arise in the next six months. Late applications will not be accepted.</p><p><a href="/file.pdf">Download the job description and personnel specification</a></p></div></div><div class="col-md-4"><a class="btn btn-success" href="/Apply/48817">Apply now</a><h4>Jobs you may like</h4><ul><li><a href="/Job/1">Domestic Assistant, Ballymena</a></li><li><a href="/Job/2">Band 5 Staff Nurse, Causeway</a></li></ul></div></div></div><footer><p>&copy; 2026 HSC Recruit. Health and Social Care is an equal opportunities employer.</p></footer>`,
    ),
    {
      title: 'Community Dental Nurse',
      company: 'Lough Shore Health and Social Care Trust',
      location: 'Antrim',
      closingOn: '2026-12-02',
      salary: '£26,530',
      has: ['when the ferry is late', 'valid for use in the UK', 'sedation nursing'],
      hasNot: ['Domestic Assistant', 'information about site usage'],
    },
  ),
  advert(
    'a free board for members’ offices: the site as heading, number and title on one line, “working for” as the label of the employer, salary by the book, no year in the date',
    'https://www.membersboard.example/JobDetails.aspx?jobid=101877',
    doc(
      'Job details - members’ staff jobs',
      `<form id="form1"><div id="header"><h1><a href="/">members’ staff jobs</a></h1><p>Working in politics: jobs and placements</p></div><div id="menu"><a href="/">Home</a> | <a href="/SearchJobs.aspx?search=alljobs">All jobs</a> | <a href="/SubmitJob.aspx">Submit a job</a> | <a href="/help">Help</a></div><div id="content"><p><a href="/SearchJobs.aspx">&lt; Back to the list</a> <a href="#">Print this ad</a></p><div class="jobad"><p><b>Job title:</b> Senior Caseworker</p><p><b>Working for:</b> Ruth Amberley MP</p><p><b>Location:</b> Constituency office, Hexham</p><p><b>Salary:</b> £31,060 to £36,200, on the pay scale of the independent authority</p><p><b>Hours:</b> 37.5, with one day at home by agreement</p><h3>Job details</h3><p>Four hundred people write to this office in a week, and about forty of them are in trouble. We are looking for the person who finds the forty by Monday lunchtime.</p><p>You will run the casework of the office with two caseworkers and a rota of volunteers: visas, benefits, floods, potholes and a long affair about a bus. You will write letters that ministers’ offices answer, and hold a surgery in a different village hall every Friday.</p><h3>Person specification</h3>${ul('Experience of casework, advice or a front desk where people cry', 'Sympathy with the member’s aims, though not necessarily with the party', 'Knowledge of the valley, or the will to get lost in it')}<h3>Application details</h3><p>Please send a CV and no more than two sides on why you would like the post to the office manager. First interviews are on 7 December in Hexham, and the post starts as soon as the new person can.</p><p>Applicants must have the right to work in the UK. Security clearance to the level of a counter-terrorist check is needed.</p><p><b>Closing date:</b> 27th of November, 5pm</p><p><b>Web site:</b> <a href="https://www.ruthamberley.example">www.ruthamberley.example</a></p></div><p class="small">Ads are placed by employers. We do not check them and cannot enter into correspondence on them.</p></div></form>`,
    ),
    {
      title: 'Senior Caseworker',
      company: 'Ruth Amberley MP',
      location: 'Hexham',
      closingOn: '2026-11-27',
      salary: '£31,060',
      has: ['finds the forty by Monday lunchtime', 'a long affair about a bus', 'the will to get lost in it'],
      hasNot: ['Submit a job', 'cannot enter into correspondence'],
    },
  ),
  advert(
    'a shared board of ten councils: the board’s name in the tab and the head, facts as icons without labels, noon and a weekday before the date, notes on redeployment, other councils’ jobs under it',
    'https://www.tenboroughs.example/job/SLC/Adults/Rehabilitation-Officer-Visual-Impairment-77215',
    doc(
      'Rehabilitation Officer (Visual Impairment) - ten boroughs jobs',
      `<header><a href="/"><img alt="ten boroughs jobs" src="10.svg"></a><nav><a href="/search-and-apply">Search and apply</a><a href="/our-boroughs">Our boroughs</a><a href="/life">Life up here</a></nav></header><main><div class="jobHeader"><p class="jobHeader__kicker">Adults and health</p><h1>Rehabilitation Officer (Visual Impairment)</h1><ul class="jobHeader__facts"><li><i class="fa fa-building"></i> Saddlewick Borough Council</li><li><i class="fa fa-map-marker"></i> Saddlewick Town Hall, OL9 9ZZ</li><li><i class="fa fa-gbp"></i> Grade 7: £38,220 to £41,771</li><li><i class="fa fa-clock-o"></i> 12 noon, Friday 4th December 2026</li><li><i class="fa fa-file"></i> Permanent, 36 hours</li></ul><a class="btn" href="/apply">Apply</a><a class="btn" href="/save">Save job</a></div><div class="jobBody"><h2>What is it about?</h2><p>Somebody who loses their sight at seventy still wants a cup of tea, and the way to it has to be learned again: the kettle, the stairs, the crossing outside the chemist. You teach the way.</p><h2>What will I do?</h2>${ul('Assess people at home and set goals that are theirs and not ours', 'Teach orientation, long cane and the skills of a kitchen', 'Order equipment, and take it back when it gathers dust')}<h2>What do you want from me?</h2>${ul('A qualification in rehabilitation work, or the last year of one', 'Legs for hills', 'Reports that a person can have read out to them without wincing')}<h2>And the small print?</h2><p>Applicants at risk in any of the ten authorities have preference until the post is advertised outside. Interviews will be on the 14th and 15th of December. A check by the Disclosure and Barring Service will be made.</p><p>For a chat, ring Winifred Aspinall, who manages the team, any morning but Wednesday.</p></div><aside><h3>You might also like</h3><ul class="cards"><li><a href="/2">Highways Inspector</a><span>Mossgate Council</span><span>Closes 1 December</span></li><li><a href="/3">Library Assistant</a><span>Rudding Council</span><span>Closes 9 December</span></li></ul></aside></main><footer><p>ten boroughs jobs is run by the combined authority for its member councils.</p></footer>`,
    ),
    {
      title: 'Rehabilitation Officer (Visual Impairment)',
      company: 'Saddlewick Borough Council',
      location: 'Saddlewick',
      closingOn: '2026-12-04',
      salary: '£38,220',
      has: ['the crossing outside the chemist', 'when it gathers dust', 'Winifred Aspinall'],
      hasNot: ['Highways Inspector', 'Life up here'],
    },
  ),
  advert(
    'a housing association on a hosted system: posted and start dates and a week of interviews, and no day that closes it; a second list of the facts for print',
    'https://tidewayhomes.netpost.example/members/?j=55117/gas-safety-officer',
    doc(
      'Gas Safety Officer | Tideway Homes Careers',
      `<header><a href="/members/"><img alt="Tideway Homes" src="t.png"></a><nav><a href="/members/?login">Candidate login</a><a href="/members/">All vacancies</a></nav></header><div class="vac-wrapper"><h1>Gas Safety Officer</h1><table class="vac-table"><tr><td>Vacancy type:</td><td>Permanent</td></tr><tr><td>Region:</td><td>Thames Estuary</td></tr><tr><td>Location:</td><td>Gravesend</td></tr><tr><td>Salary:</td><td>£41,900 plus van</td></tr><tr><td>Date posted:</td><td>03/11/2026</td></tr><tr><td>Proposed start date:</td><td>11/01/2027</td></tr></table><a class="apply" href="/members/?apply">Apply now</a><div class="vac-desc"><p>Four thousand boilers are in our care, and the law gives each of them one day in the year. Missing that day is not a matter of opinion.</p><p>As Gas Safety Officer at Tideway Homes you check the work of our contractors, knock on the doors that stay shut and put a signature under the figures.</p><p><strong>Your day</strong></p>${ul('Inspect one job in ten, and more where you smell something', 'Follow access cases from the first letter to the court', 'Keep certificates in an order that an auditor finds without you')}<p><strong>Your background</strong></p>${ul('A full set of domestic gas qualifications, in date', 'Supervision of engineers, your own or a contractor’s', 'A driving licence')}<p>We will interview in the weeks of 30 November and 7 December as applications come in, and the advert comes down when we have found our person. So please do not wait.</p></div><div class="print-only"><p>Gas Safety Officer</p><p>Tideway Homes, Gravesend, posted 03/11/2026</p></div></div><footer><p>Tideway Homes Limited is a charitable community benefit society.</p><a href="/">Powered by Netpost</a></footer>`,
    ),
    {
      title: 'Gas Safety Officer',
      company: 'Tideway Homes',
      location: 'Gravesend',
      noClosing: true,
      salary: '£41,900',
      has: ['one day in the year', 'where you smell something', 'finds without you'],
      hasNot: ['Candidate login', 'Powered by Netpost'],
    },
  ),
  advert(
    'an old university’s self-service: “Job Details” as the page’s heading, the post in a styled div, department and address in the text, the last day in a sentence after a sentence on interviews',
    'https://my.corehr.example/pls/fcrrecruit/erq_jobspec_version_4.display_form?p_company=10&p_internal_external=E&p_display_in_irish=N&p_recruitment_id=177204',
    doc(
      'Job Details',
      `<div class="erq_banner"><img src="uni.png" alt="University of Fenchester"></div><div class="erq_menu"><a href="#">Home</a> | <a href="#">Job search</a> | <a href="#">Login</a> | <a href="#">Help</a></div><h1 class="erq_searchv4_heading1">Job Details</h1><div class="erq_searchv4_main"><div class="erq_searchv4_heading2">Conservation Photographer</div><div class="erq_searchv4_heading5">Department of Collections Care, Bridge Street, Fenchester</div><div class="erq_searchv4_heading3"></div><div class="erq_searchv4_result_details"><p>Grade 6: £34,982 - £40,855 p.a.</p><p>We are seeking a photographer who can make a burnt charter legible. The Department looks after nine miles of shelves, and some of what stands on them can be read only under light that nobody can see.</p><p>You will photograph objects before, during and after treatment, run the multispectral camera that arrived in the summer, and keep thirty thousand images where the next century will find them. You will work in the dark a good deal and explain yourself to scholars.</p><p>You will have a degree or its equal in photography or heritage science, a portfolio of flat and of stubborn objects, and hands that can be trusted near vellum. Experience of colour management is essential; a taste for silence helps.</p><p>The post is full-time and fixed-term for three years. Interviews are expected to take place on 12 January 2027.</p><p>You will be required to upload a CV and a supporting statement as part of your online application.</p><p>Only applications received before 12.00 midday on Monday 14 December 2026 can be considered.</p></div><table class="erq_contact"><tr><td>Contact Person :</td><td>Dr Ottoline Speke</td><td>Vacancy ID :</td><td>177204</td></tr><tr><td>Contact Phone :</td><td>&nbsp;</td><td>Pay scale :</td><td>STANDARD GRADE 6</td></tr></table><div><input type="button" value="Apply"><input type="button" value="Return to Search Results"></div></div><div class="erq_foot">Important information for candidates: Data Privacy. Please note that any personal data submitted as part of the job application process will be processed in accordance with our notice.</div>`,
    ),
    {
      title: 'Conservation Photographer',
      company: 'University of Fenchester',
      location: 'Fenchester',
      closingOn: '2026-12-14',
      salary: '£34,982',
      has: [
        'under light that nobody can see',
        'where the next century will find them',
        'trusted near vellum',
      ],
      hasNot: ['Job search', 'Data Privacy'],
    },
  ),
  none(
    'the list of a candidate centre: one row for each post with role, town and closing date, and a search above',
    'https://custodyjobs.tally.example/vx/lang-en-GB/mobile-0/appcentre-1/brand-13/candidate/jobboard/vacancy/3/adv/',
    doc(
      'Vacancies - Custody Jobs',
      `<header id="banner"><img alt="Custody Jobs" src="b.png"></header><div id="main-content"><h1>Vacancies</h1><p>We are looking for people who want to change lives. Choose a vacancy to read about the duties, the salary and how to apply.</p><form><label>Keyword<input></label><label>Region<select><option>South West</option></select></label><button>Search</button></form><table class="solr_search_list"><thead><tr><th>Title</th><th>Town</th><th>Salary</th><th>Closing date</th></tr></thead><tbody>${[
        'Prison Catering Manager - HMP Thorncombe|Axminster|£36,530|7 Dec 2026 23:55 GMT',
        'Operational Support Grade - HMP Lees|Leek|£24,977|1 Dec 2026 23:55 GMT',
        'Dog Handler - HMP Coldmere|Thirsk|£33,746|9 Dec 2026 23:55 GMT',
        'Chaplain (Quaker) - HMP Stour|Wimborne|£38,110|15 Dec 2026 23:55 GMT',
      ]
        .map((line) => line.split('|'))
        .map(
          ([job, town, pay, date]) =>
            `<tr class="details_row"><td><a class="subject" href="#">${job}</a></td><td class="comm_list_tbody">${town}</td><td>${pay}</td><td>${date}</td></tr>`,
        )
        .join('')}</tbody></table><p>Showing 1 to 4 of 4</p></div>`,
    ),
  ),
  none(
    'the health service’s board as it was: a vacancy that can no longer be seen, with reasons and a search',
    'https://www.jobs.healthservice.example/xi/vacancy/911000417',
    doc(
      'NHS Jobs - Vacancy not available',
      `<div id="siteHeader"><img alt="NHS Jobs" src="n.gif"></div><div id="contentArea"><h1>This vacancy is now closed</h1><p>The vacancy <b>Senior Radiographer, 347-RAD-1190</b> is no longer available to view. This may be because:</p>${ul('the closing date for this job has passed', 'the employer has received enough applications', 'the employer has withdrawn the advert')}<p>If you have applied, you can follow your application in <a href="/xi/my_account">your account</a>.</p><h2>Find another job</h2><form><label>Job title or skill<input></label><button>Search</button></form></div>`,
    ),
  ),
  none(
    'a university’s page on how it appoints, in the words of its adverts, with a grade table and no post',
    'https://www.alnmouth-university.example/working-here/how-we-appoint',
    doc(
      'How we appoint | University of Alnmouth',
      `<header><a href="/"><img alt="University of Alnmouth" src="ua.svg"></a></header><main><h1>How we appoint</h1>${p('Every advert gives a closing date, a reference, a salary range and a person specification. You should address each essential criterion in your supporting statement.')}<h2>The closing date</h2><p>Applications must reach us by 23:59 on the closing date. For example, if the closing date is 13 December 2026, an application sent on 14 December 2026 cannot be considered.</p><h2>Grades and salaries</h2><table><tr><th>Grade</th><th>Salary</th><th>Typical roles</th></tr><tr><td>5</td><td>£28,879 - £33,002</td><td>Administrator, Technician</td></tr><tr><td>7</td><td>£39,355 - £45,413</td><td>Research Associate, Manager</td></tr><tr><td>8</td><td>£46,735 - £55,755</td><td>Lecturer, Head of Service</td></tr></table><h2>What we offer</h2>${ul('Thirty days of leave', 'A pension', 'A nursery on the campus')}<h2>Responsibilities of panel members</h2>${ul('Read every application', 'Score against the criteria', 'Keep the notes for six months')}<a href="/jobs">See current vacancies</a></main>`,
    ),
  ),
  none(
    'a shared board’s page of results, each card with the council, the pay and the last day',
    'https://www.tenboroughs.example/search-and-apply?keywords=officer',
    doc(
      '38 jobs for officer - ten boroughs jobs',
      `<header><img alt="ten boroughs jobs" src="10.svg"></header><main><h1>38 jobs for “officer”</h1><div class="filters"><h2>Refine</h2><label><input type="checkbox"> Saddlewick (9)</label><label><input type="checkbox"> Mossgate (7)</label></div><ul class="results">${[
        'Rehabilitation Officer (Visual Impairment)|Saddlewick Borough Council|£38,220 to £41,771|4 December 2026',
        'Trading Standards Officer|Mossgate Council|£36,363 to £40,777|6 December 2026',
        'School Attendance Officer|Rudding Council|£31,022 to £33,699|30 November 2026',
        'Tree Officer|Harcroft Council|£35,412 to £38,220|11 December 2026',
        'Democratic Services Officer|Saddlewick Borough Council|£32,597 to £35,412|2 December 2026',
      ]
        .map((line) => line.split('|'))
        .map(
          ([job, council, pay, date]) =>
            `<li class="card"><h3><a href="#">${job}</a></h3><p>${council}</p><p>${pay}</p><p>${br('An opportunity to join a friendly team and to make a real difference to the people of our borough.', `Closing date: ${date}`)}</p></li>`,
        )
        .join('')}</ul><p>Page 1 of 4</p></main>`,
    ),
  ),
];
