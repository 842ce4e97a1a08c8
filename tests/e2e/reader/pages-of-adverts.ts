/** Adverts no site module knows, in the shapes that boards, employers and searches give them. */
import { cards, duties, footer, type GeneralPage, has, menu, page } from './page-parts';

export const pagesOfAdverts: GeneralPage[] = [
  {
    name: 'a search with one job open beside its list, the page named after the search',
    url: 'https://uk.findwork.example/jobs?q=buyer&l=leeds&vjk=12',
    html: page(
      'Buyer jobs in Leeds | FindWork',
      `${menu}<main><h1>buyer jobs in Leeds</h1><p>1,204 jobs</p><div class="results"><ul>${cards(15)}</ul></div>
      <div class="pane"><div class="pane-head"><h2 class="jobsearch-JobInfoHeader-title">Senior Category Buyer - job post</h2><div data-company-name="true" data-testid="inlineHeader-companyName">Acme Tools Ltd</div><div data-testid="inlineHeader-companyLocation">Leeds LS1 4DY</div><button>Apply now</button></div>
      <div id="description">${duties}</div></div></main>${footer}`,
    ),
    expected: {
      title: 'Senior Category Buyer',
      company: 'Acme Tools Ltd',
      location: 'Leeds LS1 4DY',
      has,
      hasNot: ['Painter number', 'We use cookies'],
    },
  },
  {
    name: 'an employer’s own page: title and employer in the document title only',
    url: 'https://www.larkfield.example/careers/grants-officer',
    html: page(
      'Grants Officer | Careers | Larkfield Trust',
      `${menu}<main><h1>Grants Officer</h1><p>Location: York</p><p>Closing date: 12 noon, Friday 4 December 2026</p>${duties}<a class="btn" href="/apply">Apply</a></main>${footer}`,
    ),
    expected: {
      title: 'Grants Officer',
      company: 'Larkfield Trust',
      location: 'York',
      closingOn: '2026-12-04',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'a university’s advert with a table of facts and a list of others below',
    url: 'https://www.academicposts.example/job/ABC123/research-fellow',
    html: page(
      'Research Fellow in Soil Physics at University of Larkfield',
      `${menu}<div id="content"><h1>Research Fellow in Soil Physics</h1><h3>University of Larkfield</h3>
      <table><tr><th>Location:</th><td>Norwich</td></tr><tr><th>Salary:</th><td>£38,205 to £45,585 per annum</td></tr><tr><th>Hours:</th><td>Full Time</td></tr><tr><th>Contract Type:</th><td>Fixed-Term/Contract</td></tr><tr><th>Placed On:</th><td>10th November 2026</td></tr><tr><th>Closes:</th><td>9th December 2026</td></tr><tr><th>Job Ref:</th><td>ATR1562</td></tr></table>
      <div class="advert">${duties}</div><a class="button" href="/apply">Apply</a><div class="similar-jobs"><h2>Similar jobs</h2><ul>${cards(4, 'sim')}</ul></div></div>${footer}`,
    ),
    expected: {
      title: 'Research Fellow in Soil Physics',
      company: 'University of Larkfield',
      location: 'Norwich',
      closingOn: '2026-12-09',
      has,
      hasNot: ['Painter number', 'Similar jobs'],
    },
  },
  {
    name: 'a heading of the menu first, the job in the second',
    url: 'https://openlark.example/careers/safety-engineer/',
    html: page(
      'Safety Engineer | OpenLark',
      `<h1 class="sr">Mobile navigation</h1>${menu}<main><h1>Safety Engineer</h1><p>Applied Safety · London, UK</p>${duties}<a class="cta" href="#">Apply now</a></main>${footer}`,
    ),
    expected: { title: 'Safety Engineer', company: 'OpenLark', location: 'London', has, hasNot: [] },
  },
  {
    name: 'the employer inside the heading',
    url: 'https://www.startups.example/companies/vectorlark/jobs/abc-founding-engineer',
    html: page(
      'Founding Engineer at VectorLark | Startup List',
      `${menu}<main><h1>Founding Engineer at VectorLark (S23)</h1><div>San Francisco, CA, US</div>${duties}<p>At VectorLark, we build tools for people who build tools.</p><a class="btn" href="#">Apply to role</a></main>${footer}`,
    ),
    expected: {
      title: 'Founding Engineer',
      company: 'VectorLark',
      location: 'San Francisco',
      has,
      hasNot: [],
    },
  },
  {
    name: 'a council’s system of tables and bold labels',
    url: 'https://jobs.larkshire.example/vacancy.aspx?id=77',
    html: page(
      'Vacancy details',
      `<table><tr><td><table>${menu}</table></td></tr><tr><td><h2>Social Worker - Children in Care</h2><p><b>Employer:</b> Larkshire County Council</p><p><b>Place of work:</b> County Hall, Larkminster</p><p><b>Grade:</b> 9</p><p><b>Salary:</b> £36,648 - £40,221</p><p><b>Closing date:</b> 06/12/2026</p><p><b>Interview date:</b> 15/12/2026</p>${duties}</td></tr><tr><td><input type="button" value="Apply"><a href="apply.aspx">Apply online</a></td></tr></table>${footer}`,
    ),
    expected: {
      title: 'Social Worker - Children in Care',
      company: 'Larkshire County Council',
      location: 'Larkminster',
      closingOn: '2026-12-06',
      has,
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'a page of a network for members, where no class says anything and the title is no heading',
    url: 'https://www.network.example/jobs/view/4051241378/',
    html: page(
      'Category Buyer | Acme Tools | Network',
      `${menu}<main><div class="x1a9"><div class="q2"><p><a href="/company/acme">Acme Tools</a></p><p>Category Buyer</p><p>Leeds, England, United Kingdom · 2 weeks ago · 47 people clicked apply</p><div><button>Easy Apply</button><button>Save</button></div></div><div class="k7"><h2>About the job</h2>${duties}</div><div class="k7"><h2>Similar jobs</h2><ul>${cards(5, 'z9')}</ul></div></div></main>${footer}`,
    ),
    expected: {
      title: 'Category Buyer',
      company: 'Acme Tools',
      location: 'Leeds',
      has,
      hasNot: ['Painter number'],
    },
  },
  {
    name: 'an applicant system’s classic template: the employer after "at"',
    url: 'https://boards.applysystem.example/larkfield/jobs/4012345',
    html: page(
      'Buyer',
      `<div id="app_body"><div id="header"><h1 class="app-title">Buyer</h1><span class="company-name">at Larkfield Trust</span><div class="location">Hull, England</div></div><div id="content">${duties}</div><div id="application"><form><h2>Apply for this Job</h2><label>First name<input name="f"></label><label>Last name<input name="l"></label><label>Email<input name="e"></label></form></div></div>`,
    ),
    expected: { title: 'Buyer', company: 'Larkfield Trust', location: 'Hull', has, hasNot: ['First name'] },
  },
  {
    name: 'an employer whose name stands in its address and its copyright line only',
    url: 'https://careers.larkfield.example/job/buyer-12',
    html: page(
      'Buyer',
      `${menu}<main><h1>Buyer</h1><p>Hull, East Yorkshire</p>${duties}<a class="btn" href="#">Apply now</a></main><footer><p>© 2026 Larkfield. All rights reserved.</p></footer>`,
    ),
    expected: {
      title: 'Buyer',
      company: 'Larkfield',
      location: 'Hull',
      has,
      hasNot: ['All rights reserved'],
    },
  },
  {
    name: 'a legal entity as employer in the JSON-LD of an applicant system',
    url: 'https://larkmed.wd1.myworkdayjobs.com/en-US/jobs/job/Hull/Buyer_R1',
    html: page(
      '',
      '<div id="root"></div>',
      `<meta property="og:title" content="R&amp;amp;D Buyer"><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'R&amp;D Buyer', hiringOrganization: { name: 'IN2 LRK - LRK Engineering Services PL' }, jobLocation: { address: { addressLocality: 'Hull' } }, description: `<p>At Larkmed we mend hearts.</p>${duties}` })}</script>`,
    ),
    expected: { title: 'R&D Buyer', company: 'Larkmed', location: 'Hull', has, hasNot: [] },
  },
  {
    name: 'sections under tabs, one of them folded away',
    url: 'https://www.larkfield.example/jobs/driver',
    html: page(
      'Driver - Larkfield Trust',
      `${menu}<main><h1>Driver</h1><p>York</p><ul role="tablist"><li><a role="tab" href="#role" aria-controls="role">The role</a></li><li><a role="tab" href="#you" aria-controls="you">Requirements</a></li></ul><div id="role" role="tabpanel"><p>You will drive the van with the tools from street to street, and you will know everybody.</p><ul><li>Load the van every morning with the tools of the day</li><li>Bring them all back in the evening</li></ul></div><div id="you" role="tabpanel" style="display:none"><ul><li>A clean licence for vans of up to three and a half tonnes</li><li>Patience with people who have never held a hammer before</li></ul></div><button>Apply now</button></main>${footer}`,
    ),
    expected: {
      title: 'Driver',
      company: 'Larkfield Trust',
      location: 'York',
      has: ['drive the van', 'A clean licence', 'Patience with people'],
      hasNot: ['We use cookies'],
    },
  },
  {
    name: 'an old advert of plain paragraphs and line breaks',
    url: 'http://www.larkfield.example/vac12.htm',
    html: `<html><head><title>Larkfield Trust - Vacancies</title></head><body bgcolor="white"><table width="100%"><tr><td width="150"><a href="1.htm">Home</a><br><a href="2.htm">News</a><br><a href="3.htm">Vacancies</a></td><td><font size="5"><b>Caretaker (part time)</b></font><br><br><b>Salary:</b> £12,000 pro rata<br><b>Location:</b> Larkminster<br><br>Larkfield Trust is looking for a caretaker to look after its two buildings, three days a week.<br><br><b>Duties</b><br>Opening and closing the buildings in the morning and at night.<br>Small repairs to windows, doors and the boiler.<br><br><b>Requirements</b><br>Experience of looking after a building that is older than you.<br>You will be able to carry a ladder up two floors.<br><br>To apply send a letter to the office. Closing date for applications 4th December 2026.</td></tr></table></body></html>`,
    expected: {
      title: 'Caretaker (part time)',
      company: 'Larkfield Trust',
      location: 'Larkminster',
      closingOn: '2026-12-04',
      has: ['Small repairs to windows', 'carry a ladder'],
      hasNot: ['News'],
    },
  },
  {
    name: 'a recruiter’s advert for an employer it does not name',
    url: 'https://www.larkrecruit.example/jobs/finance-manager-77123',
    html: page(
      'Finance Manager in Leeds | Lark Recruitment',
      `${menu}<main><h1>Finance Manager</h1><ul><li>Location: Leeds</li><li>Salary: £55,000 - £60,000</li><li>Reference: LR77123</li></ul><p>Our client, a growing maker of tools, is looking for a Finance Manager to join its team in Leeds.</p><h2>The role</h2><ul><li>Month end accounts for three small companies</li><li>Leading a team of four in the finance office</li></ul><h2>About you</h2><ul><li>Qualified accountant with five years of practice</li><li>Calm at the end of the month and friendly at its start</li></ul><a class="btn" href="#">Apply now</a></main>${footer}`,
    ),
    expected: {
      title: 'Finance Manager',
      company: 'Lark Recruitment',
      location: 'Leeds',
      has: ['Month end accounts', 'Calm at the end'],
      hasNot: [],
    },
  },
  {
    name: 'a consent wall and lines of the page round the advert',
    url: 'https://www.larkfield.example/jobs/buyer-1234',
    html: page(
      'Buyer | Larkfield Trust',
      `<div class="cw"><h2>We value your privacy</h2><p>${'We and our 812 partners store and read information on a device, such as unique identifiers. '.repeat(6)}</p><button>Accept all</button></div>${menu}<main><h1>Buyer</h1><p>Posted 3 days ago</p><p>47 applicants</p><p>Hull, England</p>${duties}<p>Powered by ApplySystem</p><button>Apply now</button></main>${footer}`,
    ),
    expected: {
      title: 'Buyer',
      company: 'Larkfield Trust',
      location: 'Hull',
      has,
      hasNot: ['812 partners', 'Powered by', '47 applicants'],
    },
  },
];
