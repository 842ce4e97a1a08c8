/** Lists of boards and applicant systems with no job opened. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { busan, greenhousePosts, kyiv, leverPosts, lviv, type Row } from './fourteenth-lists';
import { none } from './parts';

const guestCard = ([title, company, place]: Row, at: number) =>
  `<li><div class="base-card relative w-full base-card--link base-search-card base-search-card--link job-search-card" data-entity-urn="urn:li:jobPosting:43911702${at}"><a class="base-card__full-link absolute" href="#"><span class="sr-only">${title}</span></a><div class="base-search-card__info"><h3 class="base-search-card__title">
            ${title}
        </h3><h4 class="base-search-card__subtitle"><a class="hidden-nested-link" href="#">${company}</a></h4><div class="base-search-card__metadata"><span class="job-search-card__location">${place}</span><time class="job-search-card__listdate">${at + 1} weeks ago</time></div></div></div></li>`;
const workCard = ([title, company, place, teaser]: Row, at: number) =>
  `<a name="36${at}7256"></a><div class="card card-hover card-visited wordwrap job-link"><img alt="${company}" class="preview-img preview-img-logo" height="50" width="100"><h2 class="add-bottom-sm"><a href="/jobs/36${at}7256/" title="${title}, вакансія від 1${at} листопада 2026">${title}</a>${at === 1 ? '<span class="normal-weight"><span>,</span><span class="nowrap">28 000 грн</span></span>' : ''}</h2><span><b>${company}</b></span><span data-content="Компанія підтверджена. &lt;a href='/help/'&gt;Докладніше&lt;/a&gt;" data-toggle="popover"><span class="glyphicon glyphicon-confirmed text-blue-light"></span></span>${at === 0 ? '<span class="label label-vip">VIP</span>' : ''}<span>·</span><span>${place} ·</span><span class="distance-block unclickable-inner-block border-dashed-grey"><span data-toggle="popover">${at + 1},2 км від центру</span></span><span>· ${at + 1} дні тому</span><p class="overflow">Повна зайнятість. Досвід роботи від ${at + 1} років.<br>${teaser}<a href="/jobs/36${at}7256/"><span class="glyphicon glyphicon-chevron-right"></span></a></p><div class="saved-jobs pull-left add-top-xs"><span class="saved-vacancy">Вже у <a href="#">збережених</a></span><a href="#" rel="nofollow"><span class="no-saved-vacancy text-blue">Зберегти</span></a></div><div class="alert alert-warning add-top cut-bottom hidden" style="display:none"><p>Щоб зберегти вакансію, треба <a href="#">увійти</a> або <a href="#">зареєструватися</a>.</p></div></div>`;
const anonymous = ([title, company, place, teaser]: Row, at: number) =>
  `<li class="list-jobs__item"><div class="text-date pull-right">${at + 2} листопада</div><div class="list-jobs__title"><a class="profile" href="#"><span>${title}</span></a></div><div class="list-jobs__description"><p>${teaser}</p></div><div class="list-jobs__details"><a href="#" class='picture'><div class="userpic-wrapper userpic-color_2 userpic_sm"><span class="userpic-initials">ОК</span></div></a><div class='list-jobs__details__info'><a href="#">Оксана Козак</a>, Recruiter в <a href="#" style="color:#999;text-decoration:none;">${company}</a><br><nobr class="location-text"><i class="icon-location"></i> ${place}</nobr><nobr>&nbsp;<span class="icon icon-home_work"></span> Office/Remote на ваш вибір</nobr><nobr>· ${at} роки досвіду</nobr><nobr>· Intermediate</nobr></div><span style="clear: both"></span></div></li>`;
const chip = (emoji: string, text: string) =>
  `<div data-sentry-component="GrayChip" style="height:30px" class="Flex_display_flex__i0l0hl2 vvrp1p0"><div class="emoji--basicemoji-${emoji}" style="width:16px;height:16px"></div><span data-accent-color="gray900" class="Typography_variant_size14__344nw27 Typography_truncate__344nw2y">${text}</span></div>`;
const koreanCard = ([title, company, place, trade]: Row, at: number) =>
  `<div class="Box_bgColor_white__1wwr54u0 styles_radius_radius16__dk46ts9d fdhuk40" data-sentry-component="CardJob" style="width:100%;cursor:pointer"><div class="Flex_display_flex__i0l0hl2"><div style="width:100%"><div data-sentry-component="BadgeItem"><span data-accent-color="pink">신입 지원 가능</span></div><button type="button"><i class="jds-icon jds-icon--system_scrap"></i><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0, 0, 0, 0)">스크랩</span></button><a href="#" rel="noopener noreferrer" target="_blank" style="max-width:700px"><span data-accent-color="gray900" class="Typography_variant_size18__344nw25 Typography_weight_medium__344nw2d">${title}</span></a><a href="#" target="_blank"><span data-accent-color="gray700" class="Typography_variant_size16__344nw26">${company}</span></a><div>${chip('place2', place)}${chip('briefcase', trade)}${chip('money_bill', `연봉 ${3 + at},${at + 2}00만원`)}</div><button type="button"><span>즉시 지원</span></button><span data-accent-color="gray700">신입·경력${at + 1}년↑</span><span data-accent-color="gray700">11/1${at}(수) 등록</span><span>•</span><span data-accent-color="gray700">12/1${at}(금) 마감</span></div></div></div>`;
const opening = ([title, level]: readonly [string, string]) =>
  `<li class="opening-job job column wide-7of16 medium-1of2"><a href="#" class="link--block details js-job-ad-link"><h4 class="details-title job-title link--block-target spl-text-h6">${title}</h4><p class="details-desc job-desc"><span class="margin--right--s">${level}</span></p></a></li>`;
const group = (place: string, jobs: (readonly [string, string])[]) =>
  `<section class="openings-section opening opening--grouped js-group"><header class="opening-header"><ul class="list--dotted title-list"><li><h3 class="opening-title title display--inline-block text--default spl-text-h5">${place}</h3></li><li><span class="title">${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}</span></li></ul></header><ul class="opening-jobs grid--gutter padding--none js-group-list">${jobs.map(opening).join('')}</ul></section>`;
const vacancy = (cells: readonly string[], at: number) =>
  `<tr class="dataRow ${at % 2 === 0 ? 'even' : 'odd'}"><td><a href="#">${cells[0]}</a></td>${cells
    .slice(1)
    .map((cell) => `<td><span>${cell}</span></td>`)
    .join('')}</tr>`;
const post = ([title, place]: readonly [string, string]) =>
  `<tr class="job-post"><td class="cell"><a href="#" target="_top"><p class="body body--medium">${title}</p><p class="body body__secondary body--metadata">${place}</p></a></td></tr>`;
const department = (name: string, posts: (readonly [string, string])[]) =>
  `<div class="job-posts--table--department"><h3 class="section-header font-primary">${name}</h3><div class="job-posts--table"><table><tbody>${posts.map(post).join('')}</tbody></table></div></div>`;
const posting = ([title, place, team]: readonly [string, string, string], at: number) =>
  `<div class="posting" data-qa-posting-id="aa738bea-de6b-4a${at}"><div class="posting-apply"><a class="posting-btn-submit" href="#">Apply</a></div><a class="posting-title" href="#"><h5 data-qa="posting-name">${title}</h5><div class="posting-categories"><span class="display-inline-block small-category-label workplaceTypes">Hybrid — </span><span class="sort-by-commitment posting-category small-category-label commitment">${team}</span><span class="sort-by-location posting-category small-category-label location">${place}</span></div></a></div>`;
const brief = ([title, note]: readonly [string, string]) =>
  `<a class="_container_j2da7_1" href="#"><div class="_jobPosting_12ilq_378 ashby-job-posting-brief"><h3 class="_title_12ilq_389 ashby-job-posting-brief-title">${title}</h3><div class="_details_12ilq_391 ashby-job-posting-brief-details"><p>${note}</p></div></div></a>`;
const team = (name: string, jobs: (readonly [string, string])[]) =>
  `<h2 class="ashby-department-heading"><span class="ashby-department-heading-level">${name}</span></h2><div class="ashby-job-posting-brief-list">${jobs.map(brief).join('')}</div>`;

export const fourteenthNoneBoards: GeneralPage[] = [
  none(
    'the network’s public search with three hits and none open: a search bar with tabs, an empty pane, dialogues to sign in and an offer of an app',
    'https://www.linkedin.com/jobs/search?keywords=estate+manager&location=Hay-on-Wye',
    `<!DOCTYPE html><html lang="en"><head><meta name="pageKey" content="d_jobs_guest_search"><meta name="linkedin:pageTag" content="urlType=jserp_custom;emptyResult=false"><title>3 Estate Manager jobs in Hay-on-Wye</title><meta name="description" content="The top 3 Estate Manager jobs in Hay-on-Wye today, with new ones every day."></head><body dir="ltr"><div class="base-serp-page"><a href="#main-content" class="skip-link">Skip to main content</a><header class="base-serp-page__header"><nav class="nav" aria-label="Primary"><a href="/" class="nav__logo-link"><span class="sr-only">LinkedIn</span></a><section class="search-bar" data-current-search-type="JOBS"><div id="switcher-description" class="hidden" style="display:none">Shows the kind of search that is chosen, and opens a list of others.</div><button role="tab">Jobs</button><button role="tab">People</button><button role="tab">Learning</button><form role="search"><input name="keywords" value="Estate Manager"><input name="location" value="Hay-on-Wye"></form></section><a href="#">Sign in</a><a href="#">Join now</a></nav></header><div class="base-serp-page__content two-pane-serp-page"><main id="main-content" class="two-pane-serp-page__results" role="main"><div class="results-context-header"><h1 class="results-context-header__context"><span class="results-context-header__job-count">3</span><span class="results-context-header__query-search">Estate Manager Jobs in Hay-on-Wye</span></h1></div><section class="two-pane-serp-page__results-list"><ul class="jobs-search__results-list">${(
      [
        ['Estate Manager', 'The Glanwye Estate', 'Hay-on-Wye, Wales, United Kingdom', ''],
        ['Assistant Land Agent', 'Corder & Pugh', 'Brecon, Wales, United Kingdom', ''],
        ['Property Manager', 'Black Hill Lettings', 'Hereford, England, United Kingdom', ''],
      ] as Row[]
    )
      .map(guestCard)
      .join(
        '',
      )}</ul></section></main><section class="two-pane-serp-page__detail-view"><div class="details-pane__loader details-pane__loader--hide"></div><div class="details-pane__content"></div></section></div></div><div class="contextual-sign-in-modal base-contextual-sign-in-modal"><section aria-modal="true" role="dialog"><h2 class="contextual-sign-in-modal__context-screen-title">Sign in to view more jobs</h2><button>Sign in</button><h2 class="sign-in-modal__header">Welcome back</h2><form data-id="sign-in-form"><label>Email or phone<input></label><label>Password<input type="password"></label><a href="#">Forgot password?</a><button>Sign in</button></form><p>New to LinkedIn? <a href="#">Join now</a></p><p>Whoever joins or signs in agrees to the <a href="#">User Agreement</a> and the <a href="#">Privacy Policy</a>.</p></section></div><div class="cta-modal" role="dialog"><h2>Get notified when a new job is posted</h2><button>Download the app</button></div></body></html>`,
  ),
  none(
    'a Ukrainian board’s search: cards with a name in bold, a distance and a few words each, logos of firms between them',
    'https://www.work.ua/jobs-kyiv-%D1%96%D0%BD%D0%B6%D0%B5%D0%BD%D0%B5%D1%80/',
    `<!DOCTYPE html><html lang="uk" xml:lang="uk"><head><meta content="42 вакансії по запиту 'інженер' у Києві на Work.ua." name="Description"><meta content="Вакансії за запитом «інженер» у Києві" property="og:title"><meta content="article" property="og:type"><title>
   Робота: інженер у Києві. Вакансії і робота — Work.ua
  </title></head><body><header class="header-default"><div class="container"><div class="navbar-header"><a href="/">Work.ua</a></div><ul class="nav navbar-nav"><li class="active"><a href="#">Знайти вакансії</a></li><li><a href="#">Розмістити резюме</a></li><li><a href="#">Увійти</a></li></ul></div></header><section id="center"><div class="container"><div class="row"><div class="col-md-8"><h1>Робота: інженер у Києві</h1><p class="text-muted">Усього 42 вакансії</p><div id="pjax-job-list">${kyiv.map(workCard).join('')}<div class="card"><div class="slides logotype-slides hidden-print" id="vip_logos"><a class="item-logo" href="#" title="Робота в Каштан-Буд. Вакансії"><div class="item-logo-img"></div></a><a class="item-logo" href="#" title="Робота в Банк Річковий. Вакансії"><div class="item-logo-img"></div></a></div></div></div><nav><ul class="pagination"><li class="active"><span>1</span></li><li><a href="#">2</a></li><li><a href="#">Наступна</a></li></ul></nav></div><div class="col-md-4"><div class="panel panel-hot"><div class="panel-heading">Гарячі вакансії</div><div class="panel-body"><a href="#"><u>Комірник</u>, <b>Осокор-Склад</b></a><a href="#"><u>Кухар</u>, <b>Вареник і Ко</b></a></div></div><h2>Зарплата інженера у Києві</h2><p>У середньому 31 000 грн за місяць, за даними 118 вакансій.</p><h2>Отримувати нові вакансії на пошту</h2><form><input placeholder="Ваша ел. пошта"><button>Підписатися</button></form></div></div></div></section><footer><ul class="list-inline"><li><a href="#">Про нас</a></li><li><a href="#">Умови користування</a></li></ul></footer></body></html>`,
  ),
  none(
    'a board where people stay anonymous, in Ukrainian: each item with several sentences, a recruiter’s name, levels and places',
    'https://djinni.co/jobs/?location=lviv&exp_level=no_exp',
    `<!doctype html><html lang="uk"><head><title>



    Вакансії Львів – Джин

</title><meta charset="utf-8"><meta name="robots" content="noindex"><meta property="og:site_name" content="Джинн — анонимный поиск работы"></head><body><div class="wrapper"><nav class="nav navbar navbar-default" role="navigation"><div class="container"><div class="navbar-header"><a href="/" class="navbar-brand">Джин</a></div><ul class="nav navbar-nav"><li><a href="/developers/">Кандидати</a></li><li class="active"><a href="/jobs/">Вакансії</a></li><li><a href="/salaries/">Зарплати</a></li></ul><ul class="nav navbar-nav navbar-right"><li class="pull-left"><a class="sign-in-link" href="#">Увійти</a></li><li class="pull-left"><a class="sign-in-link" href="#">Реєстрація</a></li></ul></div></nav><div class="container"><div class="page-header"><h1>
      Вакансії


      Львів

      <span class="text-muted">7</span></h1></div><div class="row row-mobile-flex"><div class="col-sm-8 row-mobile-order-2"><ul class="list-unstyled list-jobs">${lviv.map(anonymous).join('')}</ul></div><div class="col-sm-4"><h3>Спеціалізація</h3><ul><li><a href="#">JavaScript</a></li><li><a href="#">QA</a></li><li><a href="#">Data Science</a></li></ul><h3>Місто</h3><ul><li><a href="#">Київ</a></li><li><a href="#">Харків</a></li></ul></div></div></div><footer><a href="#">Угода користувача</a></footer></div></body></html>`,
  ),
  none(
    'a Korean board’s search built of generated parts: filters, an advertisement and cards with place, trade, pay and two dates',
    'https://www.jobkorea.co.kr/Search/?stext=%EB%B6%80%EC%82%B0',
    `<!DOCTYPE html><html lang="ko" data-sentry-component="RootLayout"><head translate="no"><meta charSet="utf-8"><title>&#x27;부산&#x27; 관련 📢 채용공고 | 총 2,418건의 검색결과</title><meta name="description" content="&#x27;부산&#x27; 검색결과 총 2,418건- 2026 부산 채용정보가 더 알고 싶다면?"><meta property="og:title" content="통합검색 | 잡코리아"><meta property="og:site_name" content="잡코리아"></head><body class="bg-bluegray50"><a href="#main"><span>Skip to main content</span></a><header data-slot="gnb-header"><h1><a data-slot="header-logo" href="/"><img alt="JOBKOREA"></a></h1><label style="position:absolute;width:1px;height:1px;overflow:hidden">검색어를 입력해 주세요.</label><input placeholder="검색어를 입력해주세요." value="부산"><div><span>인기검색어</span><span>1</span><span>사무</span><span>2</span><span>영업관리</span></div><a data-slot="login" href="#">회원가입/로그인</a><span>기업 서비스</span><div role="tablist"><button role="tab">채용정보</button><button role="tab">기업정보</button></div></header><div data-sentry-component="FilterList"><button><p>직무</p></button><button><p>지역</p></button><button><p>경력</p></button><button><p>고용형태<span>2</span></p></button></div><main id="main"><div data-sentry-component="JobList"><span>총<!-- --> <span>2,418</span>건</span><button>합격축하금만 보기</button><div class="Flex_display_flex__i0l0hl2 Flex_gap_space16__i0l0hlj">${busan.map(koreanCard).join('')}</div><nav><button>1</button><button>2</button><button>다음</button></nav></div></main><footer><ul><li>회사소개</li><li>이용약관</li><li>개인정보처리방침</li></ul></footer></body></html>`,
  ),
  none(
    'an applicant system’s board grouped by town: a link home, the firm’s name in a heading, titles with a level each',
    'https://careers.smartrecruiters.com/HollisFreight',
    `<!doctype html><html lang="en"><head><title>Hollis Freight Careers</title><meta property="og:title" content="Hollis Freight Careers"></head><body><header><a href="https://www.hollisfreight.example/">Home Page</a></header><main><h1 class="hidden">Hollis Freight</h1><h2>Jobs at Hollis Freight LLC</h2><p class="company-description">We move what others will not: turbines, boats, a church in two halves. Since 1978 our drivers, riggers and planners have done so without losing a load.</p><form><input placeholder="Search by job title"><select><option>Location</option></select></form>${group(
      'Memphis, TN',
      [
        ['Dispatch Supervisor', 'Mid-Senior Level'],
        ['Heavy Haul Driver', 'Associate'],
        ['Permit Specialist', 'Entry Level'],
      ],
    )}${group('Savannah, GA', [
      ['Port Operations Coordinator', 'Associate'],
      ['Rigging Foreman', 'Mid-Senior Level'],
    ])}${group('Remote', [['Claims Analyst', 'Associate']])}</main><footer><a href="#">Privacy Policy</a><span>Powered by SmartRecruiters</span></footer></body></html>`,
  ),
  none(
    'an applicant portal’s table of vacancies: two headings, numbers, hours, countries and towns in columns',
    'https://brightmoor-node.my.salesforce-sites.com/Recruit/',
    `<!doctype html><html lang="en_US"><head><title>Brightmoor Telecom</title></head><body class="sfdcBody"><div class="bPageTitle"><div class="ptBody"><img class="pageTitleIcon" alt=""><h1 class="pageType">Applicant Portal</h1><h2 class="pageDescription">Current Vacancies</h2></div></div><form><label>Keyword<input type="text"></label><label>Country<select><option>All</option></select></label><input type="submit" value="Search"></form><table class="list jobListPanel"><thead><tr><th>Vacancy Name</th><th>Vacancy No</th><th>Employment Type</th><th>Location Country</th><th>Location City</th></tr></thead><tbody>${(
      [
        ['Head of Network Planning', 'VN2210', 'Full-Time', 'Portugal', 'Braga'],
        ['Field Engineer - Microwave', 'VN2231', 'Full-Time', 'Kenya', 'Nakuru'],
        ['Billing Specialist', 'VN2240', 'Part-Time', 'Portugal', 'Braga'],
        ['Solution Architect - Roaming', 'VN2252', 'Full-Time', 'United Kingdom', 'Reading'],
        ['Intern, Data Services', 'VN2260', 'Internship', 'Kenya', ''],
      ] as const
    )
      .map(vacancy)
      .join(
        '',
      )}</tbody></table><div class="pagination">Page 1 of 1</div><a href="#">Register for job alerts</a></body></html>`,
  ),
  none(
    'a hosted board by department: the firm’s logo, a search, tables of posts with a place under each title',
    'https://job-boards.greenhouse.io/lanternfield',
    `<!DOCTYPE html><html lang="en"><head><title>Jobs at Lanternfield</title><meta name="description" content="Current openings at Lanternfield"><meta property="og:title" content="Jobs at Lanternfield"></head><body><div class="page"><header><a href="https://lanternfield.example" class="logo"><img alt="Lanternfield Logo"></a></header><main class="main"><div class="index"><h1 class="section-header section-header--large font-primary">Current openings at Lanternfield</h1><div class="board-content"><p>Lanternfield makes reading lamps that repair shops can open. We are two hundred people in three countries, and we hire slowly. If you do not see a post that suits you, come back in the spring.</p></div><form class="filters"><label for="keyword-filter">Search</label><input id="keyword-filter"><label>Department<select></select></label><label>Office<select></select></label></form><h2 class="font-primary">18 jobs</h2><div class="job-posts">${greenhousePosts.map(([name, posts]) => department(name, posts)).join('')}</div></div></div></main><footer><p>Powered by <a href="#">Greenhouse</a></p><p>Read our <a href="#">Privacy Policy</a></p></footer></div></body></html>`,
  ),
  none(
    'a hosted board by team: the firm alone in the tab, four filters, a button to apply beside each title',
    'https://jobs.lever.co/sundrydental',
    `<!doctype html><html><head><title>Sundry Dental</title><meta property="og:description" content="Job openings at Sundry Dental"><meta property="og:title" content="Sundry Dental jobs"></head><body class="list"><div class="page"><div class="main-header"><a href="https://sundrydental.example" class="main-header-logo"><img alt="Sundry Dental logo"></a></div><div class="content"><div class="filter-bar"><div>Location Type</div><div>Location All</div><div>Team All</div><div>Work Type</div></div><div class="postings-wrapper">${leverPosts.map(([name, label, posts]) => `<div class="postings-group"><div class="large-category-header">${name}</div><div class="large-category-label">${label}</div>${posts.map(posting).join('')}</div>`).join('')}</div></div><div class="main-footer"><p><a href="https://sundrydental.example">Sundry Dental Home Page</a></p><a href="#" class="image-link"><span>Jobs powered by </span></a></div></div></body></html>`,
  ),
  none(
    'a hosted board drawn by its app: departments as headings, each post a link with a line on place and hours',
    'https://jobs.ashbyhq.com/quillmark',
    `<!DOCTYPE html><html lang="en"><head><title>Quillmark Jobs</title><meta name="description" content="Open positions at Quillmark"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="ashby-job-board _root_1"><div class="_navContainer_1"><a href="https://quillmark.example"><img alt="Quillmark" class="_navLogoWordmarkImage_1"></a></div><div class="_content_1"><h1 class="ashby-job-board-heading">Open Positions (6)</h1><div class="_filters_1"><label>Department<select></select></label><label>Location<select></select></label><label>Employment Type<select></select></label></div>${team(
      'Editorial',
      [
        ['Commissioning Editor, Science', 'Editorial • Edinburgh • Full time • Hybrid'],
        ['Picture Researcher', 'Editorial • Remote (UK) • Part time'],
      ],
    )}${team('Engineering', [
      ['Senior Engineer, Typesetting', 'Engineering • Edinburgh • Full time • Hybrid'],
      ['Support Engineer', 'Engineering • Remote (UK) • Full time'],
    ])}${team('Rights', [
      ['Rights Assistant', 'Rights • London • Full time • On-site'],
      ['General Application', 'Rights • Anywhere • Full time'],
    ])}</div><div class="_footer_1"><a href="#">Powered by Ashby</a><a href="#">Privacy Policy</a></div></div></div></body></html>`,
  ),
];
