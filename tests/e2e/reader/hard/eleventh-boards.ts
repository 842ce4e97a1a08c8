/** One advert on a large board: the public page, its head, its noise and the jobs below. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { accommodation, equalOpportunity, hiring, payRange, usBenefits } from './eleventh-bodies';
import { advert, p, ul } from './parts';
import { icon } from './tenth-noise';

/** The dialogue that asks to join, as it stands twice on the network’s public page. */
export const joinDialogue = (title: string, company: string) =>
  `<div id="sign-up-modal" class="modal sign-up-modal"><div class="modal__overlay opacity-0 invisible" style="display:none"><section class="modal__wrapper" role="dialog"><h2 class="modal__title"></h2><form class="join-form">${hiddenWords}<h4 class="sign-up-modal__header"><strong>Join or sign in to find your next job</strong></h4><p class="sign-up-modal__sub-header">Join to apply for the <strong>${title}</strong> role at <strong>${company}</strong></p><input name="first-name"><label class="input__label">First name</label><input name="email-or-phone"><label class="input__label">Email</label><label class="input__label">Password (6+ characters)</label><div class="join-form__form-body-agreement">By clicking Agree &amp; Join, you agree to the LinkedIn <a href="#">User Agreement</a>, <a href="#">Privacy Policy</a> and <a href="#">Cookie Policy</a>.</div><button>Agree &amp; Join</button><div class="sign-up-modal__direct-apply-on-company-site">You may also apply directly on <a href="#">company website</a>.</div></form></section></div></div>`;

/** What the network's public pages hide between their parts: texts for scripts, each in a comment. */
export const hiddenWords = [
  'Please enter an email address or phone number',
  'Password must contain at least six characters',
  'First name is too long',
  'Show your password',
  'Something went wrong. Please try again.',
]
  .map((words, at) => `<code id="i18n_error_${at}" style="display: none"><!--"${words}"--></code>`)
  .join('');

/** The network's footer with its choice of languages. */
export const networkFoot = `<footer class="li-footer bg-transparent w-full"><ul class="li-footer__list">${['About', 'Accessibility', 'User Agreement', 'Privacy Policy', 'Cookie Policy', 'Copyright Policy', 'Brand Policy', 'Guest Controls', 'Community Guidelines'].map((link) => `<li class="li-footer__item"><a class="li-footer__item-link" href="#">${link}</a></li>`).join('')}<li><ul class="collapsible-dropdown__list hidden" role="menu">${['العربية (Arabic)', 'Čeština (Czech)', 'Dansk (Danish)', 'Deutsch (German)', 'Español (Spanish)', 'Français (French)', '日本語 (Japanese)', '한국어 (Korean)', 'Polski (Polish)', 'Українська (Ukrainian)'].map((language) => `<li class="language-selector__item"><button aria-label="${language}">${language}</button></li>`).join('')}</ul><button>Language</button></li><li><span class="sr-only">LinkedIn</span>© 2026</li></ul></footer>`;

/** The facts under the network’s text: seniority, type, function and industries. */
export const criteria = (...pairs: [label: string, value: string][]) =>
  `<ul class="description__job-criteria-list">${pairs.map(([label, value]) => `<li class="description__job-criteria-item"><h3 class="description__job-criteria-subheader">\n            ${label}\n          </h3><span class="description__job-criteria-text description__job-criteria-text--criteria">\n            ${value}\n          </span></li>`).join('')}</ul>`;

const similar = ([title, company, place, since]: readonly [string, string, string, string]) =>
  `<li><div class="base-card relative w-full base-card--link base-main-card flex flex-wrap"><a class="base-card__full-link absolute" href="#"><span class="sr-only">${title}</span></a><img class="inline-block relative w-6 h-6"><div class="base-main-card__info"><h3 class="base-main-card__title">${title}</h3><h4 class="base-main-card__subtitle"><a class="hidden-nested-link" href="#">${company}</a></h4><div class="base-main-card__metadata"><span class="main-job-card__location">${place}</span><time class="main-job-card__listdate">${since}</time></div></div></div></li>`;
const fact = (name: 'pin' | 'clock' | 'file', value: string) =>
  `<div class="d-flex align-items-start gap-sm"><div class="d-flex justify-content-center align-items-center h-lg min-w-md">${icon(name)}</div><span class="font-barlow text-gray-04">${value}</span></div>`;
const builtInCard = (title: string, company: string, place: string) =>
  `<div class="job-bounded-responsive position-relative bg-white p-md rounded-3" data-id="job-card"><a href="#" data-id="company-title"><span>${company}</span></a><h2 class="font-barlow fw-medium fs-xl"><a class="card-alias-after-overlay text-break" href="#" data-id="job-card-title">${title}</a></h2><span class="fs-xs">38 Minutes Ago</span>${fact('pin', place)}<div class="collapse"><div class="fs-sm fw-regular">The ${title} plans, reports and works with teams across the company to reach quarterly goals.</div></div></div>`;

const surveyorTitle = 'Commercial Property Surveyor';
const builtInFacts = `<div class="d-flex flex-column gap-sm position-relative h-100">${fact('file', 'Hybrid')}<div>${fact('pin', 'Chicago, IL, USA')}</div>${fact('file', '95K-118K Annually')}${fact('file', 'Mid level')}</div>`;

export const eleventhBoards: GeneralPage[] = [
  advert(
    'the network’s public page: consent and search before, the title in a bar that sticks, in two dialogues and in the card, text with breaks within strong words, criteria in a list, referrals, alerts and similar jobs below',
    'https://uk.linkedin.com/jobs/view/commercial-property-surveyor-at-brindle-cole-4291167702',
    `<!DOCTYPE html><html lang="en"><head><meta name="pageKey" content="d_jobs_guest_details"><meta name="locale" content="en_US"><link rel="canonical" href="https://uk.linkedin.com/jobs/view/commercial-property-surveyor-at-brindle-cole-4291167702"><title>Brindle Cole hiring ${surveyorTitle} in Leeds, England, United Kingdom | LinkedIn</title><meta name="description" content="Posted 9:14:20 AM. Commercial Property SurveyorLeeds, hybridBrindle Cole is an independent practice…See this and similar jobs on LinkedIn."><meta property="og:title" content="Brindle Cole hiring ${surveyorTitle} in Leeds, England, United Kingdom | LinkedIn"><meta name="titleId" content="18444"></head><body dir="ltr"><div id="artdeco-global-alert-container"></div><div class="artdeco-global-alert artdeco-global-alert--NOTICE artdeco-global-alert--COOKIE_CONSENT" type="COOKIE_CONSENT"><section class="artdeco-global-alert__body"><p>LinkedIn and 3rd parties use essential and non-essential cookies to provide, secure, analyze and improve our Services, and to show you relevant ads.</p><button>Accept</button><button>Reject</button></section></div><a class="skip-link" href="#main-content">Skip to main content</a><header class="header base-detail-page__header"><nav class="nav" aria-label="Primary"><a class="nav__logo-link" href="/"><span class="sr-only">LinkedIn</span></a><section class="search-bar"><button class="search-bar__placeholder"><div class="search-bar__full-placeholder">Surveyor in Manchester</div><span class="sr-only">Expand search</span></button><div class="hidden" id="switcher-description">This button displays the currently selected search type. When expanded it provides a list of search options.</div><ul class="switcher-tabs__list"><li><button>Jobs</button></li><li><button>People</button></li><li><button>Learning</button></li></ul><form role="search"><input name="keywords" aria-label="Search job titles or companies"><input name="location" value="Leeds"></form></section><div class="nav__cta-container"><a class="nav__button-tertiary" href="#">Join now</a><a class="nav__button-secondary" href="#">Sign in</a></div></nav></header><main id="main-content" class="main" role="main"><section class="core-rail"><div class="details mx-details-container-padding"><section class="sub-nav-cta"><div class="sub-nav-cta__content"><img alt="Brindle Cole"><div class="sub-nav-cta__text-container"><h3 class="sub-nav-cta__header">${surveyorTitle}</h3><div class="sub-nav-cta__sub-text-container"><a class="sub-nav-cta__optional-url" href="#">Brindle Cole</a><span class="sub-nav-cta__meta-text">Leeds, England, United Kingdom</span></div></div><button id="topbar-apply">Apply</button>${joinDialogue(surveyorTitle, 'Brindle Cole')}</div></section><section class="top-card-layout container-lined"><div class="top-card-layout__card relative p-2"><a href="#"><img class="artdeco-entity-image" alt="Brindle Cole"></a><div class="top-card-layout__entity-info-container"><div class="top-card-layout__entity-info"><h1 class="top-card-layout__title font-sans text-lg font-bold topcard__title">${surveyorTitle}</h1><h4 class="top-card-layout__second-subline"><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link topcard__flavor--black-link" href="#">
                Brindle Cole
              </a></span><span class="topcard__flavor topcard__flavor--bullet">
              Leeds, England, United Kingdom
            </span></div><div class="topcard__flavor-row"><span class="posted-time-ago__text topcard__flavor--metadata">2 weeks ago</span><span class="num-applicants__caption topcard__flavor--metadata topcard__flavor--bullet">Over 200 applicants</span></div><a class="face-pile see-who-was-hired" href="#"><p class="face-pile__text">See who Brindle Cole has hired for this role</p></a></h4><div class="top-card-layout__cta-container"><button class="top-card-layout__cta">Apply</button>${joinDialogue(surveyorTitle, 'Brindle Cole')}<button>Save</button></div></div></div></div></section><div class="decorated-job-posting__details"><section class="core-section-container my-3 description"><div class="core-section-container__content break-words"><div class="description__text description__text--rich"><section class="show-more-less-html" data-max-lines="5"><div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5 relative overflow-hidden"><strong>${surveyorTitle}<br><br></strong>Leeds, hybrid<br><br>Brindle Cole is an independent practice of chartered surveyors with offices in Leeds, York and Hull. We look after shops, offices and workshops for pension funds, charities and families, and many of our instructions have stayed with us for thirty years.<br><br>We are looking for a surveyor to join the management team in Leeds. You will run a portfolio of about sixty buildings and be the person whom owners and tenants telephone first.<br><br><strong>Your Responsibilities<br><br></strong><ul><li>Inspect properties on a regular round and report to clients</li><li>Prepare and control service charge budgets</li><li>Handle rent reviews, lease renewals and applications for consent</li><li>Instruct and supervise contractors and solicitors</li><li>Bring in new instructions together with the partners<br><br><br></li></ul><strong>What You Will Bring<br><br></strong><ul><li>MRICS, or close to it; we support candidates through the assessment</li><li>Two years or more in commercial property management</li><li>Knowledge of landlord and tenant law in England</li><li>Good judgement, tidy files and a driving licence<br><br><br></li></ul><strong>What We Offer<br><br></strong>£42,000 to £50,000, a car allowance, 27 days of holiday, a pension with eight per cent from us, and two days a week at home once you know the portfolio.<br><br><strong>How We Hire<br><br></strong>${hiring('Brindle Cole').join('<br><br>')}<br><br>${accommodation('Brindle Cole')}</div><button class="show-more-less-html__button show-more-less-html__button--more" aria-label="i18n_show_more">Show more</button><button class="show-more-less-html__button show-more-less-html__button--less" aria-label="i18n_show_less">Show less</button></section></div>${criteria(['Seniority level', 'Mid-Senior level'], ['Employment type', 'Full-time'], ['Job function', 'Sales and Management'], ['Industries', 'Real Estate'])}</div></section><section class="core-section-container my-3 find-a-referral"><div class="find-a-referral__cta-container"><p>Referrals increase your chances of interviewing at Brindle Cole by 2x</p><a href="#">See who you know</a></div></section></div><section class="job-alert-redirect-section"><p>Get notified about new <span class="t-bold">Surveyor</span> jobs in <strong>Leeds, England, United Kingdom</strong>.</p><a href="#">Sign in to create job alert</a></section><section class="core-section-container my-3 similar-jobs"><h2 class="core-section-container__title section-title">Similar jobs</h2><div class="core-section-container__content"><ul class="show-more-less__list">${[
              ['Asset Surveyor', 'Whitlock Estates', 'Leeds, England, United Kingdom', '4 days ago'] as const,
              [
                'Rural Surveyor',
                'Dale & Fell Land Agents',
                'Skipton, England, United Kingdom',
                '3 weeks ago',
              ] as const,
              [
                'Valuation Surveyor',
                'Marsh Yarrow LLP',
                'Wakefield, England, United Kingdom',
                '1 month ago',
              ] as const,
              ['Graduate Surveyor', 'Tarn & Hallam', 'York, England, United Kingdom', '2 days ago'] as const,
              ['Property Manager', 'Ousegate Living', 'York, England, United Kingdom', '1 week ago'] as const,
              [
                'Senior Surveyor - Industrial',
                'Corbel Consulting',
                'Sheffield, England, United Kingdom',
                '5 days ago',
              ] as const,
              [
                'Lease Consultant',
                'Whitlock Estates',
                'Manchester, England, United Kingdom',
                '2 weeks ago',
              ] as const,
            ]
              .map(similar)
              .join(
                '',
              )}</ul></div></section></div></section><section class="right-rail"><h3>People also viewed</h3><ul>${similar(['Building Surveyor', 'Corbel Consulting', 'Bradford, England, United Kingdom', '6 days ago'])}</ul></section></main>${networkFoot}</body></html>`,
    {
      title: surveyorTitle,
      company: 'Brindle Cole',
      location: 'Leeds',
      noClosing: true,
      salary: '£42,000',
      has: [
        'have stayed with us for thirty years',
        'service charge budgets',
        'we support candidates through the assessment',
        'once you know the portfolio',
      ],
      hasNot: [
        'Referrals increase your chances',
        'Valuation Surveyor',
        'essential and non-essential cookies',
        'Get notified about new',
        'Join or sign in',
      ],
    },
  ),
  advert(
    'a job page of the largest board in its app’s new dress: blocks without names of their own, the title a fifth heading, firm and place in a row of boxes with stars and a dot between, details, the text after its heading',
    'https://www.indeed.com/viewjob?jk=3be70c92d14fa685&from=shareddesktop_copy',
    `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Warehouse Operations Supervisor - Columbus, OH 43228 - Indeed.com</title><meta name="description" content="Apply for the Warehouse Operations Supervisor job in Columbus, OH! Learn more about the salary, requirements, and company details to apply on Indeed.com today."><meta property="og:title" content="Warehouse Operations Supervisor - Columbus, OH 43228 - Indeed.com"><link rel="canonical" href="https://www.indeed.com/viewjob?jk=3be70c92d14fa685"></head><body><span id="m-gnav-header"><nav id="gnav-main-container" class="gnav" aria-label="Primary"><button>Skip to main content</button><a id="indeed-globalnav-logo" href="/" aria-label="Indeed Home"></a><ul role="list"><li><a id="FindJobs" href="#">Home</a></li><li><a id="CompanyReviews" href="#">Company reviews</a></li><li><a id="FindSalaries" href="#">Find salaries</a></li></ul><a href="#">Sign in</a><a id="EmployersPostJob" href="#">Employers / Post Job</a></nav></span><div id="viewJobSSRRoot"><form><input name="q" aria-label="what: job title, keywords or company"><input name="l" aria-label="where: city, state or zip code"><button>Find Jobs</button></form><div data-testid="viewjob-main-content"><div data-testid="desktop-job-header"><div data-testid="company-info-title-row"><h5 role="heading" aria-level="1" data-testid="vj-job-title" dir="ltr">Warehouse Operations Supervisor</h5></div><div data-testid="company-info-metadata"><div><div><a href="#" aria-label="Landry &amp; Pike Logistics (opens in a new tab)">Landry &amp; Pike Logistics<div></div></a><div><div dir="ltr">·</div><div dir="ltr" aria-label="3.4 out of 5 stars">3.4</div></div><div dir="ltr">Columbus, OH 43228</div></div></div></div><div><div role="button" tabindex="0"><div dir="ltr">Apply now</div></div><div role="button" aria-label="Save job"></div></div></div><div data-testid="viewjob-job-content"><div data-testid="structured-job-summary"><h4 dir="ltr">Job details</h4><div dir="ltr">$58,000 - $66,000 a year</div><div dir="ltr">Full-time</div><div dir="ltr">Night shift</div></div><h4 data-testid="vj-job-description-heading" dir="ltr">Full job description</h4><div class="react-native-html-content simple-job-des"><style>.react-native-html-content ul{padding-left:24px}</style><h3>About the role</h3>${p('Landry &amp; Pike moves auto parts from nine plants to dealers in the eastern half of the country. The Columbus building ships eleven thousand lines on an ordinary night, and the night team has two supervisors. One of them has just been promoted.', 'You will lead thirty-five associates and three team leads, from receiving at six in the evening to the last trailer at four in the morning.')}<h3>What you will do</h3>${ul('Plan the shift by the volume that is coming and move people to where they are needed', 'Coach team leads and hold the daily safety talk', 'Watch accuracy, damage and productivity, and act the same night', 'Take part in hiring and write reviews', 'Hand over to the day team in person')}<h3>What you need</h3>${ul('Two years of leading people in a warehouse or distribution center', 'Experience with a warehouse management system', 'Forklift certification, or the will to obtain one', 'High school diploma or equivalent', 'The ability to stand and walk for most of a ten-hour shift')}<h3>Schedule and pay</h3><p>Sunday to Wednesday, 5:30 p.m. to 4:00 a.m. ${payRange('$58,000', '$66,000')}</p><h3>Benefits</h3>${ul(...usBenefits)}<p>${equalOpportunity('Landry &amp; Pike')}</p></div></div><div data-testid="viewjob-footer"><div role="button"><div dir="ltr">Report job</div></div></div></div><div data-testid="additionalLinks"><h3>Company and salary information</h3><a href="#">Review for Landry &amp; Pike Logistics</a><a href="#">Salaries for Warehouse Supervisor, Columbus, OH</a><h3>Similar job categories</h3><a href="#">Night Shift jobs in Columbus, OH</a><h3>Career Guide articles</h3><a href="#">11 Signs Your Boss Wants You to Leave</a></div></div><footer id="gnav-footer"><a href="#">Hiring Lab</a><a href="#">Career advice</a><span>© 2026 Indeed</span></footer></body></html>`,
    {
      title: 'Warehouse Operations Supervisor',
      company: 'Landry & Pike Logistics',
      location: 'Columbus',
      noClosing: true,
      salary: '$58,000',
      has: [
        'eleven thousand lines on an ordinary night',
        'Watch accuracy, damage and productivity',
        'Forklift certification',
        'Sunday to Wednesday',
        'Sixteen weeks of parental leave',
      ],
      hasNot: ['11 Signs Your Boss', 'Report job', 'Night Shift jobs in', 'Hiring Lab'],
    },
  ),
  advert(
    'a tech board’s local site: hubs in the head, crumbs, the firm a second heading above the first, facts twice for two widths, a summary by a machine, offices and similar jobs, what to know of the town',
    'https://www.builtinchicago.org/job/revenue-operations-manager/7740215',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="Copperline is hiring for a Revenue Operations Manager in Chicago, IL, USA. Find more details about the job and how to apply at Built In Chicago."><title>Revenue Operations Manager - Copperline | Built In Chicago</title><link rel="canonical" href="https://www.builtinchicago.org/job/revenue-operations-manager/7740215"></head><body><header class="header"><div id="international-header" class="bg-midnight-indigo text-white"><div class="container"><a href="/"><img alt="Built In Logo"></a><button id="header-site-dropdown"><span>Chicago</span></button><div class="dropdown-menu tech-hub-menu"><div class="header-text">Global Tech Hub</div><div class="fs-md fw-semibold"><span class="fw-bold">BuiltIn.com</span> is the global destination for tech professionals.</div><div class="header-text">Popular Tech Hubs</div><span class="text-uppercase">United States</span><a href="#">Austin</a><a href="#">Boston</a><a href="#">Chicago</a><a href="#">Seattle</a><span class="text-uppercase">Canada</span><a href="#">Toronto</a></div><a class="d-none d-lg-inline" href="/companies">Companies</a><a href="/jobs">Jobs</a><a href="/articles">Articles</a><a id="join" href="#">Join</a><a id="login" href="#">Log In</a><button id="for-employers-button">For Employers</button></div></div></header><main role="main"><div id="breadcrumbs" class="bg-gray-01"><a href="#"><span class="fs-xs fw-semibold">Copperline</span></a><i class="fa-solid fa-angle-right"></i><a href="#"><span class="fs-xs fw-semibold">Jobs</span></a><div class="fs-xs fw-semibold">Revenue Operations Manager</div></div><div id="7740215" class="job-post-item bg-gray-01"><div class="header-background"><div id="job-card-7740215" class="job-card" data-id="job-card"><a href="/company/copperline"><picture><img alt="Copperline Logo" data-id="company-img"></picture></a><div class="row"><div class="col-12 col-lg-8"><a href="/company/copperline"><h2 class="font-barlow text-pretty-blue" data-id="company-title"><span>Copperline</span></h2></a><h1 class="fw-extrabold fs-xl fs-lg-3xl">Revenue Operations Manager</h1><div>${icon('clock')}<span class="font-barlow fs-md">Reposted 6 Days Ago</span><span class="fw-semibold fs-sm">Be an Early Applicant</span></div></div><div class="col-12 col-lg-3 d-none d-lg-block">${builtInFacts}</div></div></div></div><div class="container d-lg-none">${builtInFacts}</div><div class="container"><div class="bg-white rounded-3"><div class="bg-gray-01-opacity fs-md rounded-3"><div class="fw-semibold">The Revenue Operations Manager owns forecasting, territory planning and tooling for the sales organization.</div><div class="mt-sm font-barlow">The summary above was generated by AI</div></div><div id="job-post-body-7740215" class="fs-md fw-regular mb-md html-parsed-content">${p('Copperline sells procurement software to manufacturers with between fifty and two thousand employees. We passed forty million dollars of recurring revenue this spring, and our sales team has doubled in two years.', 'The revenue operations team has four people. As Revenue Operations Manager you will own the forecast, the territories and the tools, and you will be the person to whom the chief revenue officer turns on the last day of the quarter.')}<p><b>In this role, you will:</b></p>${ul('Run the weekly forecast and improve its accuracy', 'Plan territories and quotas for sixty sellers', 'Own the configuration of our CRM and the tools around it', 'Build the dashboards that managers use in one-to-ones', 'Lead the yearly compensation plan with finance')}<p></p><p><b>Qualifications:</b></p>${ul('Five or more years in revenue or sales operations at a software company', 'Deep knowledge of a major CRM, including reports and automation', 'Strong spreadsheet skills and working SQL', 'A record of influencing leaders with data')}<p></p><p><b>Bonus Qualifications:</b></p>${ul('Experience of selling to manufacturers', 'Experience of a funding round or an acquisition')}<div><b>Compensation</b></div><div>${payRange('$95,000', '$118,000')}</div><div><br></div><div><b>Benefits</b></div><div>${usBenefits.join('; ')}.</div><div><br></div><div><i>${equalOpportunity('Copperline')}</i></div></div><button class="btn show-more-button" aria-label="Expand Full Description"><span>Read Full Description</span></button></div><div id="office-68430" class="office-section bg-white"><div class="headquarters">HQ</div><h2 class="mb-0">Copperline Chicago, Illinois, USA Office</h2><p class="office-description">350 N Orleans St, Chicago, IL, United States, 60654</p></div><div class="bg-white full-size"><h2 class="m-0">Similar Jobs</h2><div class="jobs-at-similar-companies">${builtInCard('Sales Operations Analyst', 'Harrow Software', 'Chicago, IL, USA')}${builtInCard('Director, Revenue Strategy', 'Plumb', '2 Locations')}</div></div><div class="bg-white"><h4>What you need to know about the Chicago Tech Scene</h4><div class="text-gray-04">With vibrant neighborhoods and great universities, Chicago has long been a home for technology.<h4>Key Facts About Chicago Tech</h4>${ul('Number of Tech Workers: 245,800', 'Major Tech Employers: in insurance, logistics and food')}</div></div></div></div><div class="job-post-sticky-bar"></div></main><div id="anonymous-user-popup"><dialog class="unAuthenticated-modal"><h2>Sign up now Access later</h2><a href="#">Create Free Account</a></dialog></div><footer><img alt="Built In"><p>Built In is the online community for startups and tech companies.</p></footer></body></html>`,
    {
      title: 'Revenue Operations Manager',
      company: 'Copperline',
      location: 'Chicago',
      noClosing: true,
      has: [
        'on the last day of the quarter',
        'Plan territories and quotas',
        'working SQL',
        'Experience of selling to manufacturers',
        'between $95,000 and $118,000',
        'is an equal opportunity employer',
      ],
      hasNot: [
        'generated by AI',
        'Director, Revenue Strategy',
        'Key Facts About Chicago Tech',
        'global destination for tech',
        '350 N Orleans',
      ],
    },
  ),
  advert(
    'a board for work from anywhere: an offer to posters, “firm: title” in the tab, data with raw line breaks, tags for hours, trade and region, a card of the firm, ways to share twice, related jobs',
    'https://weworkremotely.com/remote-jobs/quillstack-customer-support-specialist',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Quillstack: Customer Support Specialist </title><meta name="application-name" content="We Work Remotely"><meta property="og:title" content="Quillstack: Customer Support Specialist "><meta property="og:site_name" content="We Work Remotely"><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"http://schema.org","@type":"JobPosting","datePosted":"2026-11-11 08:30:12 UTC","description":"&lt;div&gt;Quillstack is a writing app.
&lt;/div&gt;","employmentType":"FULL_TIME","title":"Customer Support Specialist","validThrough":"2026-12-11","hiringOrganization":{"@type":"Organization","name":"Quillstack"}}</script></head><body class="perma"><div class="container"><header id="nav-header"><div id="promo-banner">Our biggest offer of the year is here! Save 10% on all job posts. <a href="#">Post a job Now →</a><span id="banner-close-button">𝗫</span></div><section id="header-top-bar"><a href="/"><img id="logo" alt="we work remotely"></a><nav class="top"><ul class="wwr__nav"><li><a href="#">Find a Job</a></li><li class="magic__nav"><a href="#">Categories</a><ul class="dropdown categories"><li><a href="#">Programming</a></li><li><a href="#">Customer Support</a></li><li><a href="#">Full-Time</a></li></ul></li><li class="magic__nav"><a href="#">Resources</a><ul class="dropdown resources"><li><a href="#">Top 100 Remote Companies</a></li><li><a href="#">Remote Job Description Template</a></li></ul></li><li><a id="post-job-cta-nav" href="#">Post a job</a></li></ul></nav></section></header><div class="perma-nav"><a href="#"><p>See more Customer Support jobs <span id="arrow-right">→</span></p></a><a href="/"><p><span id="arrow-left">←</span> Back to all jobs</p></a></div><div class="content"><div class="listing-header"><div class="listing-header-container"><h3>Posted <time datetime="2026-11-11T08:30:12Z">Nov 11</time></h3><h1>Customer Support Specialist</h1><a href="#"><h2 id="mobile-company">Quillstack</h2></a><a href="#"><h5 id="mobile-company-view-all">View all jobs <span>→</span></h5></a><br><a href="#"><span class="listing-tag">Full-Time</span></a><a href="#"><span class="listing-tag">Customer Support</span></a><a href="#"><span class="listing-tag">Europe Only</span></a></div><div class="company-card"><a href="#"><div class="listing-logo"><img></div></a><h2><a href="#">Quillstack</a></h2><h3><a href="#"><i class="fas fa-globe-americas"></i> View website</a></h3><h4>Jobs posted: 4</h4><a id="job-cta-alt" href="#">Apply for this position</a><a href="#"><h5>View all jobs <span>→</span></h5></a></div></div><section class="job" id="job-show"><div class="listing-container" id="job-listing-show-container"><div><strong>Customer Support Specialist</strong></div><div><br></div><div>Note: we are looking for people within two hours of Central European Time. <strong>This is a remote, full-time position.</strong></div><div><br></div><div><strong>Who we are:</strong></div><div><br></div><div>Quillstack is a writing app for people who write for a living: novelists, reporters, translators and students who are nearly finished. We are fourteen people in eight countries. We have no investors and no office.</div><div><br></div><div><strong><br>What you will do:<br></strong><br></div><ul><li>Answer about forty messages a day, by e-mail and in our forum</li><li>Reproduce problems and write reports that engineers thank you for</li><li>Keep the help pages correct and short</li><li>Tell the rest of us every Friday what customers asked for</li></ul><div><br></div><div><strong>What you bring:</strong></div><div><br></div><ul><li>Two years of experience of support for software, in writing</li><li>English that is a pleasure to read, and one more European language</li><li>Patience with people who have just lost a chapter</li><li>A quiet place to work and a good connection</li></ul><div><strong><br>What we offer<br></strong><br></div><ul><li>€36,000 to €42,000 a year, wherever you live</li><li>Six weeks of holiday, and nobody writes to you in them</li><li>A week together every spring</li><li>A budget for equipment, books and courses</li></ul><div><br></div><div><strong><br>How to apply<br></strong><br></div><ol><li>Write to us with the subject “Support”</li><li>Answer this message from a customer: “It ate my footnotes.”</li><li>Tell us when you could start</li></ol><div><br></div><div>${hiring('Quillstack').join('</div><div><br></div><div>')}</div><div><br></div><div>We read every application and reply to all of them within ten days. Everyone is welcome here, whatever your age, background or way of life.</div></div><div class="listing-tools listing-tools-desktop"><div class="job-info"><a id="job-cta-alt" href="#">Apply for this position</a><ul><li id="sharelist-description">Share this job:</li></ul><div class="quality"><p>Help us maintain the quality of jobs posted on We Work Remotely.</p><p>Is this job not remote?</p><a class="quality-btn" href="#">Let us know!</a></div></div></div><div class="listing-tools-mobile listing-tools"><p class="apply_tooltiptext">Please ensure you meet geographic and skills requirements before applying.</p></div></section><div id="job_list" class="jobs-container"><section class="jobs"><article><h2>Related Jobs</h2><ul><li class="feature"><span class="new">New</span><a href="#"><span class="company">Tinderbox Forms</span><br><span class="title">Support Engineer</span><span class="featured">featured</span><br><span class="company">Full-Time</span> / <span class="region company">North America Only</span></a></li></ul></article></section></div></div></div><footer><p>Top Remote Job Searches</p></footer></body></html>`,
    {
      title: 'Customer Support Specialist',
      company: 'Quillstack',
      location: 'Europe',
      noClosing: true,
      salary: '€36,000',
      has: [
        'students who are nearly finished',
        'reports that engineers thank you for',
        'just lost a chapter',
        'nobody writes to you in them',
        'It ate my footnotes',
      ],
      hasNot: ['Is this job not remote', 'Tinderbox Forms', 'Save 10%', 'Share this job'],
    },
  ),
];
