/** The pages of a careers service’s board on an old form system, of an academic board, of a health service, and the cards of three lists. */

interface Vacancy {
  title: string;
  recruiter: string;
  pay: string;
  place: string;
  sector: string;
  kind: string;
  hours: string;
  posted: string;
  deadline: string;
  how: string;
  body: string;
}
const ID = 'ctl00_ContentPlaceHolder1_DisplayVacancyUC1';
const row = (label: string, value: string) =>
  `<div style="float: left; width: 180px;"><b>${label}:</b></div><div style="float: left;">${value}</div><br style="clear: both;">`;
/** A vacancy of the careers service: its terms, how to apply, its text, and a hidden second copy of all of it. */
export const careersService = (v: Vacancy) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><title> VacancyLine > ${v.title} vacancy, posted on ${v.posted} </title><meta name="keywords" content="jobs, job, vacancies, opportunities, internships, graduate, employers"><meta name="description" content="New posts for graduates every day, from internships to full-time work."></head><body><header><div class="container" id="top-container" style="display: block;"><nav class="navbar navbar-default submenu" id="top-menu"><div id="logo-container"><a href="/"><img class="img-responsive" alt="logo_email_199x55.png" src="l.png"></a></div></nav></div><nav class="navbar navbar-default menu-size"><ul class="nav navbar-nav menu"><li><a href="/jobs">Jobs and internships</a></li><li><a href="/advice">Career advice</a></li><li><a href="/fairs">Graduate recruitment fairs</a></li><li><a href="/advertise">Advertise on VacancyLine</a></li></ul></nav><div class="horizontal-line"><hr></div></header><div id="gradsWrapper"><div id="gradsContent"><div id="gradsCenter"><div id="gradsCrumbtrail"><a href="/">Home</a> > <span id="ctl00_currentPage"><a href="/Home.aspx">VacancyLine</a> > <a href="/Vacancies.aspx">Vacancies</a> > <span class="currentPage">Job details</span></span></div><div id="gradsHeader"><div class="header"><h1> VacancyLine: Find Graduate Jobs, Schemes and Internships</h1></div></div><div id="centerContent"><form name="aspnetForm" method="post" action="./DisplayVacancy.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE"><div id="v2_centreCol"><div id="${ID}_UpdatePanel1"><div style="padding: 5px; background-color: #efefff;"><span id="${ID}_crumbtrailSpan"><span><b>Job details</b></span></span><div style="float: right"><div style="text-align: center;"><input type="image" title="Save this job to my favourites" alt="Save for later" src="s.png"><div class="modalContent" align="left" style="display: none"><div class="modalTitle">Save this job to my favourites</div><div style="padding: 5px">${v.recruiter} ${v.title}<br><br><span><font color="Red">You must be logged in</font></span></div></div><input type="image" title="E-mail to a friend" alt="Send to friend" src="e.png"><div class="modalContent" align="left" style="display: none"><div class="modalTitle">E-mail to a friend</div><div style="padding: 5px"><br>To which address shall we send it?<br><input type="text" disabled><br>Your message<br><textarea disabled></textarea></div></div></div></div><div class="clear"></div></div><br><div id="${ID}_pnlRounded"><div class="v2_title"> ${v.title} </div><br><div style="width: 50%; float: left; overflow: hidden"><b>Recruiter:</b> ${v.recruiter}<br><b>Salary:</b> ${v.pay}<br><b>Location:</b> ${v.place}<br><b>Job sector:</b> <span id="${ID}_lblJobSector">${v.sector}<br></span><b>Job type:</b> ${v.kind}<br><b>Hours:</b> ${v.hours}<br><b>Date posted:</b> ${v.posted}<br><b>Degree Level:</b> Bachelor</div><div style="width: 50%; float: left; overflow: hidden; text-align: right"><div class="logoDiv" style="display: none"><img src="i.png" alt="Company Logo" class="logoImg"></div></div><br class="clear"><br><div style="width: 100%; background-color: #eee; overflow: hidden;"><div style="float: left" class="v2_title"><b>How to apply</b></div><br><br style="clear: both;">${row('Name', '- -')}${row('Info for Applicants', v.how)}${row('Apply with', 'Online')}<div style="float: left; width: 180px;"><b>Deadline for applications:</b></div><div style="float: left"><span id="${ID}_lblApplicationDeadline">${v.deadline}</span></div><br class="clear"></div><br class="clear"><div style="border-top: dashed 1px black"></div><br>${v.body}<br><br><div style="border-top: dashed 1px black"></div><div style="padding: 10px; display: none;"><table width="100%"><tr><td colspan="2"><p style="padding: 10px; font-size: 9pt"><b>Job description</b><br><br>${v.body}</p></td></tr><tr><td><p class="label">Deadline for applications</p><p>${v.deadline}</p><p class="label">Posted on</p><p>${v.posted}</p></td></tr></table></div></div><div style="border: solid 1px #aaa; padding: 5px; display:none;"><div class="v2_title">You might also like</div><p class="relatedvacancies_item"><b><a href="/x">Various jobs available</a></b><br><br><b>Relief Without Borders</b><br>We work in places where others cannot go...<br>Application Deadline: Not specified</p><p class="relatedvacancies_item"><b><a href="/y">Consulting Staff</a></b><br><br><b>Ladder Research Group</b><br>What we are looking for: people who like hard questions...<br>Application Deadline: 21/12/2026</p></div></div></div><div id="v2_rightCol"><div class="statementsandpolicy">&gt;&nbsp;<a href="/s">Jobs - Statements and Policies</a>&nbsp;&lt;<br>&gt;&nbsp;<a href="/w">Warning about Job Scams</a>&nbsp;&lt;</div><div class="searchBox"><div class="v2_title">Search jobs</div><br>Keyword(s):<br><input type="text"><br>Sectors:<br><select><option>Business &amp; Administration</option><option>Charities &amp; NGOs</option></select><input type="submit" value="Search"></div></div></form></div></div></div></div><footer><p>The Careers Partnership brings together the careers services of nine universities and colleges.</p><p>© The Careers Partnership</p></footer></body></html>`;

interface Academic {
  title: string;
  university: string;
  unit: string;
  terms: [label: string, value: string][];
  body: string;
  subjects: string[];
  place: string;
  head?: string;
}
/** A post of the academic board: a table of terms under the employer and its unit. */
export const academic = (a: Academic) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${a.title} at ${a.university}</title>${a.head ?? ''}</head><body><header class="j-header"><a href="/"><img alt="jobs.ac.uk" src="l.svg"></a><nav><ul><li><a href="/search">Search jobs</a></li><li><a href="/phd">PhDs</a></li><li><a href="/careers-advice">Career advice</a></li><li><a href="/login">Sign in</a></li></ul></nav></header><article class="j-advert"><h1 class="j-advert__title">${a.title}</h1><h3 class="j-advert__employer row-4"><b><span>${a.university}</span></b> - ${a.unit}</h3><div class="j-advert-details__container row-5"><table>${a.terms.map(([label, value]) => `<tr><th class="j-advert-details__table-header">${label}:</th><td>${value}</td></tr>`).join('')}</table></div><div>${a.body}</div><h5>Advert information</h5><div><p><b>Type / Role:</b></p><form method="GET" action="/search/academic-or-research"><div class="j-form-input ie-11-width"><input class="j-form-input__disabled-cat" type="button" value="Academic or Research"></div></form></div><div><p><b>Subject Area(s):</b></p>${a.subjects.map((each) => `<form method="GET" action="/search/"><div class="j-form-input ie-11-width"><input class="parent-category" type="submit" value="${each}"></div></form>`).join('')}</div><div><p><b>Location(s):</b></p><div class="j-form-input ie-11-width"><input class="j-form-input__disabled-cat" type="button" value="${a.place}"></div></div><h5>Job tools</h5><form method="GET" action="/search/employer"><input type="submit" value="View Employer Profile"></form></article></body></html>`;

interface Health {
  employer: string;
  title: string;
  closes: string;
  summary: string;
  duties: string;
  about: string;
  posted: string;
  band: string;
  pay: string;
  contract: string;
  reference: string;
  address: [line: string, town: string, postcode: string];
  long: string;
  person: [category: string, essential: string[], desirable: string[]][];
}
const small = (id: string, label: string, value: string) =>
  `<h3 class="nhsuk-heading-s" id="${id}_heading">${label}</h3><p id="${id}">${value}</p>`;
const list = (kind: string, items: string[]) =>
  `<h4>${kind}</h4><ul class="nhsuk-list">${items.map((item, at) => `<li id="${kind.toLowerCase()}_skill_1_criteria_${at + 1}">${item}</li>`).join('')}</ul>`;
const person = (h: Health) =>
  `<h2 class="nhsuk-heading-l">Person Specification</h2>${h.person.map(([category, essential, desirable], at) => `<h3 id="skill_category_${at + 1}">${category}</h3>${list('Essential', essential)}${list('Desirable', desirable)}`).join('')}`;
/** An advert of the health service, with the parts that it writes twice for narrow screens. */
export const health = (h: Health) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Job Advert</title></head><body><span id="employer_name">${h.employer}</span><h1 class="nhsuk-heading-xl" id="heading">${h.title}</h1><p id="closing_date"><strong>The closing date is ${h.closes}</strong></p><h3 class="nhsuk-heading-xs">Job summary</h3><p id="job_overview"><p>${h.summary}</p><h3 class="nhsuk-heading-xs">Main duties of the job</h3><p id="job_description"><p>${h.duties}</p><h3 class="nhsuk-heading-xs">About us</h3><p id="about_organisation"><p>${h.about}</p></p><div class="show-mobile"><h2 class="nhsuk-u-visually-hidden">Details</h2>${small('date_posted', 'Date posted', h.posted)}${small('payscheme-type', 'Pay scheme', 'Agenda for change')}${small('payscheme-band', 'Band', h.band)}${small('range_salary', 'Salary', h.pay)}${small('contract_type', 'Contract', h.contract)}${small('trac-job-reference', 'Reference number', h.reference)}<h3 id="employer_location_heading" class="nhsuk-heading-s">Job locations</h3><p id="employer_address_line_1">${h.address[0]}</p><p id="employer_town">${h.address[1]}</p><p id="employer_county"></p><p id="employer_postcode">${h.address[2]}</p><p id="employer_country">United Kingdom</p></div><div class="hide-mobile"><h2 class="nhsuk-heading-l">Job description</h2><h3 class="nhsuk-heading-xs">Job responsibilities</h3><p id="job_description_large" style="white-space: pre-line">${h.long}</p>${person(h)}</div><div class="show-mobile">${person(h)}</div><h3 id="employer_website_heading">Employer's website</h3><a id="employer_website_url_link" href="https://employer.example/">https://employer.example/</a></body></html>`;
/** A card in the academic board’s results. */
export const found = (
  title: string,
  unit: string,
  employer: string,
  place: string,
  pay: string,
  closes: string,
) =>
  `<div class="j-search-result__result ie-border-left"><div class="j-search-result__text"><a href="/job/DXX${title.length}1/x">${title}</a><div class="j-search-result__department">${unit}</div><div class="j-search-result__employer"><b>${employer}</b></div><div>Location: ${place}</div><div class="j-search-result__info"><strong>Salary: </strong>${pay}</div><div><strong>Date Placed: </strong>12 Nov</div></div><div class="j-search-result__date-logos"><div class="j-search-result__date"><span class="j-search-result__date-span">Closes</span><span class="j-search-result__date-span">${closes}</span></div></div></div>`;
/** A card in a national board of councils. */
export const council = (title: string, publisher: string, place: string, ...tags: string[]) =>
  `<div class="mjs-card border-light"><div class="mjs-card__body"><h3 class="mjs-card__title"><a href="/councils/c/jobs/j-${title.length}0417">${title}</a></h3><span class="label">Published by ${publisher}</span><div class="mjs-card__description"><p>${place}</p></div><div class="mjs-card__tags">${tags.map((tag) => `<span class="mjs-tag mjs-tag__secondary">${tag}</span>`).join('')}</div></div></div>`;
/** A card in an applicant system’s list. */
export const jobCard = (title: string, place: string, reference: string, pay: string, rest: string) =>
  `<div class="card mb-7 job-card"><div class="card-body"><div class="job-row__details"><a class="mb-15" href="/brickfieldmuseum/Job/JobDetail?JobId=${reference.slice(-3)}"> ${title} </a></div><div class="job-card__location"><i>location_on</i><strong> ${place} </strong></div><div class="job-card__description"><p class="jobdetailsitem jobreference"><strong>Job reference:</strong> ${reference}</p><p class="jobdetailsitem salary"><strong>Salary:</strong> ${pay}</p>${rest}</div></div></div>`;
