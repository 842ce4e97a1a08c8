/** Two Ukrainian boards for technical people: the day of publishing above the heading, an Organization of the board’s own in its data, bullets typed by hand. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, posting, ul } from './parts';

interface Vacancy {
  title: string;
  company: string;
  slug: string;
  pay: string;
  place: string;
  posted: string;
  category: string;
  intro: string;
  text: string;
}
const hot = (title: string, company: string, rest: string) =>
  `<li><a href="/companies/x/vacancies/364521/?from=widget_hot">${title}</a> в&nbsp;<a class="company __fav" href="/companies/x/">${company}</a>${rest}</li>`;

function community(v: Vacancy): string {
  const tab = [`${v.title} в ${v.company}`, v.pay, v.place].filter((part) => part !== '').join(', ');
  return `<!doctype html><html lang="uk" class="is_desktop" data-theme="auto"><head><meta charset="utf-8"><title>${tab} | DOU</title><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "url": "https://dou.ua/", "logo": "https://s.dou.ua/storage-files/dou-organization.png"}</script><meta property="og:title" content="${v.title}"><meta property="og:type" content="article"><meta property="og:site_name" content="DOU"><meta property="og:description" content="${v.intro}"><meta name="description" content="${v.intro}"></head><body class="b-vacancy-page"><div id="topError" class="top-msg"></div><div id="container"><div class="header"><div class="topinfo" id="topinfo"><a href="#" class="close" id="topinfo-close">×</a></div><header class="b-head"><ul><li class="logo"><a href="/" aria-label=" DOU Logo"></a></li><li><a href="/forums/">Форум</a></li><li><a href="/lenta/">Стрічка</a></li><li><a href="/salaries/">Зарплати</a></li><li><a href="/" class="sel">Робота</a></li><li class="m-last"><a href="/calendar/">Календар</a></li></ul><div class="right-part"><form class="search" action="/search/"><input class="inp" id="txtGlobalSearch" type="text" placeholder="пошук" name="q"></form><a id="login-link" href="javascript:;">Вхід і реєстрація</a></div></header><div class="b-sub-head-n"><div class="wrap"><ul class="sub"><li class="sel"><a class="smi" href="/">Вакансії</a></li><li><a class="smi" href="/first-job/">Перша робота</a></li><li><a class="smi" href="/trends/">Тренди</a></li><li class="comp"><a class="smi" href="/companies/">Компанії</a></li><li><a class="smi" href="/reviews/">Відгуки</a></li></ul></div></div></div><div style="padding: 0 20px;" class="content-wrap"><div class="table m-db"><div class="row m-db"><div class="cell m-db"><div class="b-vacancy"><div class="b-compinfo"><a class="logo" href="/companies/${v.slug}/"><img src="l.png"></a><div class="info"><div class="l-n"><a href="/companies/${v.slug}/">${v.company}</a> <a class="all-v" href="/companies/${v.slug}/vacancies/">Всі вакансії компанії</a></div><div class="l-t">${v.intro}</div></div></div><ul class="b-hr-admin-panel"><li class="breadcrumbs"><a href="/vacancies/">Всі вакансії</a> / <a href="/vacancies/?category=${v.category}">${v.category}</a></li></ul><div class="l-vacancy" itemprop="description"><div class="date"> ${v.posted} </div><h1 class="g-h2">${v.title}</h1><div class="sh-info"><span class="place bi bi-geo-alt-fill"> ${v.place}</span>${v.pay === '' ? '' : `<span class="salary">${v.pay}</span>`}</div><div class="b-typo vacancy-section">${v.text}</div><div class="likely" data-title="${v.title}"><div class="facebook" title="Поділитись посиланням на Фейсбуці">Facebook</div><div class="twitter" title="Поділитись посиланням в Твіттері">Twitter</div><div class="linkedin" title="Поділитись посиланням в LinkedIn">LinkedIn</div></div><div class="reply"><a id="relogin-link" href="#apply">Відгукнутися<span class="m-hide"> на вакансію</span></a> <a class="rules-link" href="/applications-rules/">Правила відгуків</a></div></div></div></div><div class="cell m-hide"></div><div class="cell m-hide"><div class="b-dou-vacancies"><h4 class="title __hot">Гарячі вакансії</h4><ul class="vacancies-list">${hot('R&amp;D Recruiter', 'Вирій-Аеро', ', $1400–1800<span class="cities">, Київ</span>')}${hot('Regional Database Administrator', 'Carpat Circuits', '<span class="cities">, Ужгород, віддалено</span>')}${hot('Finance Assistant', 'Adlantern', '<span class="cities">, віддалено</span>')}${hot('Head of Analytics', 'Halychyna Labs', '<span class="cities">, Київ, Львів, Одеса</span>')}</ul></div></div></div></div></div></div><div class="b-popup" style="display:none;"><div class="b-form"><label class="input-label">Пошта</label><input type="email" class="first txtEmail"><button class="big-button btnSubmit">Скинути пароль</button><div class="error-msg"><div class="txt">Ви неправильно вказали свою пошту</div></div></div></div></body></html>`;
}
const hasNot = ['Гарячі вакансії', 'Вхід і реєстрація', 'Скинути пароль'];
const point = (...items: string[]) => items.map((item) => `<strong>•&nbsp;</strong>${item}<br>`).join('');

const anonymous = `<p>Ми — продуктова компанія з Харкова, яка розробляє сервіс для обліку та планування в невеликих пекарнях і кав’ярнях. Сьогодні ним користуються понад <strong>3 500 закладів</strong> в Україні, Польщі та Молдові.<br><br>Шукаємо <strong>Support-інженера</strong>, який стане другим на лінії підтримки: між операторами чату та розробниками.<br><br><strong>Що потрібно робити:</strong><br>${point('Розбиратися зі складними зверненнями клієнтів, відтворювати помилки та описувати їх для розробників;', 'Писати прості SQL-запити, щоб знайти причину розбіжностей у даних;', 'Допомагати великим клієнтам під час підключення касових апаратів;', 'Доповнювати базу знань і навчати операторів чату;', 'Стежити за моніторингом та повідомляти про збої;', 'Разом з аналітиками готувати щомісячний звіт про причини звернень.')}<br><strong>Ми очікуємо:</strong><br>${point('Від одного року досвіду в технічній підтримці;', 'Базове знання SQL та HTTP, вміння читати логи;', 'Грамотна письмова українська, англійська на рівні читання документації;', 'Готовність один раз на місяць чергувати у вихідний.')}<br><strong>Ми пропонуємо:</strong><br>${point('Віддалену роботу з гнучким початком дня;', '22 дні оплачуваної відпустки та лікарняні;', 'Компенсацію курсів і техніку для роботи;', 'Перегляд винагороди двічі на рік.')}<br><strong>Про команду:</strong><br>${point('У підтримці працює дев’ять людей, у розробці — двадцять дві;', 'Щотижня ми розбираємо кілька складних звернень і вирішуємо, що змінити в продукті;', 'Половина тих, хто починав у підтримці, згодом стали тестувальниками, аналітиками або менеджерами.')}<br>Процес: коротка розмова з рекрутеркою, тестове завдання на дві години, співбесіда з командою.</p>`;

function anonymousBoard(): string {
  const title = 'Support Engineer (L2)';
  const company = 'Bulka.Tech';
  const item = (label: string) =>
    `<li><div><strong class="font-weight-600 capitalize-first-letter">${label}</strong></div></li>`;
  return `<!doctype html><html lang="uk"><head><title>${title} в ${company} – Djinni</title><meta charset="utf-8"><meta name="description" content="Ми — продуктова компанія з Харкова, яка розробляє сервіс для обліку та планування в невеликих пекарнях і кав’ярнях..."><link rel="canonical" href="https://djinni.co/jobs/846417-support-engineer-l2/">${posting({ applicantLocationRequirements: { '@type': 'AdministrativeArea', address: { '@type': 'PostalAddress', addressCountry: null, addressLocality: null, addressRegion: 'Ukraine', postalCode: null } }, baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: { '@type': 'QuantitativeValue', maxValue: 1100, minValue: 800, unitText: 'MONTH' } }, category: 'Support', datePosted: '2026-11-11T19:44:11.585563', description: 'Ми — продуктова компанія з Харкова, яка розробляє сервіс для обліку та планування в невеликих пекарнях і кав’ярнях. Сьогодні ним користуються понад 3 500 закладів в Україні, Польщі та Молдові.\n\nШукаємо Support-інженера, який стане другим на лінії підтримки: між операторами чату та розробниками.', directApply: true, employmentType: 'FULL_TIME', hiringOrganization: { '@type': 'Organization', name: company, sameAs: 'https://bulka.example/' }, identifier: 846417, industry: 'retail', jobLocationType: 'TELECOMMUTE', title, url: 'https://djinni.co/jobs/846417-support-engineer-l2/', validThrough: '2026-12-11T19:44:11.585563' })}<meta property="og:type" content="article"><meta property="og:title" content="${title} в ${company} "></head><body data-usertype="none"><div class="wrapper"><div class="page-head mb-4"><nav class="nav navbar" role="navigation"><div class="container"><div class="navbar-header"><a href="/jobs/846417/" class="navbar-brand ms-0">Djinni</a></div><div class="collapse navbar-collapse"><ul class="nav navbar-nav"><li class="nav-item"><a href="/developers/" class="nav-link">Кандидати</a></li><li class="nav-item active"><a href="/jobs/" class="nav-link">Вакансії</a></li><li class="nav-item"><a href="/salaries/" class="nav-link">Зарплати</a></li></ul></div><ul class="nav navbar-nav ms-auto"><li class="nav-item"><a class="sign-in-link nav-link" href="/login">Увійти</a></li><li class="nav-item"><a class="sign-in-link nav-link" href="/signup">Зареєструватись</a></li></ul></div></nav><div id="content-head"><div id="company_banner" class="container-fluid"><div class="row"><img src="b.png" class="d-block w-100 p-0" alt="${company}"></div></div></div></div><div class="container"><div id="htmx-top-alerts"></div><div class="toast position-fixed js-toast-error" role="alert"><div class="toast-body">Помилка</div></div></div><div class="page-content"><div class="container job-post-page"><div class="d-md-none mb-3"><a href="djinni://jobs/846417" class="btn btn-dark w-100 open-in-app-btn">Відкрити в застосунку Djinni</a></div><header class="mb-3"><ol class="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList"><li class="breadcrumb-item"><a href="/jobs/"><span itemprop="name">Всі вакансії</span></a></li><li class="breadcrumb-item"><a href="/jobs/keyword-support"><span itemprop="name">Support</span></a></li></ol><div class="row align-items-start fs-5"><div class="col-sm-auto"><a href="/jobs/company-bulka-tech/" class="picture"><div class="userpic-wrapper" data-initials="B"><img class="userpic-image" src="l.png" alt=""></div></a></div><div class="col-sm"><div class="row"><div class="col"><h1 class="m-0 mb-1 fs-2"> ${title} </h1><div><div class="d-flex flex-wrap align-items-center"><a href="/jobs/company-bulka-tech/" class="text-secondary fw-medium"> ${company} </a> <span class="badge badge-outline-silver" title="Відповідає на 53% повідомлень протягом 3 днів">Швидко Відповідає</span></div><div><button type="button" class="copy-link-item"><span class="copy-link-item__idle">Скопіювати посилання</span><span class="copy-link-item__success">Скопійовано</span></button></div></div></div><div class="col-auto"><div class="fs-3 fw-bold"><span class="text-success text-nowrap"> до $1100 </span></div></div></div></div></div><div class="mt-2"><span class="badge text-bg-light">Продуктова компанія</span></div></header><div class="row"><div class="col-lg-8 order-lg-0 order-1"><div class="mb-4 job-post__description">${anonymous}</div><div class="mb-4"><div id="job-publication-info"><span class="font-weight-500">Опубліковано 11 листопада</span><div class="fs-5">38 переглядів · 6 відгуків</div></div></div><div class="js-inbox-action-btns"><button class="btn btn-primary">Відгукнутися на вакансію</button></div><form method="post" id="apply_form" class="mt-5" style="display:none"><h2 id="job-application-heading" class="mb-3">Відгук на вакансію</h2><div class="card card-body"><h3>Повідомлення та контакти</h3><label class="form-label" for="message">Повідомлення</label><textarea id="message" placeholder="Напишіть, чим вас зацікавила ця вакансія."></textarea><label for="email" class="form-label">Електронна пошта</label><input type="email" id="email"><button class="btn btn-primary btn-lg" type="submit">Надіслати відгук</button></div></form></div><div class="col-lg-4 order-lg-1 order-0"><aside><div class="card card-body"><ul class="list-unstyled">${item('Виключно від 1 року досвіду')}${item('$800-1100')}<li><strong class="d-block font-weight-600">Тільки віддалено</strong></li><li><strong class="d-block font-weight-600"><span class="location-text">Україна</span></strong><div class="font-size-extra-small">Країни, де розглядаємо кандидатів</div></li>${item('Англійська A2 – Базовий')}</ul><hr class="hr--dashed"><ul class="list-unstyled"><li>Зайнятість: Fulltime</li><li>Домен: Retail</li><li>Є тестове завдання</li></ul></div></aside></div></div><div class="row mt-4 mb-4"><div class="col-md-8"><div class="salaries-info-link card card-body">📊 <span>Середня зарплатна вилка схожих вакансій у</span> <a href="/salaries/">аналітиці →</a></div><div hx-get="/jobs/846417/similar-jobs/"><div class="card card-body">Завантаження...</div></div></div></div></div></div><div class="site-footer__wrapper"><footer id="site_footer" class="site-footer"><a href="/pricing">Умови користування</a><a href="/jobs/europe-remote/">Ремоут вакансії в Європі</a></footer></div></div></body></html>`;
}

export const twelfthUkrainian: GeneralPage[] = [
  advert(
    'a Ukrainian community’s board: the day of publishing above the heading, employer, pay and place in the tab, hot jobs beside it, a sign-in form hidden',
    'https://jobs.dou.ua/companies/ternopil-mapping/vacancies/371417/',
    community({
      title: 'Backend-розробник (Go)',
      company: 'Ternopil Mapping',
      slug: 'ternopil-mapping',
      pay: '$2500–3400',
      place: 'Тернопіль, віддалено',
      posted: '17 листопада 2026',
      category: 'Golang',
      intro:
        'Ternopil Mapping розробляє цифрові карти для логістичних компаній, служб таксі та місцевих громад. У компанії працює 60 людей.',
      text: `<p>Ternopil Mapping шукає backend-розробника в команду, яка відповідає за маршрути та розрахунок часу в дорозі. Щодня наш сервіс обробляє близько дев’яти мільйонів запитів, і нам важливо, щоб він залишався швидким і передбачуваним.<br><br>У команді зараз п’ятеро розробників, тестувальниця та менеджер продукту. Ми працюємо двотижневими ітераціями й самі підтримуємо те, що написали.</p><p>Наступного року ми запускаємо розрахунок маршрутів для вантажівок з урахуванням габаритів, ваги та обмежень на мостах. Ви долучитеся до цього проєкту від самого початку: від вибору структури даних до випуску для перших клієнтів.</p><p>Чим ви займатиметесь</p>${ul('Розвивати сервіс маршрутів на Go та його програмні інтерфейси.', 'Оптимізувати роботу з графом доріг і зменшувати витрати пам’яті.', 'Писати тести та переглядати код колег.', 'Брати участь у чергуваннях: приблизно один тиждень на два місяці.', 'Разом із менеджером продукту оцінювати завдання та пропонувати простіші рішення.', 'Документувати ухвалені рішення, щоб вони були зрозумілі новим колегам.')}<p>Що для нас важливо</p>${ul('Від трьох років комерційної розробки, з них щонайменше рік на Go.', 'Впевнене знання PostgreSQL, розуміння індексів і транзакцій.', 'Досвід роботи з чергами повідомлень.', 'Англійська, достатня для читання документації та листування.')}<p>Буде плюсом</p>${ul('Досвід роботи з геоданими або графовими алгоритмами.', 'Знання Rust.')}<p>Що ми пропонуємо</p>${ul('Офіс у центрі Тернополя або віддалену роботу.', '20 робочих днів відпустки та додаткові вихідні наприкінці року.', 'Медичне страхування після випробувального терміну.', 'Бронювання для співробітників.', 'Оплату профільних курсів і конференцій, до 800 доларів на рік.', 'Генератор, старлінк і душ в офісі.')}<p>Як ми наймаємо: знайомство з рекрутеркою (30 хвилин), технічна розмова з двома розробниками (півтори години), зустріч із керівником напряму. Тестового завдання немає. Відповідь надаємо протягом тижня після останньої зустрічі.</p>`,
    }),
    {
      title: 'Backend-розробник (Go)',
      company: 'Ternopil Mapping',
      location: 'Тернопіль',
      noClosing: true,
      has: [
        'близько дев’яти мільйонів запитів',
        'приблизно один тиждень на два місяці',
        'Досвід роботи з геоданими або графовими алгоритмами',
        'додаткові вихідні наприкінці року',
      ],
      hasNot,
    },
  ),
  advert(
    'a Ukrainian community’s board: an English title, two cities, no pay, the text in one paragraph after another',
    'https://jobs.dou.ua/companies/dzherelo-water/vacancies/370902/',
    community({
      title: 'Junior Embedded Engineer',
      company: 'Джерело',
      slug: 'dzherelo-water',
      pay: '',
      place: 'Київ, Львів',
      posted: '9 листопада 2026',
      category: 'Embedded',
      intro: 'Джерело — виробник лічильників води з дистанційним зчитуванням.',
      text: `<p>Компанія «Джерело» проєктує та виготовляє лічильники води, які передають показники радіоканалом. Нашими приладами користуються водоканали сорока міст, а також об’єднання співвласників у Польщі та Румунії. Наш завод розташований у Білій Церкві, а інженери працюють у Києві та Львові.</p><p>Запрошуємо на посаду інженера-початківця, який хоче навчитися створювати прошивки для пристроїв, що працюють від однієї батареї десять років.</p><p><strong>Обов’язки:</strong></p>${ul('написання та налагодження прошивок мовою C для мікроконтролерів STM32;', 'випробування плат у лабораторії, вимірювання споживання струму;', 'підготовка протоколів випробувань;', 'участь у поїздках на завод двічі на місяць;', 'супровід дослідної партії приладів у споживачів і аналіз їхніх показників;', 'допомога технологам у налаштуванні випробувальних стендів.')}<p><strong>Вимоги:</strong></p>${ul('вища технічна освіта або останній курс університету;', 'знання мови C та основ електроніки;', 'вміння користуватися осцилографом;', 'уважність і бажання доводити справу до кінця;', 'англійська на рівні читання технічної документації;', 'знання Python для обробки вимірювань буде перевагою.')}<p><strong>Умови:</strong></p>${ul('офіційне працевлаштування з першого дня;', 'наставник протягом перших шести місяців;', 'графік з 9:00 до 18:00, п’ятниця до 16:45;', 'оплата обідів у заводській їдальні під час поїздок;', '24 календарні дні відпустки та оплачувані лікарняні;', 'перегляд заробітної плати через шість місяців і далі щороку.')}<p>Команда складається з восьми інженерів. Двоє з них прийшли до нас студентами і сьогодні відповідають за окремі вироби.</p><p>Надсилайте резюме та кілька слів про пристрій, який ви зібрали або полагодили самі.</p>`,
    }),
    {
      title: 'Junior Embedded Engineer',
      company: 'Джерело',
      location: 'Київ',
      noClosing: true,
      has: [
        'які передають показники радіоканалом',
        'участь у поїздках на завод двічі на місяць',
        'вміння користуватися осцилографом',
        'кілька слів про пристрій, який ви зібрали або полагодили самі',
      ],
      hasNot,
    },
  ),
  advert(
    'a Ukrainian anonymous board: structured data with the board’s own expiry, bullets typed by hand, a hidden form, terms in a side card',
    'https://djinni.co/jobs/846417-support-engineer-l2/',
    anonymousBoard(),
    {
      title: 'Support Engineer (L2)',
      company: 'Bulka.Tech',
      location: null,
      noClosing: true,
      has: [
        'стане другим на лінії підтримки',
        'під час підключення касових апаратів',
        'Готовність один раз на місяць чергувати у вихідний',
        'Перегляд винагороди двічі на рік',
      ],
      hasNot: ['Повідомлення та контакти', 'Середня зарплатна вилка', 'Умови користування'],
    },
  ),
];
