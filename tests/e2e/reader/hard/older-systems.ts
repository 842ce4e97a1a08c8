/** Adverts on older applicant systems: tables, spans with long ids, labels that are plain text. */
import type { GeneralPage } from '../page-parts';
import { br, doc, p, ul } from './parts';

const taleoRow = (label: string, value: string, id: string) =>
  `<div class="contentlinepanel" id="requisitionDescriptionInterface.${id}"><h2 class="subtitle">${label}</h2><span class="blankspace">&nbsp;:&nbsp;</span><span class="text">${value}</span></div>`;

export const olderSystems: GeneralPage[] = [
  {
    name: 'an old system of generated ids, with the dates of posting and unposting',
    url: 'https://wexcombe.taleo.net/careersection/ex/jobdetail.ftl?job=2600417&lang=en',
    html: doc(
      'Job Description - Estates Surveyor (2600417)',
      `<div class="ftlmask"></div><div id="header"><img alt="Wexcombe Water" src="l"><a href="/signin">Sign In</a><a href="/search">Job Search</a><a href="/mine">My Jobpage</a></div><div class="mastercontentpanel3"><span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">Estates Surveyor</span><span> (</span><span>2600417</span><span>)</span><div><input type="button" value="Apply Online"><input type="button" value="Add to My Job Cart"></div><div class="editablesection"><h2 class="subtitle">Description</h2>${p('We own nine thousand hectares of moor, forty reservoirs and one lighthouse. All of them have neighbours.')}${ul('Negotiate leases, wayleaves and the odd boundary', 'Value land that we buy and sell')}<h2 class="subtitle">Qualifications</h2>${ul('Member of the Royal Institution of Chartered Surveyors, or on the way', 'Happy outdoors in February')}${taleoRow('Primary Location', 'GB-Devon-Okehampton', 'p1')}${taleoRow('Job', 'Property', 'p2')}${taleoRow('Organization', 'Land and Estates', 'p3')}${taleoRow('Schedule', 'Full-time', 'p4')}${taleoRow('Job Posting', 'Nov 3, 2026, 9:12:11 AM', 'p5')}${taleoRow('Unposting Date', 'Dec 7, 2026, 11:59:00 PM', 'p6')}</div></div>`,
      '',
      'en',
    ),
    expected: {
      title: 'Estates Surveyor',
      company: 'Wexcombe Water',
      location: 'Okehampton',
      has: ['nine thousand hectares', 'Negotiate leases', 'Happy outdoors'],
      hasNot: ['My Jobpage', 'Job Cart'],
    },
  },
  {
    name: 'a suite’s old career page with the number in its title',
    url: 'https://career5.successfactors.eu/sfcareer/jobreqcareer?jobId=31877&company=pellworm',
    html: doc(
      'Career Opportunities: Payroll Administrator (31877)',
      `<div id="globalHeader"><img alt="Pellworm Shipping" src="l"></div><div class="jobReqDetails"><h1>Career Opportunities: Payroll Administrator (31877)</h1><div>Requisition ID <b>31877</b> - Posted <b>03/11/2026</b> - <b>Liverpool (Office)</b> - <b>Finance</b> - <b>Permanent</b></div><div class="joqReqDescription"><div>Job Description Print Preview</div><p>Six hundred sailors and two hundred colleagues ashore are paid on the same day. You see to it.</p><p><u>Duties</u></p>${ul('Run monthly payroll for two countries and answer what people ask', 'Report to HMRC on time, every time')}<p><u>Experience and skills</u></p>${ul('Three years in payroll', 'CIPP, or the wish to study for it')}<p>Location: Liverpool</p><p>Pellworm Shipping is an equal opportunity employer.</p></div><button>Apply</button><button>Save job</button></div>`,
      '',
      'en',
    ),
    expected: {
      title: 'Payroll Administrator',
      company: 'Pellworm Shipping',
      location: 'Liverpool',
      noClosing: true,
      has: ['Six hundred sailors', 'Report to HMRC', 'Three years in payroll'],
      hasNot: ['Save job'],
    },
  },
  {
    name: 'a council’s system with its facts as a list of terms',
    url: 'https://www.jobtrain.co.uk/eastmarchcouncil/Job/JobDetail?jobid=5512&isPreview=Yes',
    html: doc(
      'Eastmarch Borough Council | Tree Officer',
      `<header><img alt="" src="l"><nav><a href="/home">Home</a><a href="/jobs">Job Search</a><a href="/login">Login</a><a href="/register">Register</a></nav></header><main><h1>Tree Officer</h1><div class="jobSummary"><dl><dt>Location</dt><dd>Civic Offices, Great Eastmarch</dd><dt>Salary</dt><dd>£36,124 - £39,513 per annum</dd><dt>Grade</dt><dd>Grade 8</dd><dt>Contract Type</dt><dd>Permanent</dd><dt>Working Hours</dt><dd>37 hours per week</dd><dt>Posted Date</dt><dd>06 Nov 2026</dd><dt>Closing Date</dt><dd>06 Dec 2026 23:59</dd><dt>Ref No</dt><dd>PLA0417</dd></dl></div><h2>Documents</h2><ul><li><a href="/jd.pdf">Job Description (PDF, 212.04kb)</a></li><li><a href="/ps.pdf">Person Specification (PDF, 98.1kb)</a></li></ul><h2>About the post</h2><p>There are forty-one thousand trees in the borough and one of you. You will decide which may fall and which the law keeps standing.</p>${ul('Inspect trees that residents worry about', 'Make and defend tree preservation orders', 'Advise planning colleagues on development')}<p>You will need a level 4 qualification in arboriculture and a head for heights, at least in thought.</p><p>Interviews are planned for 16 December 2026. For an informal chat call Mo Ashdown on 01632 960017.</p><p>Eastmarch Borough Council is committed to safeguarding. The probation period ends six months after 1 February 2027.</p><a class="btn btn-primary" href="/apply">Apply Online</a><a class="btn" href="/back">Back</a></main><footer><p>© Jobtrain 2026</p></footer>`,
    ),
    expected: {
      title: 'Tree Officer',
      company: 'Eastmarch Borough Council',
      location: 'Great Eastmarch',
      closingOn: '2026-12-06',
      salary: '£36,124',
      has: ['forty-one thousand trees', 'Make and defend', 'level 4 qualification'],
      hasNot: ['Register', 'Jobtrain 2026'],
    },
  },
  {
    name: 'a system of many councils whose title is in a module of its own',
    url: 'https://southvale.tribepad.example/members/modules/job/detail.php?record=4471',
    html: doc(
      'Southvale Council Jobs | Senior Care Assistant - Nights',
      `<div id="wrapper"><div id="head"><a href="/"><img src="l" alt="Southvale Council Jobs"></a></div><div id="nav"><a href="/j">Jobs</a><a href="/d">Dashboard</a><a href="/l">Log in</a></div><div class="job-detail"><div class="job-header"><h2 class="job-title">Senior Care Assistant - Nights</h2><a class="btn-apply" href="/apply">Apply now</a></div><table class="job-info"><tr><td class="label">Salary</td><td>£13.69 per hour plus enhancements</td></tr><tr><td class="label">Location</td><td>Rowan House, Lower Southvale</td></tr><tr><td class="label">Contract</td><td>Part time, Permanent</td></tr><tr><td class="label">Closing date</td><td>Sunday, 29 November 2026 (midnight)</td></tr><tr><td class="label">Job ref</td><td>ASC-2291</td></tr></table><div class="job-body"><p>At night the home is quiet, and one bell matters more than all the paperwork. You will be the senior on a team of three.</p><p><b>About the role</b></p>${ul('Lead the night shift and hand over in the morning', 'Give medicines and write down that you did')}<p><b>About you</b></p>${ul('Level 3 in health and social care', 'You can be calm at four in the morning')}<p>An enhanced DBS check is needed. We may close this vacancy early if we get enough applications.</p></div><div class="share"><span>Share this job</span><a href="/f">Facebook</a><a href="/x">X</a></div></div></div>`,
    ),
    expected: {
      title: 'Senior Care Assistant - Nights',
      company: 'Southvale Council',
      location: 'Lower Southvale',
      closingOn: '2026-11-29',
      has: ['one bell matters more', 'Lead the night shift', 'Level 3 in health'],
      hasNot: ['Share this job', 'Dashboard'],
    },
  },
  {
    name: 'a university’s own system, where every label is a cell and the text is one block with breaks',
    url: 'https://vacancies.uni-marram.example/VacancyDetails.aspx?VacancyUID=000000081234',
    html: doc(
      'Vacancy Details',
      `<form action="VacancyDetails.aspx"><input type="hidden" name="__VIEWSTATE" value="x"><div id="banner"><img src="u.gif" alt="Marram University crest"></div><div id="menu"><a href="1">Current Vacancies</a> | <a href="2">My Applications</a> | <a href="3">Help</a></div><table cellpadding="4"><tr><td colspan="2"><span id="ctl00_lblTitle">Technician (Marine Biology)</span></td></tr><tr><td>Faculty</td><td>Science and Sea</td></tr><tr><td>Location</td><td>Marram Campus, Saltport</td></tr><tr><td>Grade/Salary</td><td>Grade 5, £29,659 to £33,951 per annum</td></tr><tr><td>Contract</td><td>Fixed term until 31 August 2028</td></tr><tr><td>Closing date for applications</td><td>Midday on 3 December 2026</td></tr><tr><td>Interview date</td><td>14 December 2026</td></tr><tr><td>Reference</td><td>SCI-1188</td></tr></table><div>${br('Our tanks hold four hundred fish, and some of them are rare. Applications are invited for a technician who will keep water, animals and students well.', '', 'The post-holder will:', '- check pumps, filters and temperatures twice a day', '- prepare practical classes for up to forty students', '- look after the small boat and its engine', '', 'You should have an HND in biology or the same by experience, and be able to swim.', '', 'Marram University values diversity and welcomes applications from all.')}</div><input type="submit" value="Apply Now"><input type="submit" value="Email to a friend"></form>`,
    ),
    expected: {
      title: 'Technician (Marine Biology)',
      company: 'Marram University',
      location: 'Saltport',
      closingOn: '2026-12-03',
      has: ['Our tanks hold four hundred', 'check pumps', 'HND in biology'],
      hasNot: ['My Applications'],
    },
  },
  {
    name: 'an old table page with the labels in its left column and capital letters',
    url: 'http://www.hollinsbridge.example/careers/openings/mech02.html',
    html: `<html><head><title>Hollins Bridge Engineering Co. - Employment</title></head><body bgcolor="#ffffff" link="navy"><center><table width="780" border="0"><tr><td colspan="2"><img src="hb.gif" alt="Hollins Bridge Engineering Co."></td></tr><tr><td width="140" valign="top"><font face="Arial" size="2"><a href="a">HOME</a><br><a href="b">PRODUCTS</a><br><a href="c">EMPLOYMENT</a><br><a href="d">CONTACT</a></font></td><td valign="top"><font face="Arial" size="4" color="navy"><b>MECHANICAL DESIGN ENGINEER</b></font><table border="1" cellpadding="3"><tr><td><b>LOCATION:</b></td><td>Toledo, OH</td></tr><tr><td><b>DEPARTMENT:</b></td><td>Engineering</td></tr><tr><td><b>REPORTS TO:</b></td><td>Chief Engineer</td></tr><tr><td valign="top"><b>DUTIES:</b></td><td>Design movable bridges and the machinery that moves them. Prepare drawings, check calculations of others, visit sites when steel goes up.</td></tr><tr><td valign="top"><b>QUALIFICATIONS:</b></td><td>BSME and five years of experience in heavy machinery. P.E. license preferred. Must be able to climb.</td></tr><tr><td valign="top"><b>BENEFITS:</b></td><td>Medical, dental, 401(k) and a lunch on the day a bridge opens.</td></tr></table><p><font face="Arial" size="2">Send your resume to the address on our contact page. No phone calls please. EOE.</font></p></td></tr></table></center></body></html>`,
    expected: {
      title: 'MECHANICAL DESIGN ENGINEER',
      company: 'Hollins Bridge Engineering Co.',
      location: 'Toledo',
      noClosing: true,
      has: ['Design movable bridges', 'BSME and five years', 'lunch on the day'],
      hasNot: ['PRODUCTS'],
    },
  },
  {
    name: 'an Australian system that says when applications close, with a time zone',
    url: 'https://secure.pageup.example/644/cw/en/job/512345/nurse-unit-manager',
    html: doc(
      'Nurse Unit Manager',
      `<header><a href="https://www.wattlebay.example"><img alt="Wattle Bay Health" src="l"></a><a href="/sign-in">Job seeker sign in</a></header><div id="job"><h2>Nurse Unit Manager</h2><div class="apply-bar"><a class="apply-link button" href="/apply">Apply now</a><a href="/refer">Refer a friend</a></div><div id="job-details"><p><b>Job no:</b> <span class="job-externalJobNo">512345</span><br><b>Work type:</b> <span class="work-type">Permanent - Full Time</span><br><b>Location:</b> <span class="location">Wattle Bay, New South Wales</span><br><b>Categories:</b> <span class="categories">Nursing</span></p><p>Our ward has twenty-four beds and a view of the whales. The team is young and wants a leader who stays.</p><p><b>About the role</b></p>${ul('Lead thirty nurses across three shifts', 'Keep rosters, budgets and tempers in order')}<p><b>Selection criteria</b></p>${ul('Registration with AHPRA', 'Five years of acute nursing, some of it in charge')}<p>Hours: 38 per week. Applicants need the right to work in Australia.</p><p><b>Advertised:</b> <span class="open-date"><time datetime="2026-11-05T22:00:00Z">06 Nov 2026</time></span> AUS Eastern Daylight Time<br><b>Applications close:</b> <span class="close-date"><time datetime="2026-12-06T12:55:00Z">06 Dec 2026</time></span> AUS Eastern Daylight Time</p><p><a href="/back">Back to search results</a> <a href="/apply">Apply now</a></p></div></div>`,
      '',
      'en-AU',
    ),
    expected: {
      title: 'Nurse Unit Manager',
      company: 'Wattle Bay Health',
      location: 'Wattle Bay',
      closingOn: '2026-12-06',
      has: ['twenty-four beds', 'Keep rosters', 'Registration with AHPRA'],
      hasNot: ['Refer a friend', 'Job seeker sign in'],
    },
  },
];
