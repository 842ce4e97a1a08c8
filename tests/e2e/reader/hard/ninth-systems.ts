/** Applicant systems and employers' own pages in English, on skeletons that the sets before left out. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, doc, none, p, ul } from './parts';

const posCard = (title: string, place: string, selected = '') =>
  `<div class="card position-card pointer ${selected}" role="listitem"><div class="position-title line-clamp">${title}</div><p class="field-label position-location">${place}</p><span class="label">Posted 4 days ago</span></div>`;
const view = (label: string, value: string) =>
  `<div class="article__content__view__field"><div class="article__content__view__field__label">${label}</div><div class="article__content__view__field__value">${value}</div></div>`;
const line = (label: string, value: string) =>
  `<li><span class="label">${label}:</span><br><span class="normal">${value}</span></li>`;
const stat = (name: string, label: string, value: string) =>
  `<div class="styles_details__Y424J"><label>${label}<!-- -->:</label><span><a href="#" title="${name}">${value}</a></span></div>`;
const term = (kind: string, label: string, value: string) =>
  `<div class="awsm-job-specification-item awsm-job-specification-${kind}"><span class="awsm-job-specification-label"><strong>${label}: </strong></span><span class="awsm-job-specification-term">${value}</span></div>`;

export const ninthSystems: GeneralPage[] = [
  advert(
    'a small firms’ system: three parts in the tab, a list of facts with titles on its items, the form with questions on race and service in the same page',
    'https://copperkettle.applyjazz.example/apply/hT4kq0RmZa/Brewery-Quality-Lead',
    doc(
      'Brewery Quality Lead - Copperkettle Brewing Co. - Career Page',
      `<div class="job-header container"><div class="logo"><a href="https://copperkettle.example"><img src="ck.png" alt="Copperkettle Brewing Co."></a></div></div><div class="container"><div class="row job-details"><h1>Brewery Quality Lead</h1><ul class="job-attributes-container list-unstyled"><li title="Location" id="resumator-job-location"><i class="fa fa-map-marker"></i> Duluth, MN</li><li title="Department"><i class="fa fa-sitemap"></i> Production</li><li id="resumator-job-employment"><i class="fa fa-briefcase"></i> Full Time</li><li title="Experience"><i class="fa fa-star"></i> Mid Level</li></ul><a href="#apply" class="btn">Apply For This Job</a></div><div class="row"><div class="col col-xs-7 description" id="job-description"><p>Lake Superior gives us the softest water in the country. Your job is to make sure that everything after the water deserves it.</p><p>You own the lab at Copperkettle: two benches, a microscope named Agnes and a walk-in full of retained bottles going back to our first bad batch, which we keep on purpose.</p><p><b>Responsibilities</b></p>${ul('Plate, count and taste every tank before it moves', 'Teach cellar staff to sample without contaminating the sample', 'Stop a packaging run when you are right, and say so when you were not')}<p><b>Qualifications</b></p>${ul('A degree in microbiology, chemistry or brewing science', 'Two years in a food or beverage lab', 'Able to lift 55 pounds and to climb where the ladders are')}<p>Pay is $58,000 to $66,000 with health insurance after thirty days and a shift beer that nobody is obliged to drink.</p></div><div class="col col-xs-5" id="apply"><h2>Apply for this Job</h2><p>* Required</p><form><label>First Name*<input></label><label>Last Name*<input></label><label>Resume*<input type="file"></label><h3>Voluntary self-identification</h3><p>Completion of this section is voluntary and will not affect your opportunity for employment.</p><label>Gender<select><option>Decline to answer</option></select></label><button>Submit Application</button></form></div></div></div><footer>Powered by applyjazz</footer>`,
      '<meta property="og:title" content="Brewery Quality Lead - Copperkettle Brewing Co. - Career Page"><meta property="og:site_name" content="applyjazz">',
      'en-US',
    ),
    {
      title: 'Brewery Quality Lead',
      company: 'Copperkettle Brewing Co.',
      location: 'Duluth',
      noClosing: true,
      salary: '$58,000',
      has: ['the softest water', 'our first bad batch', 'say so when you were not', 'a shift beer'],
      hasNot: ['Voluntary self-identification', 'Submit Application'],
    },
  ),
  advert(
    'a talent suite’s search with one post open: cards on the left, the post drawn on the right with its facts as pairs, a plea to upload a résumé above, the firm only in the tab and the prose',
    'https://careers.wexbrook.example/careers?query=hydrologist&pid=563156125004417&domain=wexbrook.example&sort_by=relevance',
    doc(
      'Careers at Wexbrook Water',
      `<div id="EFSmartApplyContainer"><div class="navbar"><a href="https://wexbrook.example"><img src="w.png" alt=""></a><a href="#">Sign in</a></div><div id="pcs-body-container"><div class="search-bar"><h2>Find your next role</h2><input placeholder="Keyword"><input placeholder="Location"><button>Search</button><p>Upload your resume and we will match you with our open positions.</p><button>Upload resume</button></div><div class="search-results-main-container"><div class="inline-block position-cards-container"><p>14 open positions</p><div role="list">${posCard('Leakage Analyst', 'Taunton, UK')}${posCard('Senior Hydrologist', 'Barnstaple, UK and 1 more', 'card-selected')}${posCard('Sewer Inspector', 'Yeovil, UK')}${posCard('Graduate Modeller', 'Exeter, UK')}</div><button>Show More Positions</button></div><div class="inline-block mobile-hide position-top-container"><div class="position-container"><div class="position-details"><div class="position-head"><h1 class="position-title">Senior Hydrologist</h1><p class="position-location">Barnstaple, United Kingdom and 1 more</p><button>Apply Now</button><button aria-label="Share">Share</button></div><div class="row"><div class="col-md-8 position-job-description-column"><div class="custom-jd-container"><h4>Job Description</h4><p>Rain falls on Exmoor at eleven and is in our intakes by four. At Wexbrook Water the person who knows what it will bring with it is the Senior Hydrologist.</p><p>You will keep the models of seven catchments honest, argue for gauges where we have none and sit in the control room on the nights when the forecast turns purple.</p><p>What you will do</p>${ul('Calibrate flow and quality models, and publish how wrong they were', 'Brief the duty manager in language that survives a telephone', 'Look after two graduates and a drone')}<p>What you bring</p>${ul('A degree in hydrology or a neighbour of it', 'Five years of river data and its lies', 'A driving licence and a tolerance of wet socks')}</div></div><div class="col-md-4"><div class="custom-fields"><div><span class="custom-label">Job ID</span><span>WX-20417</span></div><div><span class="custom-label">Business area</span><span>Catchments</span></div><div><span class="custom-label">Posted on</span><span>12 November 2026</span></div></div><h4>Similar positions</h4><ul><li><a href="#">Reservoir Keeper</a></li><li><a href="#">Principal Hydrogeologist</a></li></ul></div></div></div></div></div></div></div></div>`,
    ),
    {
      title: 'Senior Hydrologist',
      company: 'Wexbrook Water',
      location: 'Barnstaple',
      noClosing: true,
      has: [
        'Rain falls on Exmoor at eleven',
        'the forecast turns purple',
        'publish how wrong they were',
        'wet socks',
      ],
      hasNot: ['Leakage Analyst', 'Upload your resume', 'Reservoir Keeper'],
    },
  ),
  advert(
    'a business suite’s website: item properties in metas with nothing of them shown, the town in a small heading, building blocks of columns, a footer of useful links',
    'https://www.ternforge.example/jobs/detail/architectural-blacksmith-7',
    doc(
      'Architectural Blacksmith | Tern Forge',
      `<div id="wrapwrap"><header><nav class="navbar"><a class="navbar-brand logo" href="/"><span role="img" aria-label="Logo of Tern Forge"><img src="t.png" alt="Tern Forge"></span></a><ul id="top_menu"><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li><li><a href="/jobs">Jobs</a></li><li><a href="/contactus">Contact us</a></li></ul></nav></header><main><nav class="navbar navbar-light border-top"><span class="navbar-brand h4"><a href="/jobs"><i class="fa fa-long-arrow-left"></i>All Jobs</a></span></nav><div id="wrap" class="js_hr_recruitment"><div itemscope="itemscope" itemtype="https://schema.org/JobPosting"><meta itemprop="employmentType" content="Permanent"><meta itemprop="datePosted" content="2026-11-02"><meta itemprop="title" content="Architectural Blacksmith"><meta itemprop="directApply" content="true"><span itemprop="hiringOrganization" itemscope="itemscope" itemtype="https://schema.org/Organization"><meta itemprop="name" content="Tern Forge"><meta itemprop="logo" content="/logo.png?company=1"></span><span itemprop="jobLocation" itemscope="itemscope" itemtype="https://schema.org/Place"><meta itemprop="address" content="Tern Forge, 3 Corve Works, Ludlow SY8 9ZZ, United Kingdom"></span><section class="pb32"><div class="container"><div class="row"><div class="col-md-9"><h1>Architectural Blacksmith</h1><h5 class="fw-light o_not_editable"><span><i class="fa fa-map-marker"></i> Ludlow</span></h5></div><div class="col-md-3"><a role="button" href="/jobs/apply/7" class="btn btn-primary btn-lg">Apply Now!</a></div></div></div></section><div><section class="s_text_block"><div class="container"><p class="lead">A gate should close with one finger and last for two hundred years. We have made eleven such gates, and the order book wants nine more.</p><p>You would join three smiths and an apprentice in a shed with good light. We draw by hand, quote in the evenings and travel no further than we can drive home from.</p></div></section><section class="s_features"><div class="container"><div class="row"><div class="col-lg-6"><h3>Responsibilities</h3>${ul('Draw down, fire-weld and join as it was done before the gas axe', 'Work from our drawings and improve on them aloud', 'Fit on site, in the weather we have')}</div><div class="col-lg-6"><h3>Must Have</h3>${ul('Time served at the fire, wherever it was', 'A steady left hand', 'Respect for hearing, yours and ours')}</div></div></div></section><section class="s_comparisons"><div class="container"><h3>What's great in the job?</h3>${ul('Two power hammers and no clocking in', 'Pay between £29,000 and £35,000, by what you can show', 'Fridays end at noon')}</div></section></div><section class="o_job_bottom_bar"><a role="button" href="/jobs/apply/7" class="btn btn-primary btn-lg">Apply Now!</a></section></div></div></main><footer><h5>Useful Links</h5><ul><li><a href="/">Home</a></li><li><a href="/contactus">Contact us</a></li></ul><h5>About us</h5><p>We are a team of passionate people whose goal is to improve everyone’s iron.</p><span>Copyright © Tern Forge</span></footer></div>`,
    ),
    {
      title: 'Architectural Blacksmith',
      company: 'Tern Forge',
      location: 'Ludlow',
      noClosing: true,
      salary: '£29,000',
      has: ['close with one finger', 'before the gas axe', 'A steady left hand', 'Fridays end at noon'],
      hasNot: ['improve everyone’s iron', 'Useful Links'],
    },
  ),
  advert(
    'a board of one trade with item properties in the open: title in a span of the heading, a hidden employment type, a tooltip in the place, the firm in bold under a picture, pay asked for by e-mail',
    'https://www.datalanterns.example/jobs/analytics/analytics-engineer-quarrystone',
    doc(
      'Analytics Engineer at Quarrystone (Remote) | DataLanterns',
      `<nav class="navbar"><a href="/">DataLanterns</a><a href="/jobs">Jobs</a><a href="/salaries">Salaries</a><a href="/post">Post a job</a></nav><div class="alert">Get new analytics jobs every Thursday. <form><input placeholder="you@mail"><button>Subscribe</button></form></div><article itemscope itemtype="https://schema.org/JobPosting"><header><div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><img itemprop="logo" src="q.png" alt=""><strong itemprop="name">Quarrystone</strong></div><h1><span itemprop="title">Analytics Engineer</span></h1><span class="hide" itemprop="employmentType">FULL_TIME</span><span itemprop="jobLocation" itemscope><span itemprop="address"><span class="location"><span class="tooltipster" title="You may work from these countries"><i class="icon icon-wifi"></i>Remote, Canada</span></span></span></span> <time datetime="2026-11-08T18:14:12+00:00" itemprop="datePosted">12 days ago</time></header><div id="job-body" itemprop="description"><p>Quarrystone weighs trucks. Nine thousand of them cross our scales on a weekday, and every crossing becomes a row that somebody, somewhere, is paid or fined by.</p><p>You will be the second analytics engineer, beside Marisol, who built the first version on a train and would like to sleep.</p><h3>The work</h3>${ul('Model the weighbridge data so that finance and the pit manager read the same number', 'Test models the way we test scales: with something of known weight', 'Retire two hundred dashboards, politely')}<h3>You</h3>${ul('Fluent in SQL and in one language besides', 'Three years of models that others depended on', 'Happy to visit a quarry twice a year')}<p>CA$105,000 to CA$125,000, four weeks of vacation and a hard hat with your name.</p></div><a class="btn" href="/apply">Apply for this job</a></article><div id="apply-modal" hidden><h3>Before you go</h3><p>Sign up and never miss a job like this one.</p></div><section><h2>Related jobs</h2><ul><li><a href="#">Data Engineer at Brickfall</a></li><li><a href="#">BI Developer at Northhaul</a></li></ul></section><footer>DataLanterns, made by two people in Leiden.</footer>`,
      '',
      'en',
    ),
    {
      title: 'Analytics Engineer',
      company: 'Quarrystone',
      location: 'Canada',
      noClosing: true,
      salary: '105,000',
      has: ['weighs trucks', 'something of known weight', 'visit a quarry twice a year'],
      hasNot: ['BI Developer at Northhaul', 'every Thursday'],
    },
  ),
  advert(
    'the large Indian board: the whole advert in its tab, the firm with stars and reviews, several facts in one strip, role and industry as pairs after the text, key skills as chips, other jobs at the side',
    'https://www.naukriyan.example/job-listings-production-planning-manager-kestrel-castings-pune-6-to-10-years-121126004417',
    doc(
      'Production Planning Manager - Pune - Kestrel Castings - 6 to 10 years of experience',
      `<div id="root"><header class="nI-gNb-header"><a href="/"><img alt="Naukriyan Logo" src="n.svg"></a><ul><li>Jobs</li><li>Companies</li><li>Services</li></ul><a href="/login">Login</a><a href="/register">Register</a></header><main class="styles_jdc__main"><div class="styles_left-section-container"><section id="job_header" class="styles_job-header-container___0wLZ"><div class="styles_jhc__top__BUxpc"><header><h1 class="styles_jd-header-title__rZwM1" title="Production Planning Manager">Production Planning Manager</h1><div class="styles_jd-header-comp-name__MvqAI"><a href="/kestrel-castings-jobs">Kestrel Castings</a><span class="styles_amb-rating__4UyFL">3.9</span><a href="#reviews">212 Reviews</a></div></header><img class="styles_jhc__comp-banner" alt="" src="k.gif"></div><div class="styles_jhc__left"><div class="styles_jhc__exp__k_giM"><i class="ni-icon-bag"></i><span>6 - 10 years</span></div><div class="styles_jhc__salary__jdfEC"><i class="ni-icon-salary"></i><span>14-19 Lacs P.A.</span></div><div class="styles_jhc__loc___Du2H"><i class="ni-icon-location"></i><span class="styles_jhc__location__W_pVs"><a href="#">Pune</a>(Chakan)</span></div></div><div class="styles_jhc__bottom"><div class="styles_jhc__jd-stats__KrId0"><span><label>Posted: </label><span>6 days ago</span></span><span><label>Openings: </label><span>1</span></span><span><label>Applicants: </label><span>100+</span></span></div><button>Register to apply</button><button>Login to apply</button></div></section><section class="styles_job-desc-container__txpYf"><h2>Job description</h2><div class="styles_JDC__dang-inner-html__h0K4t"><p>Molten iron does not wait for a purchase order. At our Chakan foundry twenty-two furnaces, three shifts and four hundred part numbers have to agree each morning at six, and the plan that makes them agree has your name on it.</p><p><strong>Role</strong></p>${ul('Level the melt plan over the week and defend it against the loudest customer', 'Release sand, scrap and core orders so that nothing is early and nothing is missing', 'Lead six planners, of whom two are better than they think')}<p><strong>Desired profile</strong></p>${ul('B.E. in mechanical or metallurgy', 'Six years in a foundry or a forge', 'Marathi on the floor, English on the phone')}</div><div class="styles_other-details__oEN4O">${stat('Role', 'Role', 'Production Planning Head')}${stat('Industry', 'Industry Type', 'Auto Components')}${stat('Department', 'Department', 'Production, Manufacturing &amp; Engineering')}</div><div class="styles_key-skill__GIPn_"><h3>Key Skills</h3><div>Skills highlighted with a star are preferred keyskills</div><a href="#"><span>Foundry</span></a><a href="#"><span>ERP</span></a><a href="#"><span>Shift planning</span></a></div></section><section class="styles_about-company__lOsvW"><h2>About company</h2><div>Kestrel Castings pours housings for tractors and pumps and was founded by three brothers in 1971.</div></section></div><aside><h3>Jobs you might be interested in</h3><ul><li><a href="#">PPC Engineer</a><span>Sahyadri Gears</span></li><li><a href="#">Plant Head</a><span>Deccan Dies</span></li></ul></aside></main><footer><p>Beware of imposters. We do not promise a job in exchange for money.</p></footer></div>`,
      '',
      'en',
    ),
    {
      title: 'Production Planning Manager',
      company: 'Kestrel Castings',
      location: 'Pune',
      noClosing: true,
      salary: '14-19 Lacs',
      has: ['Molten iron does not wait', 'defend it against the loudest customer', 'Marathi on the floor'],
      hasNot: ['Sahyadri Gears', 'Beware of imposters', 'Register to apply'],
    },
  ),
  advert(
    'a job plug-in of the newer kind on an employer’s WordPress: text on the left, labels and terms under it, the form on the right, a blog’s recent posts in the footer',
    'https://www.driftwoodhearing.example/jobs/hearing-aid-audiologist/',
    doc(
      'Hearing Aid Audiologist – Driftwood Hearing',
      `<header class="site-header"><a href="/" rel="home">Driftwood Hearing</a><nav><ul><li><a href="/clinics">Clinics</a></li><li><a href="/prices">Prices</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></header><div id="content"><article class="awsm_job_openings type-awsm_job_openings status-publish"><header class="entry-header"><h1 class="entry-title">Hearing Aid Audiologist</h1></header><div class="entry-content"><div class="awsm-job-single-wrap awsm-col-2 awsm-job-single"><div class="awsm-job-content"><div class="awsm-job-entry-content entry-content"><p>The average person waits nine years before walking through our door. Please don’t make them wait another forty minutes.</p><p>You’ll see six people a day in Falmouth and one morning a week in Helston. There is no sales target. There is a kettle.</p><h3>What you’ll be doing</h3>${ul('Testing, fitting and fine-tuning, with time to listen to the answer', 'Explaining to families what a hearing aid will not do', 'Home visits along a coast with very small lanes')}<h3>What we’re after</h3>${ul('Registration as a hearing aid dispenser, or about to have it', 'The patience to say the same thing a third time as kindly as the first')}</div><div class="awsm-job-specifications-container awsm_job_spec_below_content"><div class="awsm-job-specification-wrapper">${term('job-type', 'Job Type', 'Full Time')}${term('job-location', 'Job Location', 'Falmouth')}${term('job-salary', 'Salary', '£38,000 and a car')}</div></div></div><div class="awsm-job-form"><div class="awsm-job-form-inner"><h2>Apply for this position</h2><form><label>Full Name *<input></label><label>Email *<input></label><label>Cover Letter *<textarea></textarea></label><label>Upload CV/Resume *<input type="file"></label><p>Allowed Type(s): .pdf, .doc, .docx</p><label><input type="checkbox"> I agree that this website keeps what I have filled in. *</label><button>Submit</button></form></div></div></div></div></article></div><footer class="site-footer"><section class="widget_recent_entries"><h2>Recent posts</h2><ul><li><a href="/w">Wax: a defence</a></li><li><a href="/t">Tinnitus at night</a></li></ul></section><p>© 2026 Driftwood Hearing</p></footer>`,
    ),
    {
      title: 'Hearing Aid Audiologist',
      company: 'Driftwood Hearing',
      location: 'Falmouth',
      noClosing: true,
      salary: '£38,000',
      has: ['There is a kettle', 'very small lanes', 'as kindly as the first'],
      hasNot: ['Upload CV/Resume', 'Tinnitus at night'],
    },
  ),
  advert(
    'a large employers’ portal: a banner with the title as second heading, facts as pairs of divs in an article, the text in articles without headings, an end date among the facts in American order',
    'https://aldergroveparks.avenir.example/careers/JobDetail/Trail-Crew-Supervisor/4471',
    doc(
      'Job Detail - Alder Grove Parks Conservancy',
      `<header class="header"><div class="header__logo"><a href="/careers"><img alt="Alder Grove Parks Conservancy" src="a.svg"></a></div><nav><ul><li><a href="/careers">Home</a></li><li><a href="/careers/SearchJobs">Search jobs</a></li><li><a href="/careers/Login">Login</a></li></ul></nav></header><main class="main"><section class="section section--banner"><h2 class="banner__text__title">Trail Crew Supervisor</h2></section><section class="section"><article class="article article--details"><div class="article__header"><h3 class="article__header__text__title">General information</h3></div><div class="article__content"><div class="article__content__view">${view('Req #', '4471')}${view('Work location', 'Coos Bay, Oregon')}${view('Posted date', '11/09/2026')}${view('Application end date', '12/03/2026')}${view('Regular/Temporary', 'Seasonal, March to November')}${view('Pay range', '$29.40 - $34.10 per hour')}</div></div></article><article class="article article--details"><div class="article__header"><h3 class="article__header__text__title">Description and requirements</h3></div><div class="article__content"><div class="article__content__view__field field--rich-text"><div class="article__content__view__field__value"><p>Thirty-one miles of our trails slid into the sea last winter. Two crews of eight will put them back this year, and each needs a supervisor who has slept in the rain and liked it.</p><p><b>Essential functions</b></p>${ul('Lay out, bench and drain trail to a standard that outlives you', 'Run a crosscut saw team and certify its newest members', 'Keep eight people fed, dry and speaking to each other for ten days at a time')}<p><b>Minimum qualifications</b></p>${ul('Two seasons in charge of a crew', 'Wilderness first responder', 'Can carry sixty pounds for six miles')}<p><b>Preferred</b></p>${ul('Rock work, or the itch to learn it')}</div></div></div></article><div class="buttons"><a class="button" href="/careers/ApplicationMethods?jobId=4471">Apply now</a><a class="button" href="#">Send to a friend</a></div></section></main><footer><p>Alder Grove Parks Conservancy is an equal opportunity employer.</p></footer>`,
      '',
      'en-US',
    ),
    {
      title: 'Trail Crew Supervisor',
      company: 'Alder Grove Parks Conservancy',
      location: 'Coos Bay',
      closingOn: '2026-12-03',
      salary: '$29.40',
      has: ['slid into the sea', 'outlives you', 'speaking to each other for ten days', 'Rock work'],
      hasNot: ['Send to a friend', 'Search jobs'],
    },
  ),
  advert(
    'an American school district on its applicants’ system: lists of label and value with breaks, title and number in a table, posted, available and closing dates in figures, attachments and forms of friends',
    'https://www.schoolposts.example/hardinfork/onlineapp/jobpostings/view.asp?internaltransferform.Url=&all=1&AppliTrackJobId=2217',
    doc(
      'Hardin Fork School District 12 - Online Job Postings',
      `<div id="HeaderWrapper"><h1>Hardin Fork School District 12</h1><p>Online Job Postings</p></div><div id="SideBar"><a href="#">Start an application for employment</a><br><a href="#">Log in</a><br><a href="#">View internal positions</a></div><div id="AppliTrackContent"><p class="noscreen">1 opening</p><ul class="postingsList" id="p2217_"><table class="title"><tr><td id="wrapword">High School Orchestra Director</td><td><span class="title2">JobID: 2217</span></td></tr></table>${line('Position Type', 'High School Teaching/ <br>Music')}${line('Date Posted', '11/10/2026')}${line('Location', 'Hardin Fork High School')}${line('Date Available', '01/05/2027')}${line('Closing Date', '12/04/2026')}<span class="normal"><p>Ms. Delacroix-Ames retires in December after thirty-four years and one broken baton. She leaves two orchestras, a quartet that is better than it knows and a closet of instruments with a history.</p><p><u>Primary responsibilities:</u></p>${ul('Direct the concert and the symphonic orchestra', 'Teach beginning strings at the middle school second period', 'Take seventy students to state and bring seventy home')}<p><u>Qualifications:</u></p>${ul('Kentucky certification in instrumental music, or eligibility', 'A major on a bowed instrument', 'Ability to write to parents in one paragraph')}<p>Salary follows the certified schedule, $47,118 to $71,902, with a stipend for evening concerts.</p></span><li><span class="label">Attachment(s):</span><ul><li><a href="#">Certified salary schedule.pdf</a></li></ul></li><input type="button" value="Apply"><p><a href="#">Email To A Friend</a> <a href="#">Print Version</a></p></ul></div><div id="Footer">Powered by SchoolPosts. Copyright 2026.</div>`,
      '',
      'en-US',
    ),
    {
      title: 'High School Orchestra Director',
      company: 'Hardin Fork School District 12',
      location: 'Hardin Fork',
      closingOn: '2026-12-04',
      salary: '$47,118',
      has: ['one broken baton', 'bring seventy home', 'write to parents in one paragraph'],
      hasNot: ['Email To A Friend', 'View internal positions'],
    },
  ),
  advert(
    'a small software house’s page out of a file of plain text: a slogan as first heading, the post as second, one line of facts in italics, steps of the hiring, an address to write to',
    'https://marrowandpine.example/jobs/support-engineer/',
    doc(
      'Support Engineer · Marrow &amp; Pine',
      `<header class="site"><a class="wordmark" href="/">Marrow &amp; Pine</a><nav><a href="/product">Product</a> <a href="/docs">Docs</a> <a href="/blog">Blog</a> <a href="/jobs">Jobs</a></nav></header><main><div class="hero"><h1>Do calm work with kind people</h1></div><article class="post job"><h2>Support Engineer</h2><p><em>Remote, within two hours of UTC · four days a week · £44,000 to £52,000</em></p><p>Marrow &amp; Pine makes software for tree surgeons. There are nine of us. When something breaks, our customers are forty feet up an oak with a chainsaw, which concentrates the mind.</p><h3 id="what">What you’d do</h3>${ul('Answer about fifteen messages a day, half of which are not bugs', 'Reproduce the other half and fix the small ones yourself', 'Turn the question you have had three times into a page that prevents the fourth')}<h3 id="who">Who’d enjoy this</h3>${ul('Somebody who reads logs the way other people read novels', 'Somebody who writes short sentences', 'Two years in support, or two years of being the person everyone asks')}<h3 id="how">How hiring works</h3><ol><li>You write to us. A letter beats a CV.</li><li>We talk for half an hour.</li><li>You do a paid afternoon with us.</li></ol><p>Write to jobs at our domain with “oak” in the subject line. We answer everyone.</p></article></main><footer><p>Made in Totnes and elsewhere. <a href="/privacy">Privacy</a> <a href="/rss">RSS</a></p></footer>`,
      '',
      'en',
    ),
    {
      title: 'Support Engineer',
      company: 'Marrow & Pine',
      location: 'Remote',
      noClosing: true,
      salary: '£44,000',
      has: [
        'which concentrates the mind',
        'prevents the fourth',
        'the person everyone asks',
        'A letter beats a CV',
      ],
      hasNot: ['Made in Totnes'],
    },
  ),
  none(
    'a business suite’s form for a post: its name in a trail, a heading, fields and a resume',
    'https://www.ternforge.example/jobs/apply/architectural-blacksmith-7',
    doc(
      'Apply Job | Tern Forge',
      `<header><a href="/"><img alt="Tern Forge" src="t.png"></a></header><div id="wrap" class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/jobs">Jobs</a></li><li><a href="/jobs/detail/7">Architectural Blacksmith</a></li></ol></nav><h1>Job Application Form</h1><form id="hr_recruitment_form"><label>Your Name *<input></label><label>Your Email *<input></label><label>Your Phone Number *<input></label><label>Resume<input type="file"></label><label>Short Introduction<textarea placeholder="Any question you might have about the job"></textarea></label><button>I'm feeling lucky</button></form></div>`,
    ),
  ),
  none(
    'a small firms’ system: the page of an employer that hires no more there',
    'https://copperkettle.applyjazz.example/apply/',
    doc(
      'Copperkettle Brewing Co. - Career Page',
      `<div class="container"><img src="ck.png" alt="Copperkettle Brewing Co."><h1>Current Openings</h1>${p('Thanks for your interest in Copperkettle Brewing Co. There are no openings at this time. Our team, our benefits and our beer are described below; please check back, or send us your resume for future consideration.')}<h2>Why work here</h2>${ul('Health insurance after thirty days', 'Responsibility from the first week', 'Experience of every part of a brewery')}<a href="/apply/future">Submit resume for future consideration</a></div>`,
    ),
  ),
  none(
    'a talent suite’s search in which no post is open yet',
    'https://careers.wexbrook.example/careers?query=&location=&domain=wexbrook.example',
    doc(
      'Careers at Wexbrook Water',
      `<div id="pcs-body-container"><h2>Find your next role</h2><input placeholder="Keyword"><button>Search</button><p>Join Wexbrook Water: we look after the rivers of three counties, and the people who look after them.</p><div class="position-cards-container"><p>14 open positions</p>${posCard('Leakage Analyst', 'Taunton, UK')}${posCard('Senior Hydrologist', 'Barnstaple, UK and 1 more')}${posCard('Sewer Inspector', 'Yeovil, UK')}${posCard('Graduate Modeller', 'Exeter, UK')}${posCard('Reservoir Keeper', 'Dulverton, UK')}</div><div class="position-container"><p>Select a position to see its description, responsibilities and requirements.</p></div></div>`,
    ),
  ),
  none(
    'the large Indian board’s page of a firm: stars, what people say, benefits, and posts with years and places',
    'https://www.naukriyan.example/kestrel-castings-overview-88117',
    doc(
      'Kestrel Castings Careers, Reviews and Overview | Naukriyan',
      `<header><img alt="Naukriyan Logo" src="n.svg"></header><main><h1>Kestrel Castings</h1><p>3.9 · 212 Reviews · Auto Components · Founded 1971</p><h2>About us</h2>${p('Kestrel Castings pours housings for tractors and pumps. We are looking for people with experience of the foundry and a sense of responsibility.')}<h2>Employee speaks</h2><p>“Good learning, salary on the first of the month.” Shift Engineer, Pune</p><h2>Benefits</h2>${ul('Cafeteria', 'Job training', 'Health insurance')}<h2>Jobs at Kestrel Castings (3)</h2><ul>${[
        'Production Planning Manager|6-10 Yrs|Pune',
        'Pattern Maker|2-5 Yrs|Satara',
        'Quality Inspector|1-4 Yrs|Pune',
      ]
        .map((text) => text.split('|'))
        .map(
          ([job, years, place]) =>
            `<li><a href="#">${job}</a><span>${years}</span><span>${place}</span></li>`,
        )
        .join('')}</ul><button>Follow</button></main>`,
    ),
  ),
];
