/** Adverts in Ukrainian, Korean, Japanese, Czech, French and German on boards and employers’ own pages. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, posting, ul } from './parts';

const pair = (label: string, value: string) =>
  `<li><p class="recruitView_mid_txt1">· ${label}</p><p class="recruitView_mid_txt2">${value}</p></li>`;
const line = (label: string, value: string) =>
  `<li>${label ? `<p class="recruitView_bot_txt1">· ${label}</p>` : ''}<p class="recruitView_bot_txt2">${value}</p></li>`;
const term = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;
const tr = (label: string, value: string) => `<tr><th><p>${label}</p></th><td><p>${value}</p></td></tr>`;
const info = (label: string, value: string) =>
  `<li class="ai_flex-start d_flex"><span class="icon icon--iconSize_sm"><svg aria-hidden="true" viewBox="0 0 24 24"></svg></span><div class=""><span class="d_inline-block fw_semibold mr_s8">${label}</span><span class="white-space_nowrap">${value}</span></div></li>`;

const embedded =
  '<p>Компанія <strong>Польовий Зв’язок</strong> розробляє захищені радіомодеми для аграрної техніки та рятувальних служб. Нас сорок двоє, і половина з нас — інженери.<br><br>Шукаємо інженера, який візьме на себе прошивку нового модема: від драйверів до оновлення в полі.<br><br><strong>Обов’язки:</strong><br>• розробка прошивки на C для STM32 та nRF52;<br>• налагодження радіоканалу разом зі схемотехніками;<br>• підтримка стенду, на якому щоночі проганяються випробування;<br>• участь у виїздах до замовників двічі на рік.<br><br><strong>Вимоги:</strong><br>• від трьох років досвіду з мікроконтролерами;<br>• розуміння RTOS і роботи з енергоспоживанням;<br>• вміння читати схеми й користуватися осцилографом.<br><br><strong>Буде перевагою:</strong><br>• досвід з LoRa або власними протоколами;<br>• знання Python для автоматизації випробувань;<br>• робота з кодом, який живе на пристроях більше п’яти років.<br><br><strong>Як ми працюємо:</strong><br>Код переглядаємо вдвох, випускаємо раз на місяць, помилки розбираємо без пошуку винних. Лабораторія та виробництво в одному будинку, тож до першого зразка — кілька кроків. Працюємо в офісі у Вінниці, один день на тиждень можна з дому.<br><br><strong>Пропонуємо:</strong><br>• офіційне оформлення та бронювання;<br>• 24 дні відпустки;<br>• майстерню, в якій є все потрібне.</p>';

const swiss = (page: {
  lang: string;
  title: string;
  tab: string;
  company: string;
  place: string;
  words: string[];
  facts: string;
  body: string;
  date: string;
}) =>
  `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8"><title>${page.tab}</title><meta property="og:title" content="${page.tab}"><script type="application/ld+json">[{"@context":"http://schema.org/","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"name":"Jobs"}}]}]</script>${posting({ title: page.title, description: page.body, datePosted: `${page.date}T09:10:10+02:00`, hiringOrganization: { '@type': 'Organization', name: page.company }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', streetAddress: '', addressLocality: page.place, postalCode: '6300', addressCountry: 'Switzerland' } }, employmentType: ['PART_TIME', 'FULL_TIME'] })}</head><body><div id="app"><header class="bg_white"><a href="/"><img alt="jobs.ch" src="l.svg"></a><nav><ul><li><a href="/s">${page.words[0]}</a></li><li><a href="/c">${page.words[1]}</a></li><li><a href="/g">${page.words[2]}</a></li></ul></nav><button data-cy="login-link">Login</button></header><div class="flex_[1_0_auto]"><div class="d_grid"><nav aria-label="Secondary" data-cy="traversal"><a data-cy="back-to-similar-button" href="/s">${page.words[3]}</a></nav><main tabindex="-1" class="grid-area_jobAd w_100%"><div class="bg_white bdr_r24"><div data-cy="vacancy-layout-standard"><div data-cy="vacancy-mood"><img alt="" src="mood.jpg"></div><div class="d_grid"><h1 data-cy="vacancy-title" class="textStyle_h2">${page.title}</h1><div data-cy="vacancy-logo" class="d_flex"><div class="avatarSquare"><img alt="" src="c.png"></div><div class="d_flex"><a data-cy="company-link" href="/c/1"><span class="notranslate">${page.company}</span></a><p class="textStyle_p1">${page.place}</p></div></div><div class="grid-area_cta-info"><div id="vacancy-cta-info"><button data-cy="apply-button-external">${page.words[4]}</button><button id="vacancy-bookmark-cta-info">${page.words[5]}</button></div><div data-cy="vacancy-info"><h2 class="textStyle_h3">${page.words[6]}</h2><ul>${page.facts}</ul></div></div><div data-cy="vacancy-description" class="grid-area_vacancyOrig">${page.body}</div></div></div></div><div data-cy="vacancy-meta"><h2>${page.words[7]}</h2><a href="/k">${page.words[8]}</a></div></main><aside data-cy="similar-ads-jobalert-box"><h2>${page.words[9]}</h2><ul><li><a href="/d/2"><span>${page.words[10]}</span></a><p>Alpenblick Technik AG</p><p>Luzern</p></li></ul></aside></div><section aria-label="Teaser" data-cy="salary-teaser"><h2>${page.words[11]}</h2><p>${page.words[12]}</p></section></div><footer class="bg_gray.01"><ul data-cy="breadcrumb"><li><a href="/">Start</a></li><li><a href="/s">${page.words[0]}</a></li></ul><p>© JobCloud</p></footer></div></body></html>`;

export const fifteenthAbroad: GeneralPage[] = [
  advert(
    'a Ukrainian board of technology work: the firm and its own words above, breadcrumbs, a day in words, place and pay in one line, the text without headings of their own, hot vacancies beside it',
    'https://jobs.dou.ua/companies/vertep-mapy/vacancies/372604/',
    `<!doctype html><html lang="uk" class="is_desktop"><head><meta charset="utf-8"><title>Картограф-аналітик в Вертеп Мапи, $1200–1700, Львів | DOU</title><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "url": "https://dou.ua/"}</script><meta property="og:title" content="Картограф-аналітик"><meta property="og:site_name" content="DOU"><meta property="og:description" content="Вертеп Мапи шукає картографа-аналітика..."></head><body class="b-vacancy-page"><div id="container"><div class="header"><div class="topinfo" id="topinfo"><a href="#" class="close">×</a></div><header class="b-head"><ul><li class="logo"><a href="https://dou.ua/" aria-label=" DOU Logo"></a></li><li><a href="/forums/">Форум</a></li><li><a href="/lenta/">Стрічка</a></li><li><a href="/salaries/">Зарплати</a></li><li><a href="/" class="sel">Робота</a></li><li><a href="/calendar/">Календар</a></li></ul><form class="search"><input placeholder="пошук"></form><a id="login-link">Вхід і реєстрація</a></header><div class="b-sub-head-n"><ul class="sub"><li class="sel"><a href="/">Вакансії</a></li><li><a href="/trends/">Тренди</a></li><li><a href="/companies/">Компанії</a></li><li><a href="/register/">Додати компанію</a></li></ul></div></div><div class="content-wrap"><div class="table m-db"><div class="row m-db"><div class="cell m-db"><div class="b-vacancy"><div class="b-compinfo"><a class="logo" href="/companies/vertep-mapy/"><img src="v.png"></a><div class="info"><div class="l-n"><a href="/companies/vertep-mapy/">Вертеп Мапи</a> <a class="all-v" href="/companies/vertep-mapy/vacancies/">Всі вакансії компанії</a></div><div class="l-t">Львівська студія, що з 2016 року робить мапи для міст, громад і видавців.</div></div></div><ul class="b-hr-admin-panel"><li class="breadcrumbs"><a href="/vacancies/">Всі вакансії</a> / <a href="/vacancies/?category=Analyst">Analyst</a> / <a href="/vacancies/?city=lviv">Львів</a></li></ul><div class="l-vacancy" itemprop="description"><div class="date"> 12 листопада 2026 </div><h1 class="g-h2">Картограф-аналітик</h1><div class="sh-info"><span class="place bi bi-geo-alt-fill"> Львів</span> <span class="salary">$1200–1700</span></div><div class="b-typo vacancy-section"><p>Ми готуємо мапи, за якими громади вирішують, де ставити укриття, куди вести автобус і де садити ліс. Зараз розпочинаємо роботу з дванадцятьма громадами області й шукаємо людину, яка любить точність і не боїться виїхати в поле.</p><p>Що робити</p><ul><li>Збирати й перевіряти дані з кадастру, знімків і від самих громад.</li><li>Готувати мапи для друку та для вебу за нашими правилами.</li><li>Пояснювати посадовцям, що мапа показує, а чого вона не знає.</li><li>Раз на місяць виїздити на місце, щоб звірити мапу з дійсністю.</li></ul><p>Що потрібно</p><ul><li>Впевнене володіння QGIS та основи SQL.</li><li>Досвід роботи з просторовими даними від двох років.</li><li>Грамотна українська; англійська для читання документації.</li></ul><p>Про команду</p><p>Нас дев’ятеро: троє картографів, двоє розробників, дизайнерка, редакторка, керівник і пес. Працюємо в будинку біля Стрийського парку, де є генератор, укриття та кавоварка. Ми не женемося за кількістю проєктів і не беремося за мапи, у які самі не віримо. Перший місяць ви працюватимете разом із Оленою, яка веде напрям громад від початку.</p><p>Етапи відбору: коротка розмова, невелике оплачуване завдання та зустріч із командою. Відповідаємо всім протягом тижня.</p><p>Що даємо</p><ul><li>Гнучкий початок дня та один день на тиждень з дому.</li><li>Оплачувану відпустку 24 дні й навчання за наш кошт.</li></ul></div><div class="likely"><div class="facebook">Facebook</div><div class="twitter">Twitter</div></div><div class="reply"><a href="#apply">Відгукнутися<span class="m-hide"> на вакансію</span></a> <a class="rules-link" href="/applications-rules/">Правила відгуків</a></div></div></div></div><div class="cell m-hide"><div class="b-dou-vacancies"><h4 class="title __hot">Гарячі вакансії</h4><ul class="vacancies-list"><li><a href="/companies/a/1">Finance Assistant</a> в&nbsp;<a class="company" href="/companies/a">Северин Трейд</a><span class="cities">, віддалено</span></li><li><a href="/companies/b/2">Інженер зі збирання БПЛА</a> в&nbsp;<a class="company" href="/companies/b">Крук</a>, $900–1300<span class="cities">, Київ</span></li></ul></div></div></div></div></div></div><footer class="b-footer"><ul><li><a href="/rules">Правила</a></li><li><a href="/ads">Реклама</a></li></ul></footer></body></html>`,
    {
      title: 'Картограф-аналітик',
      company: 'Вертеп Мапи',
      location: 'Львів',
      noClosing: true,
      has: [
        'де ставити укриття, куди вести автобус',
        'що мапа показує, а чого вона не знає',
        'Впевнене володіння QGIS',
        'один день на тиждень з дому',
      ],
      hasNot: ['Гарячі вакансії', 'Северин Трейд', 'Правила відгуків', 'Додати компанію'],
    },
  ),
  advert(
    'a Ukrainian board without names of applicants: posting data whose validity is the board’s own, breadcrumbs, firm and badges under the title, bullets as signs after line breaks, languages, hidden reply form',
    'https://djinni.co/jobs/846117-embedded-engineer/',
    `<!doctype html><html lang="uk"><head><title>Embedded-інженер (C, STM32) в Польовий Зв’язок – Djinni</title><meta charset="utf-8"><link rel="canonical" href="https://djinni.co/jobs/846117-embedded-engineer/">${posting({ title: 'Embedded-інженер (C, STM32)', description: embedded.replace(/<br>/g, '\n').replace(/<[^>]+>/g, ''), datePosted: '2026-11-09T10:44:11.585563', validThrough: '2026-12-09T10:44:11.585563', employmentType: 'FULL_TIME', industry: 'hardware', identifier: 846117, directApply: true, hiringOrganization: { '@type': 'Organization', name: 'Польовий Зв’язок', sameAs: 'https://poliovyi.example/' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Вінниця', addressCountry: 'UA' } } })}<meta property="og:title" content="Embedded-інженер (C, STM32) в Польовий Зв’язок "></head><body data-usertype="none"><header class="navbar"><a class="navbar-brand" href="/"><img alt="Djinni" src="d.svg"></a><ul><li><a href="/jobs/">Вакансії</a></li><li><a href="/salaries/">Зарплати</a></li><li><a href="/login">Увійти</a></li></ul></header><div class="container"><div class="d-sm-none"><a href="/app">Відкрити в застосунку Djinni</a></div><header class="mb-3"><ol class="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList"><li class="breadcrumb-item" itemprop="itemListElement"><a href="/jobs/"><span itemprop="name">Всі вакансії</span></a></li><li class="breadcrumb-item"><a href="/jobs/keyword-embedded"><span itemprop="name">Embedded</span></a></li></ol><div class="row align-items-start fs-5"><div class="col-sm-auto"><a href="/jobs/company-p/" class="picture"><img class="userpic-image" src="p.png" alt=""></a></div><div class="col-sm"><div class="row"><div class="col"><h1 class="m-0 mb-1 fs-2"> Embedded-інженер (C, STM32) </h1><div><div class="d-flex"><a href="/jobs/company-p/" class="text-secondary fw-medium"> Польовий Зв’язок </a><span class="d-flex"><span class="badge badge-outline-silver"> Швидко Відповідає </span></span></div><div class="d-flex"><button type="button" class="copy-link-item"><span> Скопіювати посилання </span><span class="copy-link-item__success"> Скопійовано </span></button></div></div></div><div class="col-auto"><div class="fs-3 fw-bold"><span class="text-success text-nowrap"> до $2600 </span></div></div></div></div></div><div class="mt-2"><span class="badge text-bg-light"> Продуктова компанія </span></div></header><div class="row"><div class="col-lg-8"><div class="mb-4 job-post__description">${embedded}</div><div class="mb-4"><h2 class="fs-4">Вимоги до володіння мовами</h2><div class="mb-3"><span class="csc"><span class="csc__primary">Англійська</span><span class="csc__secondary">B1 – Середній</span></span></div></div><div class="mb-4"><div id="job-publication-info"><span class="font-weight-500">Опубліковано 9 листопада</span><div> 61 перегляд · 7 відгуків </div></div></div><div id="apply_job"></div><button class="btn btn-primary js-inbox-toggle-reply-form"> Відгукнутися на вакансію </button><form method="post" id="apply_form" style="display:none"><h2>Відгук на вакансію</h2><label>Повідомлення<textarea placeholder="Розкажіть що зацікавило вас в цій вакансії і чому ви підійдете."></textarea></label><label>Електронна пошта<input type="email"></label></form></div><aside class="col-lg-4"><ul class="list-unstyled"><li>Україна · Вінниця</li><li>Office Work</li><li>3 роки досвіду</li></ul></aside></div><section><h2>Схожі вакансії</h2><ul><li><a href="/jobs/1">Firmware Developer</a> Хмаролом</li></ul></section></div><footer><a href="/help">Допомога</a><a href="/terms">Умови</a></footer></body></html>`,
    {
      title: 'Embedded-інженер (C, STM32)',
      company: 'Польовий Зв’язок',
      location: 'Вінниця',
      noClosing: true,
      has: [
        'захищені радіомодеми для аграрної техніки',
        'підтримка стенду, на якому щоночі',
        'вміння читати схеми й користуватися осцилографом',
        'майстерню, в якій є все потрібне',
      ],
      hasNot: ['Схожі вакансії', 'Відгук на вакансію', 'Скопійовано', 'застосунку Djinni'],
    },
  ),
  advert(
    'a Korean site of a training body: the tab names the site only, firm, title and a day without a year on top, terms in boxes, duties and requirements in a table, period of receipt in full, next and previous posts below',
    'http://www.haneuljob.example/sub/recruitView.jsp?no=418',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>하늘잡</title></head><body><div id="wrapper"><div id="header"><h1><a href="/"><img src="logo.png" alt="하늘잡"></a></h1><ul class="gnb"><li><a href="/about">기관소개</a></li><li><a href="/edu">교육과정</a></li><li><a href="/recruit">채용정보</a></li><li><a href="/notice">공지사항</a></li></ul><a href="/login">로그인</a></div><div id="section_sub_wrap"><div class="sub_visual sub_visual03"><div class="sub_visual_txt"><h2 class="sub_visual_txt1">채용정보</h2><h3 class="sub_visual_txt2">채용정보</h3></div></div><div class="sub_content sub_recruitView"><div class="recruitView_wrap"><div class="recruitView_content"><div class="recruitView_top"><p class="recruitView_top_company">다온식품(주)</p><p class="recruitView_top_title">품질관리 담당자 경력 채용</p><span class="recruitView_date">~12 / 18</span></div><div class="recruitView_mid cf"><div class="recruitView_mid_box"><p class="recruitView_mid_tit">모집요강</p><ul>${pair('근무직종', '품질관리')}${pair('고용형태', '정규직')}${pair('채용인원', '1명')}</ul></div><div class="recruitView_mid_box"><p class="recruitView_mid_tit">지원자격</p><ul>${pair('경력', '3년 이상')}${pair('학력', '대졸 이상')}${pair('연령', '연령무관')}</ul></div><div class="recruitView_mid_box"><p class="recruitView_mid_tit">근무조건</p><ul>${pair('근무지역', '경기 이천시')}${pair('급여', '연봉 4,000만원 ~ 4,800만원')}${pair('우대사항', '식품기사 소지자')}</ul></div><div class="recruitView_mid_box"><p class="recruitView_mid_tit">기업정보</p><ul>${pair('주요사업', '냉동 만두 및 김치 제조')}${pair('홈페이지', 'daonfood.example')}</ul></div></div><div class="recruitView_bot"><div class="recruitView_bot_box"><p class="recruitView_bot_tit">모집부문 및 자격요건</p><div class="table_com recruitView_table"><table cellpadding="0" cellspacing="0"><caption>모집부문 및 자격요건 테이블</caption><thead><tr><th>담당업무</th><th>자격요건</th><th>우대사항</th></tr></thead><tbody><tr><td><ul><li>· 원료 입고 검사 및 협력업체 품질 점검</li><li>· 생산 공정의 위생 관리와 기록 확인</li><li>· 고객 불만 원인 조사와 재발 방지 대책 수립</li><li>· 해썹 정기 심사 준비 및 대응</li></ul></td><td><ul><li>· 식품 제조업 품질관리 경력 3년 이상</li><li>· 식품공학 또는 관련 학과 졸업자</li><li>· 보고서를 알기 쉽게 작성할 수 있는 분</li></ul></td><td><ul><li>· 해외 거래처 심사 경험자</li><li>· 인근 거주자 또는 기숙사 이용 가능자</li></ul></td></tr></tbody></table></div></div><div class="recruitView_bot_box"><p class="recruitView_bot_tit">근무조건 및 근무환경</p><ul class="recruitView_bot_ul">${line('근무형태', '정규직(수습기간 3개월)')}${line('근무시간', '주 5일 08:30 ~ 17:30, 성수기 월 1회 토요 근무')}${line('근무지역', '경기도 이천시 마장면 다온식품 제2공장')}${line('복리후생', '4대 보험, 중식 제공, 기숙사, 자녀 학자금')}</ul></div><div class="recruitView_bot_box"><p class="recruitView_bot_tit">회사소개</p><ul class="recruitView_bot_ul"><li><p class="recruitView_bot_txt2">다온식품은 1994년 이천의 작은 공장에서 시작하여 현재 160명이 함께 일하는 냉동식품 전문 제조회사입니다. 학교 급식과 군 급식에 만두와 김치를 납품하고 있으며, 2025년에는 제2공장을 새로 지어 자동 포장 설비를 갖추었습니다.</p></li><li><p class="recruitView_bot_txt2">품질관리팀은 팀장을 포함하여 다섯 명이며, 입사 후 한 달 동안 생산 현장의 모든 공정을 직접 경험합니다. 매주 금요일에는 개선 제안을 나누는 시간이 있고 채택된 제안에는 포상이 따릅니다.</p></li></ul></div><div class="recruitView_bot_box"><p class="recruitView_bot_tit">접수기간 및 방법</p><ul class="recruitView_bot_ul">${line('마감일', '2026년 12월 18일 (채용 시 마감)')}${line('접수방법', '하늘잡 온라인 접수')}${line('제출서류', '이력서, 자기소개서<br>최종합격 후 졸업증명서 및 경력증명서')}</ul></div><div class="recruitView_bot_box"><p class="recruitView_bot_tit">기타사항</p><ul class="recruitView_bot_ul">${line('', '· 합격자에 한하여 면접 일정을 개별 안내합니다.')}${line('', '· 입사지원서 내용이 사실과 다를 경우 합격이 취소됩니다.')}</ul></div></div></div><div class="noticeView_prevnext_wrap"><ul class="cf"><li>다음글</li><li><p>다음글이 없습니다.</p></li></ul><ul class="cf"><li>이전글</li><li><p><a href="#">2026 청년 채용박람회 참가기업 모집</a></p></li><li>2026.11.02</li></ul></div><div class="noticeView_listbtn"><a href="/recruit">목록</a></div></div></div></div><div id="footer"><p>하늘직업전문학교 | 서울특별시 구로구 새말로 1 | 대표전화 02-000-0000</p><p>COPYRIGHT 2026 ALL RIGHTS RESERVED</p></div></div></body></html>`,
    {
      title: '품질관리 담당자 경력 채용',
      company: '다온식품(주)',
      location: '이천',
      closingOn: '2026-12-18',
      salary: '4,000만원',
      has: [
        '원료 입고 검사 및 협력업체 품질 점검',
        '보고서를 알기 쉽게 작성할 수 있는 분',
        '해외 거래처 심사 경험자',
        '성수기 월 1회 토요 근무',
      ],
      hasNot: ['다음글이 없습니다', '채용박람회', '교육과정', 'ALL RIGHTS RESERVED'],
    },
  ),
  advert(
    'a Japanese staffing firm’s page for telephones: heading as a picture of search results, post in a division, pay and hours on top, terms in a list with empty values, log-in link, the firm in tab and footer',
    'https://www.misaki-assist.example/sp/w04.php?id=2204',
    `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=320px, user-scalable=no"><title>みさきアシスト｜仕事を探す</title></head><body><div id="view"><div class="wrap"><header><h1><a href="/"><img src="logo.png" alt="みさきアシスト"></a></h1><ul class="gNav"><li><a href="/w01">仕事を探す</a></li><li><a href="/flow">お仕事までの流れ</a></li><li><a href="/office">事業所案内</a></li><li><a href="/login">ログイン</a></li></ul></header><div id="contents"><article><h2 class="stitle"><img src="title_works.png" alt="検索結果" width="100%"></h2><section><div class="worksDetail"><div class="workData"><div class="workName">病院内の給食調理スタッフ</div><ul class="workPoint"><li>時給: 1,180円</li><li>5:30～14:00 </li></ul><dl class="workInfo">${term('仕事の内容', '入院されている方の朝食と昼食の調理、盛り付け、配膳車への積み込み、食器の洗浄をお願いします。一日に約百八十食を八名で作ります。献立は栄養士が用意し、味付けは計量して行うので、料理の経験が家庭だけの方も安心です。慣れるまでは先輩が隣につきます。')}${term('勤務地', '浜名中央病院（浜松市西区雄踏町）')}${term('時間', 'A.5:30～14:00　B.9:30～18:30　（シフト制）')}${term('休憩時間', '60分')}${term('給与', '時給1,180円～1,260円　※早朝手当1回500円、研修期間2ヶ月は時給-20円')}${term('日数', '週4日程度')}${term('休日', '月9日（シフトによる）')}${term('雇用形態', 'パート')}${term('雇用期間', '')}${term('学歴', '')}${term('職場の雰囲気', '四十代から六十代の方が中心です。お孫さんの行事で休みを取る方も多く、お互いに勤務を替わり合っています。')}${term('資格', '不問　調理師免許をお持ちの方は時給を優遇します')}${term('一日の流れ', '5:30 出勤、手洗いと体調の確認。6:00 朝食の盛り付け。8:00 下膳と洗浄、休憩。9:30 昼食の下ごしらえ。11:15 盛り付けと積み込み。13:00 洗浄と清掃。14:00 退勤。')}${term('応募から採用まで', 'お電話または応募フォームからご連絡ください。担当者が三日以内に折り返し、ご希望の日時に事業所か病院でお話をうかがいます。見学のあとに決めていただいて構いません。')}${term('備考', '交通費規定支給、制服貸与、車通勤可（無料駐車場あり）、食事補助1食250円。ご応募の前に職場を見学していただけます。')}</dl><a class="workLogin">ログイン</a><a class="workEntry" href="/entry?id=2204">この仕事に応募する</a></div></div></section><p class="backList"><a href="/w02">一覧へもどる</a></p></article></div><footer><ul><li><a href="/privacy">個人情報保護方針</a></li><li><a href="/company">会社概要</a></li></ul><p>一般労働者派遣事業　株式会社みさきアシスト</p><p>Copyright © MISAKI ASSIST</p></footer></div></div></body></html>`,
    {
      title: '病院内の給食調理スタッフ',
      company: 'みさきアシスト',
      location: '浜松',
      noClosing: true,
      salary: '1,180円',
      has: [
        '一日に約百八十食を八名で作ります',
        'お互いに勤務を替わり合っています',
        '食事補助1食250円',
        '早朝手当1回500円',
      ],
      hasNot: ['個人情報保護方針', 'お仕事までの流れ', '一覧へもどる', '一般労働者派遣事業'],
    },
  ),
  advert(
    'a Japanese firm’s own page of recruitment: a message and a scene of the work, then the terms of one post as a table, post, place, hours, leave, pay, flow of selection, the firm in tab, logo and footer',
    'https://www.hoshikawa-print.example/recruit/',
    `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>採用情報｜星川印刷株式会社</title><meta name="description" content="星川印刷株式会社の採用情報です。"></head><body class="page-recruit"><header class="site-header"><a href="/"><img src="logo.svg" alt="星川印刷株式会社"></a><nav><ul><li><a href="/service">事業内容</a></li><li><a href="/works">制作実績</a></li><li><a href="/company">会社案内</a></li><li><a href="/recruit">採用情報</a></li><li><a href="/contact">お問い合わせ</a></li></ul></nav></header><div id="pankuzu"><a href="/">トップページ</a>　＞　<strong>採用情報</strong></div><main><section id="rec_sec01"><div class="section_title"><h1>採用情報<span>RECRUIT</span></h1></div><p>星川印刷は、紙の手ざわりを大切にする町の印刷会社です。創業から六十年、絵本や図録、酒のラベルなど、長く手元に残るものを刷ってきました。機械は新しくなりましたが、最後に色を決めるのはいまも人の目です。</p></section><section id="rec_sec04"><div class="section_title t_left"><h2>募集要項</h2></div><div class="sec_main"><div class="text"><table class="company-profile"><tbody>${tr('募集職種', 'オフセット印刷オペレーター')}${tr('雇用形態', '正社員')}${tr('仕事内容', '四色機および五色機の運転、色合わせ、日々の点検をお任せします。<br>紙と天候の癖を読みながら、見本どおりの色を最後の一枚まで保つ仕事です。<br>入社後半年は熟練の職人と二人で一台を担当します。')}${tr('応募資格', '高卒以上、未経験の方も歓迎します。<br>・色の違いに気づくことが好きな方<br>・立ち仕事が苦にならない方<br>・印刷または製造の経験がある方は優遇します')}${tr('勤務地', '〒386-0000　長野県上田市踏入2-0-0　本社工場')}${tr('勤務時間', '8:30～17:30（実働8時間／休憩1時間）<br>残業：月10時間程度')}${tr('休日・休暇', '週休2日制（土・日）※年間休日118日<br>夏季・年末年始休暇、有給休暇、育児休業の実績あり')}${tr('給与', '月給21万円～29万円<br>※経験・技能により優遇／試用期間3ヶ月（条件は同じ）')}${tr('待遇・福利厚生', '各種社会保険完備<br>昇給年1回／賞与年2回<br>通勤手当（上限月2万円）、資格取得の費用補助')}${tr('選考の流れ', '書類選考 → 工場見学と面接 → 内定<br>応募から内定まで三週間ほどです。')}</tbody></table></div></div></section><section id="rec_sec05"><div class="section_title t_left"><h2>先輩の声</h2></div><p>入社して六年になります。最初の一年は、同じ青がどうしても出せず悔しい思いをしました。いまは刷り始めの三十枚で機械の機嫌がわかります。子どもが生まれたときは二か月休みましたが、戻ってきたら私の版下がきれいに並べてあって、うれしかったです。（製造部・三十二歳）</p></section><section id="rec_entry"><h2>エントリー</h2><p>履歴書を郵送いただくか、下のフォームからご応募ください。</p><form><label>お名前<input></label><label>メールアドレス<input type="email"></label><button>確認画面へ</button></form></section></main><footer><p>星川印刷株式会社　長野県上田市踏入2-0-0</p><ul><li><a href="/privacy">プライバシーポリシー</a></li></ul></footer></body></html>`,
    {
      title: 'オフセット印刷オペレーター',
      company: '星川印刷株式会社',
      location: '上田',
      noClosing: true,
      salary: '21万円',
      has: [
        '紙と天候の癖を読みながら',
        '色の違いに気づくことが好きな方',
        '年間休日118日',
        '応募から内定まで三週間ほどです',
      ],
      hasNot: ['プライバシーポリシー', '制作実績', '確認画面へ'],
    },
  ),
  advert(
    'a Czech board: firm’s cover and menu, title with firm and address beside it, a paragraph before the title comes again as heading, text, a medallion of the branch, the terms in a list, similar offers, consent words and the family of sites',
    'https://www.jobs.cz/rpd/2001604417/',
    `<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Technolog svařování – STROJÍRNY LABSKÁ a.s.</title><meta name="robots" content="noindex"></head><body class="page-jobad"><header class="orig-frame"><a href="/"><span class="visuallyhidden">Jobs.cz</span></a><ul class="navigation__list"><li><a href="/prace/">Nabídky práce</a></li><li><a href="/brigady/">Brigády</a></li><li><a href="/inspirace/">Inspirace</a></li><li><a href="/prihlaseni">Přihlásit</a></li></ul></header><div class="company-profile__cover"><picture><img src="c.jpg" class="company-profile__cover__media"></picture></div><div class="company-profile__navigation"><div class="company-profile__logo"><a href="/fp/labska/"><img src="l.png" alt="STROJÍRNY LABSKÁ a.s."></a></div><ul class="company-profile__navigation__list"><li><a href="/fp/labska/">O nás</a></li><li><a href="/fp/labska/prace/">Volná místa<span data-badge="9"></span></a></li></ul></div><div class="orig-frame hero jobad__hero"><div class="wrapper"><div id="breadcrumbs-box"></div><div class="grid grid--middle"><div class="grid__item e-16"><h1>Technolog svařování</h1></div><div class="grid__item e-12"><dl class="icon-description icon-description--center"><dt><span class="icon icon--building" aria-hidden="true"></span><span class="visuallyhidden">Společnost</span></dt><dd><strong class="notranslate">STROJÍRNY LABSKÁ a.s.</strong></dd><dt><span class="icon icon--map-marker" aria-hidden="true"></span><span class="visuallyhidden">Adresa</span></dt><dd><a href="https://mapy.cz" data-track-event="JD.Map" data-track-position="JD nahore">Nábřežní 1440/8, Děčín – Podmokly </a></dd></dl></div><div class="grid__item e-13"><div class="low-replied-jd"><span class="low-replied-jd__text"> Máte šanci! Na tuto nabídku zatím odpověděli <strong>méně než 4 lidé</strong>. </span></div><a class="button" id="reply-button-top"> Odpovědět </a></div></div></div></div><div class="content orig-frame" role="main"><div class="wrapper"><div class="grid"><div class="grid__item e-16"><div class="clearfix"><p>Stavíme a opravujeme lodní trupy, jezové klapky a mostní díly. Patříme k nejstarším loděnicím na Labi a práci máme nasmlouvanou na tři roky dopředu.</p></div><h2>Technolog svařování</h2><div class="standalone jobad__body"><p>Do týmu přípravy výroby hledáme kolegu nebo kolegyni, kteří rozumějí svarům na papíře i v hale. Nastoupíte k dokončení dvou nákladních člunů a k nové sérii jezových klapek.</p><p><strong>CO VÁS ČEKÁ:</strong></p><ul><li>zpracování postupů svařování a jejich ověření zkouškou</li><li>dohled nad svářeči v hale a na montážích po celé republice</li><li>jednání s inspektory a vedení dokumentace podle normy</li><li>návrhy, jak práci zrychlit a neztratit na kvalitě</li></ul><p><strong>CO POTŘEBUJETE:</strong></p><ul><li>vzdělání strojního směru, nejlépe zkoušky svářečského inženýra nebo technologa</li><li>praxi ve výrobě svařovaných konstrukcí</li><li>řidičský průkaz skupiny B a chuť vyjet za prací</li></ul><p><strong>KDE BUDETE PRACOVAT:</strong></p><p>Kancelář přípravy výroby je přímo nad halou, takže k prvnímu svaru máte dvacet schodů. Spolupracovat budete se třemi technology, konstrukcí a dvaačtyřiceti svářeči, z nichž polovina u nás začínala jako učni. Zaučí vás kolega, který po pětatřiceti letech odchází do důchodu, a na předání si necháváme celé čtvrtletí.</p><p>Jednou za rok jezdí celá firma lodí do Hřenska. Nikdo nemusí, ale zatím jeli všichni.</p><p><strong>CO NABÍZÍME:</strong></p><ul><li>mzdu 48 000 až 60 000 Kč podle zkušeností</li><li>pět týdnů dovolené a kratší pátky</li><li>příspěvek na penzi a závodní jídelnu</li><li>služební byt na první rok</li></ul></div><div class="medallion standalone" id="company-profile-medallion"><h3 class="shaded"> O pobočce </h3><h2>Loděnice, kde je slyšet řeka</h2><div class="medallion--block-item medallion--text"><p>Sídlíme na levém břehu, deset minut pěšky od nádraží.</p></div><a href="/fp/labska/"><span class="fp-banner--link-label">Podívejte se na profil firmy</span></a></div><div class="standalone"><h3>Informace o pozici</h3><dl class="icon-description"><dt><span class="visuallyhidden">Společnost</span></dt><dd><strong class="notranslate">STROJÍRNY LABSKÁ a.s.</strong></dd><dt><span class="visuallyhidden">Adresa</span></dt><dd><a data-track-position="JD dole"> Nábřežní 1440/8, Děčín – Podmokly </a></dd><dt></dt><dd><span class="muted">Požadované vzdělání: </span> Středoškolské s maturitou </dd><dt></dt><dd><span class="muted">Smluvní vztah: </span> pracovní smlouva </dd></dl></div></div><div class="grid__item e-9"><h3>Podobné nabídky</h3><ul><li><a href="/rpd/1">Konstruktér ocelových mostů</a> Mostárna Ústí s.r.o.</li><li><a href="/rpd/2">Svářeč CO2</a> Kovo Benešov</li></ul></div></div></div></div><div class="text--center"><a data-cc="c-settings">Používáme cookies</a>, viz <a href="/o"> Ochrana soukromí</a></div><footer id="lmc-footer"><p class="lmc-footer__family"><strong>Jsme členem rodiny LMC</strong></p><ul><li><a href="https://www.prace.cz/">Slušná práce pro každého</a></li></ul></footer></body></html>`,
    {
      title: 'Technolog svařování',
      company: 'STROJÍRNY LABSKÁ a.s.',
      location: 'Děčín',
      noClosing: true,
      salary: '48 000',
      has: [
        'rozumějí svarům na papíře i v hale',
        'zpracování postupů svařování a jejich ověření',
        'praxi ve výrobě svařovaných konstrukcí',
        'služební byt na první rok',
      ],
      hasNot: [
        'Podobné nabídky',
        'Konstruktér ocelových mostů',
        'Používáme cookies',
        'Podívejte se na profil firmy',
      ],
    },
  ),
  advert(
    'a French association’s own page of one post: heading, missions, profile as prose, no place and no terms, the application form beside it, the association in tab and header',
    'https://www.passerelles-lecture.example/php/fiche_poste.php',
    `<!DOCTYPE html><html lang="fr"><head><title> Fiche poste | Passerelles Lecture association pour l'accès au livre </title><meta charset="utf-8"><meta name="description" content="Fiche poste"></head><body id="fiche"><header><a href="/"><img src="logo.png" alt="Passerelles Lecture"></a><nav><ul><li><a href="./asso.php">L'association</a></li><li><a href="./actions.php">Nos actions</a></li><li><a href="./don.php">Faire un don</a></li><li><a href="./recrutement.php">Recrutement</a></li><li><a href="./contact.php">Contact</a></li></ul></nav></header><main><div class="info-sup"><h1>Chargé de collecte et de partenariats</h1><p> Passerelles Lecture ouvre des bibliothèques dans les gares, les foyers et les prisons. Trente-deux lieux vivent grâce à des dons de livres, à des bénévoles et à des fondations que nous devons convaincre chaque année. </p><p> Vous aurez pour mission: </p><ul><li class="puce_couleur"> La préparation et la conduite des campagnes de collecte, en ligne et par courrier </li><li class="puce_couleur"> Le suivi des relations avec les fondations et les entreprises, du premier dossier au compte rendu </li><li class="puce_couleur"> La tenue de la base des donateurs et l'envoi des reçus fiscaux </li><li class="puce_couleur"> L'organisation de deux rencontres par an entre donateurs et lecteurs </li></ul><p> Vous avez au moins deux ans d'expérience dans la collecte ou la communication d'une association. Vous écrivez bien et volontiers, vous savez lire un budget et vous gardez votre calme au mois de décembre. La connaissance d'un logiciel de gestion des dons est appréciée. </p><p> Vous rejoignez une équipe de six salariés et de cent quarante bénévoles. Vous travaillerez au quotidien avec la directrice, à qui vous rendrez compte, et avec le trésorier, qui relit tous les dossiers. Une personne en service civique vous aidera à partir de janvier. </p><p> L'association publie ses comptes, y compris ses erreurs. Elle ne fait pas de collecte dans la rue et n'achète pas de fichiers : ses donateurs sont ses lecteurs et leurs amis. Nous étudions toutes les candidatures, quels que soient l'âge, l'origine ou le parcours, et nous répondons à chacune. </p><p> Contrat à durée indéterminée, trente-cinq heures par semaine, rémunération de 27 000 à 30 000 euros bruts par an selon l'expérience. Six semaines de congés et deux jours de télétravail. </p></div><div class="formu"><form id="formuc" action="./insert_recrut.php" method="post"><div class="fifty"><label for="nomr">Nom *</label><input id="nomr" type="text" placeholder="Entrez ici votre nom *"></div><div class="fifty"><label for="prenomr">Prénom *</label><input id="prenomr" type="text" placeholder="Entrez ici votre prenom *"></div><div class="fifty"><label for="mailr">Mail *</label><input id="mailr" type="email"></div><div class="submit-right"><p> * Champ obligatoire ! </p><input class="upper" type="submit" value="valider"></div></form></div></main><footer><p>Passerelles Lecture, association loi 1901</p><ul><li><a href="./mentions.php">Mentions légales</a></li></ul></footer></body></html>`,
    {
      title: 'Chargé de collecte et de partenariats',
      company: 'Passerelles Lecture',
      location: null,
      noClosing: true,
      salary: '27 000',
      has: [
        'dans les gares, les foyers et les prisons',
        'du premier dossier au compte rendu',
        'vous gardez votre calme au mois de décembre',
        'deux jours de télétravail',
      ],
      hasNot: ['Champ obligatoire', 'Mentions légales', 'Faire un don'],
    },
  ),
  advert(
    'a Swiss board in French: firm and town beside a picture after the title, key facts with the day of publication, text, category link, similar offers, salary teaser, breadcrumbs in the footer',
    'https://www.jobs.ch/fr/offres-emplois/detail/5a1b2c3d-5394-4d85-accd-e071ac891111/',
    swiss({
      lang: 'fr',
      title: 'Horloger complications (80-100%)',
      tab: 'Horloger complications (80-100%) - Offre d’emploi chez Manufacture Valcourbe SA - jobs.ch',
      company: 'Manufacture Valcourbe SA',
      place: 'Le Brassus',
      date: '2026-11-06',
      words:
        'Offres d’emploi|Entreprises|Salaire|Retour|Postuler|Sauvegarder|Informations principales|Catégories|Horlogerie / Microtechnique|Offres similaires|Polisseur boîtes|Calculateur de salaire|Découvrez combien vous gagnez en tant qu’horloger'.split(
          '|',
        ),
      facts: `${info('Date de publication :', '06 novembre 2026')}${info('Taux d’activité :', '80 – 100%')}${info('Type de contrat :', 'Durée indéterminée')}${info('Langue :', 'Français (Langue maternelle)')}${info('Lieu de travail :', 'Route de la Vallée 12, 1348 Le Brassus')}`,
      body: `<p>Depuis quatre générations, Valcourbe assemble des montres que l’on répare au lieu de les jeter. Notre atelier des complications compte onze personnes et accueille chaque année un apprenti.</p><h3>Vos tâches</h3>${ul('Assembler et régler des quantièmes perpétuels et des répétitions minutes, de la première à la dernière vis', 'Diagnostiquer les pièces anciennes qui reviennent en service', 'Consigner vos réglages afin que d’autres puissent les reprendre', 'Accompagner l’apprenti un jour par semaine')}<h3>Votre profil</h3>${ul('CFC d’horloger praticien ou formation jugée équivalente', 'Cinq ans de pratique, dont deux sur des mouvements compliqués', 'De la patience et le goût du travail bien rangé')}<h3>Nous offrons</h3>${ul('Une fenêtre au nord pour chaque établi', 'Six semaines de vacances et treize salaires', 'Une participation aux transports')}<h3>La maison</h3><p>Valcourbe emploie soixante-quatre personnes au Brassus et produit moins de neuf cents montres par an. Nous fabriquons nos ponts, nos roues et nos vis, et nous conservons les plans de chaque mouvement depuis 1889. L’horaire est libre entre six heures et dix-neuf heures, le vendredi après-midi est chômé, et un car passe par la vallée matin et soir. Le poste est à pourvoir de suite ou à convenir ; merci d’envoyer votre dossier complet avec une photographie d’une pièce que vous avez terminée.</p><p>Nous ne répondons pas aux offres des agences de placement.</p>`,
    }),
    {
      title: 'Horloger complications (80-100%)',
      company: 'Manufacture Valcourbe SA',
      location: 'Le Brassus',
      noClosing: true,
      has: [
        'que l’on répare au lieu de les jeter',
        'de la première à la dernière vis',
        'le goût du travail bien rangé',
        'Une fenêtre au nord pour chaque établi',
      ],
      hasNot: ['Polisseur boîtes', 'Calculateur de salaire', 'Alpenblick Technik'],
    },
  ),
  advert(
    'a Swiss board in German: the same page with a deadline in the text, the title with workload and the letters for all',
    'https://www.jobs.ch/de/stellenangebote/detail/77c3c195-9cb5-48ec-aeb1-e1359fc32222/',
    swiss({
      lang: 'de',
      title: 'Leiter:in Werkhof 80–100% (m/w/d)',
      tab: 'Leiter:in Werkhof 80–100% (m/w/d) - Stellenangebot bei Gemeinde Oberseewil - jobs.ch',
      company: 'Gemeinde Oberseewil',
      place: 'Oberseewil',
      date: '2026-11-13',
      words:
        'Stellenangebote|Firmen|Lohn|Zurück|Bewerben|Speichern|Das Wichtigste in Kürze|Kategorien|Öffentliche Verwaltung|Ähnliche Jobs|Mitarbeiter Unterhalt|Lohncheck|Finden Sie heraus, wie viel Sie als Werkhofleiter verdienen'.split(
          '|',
        ),
      facts: `${info('Veröffentlicht:', '13. November 2026')}${info('Pensum:', '80 – 100%')}${info('Vertragsart:', 'Festanstellung')}${info('Sprache:', 'Deutsch (Muttersprache)')}${info('Arbeitsort:', 'Seestrasse 4, 6374 Oberseewil')}`,
      body: `<p>Oberseewil zählt 6200 Einwohnerinnen und Einwohner, 41 Kilometer Strassen und einen Winter, der oft bis in den April dauert. Unser Werkhof sorgt dafür, dass trotzdem alle zur Arbeit und in die Schule kommen.</p><p>Weil der bisherige Leiter nach 24 Jahren in Pension geht, suchen wir auf den 1. Mai 2027 eine Nachfolge.</p><h3>Ihre Aufgaben</h3>${ul('Sie führen ein Team von neun Personen und zwei Lernenden', 'Sie planen den Unterhalt von Strassen, Wegen, Friedhof und Badeplatz', 'Sie verantworten den Winterdienst und das Pikett', 'Sie beschaffen Fahrzeuge und Geräte und halten das Budget ein')}<h3>Ihr Profil</h3>${ul('Handwerkliche Grundbildung und Weiterbildung, zum Beispiel als Strassenmeister:in', 'Erfahrung in der Führung eines Teams im Freien', 'Führerausweis der Kategorie C von Vorteil', 'Wohnsitz in der Nähe, damit Sie nachts rasch vor Ort sind')}<h3>Wir bieten</h3>${ul('Zeitgemässe Anstellungsbedingungen und fünf Wochen Ferien', 'Eine sorgfältige Übergabe durch den Vorgänger', 'Ein neues Gebäude mit Blick auf den See')}<h3>Über uns</h3><p>Die Gemeindeverwaltung beschäftigt 58 Personen. Der Werkhof arbeitet eng mit der Feuerwehr, dem Forstbetrieb und den Alpgenossenschaften zusammen; wer ihn leitet, sitzt in der Baukommission und kennt nach einem Jahr jede Dole im Dorf. Der neue Werkhof an der Seestrasse wird im März 2027 bezogen. Wir schätzen Menschen, die anpacken, zuhören und auch einmal Nein sagen können.</p><p>Senden Sie Ihre Bewerbung bis am 11. Dezember 2026 an die Gemeindeverwaltung. Die Gespräche finden am 17. und 18. Dezember statt. Fragen beantwortet Gemeindeschreiberin Regula Amsler.</p>`,
    }),
    {
      title: 'Leiter:in Werkhof 80–100% (m/w/d)',
      company: 'Gemeinde Oberseewil',
      location: 'Oberseewil',
      closingOn: '2026-12-11',
      has: [
        'einen Winter, der oft bis in den April dauert',
        'Unterhalt von Strassen, Wegen, Friedhof und Badeplatz',
        'damit Sie nachts rasch vor Ort sind',
        'Eine sorgfältige Übergabe durch den Vorgänger',
      ],
      hasNot: ['Mitarbeiter Unterhalt', 'Lohncheck', 'Alpenblick Technik'],
    },
  ),
];
