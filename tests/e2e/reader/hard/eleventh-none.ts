/** Pages of the same systems, sites and boards that are no advert. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { equalOpportunity, formFields } from './eleventh-bodies';
import { none, p, ul } from './parts';
import { styles, tracker } from './tenth-noise';

const question = (label: string, field: string) =>
  `<li class="application-question"><label><div class="application-label">${label}<span class="required">✱</span></div><div class="application-field">${field}</div></label></li>`;
const icimsCard = ([title, place, teaser]: readonly [string, string, string]) =>
  `<li class="iCIMS_JobCardItem"><div class="row"><div class="col-xs-12 title"><a href="#" class="iCIMS_Anchor"><span class="sr-only field-label">Job Title</span><h3>${title}</h3></a></div><div class="col-xs-12 description">${teaser}</div><div class="col-xs-12 additionalFields"><dl class="iCIMS_JobHeaderGroup"><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField"><span class="sr-only field-label">Job Location</span></dt><dd class="iCIMS_JobHeaderData"><span> ${place}</span></dd></div></dl></div></div></li>`;
const postCard = ([title, team, place]: readonly [string, string, string]) =>
  `<article class="post_card job_card"><a href="#" class="post_card__link" aria-label="View ${title} job posting"><div class="post_card__content"><h2 class="post_card__heading">${title}</h2><div class="post_part__taxonomy job_taxonomy"><span class="job_department">Department: ${team}</span> <span class="job_location">Location: ${place}</span></div></div><span class="btn">Apply</span></a></article>`;
const memberCard = ([title, company, place]: readonly [string, string, string], at: number) =>
  `<li id="ember${200 + at * 10}" class="ember-view occludable-update p0 relative scaffold-layout__list-item" data-occludable-job-id="43860588${at}"><div data-job-id="43860588${at}" class="display-flex job-card-container relative job-card-list job-card-container--clickable"><div><div class="job-card-list__entity-lockup artdeco-entity-lockup ember-view"><img width="56" alt="${company} logo" class="ivm-view-attr__img--centered"><div class="full-width artdeco-entity-lockup__title ember-view"><a href="#" class="disabled ember-view job-card-container__link job-card-list__title--link" aria-label="${title}"><span aria-hidden="true"><strong>${title}</strong></span><span class="visually-hidden">${title}</span></a></div><div class="artdeco-entity-lockup__subtitle ember-view"><span dir="ltr">${company}</span></div><div class="artdeco-entity-lockup__caption ember-view"><ul class="job-card-container__metadata-wrapper"><li><span dir="ltr">${place}</span></li></ul></div></div><ul class="job-card-list__footer-wrapper"><li class="job-card-container__footer-item job-card-container__footer-job-state t-bold">${at === 0 ? 'Viewed' : 'Promoted'}</li><li class="job-card-container__footer-item"><span dir="ltr">Easy Apply</span></li></ul></div><button aria-label="Dismiss ${title} job" class="job-card-container__action"></button></div></li>`;
const pyJob = ([title, company, place, types]: readonly [string, string, string, string]) =>
  `<li><h2 class="listing-company"><span class="listing-company-name"><span class="listing-new">New</span> <a href="#">${title}</a><br>${company}</span><span class="listing-location"><a href="#">${place}</a></span></h2><span class="listing-job-type">${types}</span><span class="listing-posted">Posted: <time>02 November 2026</time></span><span class="listing-company-category"><a href="#">Developer / Engineer</a></span></li>`;

export const eleventhNone: GeneralPage[] = [
  none(
    'the form of a hosted posting: the same head with title, place, team and hours, and then fields, questions on status and a survey',
    'https://jobs.lever.co/corvane/4f0c1be2-6d27-4a31-9a0e-7c53e1d6b812/apply',
    `<!doctype html><html><head><title>Corvane - Field Service Technician</title><meta property="og:title" content="Corvane - Field Service Technician"><meta property="og:description" content="Corvane builds battery storage for farms, water districts and rural co-ops. We have four hundred systems in service across the western states."><meta name="twitter:label1" value="Location"><meta name="twitter:data1" value="Reno, NV"></head><body class="application header-comfortable"><div class="page application"><div class="main-header page-full-width section-wrapper"></div></div><div class="content-wrapper application-page"><div class="content"><div class="section-wrapper accent-section small-accent page-full-width"><div class="section page-centered posting-header"><h2>Field Service Technician</h2><div class="posting-categories"><div class="posting-category location">Reno, NV</div><div class="posting-category department">Operations – Service /</div><div class="posting-category commitment">Full-time /</div><div class="posting-category workplaceTypes">On-site</div></div></div></div><div class="section-wrapper page-full-width"><form id="application-form"><div class="section page-centered application-form"><h4>Submit your application</h4><ul>${question('Resume/CV', '<a class="postings-btn" href="#"><span class="default-label">ATTACH RESUME/CV</span><input type="file" name="resume"></a><span class="resume-upload-failure">Couldn’t auto-read resume.</span>')}${question('Full name', '<input name="name">')}${question('Email', '<input name="email" type="email">')}${question('Phone', '<input name="phone">')}${question('Current company', '<input name="org">')}</ul></div><div class="section page-centered application-form"><h4>Additional questions</h4><ul>${question('How many years of hands-on electrical experience do you have, and in which settings?', '<textarea></textarea>')}${question('Are you able to travel two or three nights a week?', '<label><input type="radio">Yes</label><label><input type="radio">No</label>')}</ul></div><div class="section page-centered application-form"><h4>U.S. Equal Employment Opportunity information</h4><p>${equalOpportunity('Corvane')} Completion of this survey is voluntary.</p></div><button id="btn-submit">Submit application</button></form></div></div></div><div class="main-footer"><p><a href="#">Corvane Home Page</a></p><span>Jobs powered by</span></div></body></html>`,
  ),
  none(
    'a hosted site’s word that the job is gone: an error as first heading, then the current openings with a few lines of each',
    'https://careers-harlowbridge.icims.com/jobs/search?ss=1&in_iframe=1&mode=job&iis=gone',
    `<!doctype html><html lang="en-US"><head><title>Careers | Harlow Bridge | Job Listings at Harlow Bridge</title><meta name="description" content="View all current positions at Harlow Bridge across all categories and locations. See a position you like? Contact us and apply today!"></head><body><div id="iCIMS_NoCookiesMessage" class="iCIMS_ErrorMsg" style="display:none">Please enable cookies in your browser to experience all the personalized features of this site, including the ability to apply for a job.</div><div class="iCIMS_MainWrapper iCIMS_ListingsPage"><div class="iCIMS_TopHeader"><a href="#"><span class="iCIMS_NavigationText">Welcome page</span></a><div class="iCIMS_userMenuName">Returning Candidate?</div><a href="#">Log back in!</a></div><div id="iCIMS_Header"><h1 class="iCIMS_Header">Error: The requested job could not be found.</h1></div><div class="iCIMS_Message iCIMS_ErrorMessage iCIMS_GenericMessage">Error: The job that you were looking for either does not exist or is no longer open.</div><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Jobs"><br>Here are our current job openings. Please click on the job title for more information, and apply from that page if you are interested.<br></div><h2 class="iCIMS_SubHeader iCIMS_SubHeader_Jobs">Search Results Page 1 of 1</h2><label>Sort By</label><select><option>Sort By...</option><option>Job Title</option><option>Job Location</option></select><ul class="container-fluid iCIMS_JobsTable">${(
      [
        [
          'Water Resources Engineer III',
          'US-IN-Indianapolis',
          'Our water group is looking for an engineer with experience of storm sewers and detention. You will lead designs, review the work of juniors and meet with county staff. The ideal candidate brings a license and...',
        ],
        [
          'CAD Technician - Roadway',
          'US-OH-Dayton',
          'The CAD Technician prepares plan sheets for roadway projects under the direction of engineers. Responsibilities include plan production, quantity take-off and...',
        ],
        [
          'Survey Crew Chief',
          'US-KY-Lexington',
          'Lead a two-person crew in boundary, topographic and construction surveys. Requirements include five years of field experience, data collector skills and a valid license...',
        ],
        [
          'Project Accountant',
          'US-OH-Columbus',
          'The Project Accountant prepares invoices, follows budgets and supports project managers at the month end. Minimum qualifications...',
        ],
      ] as const
    )
      .map(icimsCard)
      .join('')}</ul></div></body></html>`,
  ),
  none(
    'a career portal’s sign-in before an application: the firm in tab and heading, fields for an account, the number of the job only in a field out of sight',
    'https://career5.successfactors.eu/portalcareer?_s.crb=Ivkrj5Brox8p4iWEFY0bBxDJ',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Career Opportunities: Sign In </title></head><body class="careerSite mobileApplyCtr"><form id="careerform" method="POST"><input type="hidden" id="career_company" value="KestrelProd"><input type="hidden" id="career_job_req_id" name="career_job_req_id" value="20417"><div id="overlayMask" style="display:none"><strong>Loading...</strong></div><div id="page" class="globalRoundedCorners v12PageCtr"><div id="page_content"><div role="region"><div class="modal"><div class="page_title"><h1>Career Opportunities: Sign In</h1></div><div class="content extLoginFormContent"><h2 class="haveAnAccount">Already have an account?</h2><p>Please enter your login information below. Both your username and password are case sensitive.</p><div class="requiredMessage"><span class="required">*</span>indicates a required field.</div><table class="axial noborder"><tr><td><label for="username">Email Address:</label></td><td><input id="username"></td></tr><tr><td><label for="password">Password:</label></td><td><input type="password" id="password"><input type="button" value="Show"></td></tr><tr><td></td><td><button>Sign In</button><a href="#">Forgot your password?</a></td></tr></table><h2 class="haveAnAccount">Not a registered user yet?</h2><a href="#">Create an account</a> to apply for our career opportunities.</div></div></div></div></div></form></body></html>`,
  ),
  none(
    'the first step of an application in an enterprise system: the title, places, number, dates and hours in a menu of the head, an address to be verified, dialogues out of sight',
    'https://ehab.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/21076/apply/email',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="Vantry Careers"><meta property="og:description" content="Careers at Vantry"><title>Treasury Analyst - Vantry Careers</title></head><body class="app-loading app-loaded"><div class="app"><a class="skip-navigation-link" href="#main">Skip to main content.</a><div class="oj-dialog" style="display:none"><h1 class="heading">Are You Still With Us?</h1><span>It seems you've been gone for a while. For security reasons we will end your session automatically.</span><button>End Session</button><button>Continue Working</button></div><div class="app__viewport"><div class="apply-flow standard-apply-flow"><header class="app-header apply-flow-header"><button aria-label="Back to Job Details"></button><div class="app-header__current-page-title"><div>Treasury Analyst</div><div class="context-menu apply-flow-header__job-context-menu"><ul class="context-menu__list"><li class="context-menu__item posting-locations"><span>Location</span>: <span><ul><li>Charlotte, NC, United States</li><li>Tampa, FL, United States</li></ul></span></li><li class="context-menu__item">Job Identification: <span>21076</span></li><li class="context-menu__item">Job Category: <span>Finance</span></li><li class="context-menu__item">Posting Date: <span>11/02/2026, 03:10 PM</span></li><li class="context-menu__item">Apply Before: <span>12/04/2026, 04:00 AM</span></li><li class="context-menu__item">Job Schedule: <span>Full time</span></li></ul></div></div></header><main id="main"><h1 class="oj-helper-hidden-accessible">Job application form</h1><section class="apply-flow__content"><form><h1 class="apply-flow-dialog__header"><span>Enter your email address.</span></h1><p>You can apply without an account. We will send a code to the address that you give us.</p><label>Email Address<input type="email" name="primary-email"></label><span>This is how we'll communicate with you.</span><label><input type="checkbox">I agree with the terms and conditions</label><button type="button">Cancel</button><button type="submit">Next</button></form></section></main></div></div></div></body></html>`,
  ),
  none(
    'where the address of a closed job leads: the employer’s list of open positions with a few words on the firm and filters',
    'https://www.bluefernrobotics.example/careers/open-positions/?gh_jid=7947246',
    `<!doctype html><html lang="en-US"><head><meta charset="utf-8">${styles('bf')}<title>Open Positions - Blue Fern Robotics</title><meta property="og:site_name" content="false"><meta property="og:title" content="Open Positions - Blue Fern Robotics"></head><body class="page-template-careers"><header class="site_header"><a href="/" class="logo"><img alt="Blue Fern Robotics" src="/logo.svg"></a><nav><a href="#">About</a> <a href="#">Careers</a> <a href="#">Open Positions</a></nav></header><main id="main"><section class="hero"><h1>Open Positions</h1><p>Our machines help growers to use less water and fewer chemicals. Eighty people work on them, in a shed in Fresno and an office in Ames.</p></section><section class="post_feed"><div class="post_feed__filters"><button class="btn">Department</button><button class="btn">Location</button></div><div class="post_feed__list">${(
      [
        ['Director of Engineering, Sprayers', 'Sprayers', 'Remote-US'],
        ['Field Engineering Technician', 'Field Engineering', 'Ames, IA'],
        ['Principal Robotics Engineer, Autonomy', 'Autonomy', 'Fresno, CA'],
        ['Senior Product Manager, Precision', 'Product', 'Remote-US'],
        ['Staff Machine Learning Engineer, Perception', 'Autonomy', 'Fresno, CA'],
      ] as const
    )
      .map(postCard)
      .join(
        '',
      )}</div></section></main><footer class="site_footer"><p>© 2026 Blue Fern Robotics</p></footer></body></html>`,
  ),
  none(
    'a fund’s page that holds a hosted board in a frame: “Open Positions” as heading, a consent with long words, terms of use in a box that opens, the advert only in the frame',
    'https://www.harcourtvale.example/open-positions?gh_jid=5239291',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harcourt Vale Capital</title>${tracker('GTM-HVC')}</head><body id="careers" class="inner"><div class="cookie-disclaimer c-on"><div class="c-disclaimer c-on"><p>This site sets cookies of its own and of others. They count visits, remember your choices and help us to see which pages are read.</p><a class="btn-agree">I AGREE TO ALL COOKIE USE</a><a class="btn-preferences">CHANGE PREFERENCES</a></div><div class="c-preferences" style="display:none"><h2>Your Privacy</h2><p>A cookie is a short text that a site keeps on your device. Here you can turn off those that the site can do without.</p></div></div><header><nav><a href="/about">About</a> <a href="/careers">Careers</a> <a href="/open-positions">Open Positions</a></nav></header><section class="s1"><div class="sectionText contain"><h1>Open Positions</h1></div></section><main><section class="s2"><div class="contain"><div id="grnhse_app"><iframe id="grnhse_iframe" width="100%" title="Greenhouse Job Board" src="https://job-boards.greenhouse.io/embed/job_app?for=harcourtvale&amp;token=5239291" height="3773"></iframe></div></div></section></main><footer><p>©2026 Harcourt Vale Capital LP. All Rights Reserved.</p><p class="legal_anchor">Terms of Use</p></footer><div class="legalPopUp sectionText" id="legal" style="display:none"><h3>Terms Of Use</h3>${p('Harcourt Vale Capital LP runs this website. Whoever uses it accepts these terms, which may change from time to time.', 'What you read here is general information. It offers no interest in any fund and replaces no advice on investments, law or tax.', 'We do not answer for the content of the sites that we link to.', 'These terms are governed by the laws of the State of New York.')}</div></body></html>`,
  ),
  none(
    'a small firm’s job page that is only a frame with a document in it, without a title or a word of its own',
    'https://suncrest-energy.example/jobs/software-engineer/',
    `<html><head><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="icon" href="/favicon.png"><meta name="theme-color" content="#ffffff"><style>body, html, iframe { padding: 0; margin: 0; } iframe { margin-top: -50px; }</style></head><body><iframe src="about:blank" style="width:100%; height:100%; border:0;"></iframe></body></html>`,
  ),
  none(
    'the network’s search as a member saved it, only the list: cards with the title twice, firm, place and “Easy Apply”, and none open',
    'https://www.linkedin.com/jobs/search/?keywords=backend%20developer&location=European%20Union',
    `<!DOCTYPE html><html lang="en"><head><title>(3) backend developer Jobs | LinkedIn</title></head><body class="render-mode-BIGPIPE nav-v2 ember-application"><header id="global-nav"><nav><ul><li><a href="#">Home</a></li><li><a href="#">My Network</a></li><li><a href="#">Jobs</a></li><li><a href="#">Messaging</a></li></ul></nav></header><div class="scaffold-layout__list"><header class="scaffold-layout__list-header"><div class="jobs-search-results-list__title-heading"><h1>backend developer in European Union</h1><small><span>4,211 results</span></small></div><button>Set alert</button></header><ul>${(
      [
        ['Remote Backend Developer', 'Wexley Systems', 'EMEA (Remote)'],
        ['Senior Backend Engineer (Go/Python) | Platform Team', 'Ottoline Talent', 'European Union (Remote)'],
        ['Full-Stack Engineer (Mid/Senior)', 'Caldera Pay', 'Limassol, Cyprus (Hybrid)'],
        ['Java Developer', 'Nordlys Data', 'Oslo, Norway (On-site)'],
      ] as const
    )
      .map(memberCard)
      .join('')}</ul><div class="jobs-search-pagination"><button>Next</button></div></div></body></html>`,
  ),
  none(
    'a board’s check that a person is there: its head and menus, a heading that asks for more, a number of the request',
    'https://www.indeed.com/viewjob?jk=8c14fd7732be0a91',
    `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="refresh" content="360"></head><body><nav class="gnav"><a class="link-logo" href="#" aria-label="Indeed Home"><img alt="Indeed logo"></a><ul class="gnav-nav-list"><li><a id="findJobs" href="#">Find jobs</a></li><li><a id="companyReviews" href="#">Company Reviews</a></li><li><a id="findSalaries" href="#">Find salaries</a></li></ul><a href="#">Sign in</a><a id="employers" href="#">Employers / Post Job</a></nav><main class="error"><h1 id="heading">Additional Verification Required</h1><p id="paragraph">Your Ray ID for this request is 9c8220242c6876ba</p><div class="main-wrapper" role="main"><div class="main-content"><div class="loading-verifying"><div class="lds-ring"><div></div><div></div></div></div><div class="core-msg spacer">Waiting for www.indeed.com to respond...</div><noscript>Enable JavaScript and cookies to continue</noscript></div></div><a id="returnHome" href="#">Return home</a><p><a id="troubleshooting" href="#">Troubleshooting Cloudflare Errors</a></p></main></body></html>`,
  ),
  none(
    'a community’s careers page: who works there, a film, cards of internships and posts with a sentence each, programmes and partners',
    'https://meshwright.example/careers',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Gatsby 2.29.1"><title>Careers | Meshwright - The Integration Company</title><meta name="description" content="Careers at Meshwright. Come work with a large community of integration engineers."><meta property="og:title" content="Careers">${styles('mw')}</head><body><div id="___gatsby"><header class="navigationstyle__NavigationWrap-sc-1sjjavb-0"><a class="logo" href="/"><img alt="Meshwright logo"></a><nav class="nav"><ul><li><a class="menu-link" href="#"><span>Projects</span></a></li><li><a class="menu-link" href="#"><span>Learn</span></a></li><li><a class="menu-link" href="#"><span>Community</span></a></li><li><a class="menu-link" href="#"><span>Blog</span></a></li></ul></nav></header><div class="careersstyle__CareersSectionWrapper"><div class="page-header"><h1>Come Work with us</h1></div><p class="centerTexts">Are you curious, and do you like to finish things? Then we would like to meet you. Meshwright gives people room early.</p><h2>Who works at Meshwright?</h2><p>Our community has more than four hundred contributors in thirty countries. Some of them are paid, many are students, and all of them ship.</p><h1>We build in the open</h1><p>Everything we make can be downloaded, changed and passed on. We ask those who take part to be kind and to write tests.</p><div class="opportunity-section"><p>Our interns work on the same board as everyone else, have a mentor and show what they made in the last week.</p><h2><span>Start with us as</span> an intern</h2><a href="#"><div class="opportunity-card"><h3>Digital Marketing Internship</h3><p>Plan campaigns, write for the site and see what the numbers say.</p></div></a><a href="#"><div class="opportunity-card"><h3>Software Engineer Internship</h3><p>Take a small feature from a sketch to a release.</p></div></a><h2><span>Or join us in a</span> full-time position</h2><a href="#"><div class="opportunity-card"><h3>Software Engineer</h3><p>Build the adapters that hold systems together, from the first test to the release.</p></div></a><a href="#"><div class="opportunity-card"><h3>UI Engineer</h3><p>Make the console that our users look at all day.</p></div></a><h1>Open Source Internship Programs</h1>${ul('Summer of Integration 2025', 'Season of Manuals 2025')}<h1>Participating Partners</h1></div></div><footer><h3>Community</h3><ul><li><a href="#">Newcomers</a></li><li><a href="#">Calendar</a></li></ul></footer></div></body></html>`,
  ),
  none(
    'a language’s job board: recent jobs in an ordered list, each a second heading with the firm after a break, kinds of work, a date, and words on posting at the side',
    'https://www.pylark.example/jobs/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pylark Job Board | pylark.example</title></head><body class="jobs default-page"><div id="touchnav-wrapper"><header class="main-header"><h1 class="site-headline"><a href="/"><img src="/logo.png" alt="pylark"></a></h1><nav><ul class="menu"><li><a href="#">Docs</a></li><li><a href="#">Packages</a></li><li><a href="#">Jobs</a></li><li><a href="#">Community</a></li></ul></nav></header><div id="content" class="content-wrapper"><h1 class="call-to-action">Job Board</h1><section class="main-content with-right-sidebar" role="main"><ol class="list-recent-jobs list-row-container menu">${(
      [
        [
          'Computational Optics Engineer',
          'Prismate Ltd',
          'Glasgow, Scotland, United Kingdom',
          'Image Processing, Machine Learning, Numeric processing, Testing',
        ],
        ['Senior Developer', 'Tarragon', 'Remote, Remote, Remote', 'Back end, Front end'],
        ['Machine Learning Engineer', 'Tarragon', 'Remote, Remote, Remote', 'Machine Learning'],
        [
          'Junior Developer - Data Team',
          'Jobsieve',
          'London, England, United Kingdom',
          'Back end, Cloud, Database',
        ],
        ['Infrastructure Engineer', 'Oak & Anvil', 'Austin, Texas, USA', 'Systems, Cloud'],
      ] as const
    )
      .map(pyJob)
      .join(
        '',
      )}</ol><ul class="pagination menu"><li><a href="#">Previous</a></li><li><a class="active" href="#">1</a></li><li><a href="#">2</a></li></ul></section><aside class="right-sidebar"><div class="jobs-submit"><h3>Submit a job</h3>${p('Use the form to send us a vacancy. A notice stays up for sixty days. Only paid work is listed.')}<a href="#">Submit a job</a></div><h4>Browse by</h4><ul><li><a href="#">Categories</a></li><li><a href="#">Locations</a></li></ul></aside></div><footer><p>Copyright ©2001-2026.</p></footer></div></body></html>`,
  ),
  none(
    'a software firm’s article on a job: contents, what the person does, responsibilities, skills, pay and how to become one, a trial and related reads below',
    'https://insightshelf.example/product-development/what-is-an-associate-product-manager/',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Gatsby 5.13.3"><meta property="og:type" content="article"><meta property="og:title" content="Associate Product Manager: Roles &amp; Responsibilities"><meta name="description" content="A short guide to the work, the skills and the pay of associate product managers."><meta property="og:article:published_time" content="2025 04 28"><title>Associate Product Manager: Roles &amp; Responsibilities</title>${styles('is')}</head><body><div id="___gatsby"><a class="css-1ta4xcm" href="#"><p class="css-5leei6">Join us at <u>Shelf Summit</u> on April 11. <u>Register free.</u></p></a><div role="navigation"><a href="/">Insightshelf logo</a><button>Product</button><button>Resources</button><a href="#">Careers (9)</a><a href="#">Pricing</a><a href="#">Start free</a></div><main><p class="breadcrumb"><a href="#">Guides</a> / <a href="#">Product development</a></p><h1>What does an associate product manager do?</h1><p>Last updated 28 April 2025 · Reviewed by our editors</p><nav><h5>Contents</h5>${ul('<a href="#">What is an associate product manager?</a>', '<a href="#">Responsibilities</a>', '<a href="#">Salary</a>')}</nav>${p('An associate product manager (APM) is an early-career member of a product team. They learn the craft from senior product managers while owning small parts of a product.')}<h2>What is an associate product manager?</h2>${p('The role exists mostly at larger companies, some of which run two-year rotational programs. At smaller companies an APM may have the duties of a full product manager with a smaller scope.')}<h2>Responsibilities of an associate product manager</h2>${ul('Collect customer feedback and turn it into insights', 'Write user stories and acceptance criteria', 'Work with designers and engineers on new features', 'Analyse usage data and report on it', 'Support the launch of releases')}<h2>Skills and qualifications</h2>${ul('A bachelor’s degree in business, computer science or a related field', 'Strong communication skills', 'Experience with analytics tools', 'One to two years of related work')}<h2>Salary of an associate product manager</h2>${p('In the United States the average base salary of an associate product manager is about $92,000 per year, with a range from $68,000 to $124,000. Full-time positions usually come with equity and benefits.')}<h2>How to become one</h2>${p('Build something, talk to users about it and write down what you learned. Then apply to programs early: most of them close in the autumn for a start in the following summer.')}<h2>FAQs</h2><h3>Is it an entry-level job?</h3>${p('Yes, in most companies it is.')}<section><h2>Get started today</h2><p>Keep everything that your customers said in one place.</p><a href="#">Start for free</a><form>${formFields('Work email')}</form></section><section><h2>Editor’s picks</h2><h5>Product owner vs. product manager</h5><h5>How to write a product brief</h5></section></main><footer><p>© Insightshelf Pty. Ltd.</p></footer></div></body></html>`,
  ),
];
