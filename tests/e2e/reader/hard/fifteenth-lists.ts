/** Lists, a landing page and a page of advice of boards and employers in the United Kingdom: none is one advert. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { none } from './parts';

interface Found {
  title: string;
  employer: string;
  place: string;
  pay: string;
  closes: string;
}

const found: Found[] = [
  {
    title: 'Casework Officer',
    employer: 'Office of the Waterways Regulator',
    place: 'Leeds',
    pay: '£27,340 to £29,100',
    closes: '29th November 2026',
  },
  {
    title: 'Data Engineer',
    employer: 'Rivers and Levels Agency',
    place: 'Bristol, Reading, Warrington',
    pay: '£44,860',
    closes: '30th November 2026',
  },
  {
    title: 'Higher Policy Adviser, Heat Networks',
    employer: 'Department for Warm Homes',
    place: 'Darlington',
    pay: '£38,420 to £43,170',
    closes: '2nd December 2026',
  },
  {
    title: 'Laboratory Assistant',
    employer: 'Plant and Seed Inspectorate',
    place: 'Cambridge - CB3 9ZZ',
    pay: '£26,015',
    closes: '6th December 2026',
  },
  {
    title: 'Head of Estates',
    employer: 'National Collections Board',
    place: 'London, Swindon',
    pay: '£71,200 to £78,600',
    closes: '6th December 2026',
  },
  {
    title: 'Border Vet',
    employer: 'Plant and Seed Inspectorate',
    place: 'Dover',
    pay: '£46,330',
    closes: '9th December 2026',
  },
];
const academic: [title: string, part: string, employer: string, place: string, closes: string][] = [
  [
    'Associate Lecturer in Hydrology',
    'School of Earth and Water',
    'University of Strathmarrow',
    'Perth',
    '20 Dec',
  ],
  [
    'Research Software Engineer',
    'Advanced Computing',
    'Wexborough University',
    'Wexborough, Hybrid',
    '11 Jan',
  ],
  [
    'Fully Funded PhD Studentship: Recycled Glass Fibres',
    'Engineering',
    'Lintmoor Institute',
    'Lintmoor',
    '31 Jan',
  ],
  ['Timetabling Manager', 'Registry', 'University of Castlereach', 'Castlereach', '4 Dec'],
  ['Postdoctoral Fellow in Peatland Carbon', 'Geography', 'University of Strathmarrow', 'Perth', '7 Jan'],
];
const csjHead = `<div class="skip-container"><div id="skip"><a href="#main-content">Skip to main content</a></div></div><div id="header"><header role="banner" id="global-header"><div class="header-wrapper"><ul><li class="header-logo-li"><a href="https://www.gov.uk" id="logo">GOV.UK</a></li><li><div class="header-title"><a href="/csr/index.cgi" id="proposition-name">Civil Service Jobs</a></div></li></ul></div></header></div><div class="topnavmenu csr-portal-standard-container"><ul><li><a class="topnav-item" href="/csr/index.cgi">Home</a></li><li><a class="topnav-item" href="/csr/login">Sign in / create an account</a></li></ul></div>`;

export const fifteenthLists: GeneralPage[] = [
  none(
    'results of the civil service board: boxes with department, place, pay, closing words and reference, paging above and below, filters at the side',
    'https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=c2VhcmNocGFnZT0xJm93bmVydHlwZT1mYWly',
    `<!DOCTYPE html><html lang="en"><head><title>Civil Service job search - Civil Service Jobs - GOV.UK</title></head><body>${csjHead}<div class="csr-portal-standard-container"><main id="main-content"><div class="csr-page-title"><h1>Civil Service job search</h1></div><h2 class="search-results-heading">418 jobs found</h2><form action="/csr/index.cgi"><fieldset><legend>Refine your search</legend><label>What <input name="what"></label><label>Where <input name="where"></label><label>Minimum salary <select><option>Any</option><option>£20,000</option></select></label><button>Update results</button></fieldset></form><div class="search-results-paging-menu"><ul><li>1</li><li><a href="?p=2">2</a></li><li><a href="?p=2">next&nbsp;&raquo;</a></li></ul></div><div><ul title="Job list">${found
      .map(
        (job, at) =>
          `<li title="${job.title}" class="search-results-job-box"><div class="search-results-job-box-logo"><img alt="" title="${job.employer} Logo" src="${at}.gif"></div> <div><h3 class="search-results-job-box-title"><a title="${job.title}" href="/csr/index.cgi?SID=${at}">${job.title}</a></h3></div> <div class="search-results-job-box-department">${job.employer}</div> <div class="search-results-job-box-location">${job.place} </div> <div class="search-results-job-box-salary">Salary : ${job.pay}</div> <div class="search-results-job-box-closingdate">Closes : 11:55 pm on ${job.closes}</div> <div class="search-results-job-box-refcode">Reference : ${410200 + at}</div> </li>`,
      )
      .join(
        '',
      )}</ul></div><div class="search-results-paging-menu"><ul><li>1</li><li><a href="?p=2">next&nbsp;&raquo;</a></li></ul></div></main></div><footer><ul><li><a href="/h">Help</a></li><li><a href="/c">Cookies</a></li></ul></footer></body></html>`,
  ),
  none(
    'results of an academic board: department, employer, place and pay for each, closing day and month beside it, facets and an alert form',
    'https://www.jobs.ac.uk/search/?keywords=water&location=',
    `<!DOCTYPE html><html lang="en"><head><title>water Jobs - jobs.ac.uk</title></head><body><header class="j-header"><a href="/"><img src="l.svg" alt="jobs.ac.uk"></a><nav><a href="/search">Job Search</a><a href="/careers-advice">Career Advice</a></nav></header><main><form class="j-search" action="/search/"><input name="keywords" value="water"><input name="location" placeholder="Location"><button>Search</button></form><h1>Jobs matching: water</h1><p class="j-search-count">Showing 1 to 25 of 61 results</p><aside><h2>Refine search</h2><ul><li><label><input type="checkbox">Academic or Research (40)</label></li><li><label><input type="checkbox">PhDs (12)</label></li></ul></aside><div id="job-listings">${academic
      .map(
        ([title, part, employer, place, closes], at) =>
          `<div class="j-search-result__result ie-border-left" data-advert-id="${1085983 + at}"><div class="j-search-result__text"><a href="/job/DTS40${at}/x"> ${title} </a><div class="j-search-result__department">${part}</div><div class="j-search-result__employer"><b>${employer}</b></div><div>Location: ${place}</div><div class="j-search-result__info"><strong>Salary: </strong> See advert text for details.</div><div><strong>Date Placed: </strong>1${at} Nov</div></div><div class="j-search-result__date-logos"><div class="j-search-result__date"><span class="j-search-result__date-span">Closes</span><span class="j-search-result__date-span">${closes}</span></div></div></div>`,
      )
      .join(
        '',
      )}</div><section><h2>Get job alerts</h2><p>Create a job alert and receive personalised job recommendations straight to your inbox.</p><form><input type="email"><button>Create alert</button></form></section></main><footer><p>© Copyright jobs.ac.uk</p></footer></body></html>`,
  ),
  none(
    'an association’s page of vacancies: an opening paragraph, then titles with a closing date in small print, no employer or place',
    'https://www.researchcode.example/vacancies/',
    `<!DOCTYPE html><html lang="en-GB"><head><title>Vacancies - Association of Research Coders</title></head><body class="post-type-archive-vacancies"><header class="site-header"><a href="/"><img src="l.png" alt="Association of Research Coders"></a><nav><ul><li><a href="/about">About</a></li><li><a href="/events">Events</a></li><li><a href="/vacancies">Vacancies</a></li><li><a href="/join">Join</a></li></ul></nav></header><div class="site-content"><div id="container" class="wrapper clear"><div class="primary"><article class="page"><div class="entry-content"><div class="underline"></div><hr><p>There are often openings for people who write software for research in universities and laboratories across the UK. Where we hear of good ones, we advertise them here.</p><p>If you apply for a job from this list, please tell the institution that you saw it here if you have the chance to do so.</p>${[
      ['Senior Research Software Engineer, Genomics', 'December 3, 2026'],
      ['Research Software Engineer (Climate Models)', 'December 11, 2026'],
      ['Head of Research Computing', 'December 18, 2026'],
      ['Software Carpentry Coordinator', 'January 8, 2027'],
      ['Research Data Steward', 'None'],
    ]
      .map(
        ([title, date]) =>
          `<div class="job-title"><h3><a href="/vacancies/x" rel="bookmark">${title}</a></h3><small><b>Closing Date</b>&nbsp;&nbsp;${date}</small></div>`,
      )
      .join(
        '',
      )}</div></article></div></div></div><footer><p>The Association is a registered charity.</p></footer></body></html>`,
  ),
  none(
    'a college’s page of vacancies: articles with a title, terms, teaser and closing date each, its menu at the side',
    'https://www.harrowgatefen.ac.example/vacancies/',
    `<!DOCTYPE html><html lang="en-GB"><head><title>Vacancies | Harrowgate Fen College</title></head><body class="post-type-archive"><header class="site-header"><a class="logo" href="/"><img src="logo.svg" alt="Harrowgate Fen College"></a><nav><ul><li><a href="/school-leavers">School leavers</a></li><li><a href="/adults">Adults</a></li></ul></nav></header><div class="breadcrumbs"><a href="/">Home</a> &gt; Vacancies</div><main id="main" class="site-main"><div class="full-width-container secondary-page vacancies-page"><div class="featured-banner"><h1>Vacancies</h1></div><aside><h2>About the college</h2><ul><li><a href="/governors">Governors</a></li><li><a href="/policies">Policies</a></li><li><a href="/vacancies">Vacancies</a></li></ul></aside><section>${[
      [
        'Lecturer in Motor Vehicle',
        'Full time, permanent',
        '£30,288 - £39,640',
        'Our workshop at the Wisby campus trains more than two hundred technicians a year and needs somebody who has worked on vehicles for a living.',
        '30/11/2026',
      ],
      [
        'Learning Support Practitioner',
        'Term time, 30 hours',
        '£19,870',
        'You will support learners with additional needs in class and in the refectory, one to one and in small groups.',
        '04/12/2026',
      ],
      [
        'Examinations Assistant',
        'Temporary to July',
        '£12.96 an hour',
        'A busy post in a small office which sends out more than nine thousand papers each summer.',
        '07/12/2026',
      ],
      [
        'Chef de Partie, Training Restaurant',
        'Full time',
        '£27,400',
        'Cook with second-year students for forty covers at lunch and a dinner each Thursday.',
        '11/12/2026',
      ],
    ]
      .map(
        ([title, terms, pay, teaser, date]) =>
          `<article class="vacancies vacancies-archive"><div class="title"><h2><a href="/vacancies/x">${title}</a></h2><p>${terms}</p></div><div class="summary"><p>${teaser}</p><ul><li><strong>Salary:</strong> ${pay}</li><li><strong>Closing date:</strong> ${date}</li></ul><a class="button" href="/vacancies/x">View vacancy</a></div></article>`,
      )
      .join(
        '',
      )}</section></div></main><footer><p>Harrowgate Fen College, Station Road, Wisby</p></footer></body></html>`,
  ),
  none(
    'a police force’s page on work for police staff: what staff do, how to apply, vetting and residency, a link to the vacancies',
    'https://www.wendmoor.police.example/police-forces/wendmoor-constabulary/areas/wendmoor/ca/careers/police-staff/',
    `<!DOCTYPE html><html lang="en-GB"><head><title>Police staff | Wendmoor Constabulary</title><meta property="og:site_name" content="Wendmoor Constabulary"></head><body><a href="#main" class="c-skip-link">Skip to main content</a><div class="c-quick-exit"><a href="#">Leave this site</a></div><header class="c-header"><a href="/"><img alt="Wendmoor Constabulary" src="crest.svg"></a><nav><ul><li><a href="/ro/report/">Report</a></li><li><a href="/ca/careers/">Careers</a></li></ul></nav></header><main id="main" class="c-page"><h1 class="c-page-title">Police staff</h1><div class="c-rich-text"><p>Police staff work in a wide range of posts that the service could not do without: finance, transport, the control room, digital forensics, legal services and criminal justice.</p><p>All police staff vacancies are advertised on our recruitment site. Each has a role profile with the minimum criteria and the main responsibilities of the post.</p><p>You will be asked to give evidence for each of the minimum criteria. Please do so at the end of the form, in the part headed knowledge, skills and experience; without it we cannot take your application further.</p><h2>How to submit your application</h2><p>Applications are made online. You can save your form and come back to it until the closing date of the post.</p><p><a class="c-button" href="https://recruitment.wendmoor.police.example">Wendmoor Constabulary vacancies</a></p><h2>Residency</h2><p>You must have lived in the United Kingdom for three years before you apply, so that we can vet all applicants in the same way.</p><h2>What we offer</h2><ul><li>24 days of leave, rising to 29</li><li>Local Government Pension Scheme</li><li>Flexible working and a sports club</li></ul><h2>Vetting</h2><p>Every member of staff is vetted. The check takes in your finances and your family, and can last some weeks.</p></div></main><footer class="c-footer"><p>Is there anything wrong with this page?</p><p>© Copyright 2026. All rights reserved.</p></footer></body></html>`,
  ),
  none(
    'a school’s recruitment site: how to apply, what happens after the closing date, no post',
    'https://jobs.tidewayschool.example/display.aspx?id=1253&pid=0&tabId=230',
    `<!DOCTYPE html><html lang="en"><head><title>How to Apply - Tideway School Jobs</title></head><body><form id="aspnetForm" action="display.aspx"><div id="header"><a href="/"><img src="logo.png" alt="Tideway School"></a><ul class="tabs"><li><a href="?tabId=228">Home</a></li><li><a href="?tabId=229">Current Vacancies</a></li><li class="on"><a href="?tabId=230">How to Apply</a></li><li><a href="?tabId=231">My Applications</a></li></ul></div><div id="content"><h1>How to Apply</h1><p>If you are interested in a post, click the Apply Online button in the job advert and you will be asked to register or to log into the account that you have already made. Be sure to give an email address that you look at often, because that is how we will keep in touch.</p><p>The School may begin interviews at any time before the closing date, so an early application is wise.</p><p>All applications must reach us online by midnight UK time on the closing date.</p><h2>Application Form</h2><p>The form can be filled in over several visits. It saves what you enter, and you may move back and forth in it at any time until you submit it. Help is at hand at each stage.</p><h2>After Applying</h2><p>Once you have sent your application, you will see its status in the area “My Applications”. You will receive an email the next day.</p><h2>After Closing Date</h2><p>The panel will assess all applicants against the job description and person specification, and then tell the personnel office of its decision. References are taken up before interview.</p></div><div id="footer"><a href="/privacy">Privacy</a> <a href="/contact">Contact us</a></div></form></body></html>`,
  ),
];
