/** Adverts in English on the skeletons of applicant systems and employers’ sites, second helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none, p, ul } from './parts';

const overview = (label: string, ...values: string[]) =>
  `<div><h3 class="text-sm">${label}</h3>${values.map((value) => `<span>${value}</span>`).join('')}</div>`;
const label = (name: string, value: string) =>
  `<tr><td class="TEXTLABEL" valign="top" nowrap><b>${name}</b></td><td class="TEXT">${value}</td></tr>`;

export const sixthSystems: GeneralPage[] = [
  advert(
    'the American federal board: department and agency in a banner, an overview with two dates, sections of conditions',
    'https://www.federalposts.example/job/885547901',
    doc(
      'Federal Posts - Job Announcement',
      `<div class="usa-banner">An official website of the United States government <button>Here's how you know</button></div><header><a href="/">Federal Posts</a><nav><a href="/search">Search</a><a href="/help">Help</a><a href="/signin">Sign In</a></nav></header><main><div class="joa-header"><h1 class="joa-banner__title">Hydrologic Technician</h1><div class="joa-banner__dept">Department of Rivers</div><div class="joa-banner__agency">Bureau of Tidal Waters</div><button>Save</button><a href="/apply">Apply</a></div><ul class="joa-nav"><li><a href="#joa-summary">Summary</a></li><li><a href="#joa-duties">Duties</a></li><li><a href="#joa-requirements">Requirements</a></li><li><a href="#joa-how">How to apply</a></li></ul><div id="joa-summary"><h2>Summary</h2><p>This position sits in a field office of five that keeps sixty gauges honest between Astoria and the bar.</p></div><div class="joa-overview"><h2>Overview</h2>${overview('Accepting applications', 'Open 11/13/2026 to 11/27/2026')}${overview('Location', '1 vacancy in the following location:', 'Astoria, OR')}${overview('Salary', '$49,025 - $63,733 per year')}${overview('Pay scale &amp; grade', 'GS 7')}${overview('Remote job', 'No')}${overview('Telework eligible', 'No')}${overview('Travel Required', '50% or less - You may be expected to travel for this position.')}${overview('Appointment type', 'Permanent')}${overview('Announcement number', 'BTW-26-12840551-DE')}</div><div><h2>This job is open to</h2><p>The public: U.S. Citizens, Nationals or those who owe allegiance to the U.S.</p></div><div id="joa-duties"><h2>Duties</h2>${ul('Wade, boat or climb to instruments and read them right', 'Repair loggers in the weather that broke them', 'Enter and check records before they are published')}</div><div id="joa-requirements"><h2>Requirements</h2><h3>Conditions of employment</h3>${ul('You must pass a swimming test', 'You will need a state driver’s license')}<h3>Qualifications</h3><p>One year of experience equal to the GS-6 level, such as installing field instruments or checking long series of data.</p></div><div id="joa-how"><h2>How to Apply</h2><p>A complete package must be submitted by 11:59 PM (ET) on 11/27/2026 to receive consideration.</p><h3>Agency contact information</h3><p>Bureau of Tidal Waters, 20 Marine Drive, Astoria, OR 97103</p></div></main><footer><a href="/about">About</a><a href="/foia">FOIA</a></footer>`,
      '',
      'en-US',
    ),
    {
      title: 'Hydrologic Technician',
      company: 'Bureau of Tidal Waters',
      location: 'Astoria',
      closingOn: '2026-11-27',
      salary: '$49,025',
      has: ['keeps sixty gauges honest', 'in the weather that broke them', 'checking long series of data'],
      hasNot: ['Here’s how you know', 'FOIA'],
    },
  ),
  advert(
    'a small firm’s people system: title in a second heading, “department · town”, a column of facts, rich text',
    'https://palisadeloans.cedarhr.example/careers/118',
    doc(
      'Loan Servicing Lead',
      `<div id="app"><header class="ResAts__header"><a href="/careers"><img src="l.png" alt="Palisade Loans"></a><a href="https://palisade.example">Visit our website</a></header><div class="ResAts__page"><a class="ResAts__back" href="/careers">View All Openings</a><div class="row"><div class="col-xs-12 col-sm-8 col-md-12"><h2>Loan Servicing Lead</h2><span class="ResAts__card-subtitle">Operations · Tulsa, Oklahoma</span></div></div><div class="row"><div class="col-xs-12 BambooRichText"><p>Palisade Loans lends to people who fix roofs, and they pay us back in hail season. You lead the six who keep that going.</p><p><span style="font-weight: bold">Your new role</span></p>${ul('Take the calls that begin with shouting', 'Set the weekly rota and hold to it', 'Find the three forms that nobody needs and end them')}<p><span style="font-weight: bold">What we hope you have</span></p><p>Four years in servicing or collections, a year of leading others, and a good ear.</p><p><span style="font-weight: bold">What you get</span></p><p>Pay of $58,000 to $66,000, health cover from the first day and Fridays that end at three.</p><p>Palisade Loans does not discriminate on any ground that the law protects. If you need an adjustment in order to apply, tell us and we will make it.</p></div></div><aside class="posInfo"><div class="posInfo__row"><div class="posInfo__Title">Location</div><div class="posInfo__Value">Tulsa, Oklahoma</div></div><div class="posInfo__row"><div class="posInfo__Title">Department</div><div class="posInfo__Value">Operations</div></div><div class="posInfo__row"><div class="posInfo__Title">Employment Type</div><div class="posInfo__Value">Full-Time</div></div><div class="posInfo__row"><div class="posInfo__Title">Minimum Experience</div><div class="posInfo__Value">Manager/Supervisor</div></div></aside><button>Apply for This Job</button><div class="share"><p>Link to This Job</p><input value="https://palisadeloans.cedarhr.example/careers/118"></div></div><footer>Powered by CedarHR · <a href="#">Privacy Policy</a> · <a href="#">Terms of Service</a></footer></div>`,
      '<meta property="og:title" content="Loan Servicing Lead"><meta property="og:site_name" content="Palisade Loans">',
      'en-US',
    ),
    {
      title: 'Loan Servicing Lead',
      company: 'Palisade Loans',
      location: 'Tulsa',
      noClosing: true,
      salary: '$58,000',
      has: ['people who fix roofs', 'three forms that nobody needs', 'Fridays that end at three'],
      hasNot: ['Link to This Job', 'Terms of Service'],
    },
  ),
  advert(
    'a start-up’s hosted page: description, requirements and benefits as sections with hashed classes, a consent dialogue first',
    'https://apply.staffable.example/oakhaven/j/5C1D0E77AB/',
    doc(
      'Support Engineer - Oakhaven',
      `<div data-ui="cookie-consent" role="dialog" class="styles__dialog--2X1cR"><h2>Cookies</h2><p>We use cookies to give you the best experience on our careers site.</p><button>Accept all</button><button>Decline all</button></div><div id="app"><header class="styles__header--3L1oU"><a data-ui="company-logo" href="/oakhaven/"><img alt="Oakhaven" src="l"></a></header><main class="styles__main--1pNfs"><div data-ui="job-breakdown" class="styles__head--2a"><span class="styles__posted--1M">Posted 12 days ago</span><h1 data-ui="job-title" class="styles--3TJHk">Support Engineer</h1><div class="styles__details--9"><span data-ui="job-workplace"><strong>Hybrid</strong></span><div data-ui="job-location"><span>Galway, County Galway, Ireland</span></div><span data-ui="job-department">Customer Success</span><span data-ui="job-type">Full time</span></div></div><nav class="styles__tabs--1"><a data-ui="overview-tab" href="#">Overview</a><a data-ui="application-form-tab" href="apply/">Application</a></nav><section data-ui="job-description" class="styles__section--2x"><h2 class="styles__title--3N">Description</h2><div><p>Oakhaven makes the till software of four thousand pharmacies. When it stops, queues form, and queues ring us.</p><p>You will sit between those queues and eleven developers. Half of the week is tickets and calls; the other half is finding out why the same ticket came twice, and putting an end to it.</p></div></section><section data-ui="job-requirements" class="styles__section--2x"><h2 class="styles__title--3N">Requirements</h2><div>${ul('You read logs for pleasure, or nearly', 'You have written SQL against data that matters', 'You stay polite at the fifth call')}</div></section><section data-ui="job-benefits" class="styles__section--2x"><h2 class="styles__title--3N">Benefits</h2><div>${ul('Pension of seven percent', 'Two paid days for whatever you volunteer at')}</div></section><a data-ui="overview-apply-now" href="apply/">Apply for this job</a><button data-ui="share">Share this job</button></main><footer class="styles__footer--1"><a href="/oakhaven/">View all jobs</a><a href="/gdpr">Accessibility</a><span>Powered by Staffable</span></footer></div>`,
      '<meta property="og:title" content="Support Engineer - Oakhaven">',
      'en',
    ),
    {
      title: 'Support Engineer',
      company: 'Oakhaven',
      location: 'Galway',
      noClosing: true,
      has: ['four thousand pharmacies', 'You read logs for pleasure', 'whatever you volunteer at'],
      hasNot: ['Decline all', 'Share this job', 'View all jobs'],
    },
  ),
  advert(
    'a Nordic career site in English: a picture with the title over it, facts joined by dots, colleagues, workplace and “already working here”',
    'https://career.fjordlane.example/jobs/5230017-hardware-test-developer',
    doc(
      'Hardware Test Developer - Fjordlane',
      `<div class="careersite-header"><a href="/"><img alt="Fjordlane career site" src="l"></a><nav><a href="/departments">Departments</a><a href="/people">People</a><a href="/jobs">Jobs</a></nav><button>Employee login</button></div><main><section class="block-px" data-section-type="cover"><img src="c.jpg" alt=""><a href="/departments/rd" class="text-md">Research &amp; Development</a> <span>·</span> <span>Umeå</span> <span>·</span> <span>Hybrid Remote</span><h1 class="font-company-header">Hardware Test Developer</h1><h2 class="text-lg">Make winter find the faults before our customers do.</h2><a class="careersite-button" href="/applications/new">Apply for this job</a></section><section data-section-type="body"><div class="prose font-company-body"><h3>The role</h3><p>Fjordlane builds weather radios for reindeer herders and rescue teams. You own the cold room and the rigs in it.</p><p>Each release spends a week at forty below. You write the scripts that torment it and the report that says whether it may leave.</p><h3>You</h3>${ul('have built test rigs and trusted them', 'write tidy Python', 'can solder with gloves on')}<h3>Practical</h3><p>The position is full time in Umeå with probation of six months. We read applications as they come in, and we hope you can begin in spring.</p></div></section><section data-section-type="details"><dl><dt>Department</dt><dd>Research &amp; Development</dd><dt>Locations</dt><dd>Umeå</dd><dt>Remote status</dt><dd>Hybrid Remote</dd></dl></section><section data-section-type="contact"><h3>Contact</h3><p>Maja Lundgård</p><p>Head of Test – Research &amp; Development</p></section><section data-section-type="workplace"><h2>Workplace &amp; culture</h2><p>Forty people, two dogs and one sauna.</p></section><section data-section-type="company"><h2>About Fjordlane</h2><p>Founded in 2009 by two people who got lost.</p></section></main><footer><h4>Already working at Fjordlane?</h4><p>Let’s recruit together and find your next colleague.</p><a href="/login">Log in</a><p>Career site by Crewlisten</p></footer>`,
      '<meta property="og:site_name" content="Fjordlane">',
      'en',
    ),
    {
      title: 'Hardware Test Developer',
      company: 'Fjordlane',
      location: 'Umeå',
      noClosing: true,
      has: ['reindeer herders and rescue teams', 'the scripts that torment it', 'can solder with gloves on'],
      hasNot: ['Let’s recruit together', 'Career site by'],
    },
  ),
  advert(
    'an agency’s static site with utility classes: headings as cards in separate sections, the form at the end',
    'https://www.lumbertonstudio.example/careers/jobs/motion-designer/index.html',
    doc(
      'Motion Designer | Careers | Lumberton Studio',
      `<nav class="fixed w-full z-20"><a href="/"><img class="h-8" src="l.svg" alt="Lumberton Studio"></a><div class="flex"><a href="/work">Work</a><a href="/services">Services</a><a href="/careers">Careers</a><a href="/contact">Let’s talk</a></div></nav><section class="pt-28 bg-gray-50"><div class="container mx-auto"><span class="badge">We’re hiring</span><h1 class="text-4xl">Motion Designer</h1><ul class="flex gap-4"><li>Bengaluru, India</li><li>Full-time</li><li>2+ years</li><li>2 openings</li></ul><a href="#apply" class="btn">Apply now</a></div></section><section class="py-12"><div class="container"><h2>About the role</h2><p>Most of what we animate lives for six seconds on a phone. You make those seconds worth the battery. You will join four designers and a sound editor, sit with clients from the first sketch, and see your work on a bus shelter within the month.</p></div></section><section class="py-12"><div class="grid grid-cols-2"><div class="card"><h3>What you’ll do</h3>${ul('Storyboard with writers before anything moves', 'Animate interface ideas that engineers can really build', 'Keep a library that others find things in')}</div><div class="card"><h3>What you bring</h3>${ul('A reel with at least one thing you would now do differently', 'Fluency in two animation tools')}</div><div class="card"><h3>Perks</h3>${ul('Desk budget of your own', 'A week shut in December')}</div></div></section><section class="py-12"><h2>Hiring process</h2><ol><li>Chat</li><li>Paid task</li><li>Offer</li></ol></section><section id="apply" class="bg-gray-50"><h2>Apply for this position</h2><form><label>Full name<input></label><label>Phone number<input></label><label>Portfolio link<input></label><label>Notice period<select><option>Immediate</option></select></label><button>Submit</button></form></section><section><h2>Other open positions</h2><div class="grid"><a href="/a"><h4>Account Lead</h4><p>Bengaluru</p></a><a href="/b"><h4>Sound Editor</h4><p>Mumbai</p></a></div></section><footer><p>© 2026 Lumberton Studio Pvt. Ltd.</p><p>14, 80 Feet Road, Bengaluru 560034</p></footer>`,
      '',
      'en',
    ),
    {
      title: 'Motion Designer',
      company: 'Lumberton Studio',
      location: 'Bengaluru',
      noClosing: true,
      has: [
        'six seconds on a phone',
        'engineers can really build',
        'do differently',
        'A week shut in December',
      ],
      hasNot: ['Sound Editor', 'Portfolio link', 'Let’s talk'],
    },
  ),
  advert(
    'a system of nested tables: no heading at all, labels in bold cells, the firm in the logo and the text, buttons above and below',
    'https://sjobs.brassbell.example/TGWebHost/jobdetails.aspx?jobId=402211&partnerid=355&siteid=59',
    doc(
      'Job details',
      `<form name="frmMass"><table width="100%" cellpadding="0" border="0"><tr><td><img src="l.gif" alt="Garland Harbor Stores"></td><td align="right"><a href="#">Search openings</a> | <a href="#">My profile</a> | <a href="#">Log out</a></td></tr></table><table width="740"><tr><td><span class="PAGETITLE">Job details</span></td></tr><tr><td>Job 1 of 1 <input type="button" value="Submit to job"> <input type="button" value="Send to friend"> <input type="button" value="Save to cart"></td></tr><tr><td><table cellspacing="4">${label('Position Title', 'Receiving Department Manager')}${label('Auto req ID', '33107BR')}${label('Store', 'Garland Harbor Stores #0417')}${label('City', 'Duluth')}${label('State', 'Minnesota')}${label('Employment Type', 'Regular Full-Time')}${label('Position Description', 'Everything that Garland Harbor Stores sells in Duluth comes through one steel door. You decide what goes where, who lifts it and what goes back.<br><br>The manager trains eleven associates, keeps the lifts inspected and settles counts with drivers on the spot.<br><br>You will close the dock two nights a week and open it on Sundays in season. Freight season runs from August to January, and leave in those months is agreed in spring.')}${label('Requirements', '<li>Two years in receiving or a warehouse</li><li>Power equipment licence, or readiness to earn one within 60 days</li><li>Able to stand on concrete for a shift</li>')}${label('EEO Statement', 'Garland Harbor Stores is an equal opportunity employer.')}</table></td></tr><tr><td><input type="button" value="Submit to job"></td></tr></table><table width="100%"><tr><td class="SMALL">Copyright 2010 Garland Harbor Companies, Inc.</td></tr></table></form>`,
      '',
      'en-US',
    ),
    {
      title: 'Receiving Department Manager',
      company: 'Garland Harbor Stores',
      location: 'Duluth',
      noClosing: true,
      has: ['comes through one steel door', 'settles counts with drivers', 'stand on concrete for a shift'],
      hasNot: ['My profile'],
    },
  ),
  none(
    'the page after an application was sent, with the post’s name and what happens next',
    'https://career.fjordlane.example/jobs/5230017-hardware-test-developer/applications/thanks',
    doc(
      'Thank you - Fjordlane',
      `<div class="careersite-header"><a href="/"><img alt="Fjordlane career site" src="l"></a></div><main><h1>Thanks for applying!</h1><p>We have received your application for Hardware Test Developer in Umeå. We read applications as they come in and will answer within two weeks.</p><h2>What happens next</h2>${ul('A first talk by video', 'A day in the cold room', 'An offer')}<p><a href="/jobs">See other jobs</a></p></main>`,
      '',
      'en',
    ),
  ),
  none(
    'a job that is gone: its title, a line that says so and jobs like it',
    'https://www.sterlingjobs.example/jobs/bakery-supervisor/49627154',
    doc(
      'Bakery Supervisor - sterlingjobs.example',
      `<header><a href="/">Sterling Jobs</a></header><main><h1>Bakery Supervisor</h1><div class="job-expired"><p>Sorry, this job is no longer available.</p><p>It ended on 4 November 2026. Here are some others that you may like.</p></div><section><h2>Similar jobs</h2><div class="list-group">${[
        'Baker|Wakefield|£29,000',
        'Bread Maker|Otley|£27,500',
        'Kitchen Supervisor|Leeds|£31,000',
      ]
        .map((line) => line.split('|'))
        .map(
          ([title, place, pay]) =>
            `<a href="#" class="list-group-item"><span class="list-group-item-heading">${title}</span><span>${pay}</span><span>${place}</span></a>`,
        )
        .join('')}</div></section></main>`,
    ),
  ),
  none(
    'a firm’s profile on a review site: size, type, what people say of pay and managers',
    'https://www.glimpsejobs.example/Overview/Working-at-Millrace-Bakehouse-EI_IE88.htm',
    doc(
      'Working at Millrace Bakehouse | Glimpse',
      `<header><a href="/">Glimpse</a></header><main><h1>Millrace Bakehouse</h1><ul><li>Overview</li><li>41 Reviews</li><li>3 Jobs</li><li>18 Salaries</li></ul><h2>Millrace Bakehouse overview</h2><dl><dt>Headquarters</dt><dd>Wakefield, England</dd><dt>Size</dt><dd>1 to 50 Employees</dd><dt>Industry</dt><dd>Food manufacturing</dd></dl>${p('Millrace Bakehouse has baked by the canal for 190 years. We are looking for people who get up early.')}<h2>Reviews</h2><p>“You must be able to take heat. Good experience, fair pay.” Former night baker</p><h2>Salaries</h2><p>Night Baker: £29,000 to £32,000</p></main>`,
    ),
  ),
];
