/** Adverts in English on the skeletons of applicant systems and employers’ sites, fourth helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const pane = (name: string, value: string) =>
  `<div class="_section_101oc_37"><h2 class="_heading_101oc_53">${name}</h2><p class="_details_101oc_46">${value}</p></div>`;
const tag = (name: string, value: string) =>
  `<dl class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">${name}</dt><dd class="iCIMS_JobHeaderData"><span>${value}</span></dd></dl>`;
const part = (name: string, html: string) =>
  `<h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">${name}</h2><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job"><div class="iCIMS_Expandable_Container"><div class="iCIMS_Expandable_Text">${html}</div></div></div>`;
const list = (name: string, html: string) =>
  `<div class="section page-centered"><div><h3>${name}</h3><ul class="posting-requirements plain-list">${html}</ul></div></div>`;
const meta = (name: string, value: string) =>
  `<li class="job-meta__item"><span class="job-meta__title">${name}</span><span class="job-meta__subitem">${value}</span></li>`;
const field = (name: string, kind = 'text') =>
  `<div class="field-wrapper"><label>${name}<span aria-hidden="true">*</span></label><input type="${kind}"></div>`;

export const eighthSystems: GeneralPage[] = [
  advert(
    'the newer template of a large board system: logo, “back to jobs”, title and place in one block, a pay range, then the form, an alert and surveys',
    'https://job-boards.seedling.example/talonferry/jobs/4688120007',
    doc(
      'Job Application for Fleet Reliability Lead at Talon Ferry',
      `<main class="main font-secondary job-post"><div class="job-post-container"><div class="image-container"><img class="logo" src="t.png" alt="Talon Ferry Logo"></div><a class="back-link" href="/talonferry"><svg></svg>Back to jobs</a><div class="job__header"><div class="job__title"><h1 class="section-header section-header--large font-primary">Fleet Reliability Lead</h1><div class="job__location"><svg></svg><div>Alameda, California, United States</div></div></div><div class="application--button"><button aria-label="Apply" class="btn btn--pill">Apply</button></div></div><div class="job__description body"><div><p>Talon Ferry runs eleven electric boats across the bay, four hundred crossings a day, and has missed nineteen of them since March. We can tell you the reason for each. We would like you to make the list shorter.</p><h2>What you’ll own</h2>${ul('The maintenance plan for hulls, motors, batteries and doors, and it is usually the doors', 'A crew of nine mechanics on two shifts, and the training of each', 'The Monday meeting in which operations hears what it will not have on Wednesday', 'Spares: what we hold, where, and what it costs to be wrong')}<h2>What we hope you’ll bring</h2>${ul('Eight years with machines that carry people, on water, rail or wing', 'The habit of writing the cause down before the remedy', 'Ease with high voltage and with the people who fear it')}<h2>What will help</h2>${ul('A captain’s licence of any size', 'Spanish or Cantonese for the dock')}<p>You will work at the Alameda yard five days a week. The boats cannot be reached from home, and we have tried.</p></div><div class="job__pay-ranges"><div class="pay-range"><p class="body">California pay range</p><p class="body">$128,000<span> — </span>$151,000 USD</p></div></div><div><p>We consider qualified applicants with arrest and conviction records in line with local ordinances.</p></div></div><div class="application--container"><h2 class="section-header">Create a Job Alert</h2><p>Interested in building your career at Talon Ferry? Get future opportunities sent straight to your email.</p><a href="#">Create alert</a><h2 class="section-header">Apply for this job</h2><p>* indicates a required field</p><form>${field('First Name')}${field('Last Name')}${field('Email')}${field('Resume/CV', 'file')}${field('How did you hear about this job?')}<h3>Voluntary Self-Identification</h3><p>For government reporting purposes, we ask candidates to respond to the below self-identification survey. Completion of the form is entirely voluntary.</p><button>Submit application</button></form></div></div></main><footer><p>Powered by <img alt="seedling" src="s.svg"></p><a href="/privacy">Privacy Policy</a></footer>`,
      '<meta property="og:title" content="Fleet Reliability Lead"><meta property="og:description" content="Alameda, California, United States">',
      'en',
    ),
    {
      title: 'Fleet Reliability Lead',
      company: 'Talon Ferry',
      location: 'Alameda',
      noClosing: true,
      salary: '$128,000',
      has: [
        'missed nineteen of them since March',
        'it is usually the doors',
        'A captain’s licence',
        'we have tried',
      ],
      hasNot: ['Voluntary Self-Identification', 'How did you hear', 'Create alert'],
    },
  ),
  advert(
    'a system whose headline is a second heading: the firm before the title in the tab, categories with slashes, lists in sections, a link home',
    'https://jobs.levelup.example/osprey-maps/6f2c1b8e-4a77-4d0e-9a31-0c5be8a911d4',
    doc(
      'Osprey Maps - Senior Cartographer',
      `<div class="page show"><div class="main-header page-full-width section-wrapper"><div class="main-header-content page-centered narrow-section"><a class="main-header-logo" href="https://jobs.levelup.example/osprey-maps"><img alt="Osprey Maps logo" src="o.png"></a></div></div><div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>Senior Cartographer</h2><div class="posting-categories"><div class="sort-by-time posting-category medium-category-label width-full capitalize-labels location">Edinburgh</div><div class="sort-by-team posting-category">Product – Maps /</div><div class="sort-by-commitment posting-category">Full-time /</div><div class="posting-category workplaceTypes">Hybrid</div></div></div><div class="postings-btn-wrapper"><a class="postings-btn template-btn-submit" href="/apply">Apply for this job</a></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description"><div>A paper map never needs charging and never tells you that you have arrived. We make them for walkers, sailors and a growing number of people who have been let down by a telephone on a hill.</div><div><br></div><div>Osprey Maps is thirty people in Leith and a printing press in Perth. Since 2014 we have drawn a third of Scotland again from scratch, and we should like your help with the wet part of it.</div></div>${list('Your work', '<li>Lead the drawing of two sheets a year, from survey to proof</li><li>Decide what to leave out, which is most of it</li><li>Look after a style that has forty greens and a reason for each</li><li>Review the work of three younger cartographers without redrawing it</li>')}${list('Your skills', '<li>Seven years of making maps that somebody has folded</li><li>Fluency with open-source geography tools and some Python</li><li>Enough Gaelic to spell a hill, or the wish to learn</li>')}${list('What we offer', '<li>£46,000 to £52,000, shared openly with everyone who works here</li><li>Thirty-three days of leave, two of which must be spent with a map</li>')}<div class="section page-centered" data-qa="closing-description"><div>We reply to everyone. If you need changes to the process, tell us in the form and we will make them.</div></div><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom"><a class="postings-btn" href="/apply">Apply for this job</a></div></div></div></div><div class="main-footer page-full-width"><div class="main-footer-text page-centered"><p><a href="https://www.ospreymaps.example">Osprey Maps Home Page</a></p><a class="image-link" href="#"><span>Jobs powered by </span><img alt="LevelUp logo" src="u.svg"></a></div></div></div>`,
      '<meta property="og:title" content="Osprey Maps - Senior Cartographer"><meta name="twitter:label1" value="Location"><meta name="twitter:data1" value="Edinburgh">',
      'en',
    ),
    {
      title: 'Senior Cartographer',
      company: 'Osprey Maps',
      location: 'Edinburgh',
      noClosing: true,
      salary: '£46,000',
      has: [
        'never tells you that you have arrived',
        'forty greens and a reason',
        'Enough Gaelic to spell',
        'We reply to everyone',
      ],
      hasNot: ['Jobs powered by', 'Home Page'],
    },
  ),
  advert(
    'a drawn page of hashed modules: an “@” in the tab, facts in a left pane with headings, overview and application as tabs',
    'https://jobs.ashgrovehq.example/quillwort/3d9b7c02-55a1-4b6a-8c1e-c0a1f7740b6d',
    doc(
      'Customer Success Engineer @ Quillwort',
      `<div id="root"><div class="_container_ud4nd_29"><div class="_navRoot_1e3cr_1"><a href="/quillwort" class="_navLogo_1e3cr_8"><img class="_navLogoWordmarkImage_1e3cr_105" alt="Quillwort" src="q.svg"></a></div><div class="_content_ud4nd_71"><a class="_back_1t5x" href="/quillwort"><svg></svg></a><h1 class="_title_ud4nd_34 _large_ud4nd_69 ashby-job-posting-heading">Customer Success Engineer</h1><div class="_details_ud4nd_80"><div class="_left_oj0x8_418 ashby-job-posting-left-pane">${pane('Location', 'Toronto; Halifax')}${pane('Employment Type', 'Full time')}${pane('Location Type', 'Hybrid')}${pane('Department', 'Go to market')}${pane('Compensation', '<span>CA$95K – CA$118K</span> • Offers Equity')}</div><div class="_right_oj0x8_419 ashby-job-posting-right-pane"><div role="tablist" class="_tabs_ud4nd"><a role="tab" aria-selected="true" href="#">Overview</a><a role="tab" href="/application">Application</a></div><div role="tabpanel" id="overview"><div class="_descriptionText_oj0x8_201"><h1>Who we are</h1><p>Quillwort turns the paper that clinics still fax to one another into records that a nurse can search. Two hundred and ten clinics use us; about forty of them ring us by name.</p><h1>Why this role exists</h1><p>Until now the people who built the product also answered the telephone. It taught them a great deal and slowed them to a walk. You will be the first person here whose whole job is that the software works in somebody else’s building.</p><h1>In your first six months you will</h1>${ul('<p>Visit thirty clinics and fix one thing at each before you leave</p>', '<p>Write the connectors that three of the older systems need</p>', '<p>Turn the forty calls by name into twenty, and know why</p>')}<h1>You might be a fit if</h1>${ul('<p>You can read a log, a contract and a face</p>', '<p>You have written code that others depend on and carried a pager for it</p>', '<p>You like hospitals, or at least their basements</p>')}<h1>How we hire</h1><p>Four conversations, one of them with a clinic, and a paid half-day. We decide within a week of the last.</p></div></div><a class="_button_8wvgw_29" href="/application">Apply for this Job</a></div></div><div class="_footer_ud4nd_94"><p>This site is protected by a captcha. Its privacy policy and terms of service apply.</p></div></div><div class="_powered_1x"><a href="#">Powered by Ashgrove</a> <a href="#">Privacy Policy</a> <a href="#">Security</a> <a href="#">Vulnerability Disclosure</a></div></div></div>`,
      '',
      'en',
    ),
    {
      title: 'Customer Success Engineer',
      company: 'Quillwort',
      location: 'Toronto',
      noClosing: true,
      salary: '95K',
      has: [
        'the paper that clinics still fax',
        'fix one thing at each',
        'or at least their basements',
        'a paid half-day',
      ],
      hasNot: ['Vulnerability Disclosure', 'protected by a captcha'],
    },
  ),
  advert(
    'the frame of an older enterprise system: links of a portal above, place as country-state-town, the firm in the host and the first sentence only',
    'https://careers-dunmorefoods.icrew.example/jobs/18842/cold-chain-supervisor/job?in_iframe=1',
    doc(
      'Cold Chain Supervisor in Dayton, Ohio | Careers at Dayton, OH',
      `<div class="iCIMS_MainWrapper iCIMS_JobPage"><div class="iCIMS_Navigation"><ul><li><a href="/jobs/intro">Welcome page</a></li><li><a href="/jobs/login">Returning Candidate? Log back in!</a></li><li><a href="/jobs/search">Search all jobs</a></li></ul></div><div class="iCIMS_Logo"><img src="/icims2/logo" alt=""></div><div class="iCIMS_JobsTableHeader"><h1 class="iCIMS_Header">Cold Chain Supervisor</h1></div><div class="row iCIMS_JobHeaderGroup"><div class="col-xs-6 header left"><span class="sr-only field-label">Job Locations</span><span>US-OH-Dayton</span></div><div class="col-xs-6 header right"><span class="sr-only field-label">Posted Date</span><span title="11/6/2026 10:12 AM">2 weeks ago</span> <span title="11/6/2026">(11/6/2026 10:12 AM)</span></div>${tag('ID', '2026-18842')}${tag('# of Openings', '1')}${tag('Category', 'Warehouse/Distribution')}${tag('Type', 'Regular Full-Time')}</div><div class="iCIMS_JobContent">${part('Overview', '<p>Dunmore Foods has kept Ohio in ice cream since 1948. Between the churn and the child there are four doors, two trucks and one temperature, and the supervisor of the cold chain answers for all seven.</p><p>You will lead the second shift in a warehouse that is ten below in August. The gloves are good and the coffee is free.</p>')}${part('Responsibilities', ul('Plan loads so that the first stop is at the tail of the truck', 'Walk the racks every two hours and act on what you find', 'Coach eighteen people, most of whom have been here longer than you', 'Stop a shipment that has been warm, and sleep well afterwards'))}${part('Qualifications', `${ul('Three years in food distribution, one of them in charge of others', 'A forklift card or the time to earn one', 'Arithmetic in Fahrenheit and in dollars')}<p>Second-shift pay begins at $31.75 an hour and rises after the first ninety days.</p><p>Dunmore Foods is an equal opportunity employer, including disability and veterans.</p>`)}</div><div class="iCIMS_JobOptions"><h2>Options</h2><ul><li><a class="iCIMS_ApplyOnlineButton" href="/apply">Apply for this job online</a></li><li><a href="/refer">Refer this job to a friend</a></li></ul><h2>Share on your newsfeed</h2><div class="iCIMS_SocialError">Sorry the Share function is not working properly at this moment. Please refresh the page and try again later.</div></div><div class="iCIMS_PageFooter"><h3>Need help finding the right job?</h3><p>We can recommend jobs specifically for you! <a href="/connect">Click here to get started.</a></p><p>Application FAQs</p><p>Software Powered by iCrew</p></div></div>`,
      '',
      'en',
    ),
    {
      title: 'Cold Chain Supervisor',
      company: 'Dunmore Foods',
      location: 'Dayton',
      noClosing: true,
      salary: '$31.75',
      has: ['Between the churn and the child', 'at the tail of the truck', 'Arithmetic in Fahrenheit'],
      hasNot: ['Returning Candidate', 'We can recommend jobs', 'Share function'],
    },
  ),
  advert(
    'an airline maker’s own career site: “at company” in the tab, a header of job facts, a carousel of life there, jobs near it and an alert form',
    'https://jobs.kittiwakeaero.example/job/wichita/composite-technician/2114/72019934416',
    doc(
      'Composite Technician at Kittiwake Aerostructures',
      `<div id="system-ialert"><p>We use cookies to give you the best experience.</p><button>Accept</button><button>Manage cookies</button></div><header id="header"><a href="/" class="logo"><img src="k.svg" alt="Kittiwake careers"></a><nav><a href="/teams">Our teams</a><a href="/military">Military &amp; veterans</a><a href="/students">Students</a><a href="/saved">Saved jobs (0)</a></nav><form><label>Keyword search<input></label><label>Location<input></label><button>Search jobs</button></form></header><main id="content"><section class="ajd_header"><div class="ajd_header__job-heading"><h1 class="ajd_header__job-title">Composite Technician</h1><p class="ajd_header__location">Wichita, Kansas</p><a class="button job-apply top" href="/apply">Apply now</a><button class="button-save">Save job</button></div></section><section class="ajd_job-details job-description"><div class="job-info-wrap"><span class="job-id job-info"><b>Job ID</b> R-2026-30814</span><span class="job-date job-info"><b>Date posted</b> 11/09/2026</span><span class="job-category job-info"><b>Category</b> Manufacturing</span><span class="job-info"><b>Shift</b> First (United States of America)</span></div><div class="ats-description"><p><b>The opportunity</b></p><p>Wing skins begin as a roll of black cloth in a freezer. You take it out, cut it, lay it and cook it, and nine years later somebody reads a novel thirty thousand feet above the result.</p><p>Kittiwake Aerostructures builds wings, doors and fairings for four makers of aircraft. The Wichita plant is the oldest of our three and the one with the shortest list of faults.</p><p><b>What you will do:</b></p>${ul('Lay up, bag and cure panels to drawing, ply by ply', 'Trim and drill on machines and, where it matters, by hand', 'Inspect your own work and sign it; your number stays with the part', 'Repair what hail, forklifts and optimism have done')}<p><b>What you need:</b></p>${ul('A high school diploma and one year with composites, boats included', 'Eyesight that we will test and dexterity that we will not need to', 'The right to work under export rules')}<p><b>What we give:</b></p>${ul('$26.10 to $33.40 an hour and a second-shift premium', 'Schooling paid in advance', 'A day off for the first flight of anything you touched')}</div><a class="button job-apply bottom" href="/apply">Apply now</a></section><section class="life"><h2>Life in Wichita</h2><p>Low rents, big skies and a zoo.</p></section><section class="related-jobs"><h2>Jobs near you</h2><ul><li><a href="#"><h3>Tooling Inspector</h3><span>Wichita, Kansas</span></a></li><li><a href="#"><h3>Autoclave Operator</h3><span>Salina, Kansas</span></a></li></ul></section><section class="job-alerts"><h2>Sign up for job alerts</h2><form><label>Email address<input></label><button>Sign up</button></form></section></main><footer><a href="/accommodation">Request an accommodation</a><p>Copyright © 2026 Kittiwake Aerostructures, Inc.</p></footer>`,
      '<meta name="job-location" content="Wichita, Kansas">',
      'en',
    ),
    {
      title: 'Composite Technician',
      company: 'Kittiwake Aerostructures',
      location: 'Wichita',
      noClosing: true,
      salary: '$26.10',
      has: ['a roll of black cloth in a freezer', 'hail, forklifts and optimism', 'first flight of anything'],
      hasNot: ['Autoclave Operator', 'Sign up for job alerts', 'Manage cookies'],
    },
  ),
  advert(
    'a cloud suite’s candidate pages: “apply before” in American order among the facts, an about-us part at the end, similar jobs as tiles',
    'https://egxt.fa.us6.suitecloud.example/hcmUI/CandidateExperience/en/sites/CX_1/job/21044',
    doc(
      'Water Quality Chemist - Tallgrass Regional Water District Careers',
      `<div class="app"><header class="app-header"><a href="#"><img class="app-header__logo" alt="" src="w.png"></a><button>Language</button><button aria-label="My profile">Manage profile</button></header><main class="job-details"><div class="job-details__header"><h1 class="heading job-details__title">Water Quality Chemist</h1><div class="job-details__subtitle">Olathe, KS, United States</div><button class="button apply-now-button">Apply Now</button><button>Add to Favorites</button></div><div class="job-details__section"><h2 class="job-details__section-title">Job Info</h2><ul class="job-meta">${meta('Job Identification', '21044')}${meta('Job Category', 'Laboratory')}${meta('Posting Date', '11/02/2026, 03:12 PM')}${meta('Apply Before', '12/15/2026, 05:00 PM')}${meta('Degree Level', 'Bachelor’s Degree')}${meta('Job Schedule', 'Full time')}${meta('Locations', '<span>1400 Intake Road, Olathe, KS, 66061, US</span> (On-site)')}${meta('Salary', '$61,900 - $77,400 annually')}</ul></div><div class="job-details__section"><h2 class="job-details__section-title">Job Description</h2><div class="job-details__description-content basic-formatter"><p>If nobody in the county thinks about you all year, you have done the job. The chemist is the last person to look at the water before it is in a glass.</p><p>You will join a laboratory of five at the treatment works. It has a view of the lagoon, instruments that are younger than most of us and a heron.</p></div></div><div class="job-details__section"><h2 class="job-details__section-title">Responsibilities</h2><div class="job-details__description-content basic-formatter">${ul('Test raw, settled and finished water for metals, nutrients and taste', 'Validate methods and defend them to the state when it calls', 'Go out with the van one day a week and come back with two hundred bottles', 'Ring the plant at once when a number is wrong, whatever the hour')}</div></div><div class="job-details__section"><h2 class="job-details__section-title">Qualifications</h2><div class="job-details__description-content basic-formatter">${ul('A degree in chemistry or one close to it', 'Two years at a bench under an audited quality system', 'Kansas driver’s license')}</div></div><div class="job-details__section"><h2 class="job-details__section-title">About Us</h2><div class="job-details__description-content basic-formatter"><p>Tallgrass Regional Water District serves 212,000 people in three counties. It was voted into being after the summer of 1934 and has never once been in the newspaper for what was in the pipe.</p></div></div><button class="button">Apply Now</button></main><section class="similar-jobs"><h2>Similar Jobs</h2><div class="job-tile"><span>Plant Operator II</span><span>Gardner, KS</span></div><div class="job-tile"><span>Meter Technician</span><span>Olathe, KS</span></div></section><footer><a href="#">Talent community</a></footer></div>`,
      '',
      'en-US',
    ),
    {
      title: 'Water Quality Chemist',
      company: 'Tallgrass Regional Water District',
      location: 'Olathe',
      closingOn: '2026-12-15',
      salary: '$61,900',
      has: [
        'the last person to look at the water',
        'and a heron',
        'two hundred bottles',
        'what was in the pipe',
      ],
      hasNot: ['Meter Technician', 'Talent community', 'Add to Favorites'],
    },
  ),
  advert(
    'a payroll firm’s applicant pages: logo with the firm’s name, title as second heading, place and team as lines of divs, “about” first in the text',
    'https://ats.ripplerow.example/penwith-robotics/jobs/91b6d2f0-9f0c-4e18-a2a4-5f2c11a0a0d1',
    doc(
      'Controls Engineer',
      `<div class="css-1q8u2ab"><div class="css-7k1n"><a href="https://www.penwithrobotics.example"><img class="css-l0g0" alt="Penwith Robotics" src="p.png"></a></div><div class="css-99aa"><a href="/penwith-robotics/jobs">← Open roles</a><h2 class="css-h2ttl">Controls Engineer</h2><div class="css-row1"><svg></svg><div>Pittsburgh, PA</div></div><div class="css-row1"><svg></svg><div>Hardware</div></div><div class="css-row1"><svg></svg><div>Salaried, full-time</div></div><a class="css-btn" href="/apply">Apply now</a><div class="ATS_htmlPreview css-txt"><p><strong>About Penwith Robotics</strong></p><p>Our machines pick mushrooms, which is harder than it sounds: they bruise, they hide and they double in size overnight. Fourteen robots now work in six sheds in Pennsylvania, and the growers have begun to give them names.</p><p><strong>The role</strong></p><p>You make the arm move. It should be quick above the bed, slow at the cap and still when a hand comes in. At present it is two of those three.</p><p><strong>Responsibilities</strong></p>${ul('Design and tune the control loops of a five-axis arm', 'Choose drives and sensors, and live with the choice', 'Build test rigs that find a fault in an hour rather than in a month', 'Spend one week in eight at a grower’s, boots provided')}<p><strong>Qualifications</strong></p>${ul('Four years with motion control on something that moves near people', 'C++ on small processors; Python for everything else', 'Drawings that a machinist will thank you for')}<p><strong>Benefits</strong></p><p>Salary of $118,000 to $140,000, options, full family health cover and as many mushrooms as you can carry.</p><p>Penwith Robotics hires without regard to background and sponsors visas where it can.</p></div><a class="css-btn" href="/apply">Apply now</a></div><div class="css-ftr"><span>Powered by ripplerow</span><a href="#">Privacy</a></div></div>`,
      '<meta property="og:title" content="Controls Engineer">',
      'en',
    ),
    {
      title: 'Controls Engineer',
      company: 'Penwith Robotics',
      location: 'Pittsburgh',
      noClosing: true,
      salary: '$118,000',
      has: ['they double in size overnight', 'still when a hand comes in', 'a machinist will thank you'],
      hasNot: ['Powered by ripplerow', 'Open roles'],
    },
  ),
  advert(
    'a workforce suite’s opportunity page: the tab names only the page, locations behind “showing 1 location”, qualifications in drawn groups',
    'https://recruiting.ultrateam.example/BAY1004BCCU/JobBoard/7d1e/OpportunityDetail?opportunityId=c1a0',
    doc(
      'Opportunity Detail',
      `<div class="navbar"><a href="/JobBoard"><img data-automation="logo" alt="Bayberry Community Credit Union" src="b.png"></a><a href="#">Sign In</a></div><div id="opportunityDetail" class="container"><a href="/JobBoard">Back to job list</a><h2 class="opportunity-title" data-automation="opportunity-title">Branch Manager</h2><ul class="inline"><li>Requisition Number: <span data-automation="requisition-number">BRANC001207</span></li></ul><button data-automation="apply-now-button">Apply now</button><div class="row"><h3>Job Details</h3><ul><li><span>Posted:</span> <span data-automation="job-posted-date">November 4, 2026</span></li><li>Full-Time</li><li>On-site</li><li>Rate: $68,000.00 USD to $79,500.00 USD per year</li></ul><h3>Locations</h3><p>Showing 1 location</p><address data-automation="physical-location"><b>Mattapoisett Branch</b><br>12 County Road<br>Mattapoisett, MA 02739, USA</address></div><h3>Description</h3><div class="opportunity-description" data-automation="job-description"><div>${br('Bayberry Community Credit Union was founded by eleven net-makers and a priest. It now looks after the savings of 23,000 people between Wareham and New Bedford, and the Mattapoisett branch looks after about two thousand of them.', '', 'The manager opens the door, knows most of the names and decides about loans up to fifty thousand dollars without asking anybody.', '', '<b>What you will do</b>', '• Lead a team of six through slow Tuesdays and the first of the month', '• Visit the boatyards and shops whose loans you hold', '• Spot the member who is being cheated over the telephone, and stop the transfer', '• Count the vault, with a colleague, every day', '', '<b>What we ask</b>', '• Five years in a branch, two of them in charge', '• Registration as a lender, or ninety days to obtain it', '• Portuguese is spoken at our counter and is a great help', '', '<b>What we give</b>', '• A pension that still is one', '• Your birthday and every storm day with pay')}</div></div><div class="qualifications"><h3>Qualifications</h3><h4>Education</h4><p><i>Preferred</i></p><p>Associates or better in Business.</p><h4>Licenses &amp; Certifications</h4><p><i>Required</i></p><p>Notary within one year.</p></div><div class="eeo"><p>Equal Opportunity Employer. This employer is required to notify all applicants of their rights pursuant to federal employment laws. For further information, please review the Know Your Rights notice.</p></div></div><footer>© ultrateam</footer>`,
      '',
      'en',
    ),
    {
      title: 'Branch Manager',
      company: 'Bayberry Community Credit Union',
      location: 'Mattapoisett',
      noClosing: true,
      salary: '$68,000',
      has: ['eleven net-makers and a priest', 'stop the transfer', 'A pension that still is one'],
      hasNot: ['Back to job list', 'Sign In'],
    },
  ),
  none(
    'the list of a system’s postings for one firm, grouped by team, with a pitch above',
    'https://jobs.levelup.example/osprey-maps',
    doc(
      'Osprey Maps',
      `<div class="page list"><div class="main-header"><a><img alt="Osprey Maps logo" src="o.png"></a></div><div class="section"><p>We make paper maps and we are looking for people who like them. You will have thirty-three days of leave.</p></div><div class="filter-bar"><button>Location</button><button>Team</button><button>Work type</button></div>${[
        'Design|Type Designer|Edinburgh|Full-time',
        'Product – Maps|Senior Cartographer|Edinburgh|Full-time',
        'Product – Maps|Field Surveyor|Ullapool|Fixed term',
        'Print|Press Minder|Perth|Full-time',
        'Trade|Bookshop Sales|Leeds|Part-time',
      ]
        .map((line) => line.split('|'))
        .map(
          ([team, job, place, kind]) =>
            `<div class="postings-group"><div class="posting-category-title large-category-label">${team}</div><div class="posting"><a class="posting-title" href="#"><h5 data-qa="posting-name">${job}</h5><div class="posting-categories"><span>Hybrid —</span><span>${kind}</span><span>${place}</span></div></a><div class="posting-apply"><a href="#">Apply</a></div></div></div>`,
        )
        .join('')}<div class="main-footer"><a>Osprey Maps Home Page</a></div></div>`,
      '',
      'en',
    ),
  ),
  none(
    'the application tab of a drawn page: title and facts still beside it, questions in place of the text',
    'https://jobs.ashgrovehq.example/quillwort/3d9b7c02-55a1-4b6a-8c1e-c0a1f7740b6d/application',
    doc(
      'Customer Success Engineer @ Quillwort',
      `<div id="root"><h1 class="_title_ud4nd_34 ashby-job-posting-heading">Customer Success Engineer</h1><div class="ashby-job-posting-left-pane">${pane('Location', 'Toronto; Halifax')}${pane('Employment Type', 'Full time')}${pane('Department', 'Go to market')}</div><div class="ashby-job-posting-right-pane"><div role="tablist"><a role="tab" href="#">Overview</a><a role="tab" aria-selected="true" href="#">Application</a></div><form class="ashby-application-form-container"><p>Autofill from resume. Upload your resume here to autofill key application fields.</p>${field('Name')}${field('Email')}${field('Resume', 'file')}${field('Which system have you connected to another, and what went wrong?')}${field('Are you legally authorised to work in Canada?')}${field('What are your salary expectations?')}${field('Where would you like to work?')}<p>Quillwort will keep your data for twelve months.</p><button>Submit Application</button></form></div></div>`,
      '',
      'en',
    ),
  ),
  none(
    'an older system’s page for a post that has been filled, with a search and an offer of alerts',
    'https://careers-dunmorefoods.icrew.example/jobs/18011/route-driver/job?mode=view',
    doc(
      'Route Driver in Lima, Ohio | Careers at Lima, OH',
      `<div class="iCIMS_MainWrapper"><div class="iCIMS_Navigation"><a href="/jobs/intro">Welcome page</a></div><h1 class="iCIMS_Header">Route Driver</h1><div class="iCIMS_ErrorMsg"><p>Sorry, the job you are trying to view is no longer available. It has been filled or its requisition was closed.</p></div><p>Location: US-OH-Lima. ID 2026-18011. Category: Transport.</p>${p('Please use the search below to see other jobs for which you may be qualified. You may also ask to be told when a job with similar responsibilities is posted.')}<form><label>Keyword<input></label><label>Location<select><option>US-OH-Dayton</option></select></label><button>Search</button></form><p>Dunmore Foods is an equal opportunity employer.</p></div>`,
      '',
      'en',
    ),
  ),
];
