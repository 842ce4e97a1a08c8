/** Adverts on large employers’ platforms: those whose page is an app, and those that label every field. All names are invented. */
import type { GeneralPage } from '../page-parts';
import {
  accommodation,
  agencies,
  equalOpportunity,
  payRange,
  ukBenefits,
  usBenefits,
} from './eleventh-bodies';
import { advert, p, posting, ul } from './parts';

const detail = (id: string, label: string, ...values: string[]) =>
  `<div data-automation-id="${id}" class="css-cygeeu"><svg class="wd-icon" width="24" height="24"></svg><dl><dt class="css-y8qsrx">${label}</dt>${values.map((value) => `<dd class="css-129m7dg">${value}</dd>`).join('')}</dl></div>`;
const viewed = (label: string, value: string, at: number) =>
  `<div class="article__content__view__field form__item--${at % 2 === 0 ? 'odd' : 'even'}"><div class="article__content__view__field__label"> ${label} </div><div class="article__content__view__field__value"> ${value} </div></div>`;
const section = (id: string, heading: string, html: string) =>
  `<section id="st-${id}" class="job-section"><h2 class="title">${heading}</h2><div class="wysiwyg" itemprop="responsibilities">${html}</div></section>`;

const therapistText = `<p><b>About the role</b></p><p>Marrowstone Health is hiring a Respiratory Therapist for the night shift at our medical center in Spokane. You will care for patients on the adult floors, in the emergency department and in a twenty-four bed intensive care unit.</p><p><b>What you will do</b></p>${ul('Assess patients and deliver prescribed respiratory treatments', 'Set up, adjust and monitor ventilators and non-invasive support', 'Draw and run arterial blood gases and report critical values', 'Respond to codes and rapid response calls', 'Teach patients and families how to use their equipment at home', 'Chart in the electronic record during the shift')}<p><b>Minimum qualifications</b></p>${ul('Graduate of an accredited respiratory care program', 'Registered Respiratory Therapist (RRT) credential', 'Washington State license, or eligibility for one before the start date', 'Current BLS; ACLS within six months of hire')}<p><b>Preferred qualifications</b></p>${ul('One year of acute care experience', 'Experience in adult critical care')}<p><b>Schedule</b></p><p>Three twelve-hour shifts a week, 6:45 p.m. to 7:15 a.m., with every third weekend. A night differential applies.</p><p>${payRange('$71,900', '$98,400')}</p><p>${equalOpportunity('Marrowstone Health')}</p>`;
const adjusterText = `<p>Property claims are where our policyholders find out what they bought. As a Claims Adjuster II you will handle residential and small commercial losses from the first call to the last payment.</p><p><b>In this role you will:</b></p>${ul('Investigate coverage, cause and extent of losses by telephone, by video and on site', 'Write estimates with our estimating software and explain them to the insured', 'Set and review reserves within your authority', 'Recognize files that need an engineer, a salvage buyer or the special investigations unit', 'Keep clear notes and meet state time limits', 'Join the catastrophe team for up to four weeks a year')}<p><b>What you bring:</b></p>${ul('Two or more years of property claims experience', 'An adjuster license in your home state, or the ability to obtain one within ninety days', 'Knowledge of building construction and of common policy forms', 'Calm, courteous writing and speech')}<p><b>Work arrangement:</b> hybrid, with three days a week in our Des Moines office and field work as assigned. A company car is provided.</p><p>${payRange('$58,200', '$77,500')}</p><p><b>Benefits</b></p>${ul(...usBenefits)}<p>${equalOpportunity('Northgate Mutual')}</p><p>${agencies('Northgate Mutual')}</p>`;
const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const surveyorFlat =
  'Pellworth Marine carries out surveys, inspections and repairs for offshore wind farms and oil and gas operators in the North Sea. The Hydrographic Surveyor joins our survey team in Aberdeen and spends about half of the year at sea. Main responsibilities Plan and run multibeam, side-scan and sub-bottom surveys from our two vessels. Calibrate and verify positioning systems before and after each job. Process and interpret data on board and deliver charts and reports on time. Keep survey logs and equipment records complete. Support tenders with method statements and estimates. About you A degree in hydrography, geography, surveying or a related subject. At least three years of experience offshore. Familiarity with the usual acquisition and processing packages. A valid offshore medical and survival certificate, or the willingness to obtain both. A full UK driving licence. What we offer A rota of four weeks on and four weeks off, business class trains, a day rate at sea on top of your salary, and a pension contribution of nine per cent. Life at sea is shared cabins, good food and twelve-hour shifts; ashore you have an office by the harbour and can work from home two days a week. We pay for training, certificates and medicals, and for one professional subscription. Pellworth Marine was founded in Peterhead in 1998, has ninety people and belongs to those who work in it. Pellworth Marine welcomes applications from everyone and will make adjustments at any stage of the process on request. Applicants need the right to work in the United Kingdom. We hold first conversations by video and second ones in Aberdeen, with a tour of a vessel when one is in port.';

export const eleventhPlatforms: GeneralPage[] = [
  advert(
    'an enterprise system’s job page once drawn: the site’s slogan is the first heading, the title a second, facts in lists of one, the text in a box, similar jobs at the side, data with the firm',
    'https://marrowstone.wd5.myworkdayjobs.com/en-US/careers/job/Spokane-WA/Respiratory-Therapist---Nights_R-118204',
    `<!doctype html><html lang="en-US"><head><title>Respiratory Therapist - Nights</title><link rel="canonical" href="https://marrowstone.wd5.myworkdayjobs.com/en-US/careers/job/Respiratory-Therapist---Nights_R-118204"><meta name="title" property="og:title" content="Respiratory Therapist - Nights"><meta property="og:type" content="website">${posting({ title: 'Respiratory Therapist - Nights', hiringOrganization: { '@type': 'Organization', name: 'Marrowstone Health', sameAs: '' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'United States of America', addressLocality: 'Spokane, WA' } }, identifier: { '@type': 'PropertyValue', name: 'Respiratory Therapist - Nights', value: 'R-118204' }, datePosted: '2026-11-09', employmentType: 'FULL_TIME', description: therapistText.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') })}</head><body><div id="root"><div><div class="css-qjy8kv"><a data-automation-id="accessibilitySkipToMainContent" href="#" class="css-u3cuz8">Skip to main content</a><div data-automation-id="legalNotice" class="css-1k55zyc"><p>Please see our cookie policy by clicking <a href="#">here</a></p><button data-automation-id="legalNoticeDeclineButton" class="css-1u0d7uw">Decline</button><button data-automation-id="legalNoticeAcceptButton" class="css-1u0d7uw">Accept Cookies</button></div><div data-automation-id="header" class="css-1deijjp"><header class="css-n4s3hg"><a data-automation-id="logoLink" href="#" class="css-15pyy16"><img src="logo" data-automation-id="logo" alt=" careers home" class="css-1t8sqvc"></a><div data-automation-id="headerTitle" class="css-nhdrg1"><h1 class="css-1rvqtgb">Care that stays</h1></div><div data-automation-id="utilityButtonBar"><button data-automation-id="utilityButtonSignIn"><span>Sign In</span></button></div><nav class="css-1hafuyi"><button data-automation-id="navigationItem-Search for Jobs">Search for Jobs</button><button data-automation-id="navigationItem-Candidate Home">Candidate Home</button></nav></header></div><div id="mainContent" class="css-u765ul"><main class="css-1o5upoi"><div data-automation-id="jobPostingPage" class="css-11ssyz4"><div class="css-1q2dra3"><h2 data-automation-id="jobPostingHeader" class="css-7papts">Respiratory Therapist - Nights</h2></div><div class="css-fgyv0m"><a data-automation-id="adventureButton" role="button" class="css-1wxcjwa" href="#">Apply</a></div><div class="css-1142bqn"><div class="css-dlosc8">${detail('remoteType', 'remote type', 'On-site')}${detail('locations', 'locations', 'Spokane, WA')}${detail('time', 'time type', 'Full time')}${detail('postedOn', 'posted on', 'Posted 11 Days Ago')}${detail('requisitionId', 'job requisition id', 'R-118204')}</div></div><div data-automation-id="jobPostingDescription" class="css-ey7qxc">${therapistText}</div></div></main></div><div data-automation-id="footerContainer" class="css-3zv1wr"><h4 data-automation-id="followUs">Follow Us</h4><ul><li><a aria-label="LinkedIn" href="#"></a></li></ul><a data-automation-id="privacyLink" href="#">Privacy Policy</a><div>© 2026 Workday, Inc. All rights reserved.</div></div></div></div></div></body></html>`,
    {
      title: 'Respiratory Therapist - Nights',
      company: 'Marrowstone Health',
      location: 'Spokane',
      noClosing: true,
      has: [
        'twenty-four bed intensive care unit',
        'arterial blood gases',
        'Registered Respiratory Therapist (RRT)',
        'A night differential applies',
        'between $71,900 and $98,400',
      ],
      hasNot: ['Candidate Home', 'Accept Cookies', 'Follow Us'],
    },
  ),
  advert(
    'the same system saved before it was drawn: an empty tab, the text flat in the data and in the description, nothing in the body',
    'https://pellworth.wd3.myworkdayjobs.com/en-GB/External/job/Hydrographic-Surveyor_JR-00731',
    `<!doctype html><html lang="en-GB"><head><title></title><meta http-equiv="content-type" content="text/html; charset=UTF-8"><link rel="canonical" href="https://pellworth.wd3.myworkdayjobs.com/en-GB/External/job/Hydrographic-Surveyor_JR-00731"><meta name="title" property="og:title" content="Hydrographic Surveyor"><meta name="description" property="og:description" content="${surveyorFlat}"><meta property="og:type" content="website">${posting({ jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'United Kingdom', addressLocality: 'Aberdeen' } }, hiringOrganization: { name: 'Pellworth Marine', '@type': 'Organization', sameAs: '' }, identifier: { name: 'Hydrographic Surveyor', '@type': 'PropertyValue', value: 'JR-00731' }, datePosted: '2026-10-27', employmentType: 'FULL_TIME', title: 'Hydrographic Surveyor', description: surveyorFlat })}<script>window.workday = window.workday || { tenant: 'pellworth', siteId: 'External', locale: 'en-GB', postingAvailable: true, appName: 'cxs', blockedFileTypes: ['bat', 'exe'] };</script></head><body><div id="root"></div></body></html>`,
    {
      title: 'Hydrographic Surveyor',
      company: 'Pellworth Marine',
      location: 'Aberdeen',
      noClosing: true,
      has: [
        'about half of the year at sea',
        'Calibrate and verify positioning systems',
        'A valid offshore medical',
        'A rota of four weeks on',
      ],
      hasNot: ['postingAvailable', 'blockedFileTypes'],
    },
  ),
  advert(
    'a hosted board saved before it was drawn: “title @ firm” in the tab with two blanks, the advert only in the data, a line on scripts in the body',
    'https://jobs.ashbyhq.com/lumenfold/7a2d3c60-4b9e-47c1-8f05-2de1a6b40c97',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="theme-color" content="#473BCE"><title>Product Designer, Growth  @ Lumenfold</title><meta name="title" content="Product Designer, Growth  @ Lumenfold"><meta name="description" content="Product Designer, Growth"><meta property="og:url" content="https://jobs.ashbyhq.com/lumenfold/7a2d3c60-4b9e-47c1-8f05-2de1a6b40c97"><meta property="og:type" content="website"><meta property="og:title" content="Product Designer, Growth "><meta property="og:description" content="Product Designer, Growth">${posting({ title: 'Product Designer, Growth ', description: `<h2><strong>About Lumenfold</strong></h2><p style="min-height:1.5em">Lumenfold makes scheduling software for dental and veterinary practices. Nine thousand practices in the United States and Canada open it every morning. We are ninety people, we are profitable, and we are still changing how the product feels in the first ten minutes.</p><p style="min-height:1.5em"></p><h2><strong>The role</strong></h2><p style="min-height:1.5em">You will be the designer of the growth team, with five engineers, a product manager and an analyst. The team owns sign-up, onboarding, billing and the pages that people see before they have an account.</p><h2><strong>What you’ll do</strong></h2><ul style="min-height:1.5em"><li><p style="min-height:1.5em">Design flows end to end, from a rough sketch to a shipped experiment</p></li><li><p style="min-height:1.5em">Talk to new customers every week and bring back what you hear</p></li><li><p style="min-height:1.5em">Define with the analyst what an experiment should show before it starts</p></li><li><p style="min-height:1.5em">Contribute to the design system and keep its documentation current</p></li></ul><h2><strong>What we’re looking for</strong></h2><ul style="min-height:1.5em"><li><p style="min-height:1.5em">Four or more years of product design, some of it in a growth or onboarding role</p></li><li><p style="min-height:1.5em">A portfolio with work that shipped, and what came of it</p></li><li><p style="min-height:1.5em">Strong interaction and visual skills, and clear writing</p></li></ul><h2><strong>Compensation and benefits</strong></h2><p style="min-height:1.5em">${payRange('$128,000', '$152,000')}</p>${ul(...usBenefits)}<p style="min-height:1.5em">${equalOpportunity('Lumenfold')}</p>`, identifier: { '@type': 'PropertyValue', name: 'Lumenfold', value: '7a2d3c60-4b9e-47c1-8f05-2de1a6b40c97' }, datePosted: '2026-11-03', hiringOrganization: { '@type': 'Organization', name: 'Lumenfold', sameAs: 'https://lumenfold.example', logo: 'https://app.ashbyhq.com/api/images/logo.png' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Toronto', addressRegion: 'Ontario', addressCountry: 'Canada' } }, employmentType: 'FULL_TIME' })}<script>window.__appData = {"organization":{"name":"Lumenfold","publicWebsite":"https://lumenfold.example"},"posting":null,"jobBoard":null};</script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script></body></html>`,
    {
      title: 'Product Designer, Growth',
      company: 'Lumenfold',
      location: 'Toronto',
      noClosing: true,
      has: [
        'open it every morning',
        'from a rough sketch to a shipped experiment',
        'some of it in a growth or onboarding role',
        'between $128,000 and $152,000',
      ],
      hasNot: ['You need to enable JavaScript', 'publicWebsite'],
    },
  ),
  advert(
    'a career site whose blocks carry attributes for measurement: “title | firm Careers” in the tab, data with the text escaped, place, category and number as labels, recommended jobs and a talent community around',
    'https://careers.northgatemutual.example/us/en/job/NMINUSR20418EXTERNAL/Claims-Adjuster-II-Property',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Claims Adjuster II, Property | Northgate Mutual Careers</title><link rel="canonical" href="https://careers.northgatemutual.example/us/en/job/NMINUSR20418EXTERNAL/Claims-Adjuster-II-Property"><meta property="og:title" content="Claims Adjuster II, Property | Northgate Mutual Careers"><meta property="og:site_name" content="Northgate Mutual">${posting({ identifier: { '@type': 'PropertyValue', name: 'Northgate Mutual', value: 'R20418' }, hiringOrganization: { '@type': 'Organization', name: 'Northgate Mutual', sameAs: 'https://careers.northgatemutual.example/us/en' }, jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'United States of America', addressLocality: 'Des Moines', addressRegion: 'Iowa' } }], datePosted: '2026-11-05', employmentType: ['FULL_TIME'], title: 'Claims Adjuster II, Property', description: escaped(adjusterText) })}<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","name":"job","url":"https://careers.northgatemutual.example/us/en/job/NMINUSR20418EXTERNAL/Claims-Adjuster-II-Property"}</script></head><body class="page-job-details"><a class="skip" href="#main">Skip to main content</a><header data-ph-at-id="header"><a href="/us/en" data-ph-at-id="company-logo-link"><img src="logo.svg" alt="Northgate Mutual"></a><nav><ul><li><a href="#">Home</a></li><li><a href="#">Our Teams</a></li><li><a href="#">Life at Northgate</a></li><li><a href="#">Search Jobs</a></li></ul></nav></header><div class="search-form"><label>Search job title or location<input data-ph-at-id="globalsearch-input"></label><button>Search</button></div><main id="main"><section class="phs-job-details-area"><div class="job-header"><div class="job-header-block"><h1 class="job-title" data-ph-at-id="job-title">Claims Adjuster II, Property</h1><div class="job-other-info"><span class="au-target job-location" data-ph-at-id="job-location"><span class="sr-only">Location</span><i class="icon icon-map-pin"></i>Des Moines, Iowa, United States of America</span><span class="au-target job-category"><span class="sr-only">Category</span>Claims</span><span class="jobId"><span class="sr-only">Job Id</span>R20418</span><span class="type">Full time</span></div></div><div class="job-header-actions"><a class="btn primary-button" data-ph-at-id="apply-link" href="#">Apply Now</a><button class="btn">Save Job</button></div></div><div class="job-page-wrapper"><div class="jd-info au-target" data-ph-at-id="jobdescription-text">${adjusterText}</div><div class="social-share"><h3>Share this opportunity</h3><a href="#">Facebook</a><a href="#">LinkedIn</a></div></div></section><section class="phs-similar-jobs" data-ph-at-id="similar-jobs"><h2>Similar Jobs</h2><ul><li data-ph-at-id="similar-job"><a href="#">Auto Claims Representative</a><span class="job-location">Omaha, Nebraska</span></li><li><a href="#">Subrogation Specialist</a><span class="job-location">Remote</span></li></ul></section><section class="recent-jobs"><h2>Recently viewed jobs</h2><p>You have not viewed any jobs recently.</p></section><section class="jtn"><h2>Join our Talent Community</h2><p>Sign up to hear about openings that match your interests.</p><button>Join</button></section></main><footer><ul><li><a href="#">Privacy Policy</a></li><li><a href="#">EEO Statement</a></li></ul><p>© 2026 Northgate Mutual</p></footer><div class="cookie-policy-banner"><p>We use cookies to offer you the best possible website experience.</p><button>Allow</button></div></body></html>`,
    {
      title: 'Claims Adjuster II, Property',
      company: 'Northgate Mutual',
      location: 'Des Moines',
      noClosing: true,
      has: [
        'find out what they bought',
        'from the first call to the last payment',
        'special investigations unit',
        'Knowledge of building construction',
        'A company car is provided',
        'does not accept unsolicited resumes',
      ],
      hasNot: [
        'Subrogation Specialist',
        'Join our Talent Community',
        'Recently viewed jobs',
        'best possible website experience',
      ],
    },
  ),
  advert(
    'a portal that prints fields: the title a heading in a banner and again as the first field, pairs of label and value in boxes, the text in a second article, “title | firm” in the tab',
    'https://careers.caldervoss.example/jobs/FolderDetail/Consultant-Energy-Networks/20873',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Consultant, Energy Networks | Calder &amp; Voss</title><meta property="og:site_name" content="Careers"></head><body class="body--portal"><div class="cookieBanner" role="dialog"><p>This website uses cookies. By continuing to browse you agree to our use of cookies.</p><button>Accept</button></div><header class="header"><div class="header__logo"><a href="/"><img src="cv.svg" alt="Calder &amp; Voss logo"></a></div><nav class="header__nav"><ul><li><a href="#">Work with us</a></li><li><a href="#">Hiring process</a></li><li><a href="#">Find a role</a></li><li><a href="#">Login</a></li></ul></nav></header><div class="banner banner--main"><div class="banner__text"><h2 class="banner__text__title banner__text__title--0">Consultant, Energy Networks</h2></div></div><main class="main"><div class="tool-bar"><a class="button" href="#">Apply now</a><a class="button button--secondary" href="#">Back to search</a></div><article class="article article--details"><div class="article__content"><div class="article__content__view">${viewed('Job Title', 'Consultant, Energy Networks', 0)}${viewed('Job ID', '20873', 1)}${viewed('Location(s)', 'Madrid', 2)}${viewed('Employment type', 'Permanent Full-Time', 3)}${viewed('Work area', 'Consulting', 4)}</div></div></article><article class="article article--details"><div class="article__content"><h3>What you’ll do</h3><p>As a consultant in our Madrid office you will work in teams of three to five people on questions that network operators, regulators and investors bring to us: how much to build, where, in what order and at whose cost.</p><p>On a typical project you will own one part of the analysis, agree the approach with your manager, collect the data with the client and present what you found. Most projects last between eight and sixteen weeks.</p>${ul('Build financial and network models that somebody else can open and follow', 'Interview engineers, planners and finance staff at the client', 'Turn results into a short argument with the figures that support it', 'Help to recruit and to train analysts')}<h3>About you</h3><p>You have two to four years of experience in consulting, at a utility, at a regulator or in infrastructure finance, and a degree in engineering, economics, physics or a similar subject.</p>${ul('Structured thinking and care with numbers', 'Fluent Spanish and English; another European language helps', 'Willingness to travel up to two days a week')}<h3>What you can expect</h3><p>A permanent contract, a mentor outside your project, two weeks of training in the first quarter and a salary reviewed every year in March. We pay for languages and for one professional qualification.</p><h3>About us</h3><p>Calder &amp; Voss advises clients in energy, water and transport. Founded in Rotterdam in 1991, we have eleven offices and about six hundred colleagues. ${accommodation('Calder &amp; Voss')}</p></div></article><div class="tool-bar tool-bar--bottom"><a class="button" href="#">Apply now</a><a href="#">Refer a friend</a></div></main><footer class="footer"><ul><li><a href="#">Candidate privacy notice</a></li><li><a href="#">Terms of use</a></li></ul><p>© 2026</p></footer></body></html>`,
    {
      title: 'Consultant, Energy Networks',
      company: 'Calder & Voss',
      location: 'Madrid',
      noClosing: true,
      has: [
        'how much to build, where, in what order',
        'between eight and sixteen weeks',
        'that somebody else can open and follow',
        'Fluent Spanish and English',
        'Founded in Rotterdam in 1991',
      ],
      hasNot: ['This website uses cookies', 'Refer a friend', 'Back to search'],
    },
  ),
  advert(
    'a hosted page with item properties: a dialogue on an old browser before the advert with the first heading, an element of its own for the place, sections for firm, job, qualifications and more, other jobs at the firm',
    'https://jobs.smartrecruiters.com/OrchardTelecom/744000091234567-network-planning-engineer',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orchard Telecom Network Planning Engineer | SmartRecruiters</title><meta property="og:title" content="Network Planning Engineer"><meta property="og:site_name" content="SmartRecruiters"><meta name="twitter:description" content="Orchard Telecom builds fibre networks in towns that larger carriers passed by."></head><body class="sr-jobad"><div class="isn-overlay-dialog" hidden><section class="isn-overlay-dialog-header-wrapper"><h1 class="isn-overlay-dialog-header">Sorry, Internet Explorer 11 is no longer supported by SmartRecruiters</h1></section><p>To continue, please use one of the supported browsers.</p></div><header class="header"><a href="#"><img src="logo.png" alt="Orchard Telecom"></a><a href="#" class="js-oneclick">I'm interested</a></header><main class="jobad-main job" itemscope itemtype="http://schema.org/JobPosting"><div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Orchard Telecom"></div><meta itemprop="industry" content="Telecommunications"><meta itemprop="datePosted" content="2026-10-30T08:41:39.323Z"><h1 class="job-title" itemprop="title">Network Planning Engineer</h1><ul class="job-details"><li class="job-detail" itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><spl-job-location formattedaddress="Exeter, Devon, United Kingdom" workplacetype="hybrid">Exeter, Devon, United Kingdom</spl-job-location><meta itemprop="addressLocality" content="Exeter"><meta itemprop="addressRegion" content="Devon"><meta itemprop="addressCountry" content="United Kingdom"></span></li><li class="job-detail" itemprop="employmentType">Full-time</li></ul><div class="job-sections" itemprop="description">${section('companyDescription', 'Company Description', p('Orchard Telecom builds fibre networks in towns that larger carriers passed by. We started in Tiverton in 2016 and now connect 210,000 homes in Devon, Somerset and Dorset.'))}${section('jobDescription', 'Job Description', `${p('You will plan the next forty towns: where the cabinets stand, which ducts we rent and which we dig, and what it costs. You report to the Head of Planning and work with surveyors, contractors and councils.')}${ul('Prepare high-level and detailed designs for new build areas', 'Order and check surveys, and resolve blockages with the field team', 'Estimate cost and duration and keep both current as plans change', 'Prepare permits and notices for highways authorities', 'Hand over complete records to the network operations centre')}`)}${section('qualifications', 'Qualifications', ul('Experience of planning fibre access networks, or of civil design with an interest in learning telecoms', 'Good knowledge of a geographic information system', 'Understanding of street works rules', 'A driving licence and readiness to visit sites in all weathers'))}${section('additionalInformation', 'Additional Information', `${p('Salary £38,000 to £46,000 depending on experience. You will work two days a week in our Exeter office.')}${ul(...ukBenefits)}${p(accommodation('Orchard Telecom'))}`)}</div><a class="js-oneclick" href="#" id="st-apply">I'm interested</a><a class="link" href="#">Refer a friend</a></main><aside class="job-aside"><h3>Share this job</h3><h3>Other jobs at Orchard Telecom</h3><ul class="other-jobs"><li><a href="#">Fibre Splicing Technician</a><p>Yeovil, United Kingdom</p></li><li><a href="#">Customer Adviser</a><p>Tiverton, United Kingdom</p></li></ul><a href="#">Show all jobs</a></aside><footer class="footer"><a href="#">Privacy Policy</a><a href="#">Powered by SmartRecruiters</a></footer></body></html>`,
    {
      title: 'Network Planning Engineer',
      company: 'Orchard Telecom',
      location: 'Exeter',
      noClosing: true,
      salary: '£38,000',
      has: [
        'towns that larger carriers passed by',
        'which ducts we rent and which we dig',
        'Understanding of street works rules',
        'income protection',
        'throughout the hiring process',
      ],
      hasNot: [
        'Internet Explorer 11',
        'Fibre Splicing Technician',
        'Refer a friend',
        'Powered by SmartRecruiters',
      ],
    },
  ),
];
