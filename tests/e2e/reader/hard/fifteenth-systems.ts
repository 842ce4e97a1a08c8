/** Adverts on the pages of applicant systems, in English. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { equalOpportunity, payRange, usBenefits } from './eleventh-bodies';
import { advert, p, posting, ul } from './parts';

const leverList = (heading: string, ...items: string[]) =>
  `<div class="section page-centered"><div><h3>${heading}</h3><ul class="posting-requirements plain-list"><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></ul></div></div>`;
const tag = (label: string, value: string, icon = '') =>
  `<div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">${icon ? `<span class="glyphicons" aria-hidden="true"></span><span class="sr-only field-label">${label}</span>` : label}</dt><dd class="iCIMS_JobHeaderData"><span> ${value}</span></dd></div>`;
const part = (heading: string, html: string) =>
  `<h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">${heading}</h2><div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job"><div class="iCIMS_Expandable_Container"><div class="iCIMS_Expandable_Text">${html}</div></div></div>`;
const token = (label: string, property: string, value: string) =>
  `<div class="joblayouttoken rtltextaligneligible displayDTM rowtoken"><div class="inner"><span class="joblayouttoken-label">${label}&nbsp;</span><span class="rtltextaligneligible" data-careersite-propertyid="${property}">${value}</span></div></div>`;
const flat =
  'Job Description We make the sensors that tell a vaccine freezer it is too warm. Our customers are hospitals, depots and food plants in forty countries, and what they buy from us is calm. As Manufacturing Test Engineer you will own the test stations on two lines in our Duluth plant, from fixture design to the software that decides pass or fail. What you will do Design and commission fixtures for board and final test. Find the causes of false failures and remove them. Train technicians on three shifts and write instructions that they can use. What you will bring A degree in electrical engineering or equal experience. Three years of work in electronics test. Python or LabVIEW at a level that lets others maintain what you write. What we offer The pay range for this position is $84,000 to $102,000 a year, with an annual bonus. Northmere Instruments is an equal opportunity employer.';

export const fifteenthSystems: GeneralPage[] = [
  advert(
    'the older hosted board: logo, apply button and heading in one block, the firm in small words after the title, place as text, introduction and closing in parts, the form with demographic questions below',
    'https://boards.greenhouse.io/ternholdt/jobs/5540182003',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Job Application for Grain Quality Manager at Ternholdt Mills</title><meta property="og:title" content="Grain Quality Manager"><meta property="og:description" content="Salina, KS"><meta property="og:image" content="logo.png"></head><body class="sky-theme"><div id="wrapper"><div id="main" class=""><div id="app_body" class="app-body"><div class="logo-container"><div id="logo"><img alt="Ternholdt Mills Logo" src="logo.png"></div></div><div id="header"><a href="#app" id="apply_button" class="button">Apply Now</a><h1 class="app-title">Grain Quality Manager</h1><span class="company-name">at Ternholdt Mills</span><a class="" href="/ternholdt">View all jobs</a><div class="location">Salina, KS</div></div><div id="content" class=""><div class="content-intro"><p><strong>About us:</strong></p><p>Ternholdt Mills has bought wheat from growers on the plains since 1911 and sells flour to bakeries in eleven states. We are owned by the people who work here and by the growers in equal parts.</p></div><p><strong>The role</strong></p><p>You lead the laboratory at our largest mill. Every truck is sampled before it tips, and what you decide in four minutes is what the grower is paid. You will run a team of seven on two shifts at harvest and one for the rest of the year.</p><p><strong>What you will do</strong></p>${ul('Set the sampling plan and see that it is followed on the busiest day of July', 'Settle disputes over protein and moisture with growers, openly and the same day', 'Work with the head miller on blends as the crop changes', 'Keep the laboratory ready for audit at any time')}<p><strong>What you bring</strong></p>${ul('A degree in cereal or food science, or ten years in a mill laboratory', 'Experience with near infrared instruments and their calibration', 'The standing to tell a man who has farmed for forty years that his load is wet')}<p>The salary for this position is $78,000 to $92,000 with a share of profit each spring.</p><div class="content-conclusion"><p><em><span style="font-weight: 400;">${equalOpportunity('Ternholdt Mills')}</span></em></p><p>&nbsp;</p></div></div><div id="application"><h2 class="heading" id="app">Apply for this Job</h2><div class="required-fields"><span class="asterisk">*</span> Required</div><form id="application_form" method="post"><div id="main_fields"><div class="field"><label>First Name <input type="text"></label></div><div class="field"><label>Last Name <input type="text"></label></div><div class="field"><fieldset id="resume_fieldset"><legend>Resume/CV</legend><button type="button">Attach</button><button type="button">or enter manually</button></fieldset></div></div><div id="custom_fields"><div class="field"><label>How did you hear about this job? <input type="text"></label></div></div><div id="eeoc_fields"><h3 id="eeoc_title">U.S. Equal Opportunity Employment Information (Completion is voluntary)</h3><p>Individuals seeking employment are considered without regard to race, color or religion. You are being given the opportunity to provide the following information.</p><div class="field"><label>Gender <select><option>Please select</option></select></label></div></div><div id="submit_buttons"><input type="button" value="Submit Application" id="submit_app"></div></form></div></div></div></div><div id="footer"><p>Powered by <a href="https://www.greenhouse.io">Greenhouse</a></p><p>Read our Privacy Policy</p></div></body></html>`,
    {
      title: 'Grain Quality Manager',
      company: 'Ternholdt Mills',
      location: 'Salina',
      noClosing: true,
      salary: '78,000',
      has: [
        'has bought wheat from growers',
        'Every truck is sampled before it tips',
        'near infrared instruments and their calibration',
        'is an equal opportunity employer',
      ],
      hasNot: ['Completion is voluntary', 'or enter manually', 'View all jobs', 'How did you hear'],
    },
  ),
  advert(
    'a hosted posting: place, team, terms and mode in one row, an empty line as a division, sections beside one another, pay and closing words, powered-by footer',
    'https://jobs.lever.co/lumenward/9d2c4a18-7714-4c3e-8a57-22f0b61f9e5d',
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Lumenward - Stage Lighting Engineer</title><meta name="twitter:label1" value="Location"><meta name="twitter:data1" value="Montreal, Quebec"><meta property="og:title" content="Lumenward - Stage Lighting Engineer"><meta property="og:image" content="l.png"></head><body class="show header-compact"><div class="page show"><div class="main-header page-full-width section-wrapper"><div class="main-header-content page-centered narrow-section page-full-width"><a href="https://jobs.lever.co/lumenward" class="main-header-logo"><img alt="Lumenward logo" src="l.png"></a></div></div></div><div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>Stage Lighting Engineer</h2><div class="posting-categories"><div href="#" class="sort-by-time posting-category medium-category-label width-full capitalize-labels location">Montreal, Quebec</div><div href="#" class="sort-by-team posting-category medium-category-label capitalize-labels department">Product – Hardware /</div><div href="#" class="sort-by-commitment posting-category medium-category-label capitalize-labels commitment">Permanent Full-Time /</div><div href="#" class="sort-by-time posting-category medium-category-label capitalize-labels workplaceTypes">Hybrid</div></div></div><div class="postings-btn-wrapper"><a class="postings-btn template-btn-submit hex-color" href="https://jobs.lever.co/lumenward/9d2c4a18/apply">Apply for this job</a></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description"><div>Lumenward builds moving lights for theatres that cannot afford to be in the dark. Eight hundred houses hang our fixtures, from a barn in the Laurentians to the opera in Lyon.</div><div><br></div><div>We are growing the hardware team from six people to nine. The engineer who joins now will take the next small fixture from sketch to first tour.</div></div>${leverList('In this role you will', 'Design optical, thermal and driver boards for LED engines of up to 400 watts', 'Sit in on rehearsals with the crews who use our lights and bring back what they say', 'Bring two suppliers in Ontario up to our standard for die-cast parts', 'Share the on-call phone on opening nights, about four times a year')}${leverList('You may be right for it if you', 'Have shipped at least one mains-powered product and lived with it afterwards', 'Can read a photometric report and know when to doubt it', 'Work in French and English, or in one and are learning the other')}<div class="section page-centered" data-qa="salary-range">CA$88,000 - CA$104,000 a year</div><div class="section page-centered" data-qa="closing-description"><div>We read every application ourselves. If you need another format or more time at interview, tell us and we will arrange it.</div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom"><a class="postings-btn template-btn-submit hex-color" href="https://jobs.lever.co/lumenward/9d2c4a18/apply">Apply for this job</a></div></div></div></div><div class="main-footer page-full-width"><div class="main-footer-text page-centered"><p><a href="https://lumenward.example">Lumenward Home Page</a></p><a class="image-link" href="https://www.lever.co/job-seeker-support/"><span>Jobs powered by </span><img alt="Lever logo" src="lever.svg"></a></div></div></body></html>`,
    {
      title: 'Stage Lighting Engineer',
      company: 'Lumenward',
      location: 'Montreal',
      noClosing: true,
      salary: '88,000',
      has: [
        'cannot afford to be in the dark',
        'Sit in on rehearsals with the crews',
        'know when to doubt it',
        'We read every application ourselves',
      ],
      hasNot: ['Jobs powered by', 'Lumenward Home Page', 'Apply for this job'],
    },
  ),
  advert(
    'an older system’s career page: heading of the job, a line with category, place and number parted by empty elements, a heading Description, apply links, list of links to the firm',
    'https://jobs.jobvite.com/quarrystone-brewing/job/oT7xkfwQ',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Quarrystone Brewing Careers - Packaging Maintenance Technician</title><meta property="og:title" content="Packaging Maintenance Technician"><meta property="og:site_name" content="Quarrystone Brewing"></head><body class="jv-page jv-page-job"><header class="jv-page-header"><a class="jv-logo" href="https://www.quarrystone.example"><img src="q.png" alt="Quarrystone Brewing"></a><nav class="jv-menu"><ul><li><a href="/quarrystone-brewing">Careers Home</a></li><li><a href="/quarrystone-brewing/jobs">View All Jobs</a></li></ul></nav></header><article class="jv-page-body"><div class="jv-wrapper"><div class="jv-page-content"><a class="jv-back" href="/quarrystone-brewing/jobs">Back to all jobs</a><h2 class="jv-header">Packaging Maintenance Technician</h2><p class="jv-job-detail-meta">Maintenance<span class="jv-inline-separator"></span>Asheville, North Carolina<span class="jv-inline-separator"></span>Req.Num.: 1187</p><div class="jv-job-detail-top-actions"><a class="jv-button jv-button-primary jv-button-apply" href="/quarrystone-brewing/job/oT7xkfwQ/apply">Apply</a></div><div class="jv-job-detail-description" ng-non-bindable><h3>Description</h3><div><p>Our can line runs at six hundred a minute when all is well. You keep it well. You will work four ten-hour shifts from Wednesday to Saturday with a crew of three and look after the depalletizer, filler, seamer, pasteurizer and packer.</p><p><strong>What you will do</strong></p><ul><li>Carry out planned maintenance and write down what you find</li><li>Change over the line between formats and teach operators to help</li><li>Find faults in drives, sensors and controls with a meter and a cool head</li><li>Take part in the Tuesday meeting where we decide what to rebuild next</li></ul><p><strong>What you need</strong></p><ul><li>Three years of maintenance in food, drink or packaging</li><li>A good grasp of pneumatics and three-phase power</li><li>Able to lift 50 pounds and to stand for most of a shift</li></ul><p><strong>Pay and benefits</strong></p><p>$29.50 to $34.00 an hour, with a differential for weekends.</p><ul>${usBenefits
      .slice(0, 4)
      .map((item) => `<li>${item}</li>`)
      .join(
        '',
      )}<li>A case a week, which you may swap for seltzer</li></ul><p>${equalOpportunity('Quarrystone Brewing')}</p></div></div><div class="jv-job-detail-bottom-actions"><a class="jv-button jv-button-primary" href="/quarrystone-brewing/job/oT7xkfwQ/apply">Apply</a><div class="jv-share"><span>Share this job</span><a href="#">LinkedIn</a><a href="#">Facebook</a></div></div></div></div></article><footer class="jv-page-footer"><a class="jv-powered-by" href="https://www.jobvite.com">Powered by Jobvite</a><a href="/privacy">Privacy Policy</a></footer></body></html>`,
    {
      title: 'Packaging Maintenance Technician',
      company: 'Quarrystone Brewing',
      location: 'Asheville',
      noClosing: true,
      salary: '29.50',
      has: [
        'runs at six hundred a minute',
        'with a meter and a cool head',
        'pneumatics and three-phase power',
        'which you may swap for seltzer',
      ],
      hasNot: ['View All Jobs', 'Powered by Jobvite', 'Back to all jobs', 'Share this job'],
    },
  ),
  advert(
    'a career site of a large system: search and language controls above, tokens with labels for date, place and number, the description as one element, job segment words and similar searches below',
    'https://careers.oxenford-rail.example/job/Derby-Signalling-Design-Engineer-DE1-9ZZ/1142083301/',
    `<!DOCTYPE html><html class="html5" lang="en-GB" xml:lang="en-GB"><head><meta charset="UTF-8"><title>Signalling Design Engineer Job Details | Oxenford Rail Systems</title><meta property="og:title" content="Signalling Design Engineer"><meta property="og:description" content="Signalling Design Engineer"><meta name="keywords" content="Signalling Design Engineer, jobs"></head><body class="coreCSB body-unify"><div id="innershell"><div id="header" class="headermain slightlylimitwidth"><div class="row"><a href="http://www.oxenford-rail.example" title="Oxenford Rail Systems"><img alt="Oxenford Rail Systems" src="logo.png"></a><ul class="nav"><li><a href="/content/Why-us">Why us</a></li><li><a href="/go/Graduates">Graduates</a></li><li><a href="/login">View Profile</a></li></ul></div></div><div id="search-wrapper"><form role="search" action="/search/"><label>Search by Keyword <input name="q"></label><label>Search by Location <input name="locationsearch"></label><input type="submit" value="Search Jobs"><a class="search-option-link" href="#">Show More Options</a></form><div class="savesearch-wrapper"><h2>Select how often (in days) to receive an alert:</h2><button>Create Alert</button></div></div><div id="content"><div class="jobDisplayShell" itemscope="itemscope"><div class="jobDisplay"><div class="joqReqDescription"><div class="applylink pull-right"><a class="btn btn-primary" href="/talentcommunity/apply/1142083301/">Apply now »</a></div><div class="job"><div class="joblayouttoken displayDTM rowtoken"><h1><span itemprop="title" data-careersite-propertyid="title">Signalling Design Engineer</span></h1></div>${token('Date:', 'date', '17 Nov 2026')}${token('Location:', 'location', '<span class="jobGeoLocation">Derby, GB, DE1 9ZZ</span>')}${token('Company:', 'facility', 'Oxenford Rail Systems')}${token('Requisition ID:', 'customfield5', '60412')}<div class="joblayouttoken displayDTM rowtoken"><span itemprop="description" data-careersite-propertyid="description"><span class="jobdescription"><p>Four hundred thousand people a day pass signals that were designed in our Derby office. You will design the next ones: interlockings and control tables for the Trent corridor, which will be renewed in six stages to 2031.</p><p><b>Your tasks</b></p><ul><li>Prepare control tables, scheme plans and location drawings for checking</li><li>Go to site in possessions, perhaps one weekend in six, to confirm what is there</li><li>Answer queries from testers and builders and close them in the log</li><li>Work towards a licence as a designer with a mentor from the team</li></ul><p><b>Your profile</b></p><ul><li>A degree or HNC in an engineering subject</li><li>Experience of signalling, power or control design in the United Kingdom</li><li>Right to work in the United Kingdom; we cannot sponsor for this post</li></ul><p><b>What we offer</b></p><ul><li>£38,000 to £46,000 with overtime for weekend work</li><li>Free and reduced travel for you and a partner</li></ul><p>We look at applications as they arrive.</p></span></span></div></div><p class="job-location-inline"></p><div class="applylink"><a class="btn btn-primary" href="/talentcommunity/apply/1142083301/">Apply now »</a></div></div></div><p id="similar-jobs"><b>Find similar jobs:</b></p><ul class="similarjobs"><li><a href="/go/Engineering">Engineering</a></li></ul><p id="job-segment"><b>Job Segment:</b> Rail, Test Engineer, Design Engineer, Drafting, Transportation, Engineering</p></div></div><div id="footer"><ul><li><a href="/jobs">Top jobs</a></li><li><a href="/privacy">Data privacy</a></li></ul></div></div></body></html>`,
    {
      title: 'Signalling Design Engineer',
      company: 'Oxenford Rail Systems',
      location: 'Derby',
      noClosing: true,
      salary: '38,000',
      has: [
        'Four hundred thousand people a day',
        'perhaps one weekend in six',
        'we cannot sponsor for this post',
        'Free and reduced travel',
      ],
      hasNot: ['Show More Options', 'Select how often', 'Job Segment', 'Find similar jobs'],
    },
  ),
  advert(
    'a portal in a frame’s own page: welcome line, heading of the job, hidden label before the place, overview and duties in parts that open, options and a share bar below',
    'https://careers-hollenbeck.icims.com/jobs/4418/dialysis-nurse---rn/job?in_iframe=1',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dialysis Nurse - RN in Dayton, Ohio | Careers at Hollenbeck Kidney Care</title><meta property="og:title" content="Dialysis Nurse - RN"></head><body class="iCIMS_JobsContainer"><a class="iCIMS_SkipLink" href="#iCIMS_MainWrapper">Skip to main content</a><div class="iCIMS_MainWrapper iCIMS_JobPage" id="iCIMS_MainWrapper"><div class="iCIMS_Header_Wrapper"><h1 class="sr-only">Careers</h1><div class="iCIMS_NavBar"><a href="/jobs/intro">Welcome page</a><span>Returning Candidate? <a href="/login">Log back in!</a></span></div></div><div class="iCIMS_JobContent"><div class="iCIMS_Header"><h1 class="iCIMS_Header iCIMS_Header_JobTitle">Dialysis Nurse - RN</h1></div><div class="container-fluid iCIMS_JobHeaderGroupContainer"><dl class="iCIMS_JobHeaderGroup">${tag('Job Locations', 'US-OH-Dayton', 'map')}${tag('Category', 'Nursing')}${tag('ID', '2026-4418')}${tag('Type', 'Regular Full-Time')}</dl></div>${part('Overview', '<p>Hollenbeck Kidney Care runs nineteen clinics in Ohio and Indiana. Patients come to us three times a week, often for years, and we know their grandchildren by name. We keep one nurse to every twelve chairs, and we do not ask nurses to cover two clinics on one day.</p>')}${part('Responsibilities', ul('Assess patients before, during and after treatment and act on change', 'Lead a pod of three technicians and sign off their competencies', 'Teach patients and families about access, diet and medication', 'Take call for acute treatments at the county hospital one week in eight'))}${part('Qualifications', ul('Current Ohio RN license', 'One year of medical-surgical or critical care experience', 'Dialysis experience is welcome; we train for fourteen weeks', 'Basic Life Support certification'))}${part('Pay and benefits', `<p>${payRange('$74,000', '$91,500')}</p><p>${equalOpportunity('Hollenbeck Kidney Care')}</p>`)}<div class="iCIMS_JobOptions"><h2>Options</h2><ul><li><a class="iCIMS_ApplyOnlineButton" href="/apply">Apply for this job online</a></li><li><a href="/refer">Refer this job to a friend</a></li></ul></div><div class="iCIMS_SocialShare"><span>Share on your newsfeed</span></div><div class="iCIMS_NotReady"><p>Sorry the Share function is not working properly at this moment. Please refresh the page and try again later.</p></div></div><div class="iCIMS_Footer"><p>Need help finding the right job? We can recommend jobs specifically for you!</p><a href="/connect">Get started</a><p>Application FAQs. Software Powered by iCIMS</p></div></div></body></html>`,
    {
      title: 'Dialysis Nurse - RN',
      company: 'Hollenbeck Kidney Care',
      location: 'Dayton',
      noClosing: true,
      salary: '74,000',
      has: [
        'we know their grandchildren by name',
        'Lead a pod of three technicians',
        'we train for fourteen weeks',
        'is an equal opportunity employer',
      ],
      hasNot: ['Log back in', 'Refer this job to a friend', 'Application FAQs', 'Share function'],
    },
  ),
  advert(
    'a page saved before its scripts ran: an empty tab, title in the preview, the posting’s text flat in its data, nothing in the body',
    'https://northmere.wd5.myworkdayjobs.com/en-US/Northmere_Careers/job/Duluth-MN/Manufacturing-Test-Engineer_R-10482',
    `<!DOCTYPE html><html lang="en-US"><head><title></title><meta http-equiv="X-UA-Compatible" content="chrome=1;IE=EDGE"><meta http-equiv="content-type" content="text/html; charset=UTF-8"><link rel="canonical" href="https://northmere.wd5.myworkdayjobs.com/en-US/Northmere_Careers/job/Duluth-MN/Manufacturing-Test-Engineer_R-10482"><meta name="title" property="og:title" content="Manufacturing Test Engineer"><meta name="description" property="og:description" content="${flat.slice(0, 240)}"><meta name="image" property="og:image" content="logo.png">${posting({ title: 'Manufacturing Test Engineer', description: flat, datePosted: '2026-11-10', employmentType: 'FULL_TIME', identifier: { '@type': 'PropertyValue', name: 'Manufacturing Test Engineer', value: 'R-10482' }, hiringOrganization: { '@type': 'Organization', name: 'Northmere Instruments' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Duluth, MN', addressCountry: 'United States of America' } } })}<script>window.workday = window.workday || {tenant: "northmere", siteId: "Northmere_Careers"};</script></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>`,
    {
      title: 'Manufacturing Test Engineer',
      company: 'Northmere Instruments',
      location: 'Duluth',
      noClosing: true,
      salary: '84,000',
      has: [
        'tell a vaccine freezer it is too warm',
        'Find the causes of false failures',
        'lets others maintain what you write',
      ],
      hasNot: ['enable JavaScript'],
    },
  ),
  advert(
    'a board of technology firms: cookie words, the firm above the title, details twice for two widths, a summary by machine, the text, what you need to know of the firm, similar jobs and jobs at the firm',
    'https://builtin.com/job/staff-geospatial-engineer/9120447',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Staff Geospatial Engineer - Meridian Acre | Built In</title><meta property="og:title" content="Staff Geospatial Engineer - Meridian Acre | Built In"><meta property="og:site_name" content="Built In"></head><body><header id="nav"><a href="/"><img src="b.svg" alt="Built In"></a><nav><a href="/jobs">Jobs</a><a href="/companies">Companies</a><a href="/articles">Articles</a><a href="/salaries">Salaries</a></nav><button>Log In</button><button>Join</button></header><div class="job-post-sticky-bar-btn"><div class="d-flex"><div>Meridian Acre</div><div>Staff Geospatial Engineer</div></div><button>Apply</button><button>Save</button></div><div class="job-post-item bg-gray-01" id="9120447"><div class="header-background"><div class="container"><div class="row"><a href="/company/meridian-acre"><picture><img data-id="company-img" src="m.png" alt="Meridian Acre Logo"></picture></a><div id="job-card-9120447" data-id="job-card" class="job-card"><div id="main" class="row"><div class="col-12 col-lg-8"><a href="/company/meridian-acre"><h2 class="font-barlow" data-id="company-title"><span>Meridian Acre</span></h2></a><h1 class="fw-extrabold">Staff Geospatial Engineer</h1><div class="d-flex"><i class="fa-light fa-clock" title="Job Posted 6 Days Ago"></i> <span>Posted 6 Days Ago</span></div></div><div class="col-12 col-lg-3 d-none d-lg-block"><div class="d-flex"><i class="fa-regular fa-house-building"></i> <span>Hybrid</span></div><div class="d-flex"><i class="fa-regular fa-location-dot"></i> <div><span>Denver, CO, USA</span></div></div><div class="d-flex"><i class="fa-regular fa-sack-dollar"></i> <span>172K-205K Annually</span></div><div class="d-flex"><i class="fa-regular fa-trophy"></i> <span>Senior level</span></div></div></div></div></div></div></div><div class="container d-lg-none"><div class="d-flex"><span>Hybrid</span></div><div><span>Denver, CO, USA</span></div><div><span>172K-205K Annually</span></div></div><div class="container py-lg"><div class="row"><div class="col-lg-8"><div class="ai-summary"><div>The summary above was generated by AI</div><div>Build and lead geospatial pipelines, mentor engineers and set direction for parcel data.</div></div><div id="job-post-body-9120447" class="fs-md">${p('Meridian Acre knows who owns every field in North America, or nearly. Land trusts, utilities and tribal governments use our maps to decide where a line, a turbine or a protected corridor should go.', 'We are looking for a Staff Engineer to set the direction of the parcel pipeline, which takes in records from three thousand counties, each with its own idea of a boundary.')}<p><strong>You will</strong></p>${ul('Redesign how we reconcile boundaries that disagree, and measure that it got better', 'Lead three engineers by example and by review', 'Spend a day each quarter with a county assessor to see where the data come from')}<p><strong>You have</strong></p>${ul('Eight years of experience with spatial data in production', 'Deep knowledge of PostGIS or an engine like it', 'A record of making a messy domain simpler for others')}${p(payRange('$172,000', '$205,000'))}</div><h2>Top Skills</h2><div class="chips"><span>Postgis</span><span>Python</span><span>Rust</span></div><h2>What you need to know about the Denver Tech Scene</h2><p>With a strong aerospace and clean energy base, Denver has become a home for founders and engineers of every kind.</p></div><aside class="col-lg-4"><h3>Similar Jobs</h3><ul><li><a href="/job/1">Senior Backend Engineer</a><div>Tollgate Pay</div><div>Boulder, CO, USA</div></li><li><a href="/job/2">Remote Sensing Scientist</a><div>Skyfallow</div><div>Remote</div></li></ul></aside></div></div></div><footer><p>Built In is the online community for startups and tech companies.</p><p>© Built In 2026</p></footer></body></html>`,
    {
      title: 'Staff Geospatial Engineer',
      company: 'Meridian Acre',
      location: 'Denver',
      noClosing: true,
      salary: '172',
      has: [
        'each with its own idea of a boundary',
        'Spend a day each quarter with a county assessor',
        'making a messy domain simpler',
      ],
      hasNot: [
        'generated by AI',
        'Remote Sensing Scientist',
        'Denver Tech Scene',
        'online community for startups',
      ],
    },
  ),
  advert(
    'a board of startups: title, firm, place and terms in a grid without labels, a date in a time element, the badge Closing soon, the aggregator’s apply links above and below',
    'https://workinstartups.com/job-board/job/148207/customer-operations-lead-cartwheel/',
    `<!doctype html><html lang="en" class="text-wis-black font-sans"><head><meta charset="UTF-8"><title>Customer Operations Lead at Cartwheel Freight in Manchester, UK | WorkinStartups.com</title><meta name="description" content="Apply now for this Customer Operations Lead job in Manchester, UK. Explore Cartwheel Freight careers and open vacancies on Work In Startups."></head><body class="flex flex-col h-screen"><header class="py-6 bg-wis-black"><div class="container"><a href="/"><img src="w.svg" alt="Work In Startups logo"></a><a href="https://www.adzuna.co.uk/hire">Advertise</a></div></header><div class="mt-10"><section class="w-full p-4"><form action="/search" method="get"><input type="text" name="q" placeholder="Job title, company or keywords"><input type="text" name="w" placeholder="City, county or postcode"><button type="submit"><span>Search jobs</span></button></form></section></div><main class="container mx-auto"><div class="ui-adp-content p-4"><section class="pb-4 flex"><h1 class="leading-none mr-3 text-2xl">Customer Operations Lead</h1><img class="h-12 md:hidden" src="s.png" alt="SourceStack"></section><section class="mb-4"><div class="md:flex"><div class="ui-job-card-info flex-1 grid"><div class="ui-company"><span class="text-wis-black">Cartwheel Freight</span></div><div class="ui-location"><span>Manchester, UK</span></div><div class="ui-contract-time">Full time</div><time datetime="2026-11-05">5 November 2026</time></div><img class="hidden md:block" src="s.png" alt="SourceStack"></div><div class="flex gap-2 my-4"><div class="inline-flex"><span class="inline-block text-xs">HYBRID</span><span class="inline-block text-xs">CLOSING SOON</span></div></div><a href="https://www.adzuna.co.uk/jobs/land/ad/55" rel="nofollow" data-js="apply">Apply for this job</a><section class="adp-body mb-4"><p style=""><strong>Cartwheel puts small loads on vans that would otherwise go home empty.</strong> Nine hundred drivers and four thousand shops use us each week, and when something goes wrong they call a person.</p><p style="">You will lead those people: eleven of them, in Manchester and from home, from six in the morning to eight at night.</p><strong>What you&#39;ll do</strong><ul style=""><li><p style="">Run the rota, coach the team and take the calls that nobody else should have to take.</p></li><li><p style="">Find the three things that cause most calls each month and get them fixed at the source.</p></li><li><p style="">Write the answers that drivers read at a red light: short and right.</p></li></ul><strong>What you&#39;ll bring</strong><ul style=""><li><p style="">Two years or more of leading a support or dispatch team.</p></li><li><p style="">Ease with numbers and with people who are cross.</p></li><li><p style="">A view on where software should answer and where it should not.</p></li></ul><strong>What we offer</strong><ul style=""><li><p style="">£36,000 to £42,000 and share options</p></li><li><p style="">28 days of holiday plus bank holidays</p></li></ul></section><a href="https://www.adzuna.co.uk/jobs/land/ad/55" rel="nofollow" data-js="apply">Apply for this job</a></section></div></main><footer class="bg-white"><ul><li><a href="/hire">Advertise</a></li><li><a href="/about-us">About us</a></li><li><a href="/privacy-policy">Privacy</a></li></ul><p>© Copyright Work In Startups, part of the Adzuna family</p></footer></body></html>`,
    {
      title: 'Customer Operations Lead',
      company: 'Cartwheel Freight',
      location: 'Manchester',
      noClosing: true,
      salary: '36,000',
      has: [
        'vans that would otherwise go home empty',
        'cause most calls each month',
        'Ease with numbers and with people who are cross',
        '28 days of holiday',
      ],
      hasNot: ['part of the Adzuna family', 'Search jobs', 'SourceStack'],
    },
  ),
  advert(
    'a network’s public page: search bar of another search, firm and place in one row, applicants counted, sign-in windows with the title again, text behind show more, criteria, people and similar jobs',
    'https://uk.linkedin.com/jobs/view/conservation-stonemason-at-fallowgate-restoration-4335317721',
    `<!DOCTYPE html><html lang="en"><head><meta name="pageKey" content="d_jobs_guest_details"><title>Fallowgate Restoration hiring Conservation Stonemason in Lincoln, England, United Kingdom | LinkedIn</title><meta name="description" content="Posted 2:07:25 PM. Fallowgate repairs cathedrals, bridges and town halls…See this and similar jobs on LinkedIn."><meta property="og:title" content="Fallowgate Restoration hiring Conservation Stonemason in Lincoln, England, United Kingdom | LinkedIn"></head><body dir="ltr"><a href="#main-content" class="skip-link">Skip to main content</a><header class="header base-detail-page__header"><nav class="nav" aria-label="Primary"><a href="/" class="nav__logo-link"><span class="sr-only">LinkedIn</span></a><section class="search-bar"><button class="search-bar__placeholder"><div class="search-bar__full-placeholder"> Conservation Stonemason in Brooklyn, NY </div><span class="sr-only">Expand search</span></button><div id="switcher-description" class="hidden">This button displays the currently selected search type.</div><form class="base-search-bar__form" role="search" action="/jobs/search"><input aria-label="Search job titles or companies" name="keywords"><input name="location"></form></section><div class="nav__cta-container"><a href="/signup">Join now</a><a href="/login">Sign in</a></div></nav></header><main class="main" id="main-content"><section class="core-rail"><section class="top-card-layout container-lined overflow-hidden"><div class="top-card-layout__card"><a href="/company/fallowgate"><img class="artdeco-entity-image" alt="Fallowgate Restoration"></a><div class="top-card-layout__entity-info-container"><div class="top-card-layout__entity-info"><h1 class="top-card-layout__title font-sans text-lg topcard__title">Conservation Stonemason</h1><h4 class="top-card-layout__second-subline"><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link topcard__flavor--black-link" href="/company/fallowgate"> Fallowgate Restoration </a></span><span class="topcard__flavor topcard__flavor--bullet"> Lincoln, England, United Kingdom </span></div><div class="topcard__flavor-row"><span class="posted-time-ago__text topcard__flavor--metadata"> 3 days ago </span><span class="num-applicants__caption topcard__flavor--metadata topcard__flavor--bullet"> Be among the first 25 applicants </span></div><a class="face-pile"><p class="face-pile__text"> See who Fallowgate Restoration has hired for this role </p></a></h4><div class="top-card-layout__cta-container"><button class="apply-button">Apply</button><div id="sign-up-modal" class="modal sign-up-modal" aria-hidden="true"><section aria-modal="true" role="dialog"><h2>Join or sign in to find your next job</h2><p class="sign-up-modal__company_webiste">Join to apply for the <strong>Conservation Stonemason</strong> role at <strong>Fallowgate Restoration</strong></p><form><label>Email or phone<input></label><label>Password<input type="password"></label><button>Sign in</button></form></section></div></div></div></div></div></section><div class="decorated-job-posting__details"><section class="core-section-container description"><div class="description__text description__text--rich"><section class="show-more-less-html" data-max-lines="5"><div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5"><p>Fallowgate repairs cathedrals, bridges and town halls from our yard below Lincoln castle. We cut, carve and fix, and we train: one in four of us is an apprentice.</p><p><br></p><p><strong>The job</strong></p><ul><li>Take templates on the scaffold and cut replacement stone at the banker</li><li>Fix and point with lime, and know when a stone should be left alone</li><li>Show an apprentice what you are doing and why</li></ul><p><br></p><p><strong>You</strong></p><ul><li>NVQ level 3 in stonemasonry or proof of the same skill</li><li>At least three years on listed buildings</li><li>A driving licence and a head for heights</li></ul><p><br></p><p>£34,000 to £39,000 and a tool allowance. Four and a half days a week.</p></div><button class="show-more-less-html__button" aria-label="Show more"> Show more </button></section></div><ul class="description__job-criteria-list"><li class="description__job-criteria-item"><h3 class="description__job-criteria-subheader"> Seniority level </h3><span class="description__job-criteria-text"> Mid-Senior level </span></li><li class="description__job-criteria-item"><h3 class="description__job-criteria-subheader"> Employment type </h3><span class="description__job-criteria-text"> Full-time </span></li></ul></section><section class="find-a-referral"><p>Referrals increase your chances of interviewing at Fallowgate Restoration by 2x</p></section><section class="job-alert-redirect-section"><p>Get notified about new <strong>Stonemason</strong> jobs in <strong>Lincoln</strong>.</p></section></div></section><section class="right-rail"><section class="aside-section-container similar-jobs"><h2>Similar jobs</h2><ul><li><div class="base-card"><a href="/jobs/view/1"><span class="sr-only">Heritage Bricklayer</span></a><h3 class="base-main-card__title">Heritage Bricklayer</h3><h4>Oldcastle Works</h4><span>Newark, England</span></div></li></ul></section><section class="aside-section-container"><h2>People also viewed</h2><ul><li><h3>Site Manager</h3><h4>Cloister Ltd</h4></li></ul></section></section></main><footer class="li-footer"><ul><li>© 2026</li><li><a href="/about">About</a></li><li><a href="/legal">User Agreement</a></li></ul></footer></body></html>`,
    {
      title: 'Conservation Stonemason',
      company: 'Fallowgate Restoration',
      location: 'Lincoln',
      noClosing: true,
      salary: '34,000',
      has: [
        'one in four of us is an apprentice',
        'when a stone should be left alone',
        'a head for heights',
        'a tool allowance',
      ],
      hasNot: ['Heritage Bricklayer', 'Join or sign in', 'People also viewed', 'Referrals increase'],
    },
  ),
];
