/** Posts in Ukrainian and Czech, on a town’s board and on the sites of employers. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, p, posting, ul } from './parts';

const near = (title: string, company: string, pay: string) =>
  `<a class="card" href="/vakansiya/9"><h3>${title}</h3><div class="company">${company}</div><div class="salary">${pay}</div><span class="tag">Повна зайнятість</span></a>`;
const trait = (value: string, label: string) =>
  `<div class="vacancy__info"><p class="vacancy__characteristic"> ${value} </p><p class="vacancy__field-name"> ${label} </p></div>`;
const lead = (title: string, html: string) =>
  `<div class="vacancy__advantages-item"><div class="vacancy__advantages-text"><h3 class="vacancy__advantages-title main__title main__title--sm anim-title _anim-items"> ${title} </h3><div class="vacancy__advantages-inner"><div class="vacancy__advantages-description anim-title _anim-items"> ${html} </div></div></div><div class="vacancy__advantages-image"><img src="/a.jpg" alt=""></div></div>`;
const arrow =
  '<div class="vacancy__line"><svg viewBox="0 0 36 43" fill="none"><path fill="#F41B1B" d="M16.981 43H0l19.019-21.5L0 0"/></svg><div></div></div>';
const list = (...items: string[]) =>
  `<ul class="vacancy__candidate-list">${items.map((item) => `<li class="vacancy__candidate-item"> ${item} </li>`).join('')}</ul>`;
const slide = (text: string) =>
  `<li class="vacancy__responsibilities-item swiper-slide"><p class="vacancy__responsibilities-description"> ${text} </p></li>`;
const offer = (text: string) =>
  `<li>${'<div class="vacancy__line"><svg viewBox="0 0 10 12"></svg><div></div></div>'}<p>${text}</p></li>`;
const question = (ask: string, answer: string) =>
  `<details class="faq-item"><summary>${ask}</summary><p>${answer}</p></details>`;
const steps = `<nav class="nav-single"><div class="large-6 medium-6 columns"><span class="nav-previous"><a href="/kariera/skladnik/" rel="prev"><span class="meta-nav">&laquo;</span> Skladník / skladnice</a></span></div><div class="large-6 medium-6 columns"><span class="nav-next"><a href="/kariera/svarec/" rel="next">Svářeč TIG <span class="meta-nav">&raquo;</span></a></span></div></nav>`;

const baker =
  'Пекарня «Колосок» працює в Лубнику з 2009 року і щодня пече близько двох тисяч буханок хліба, булочок і пирогів для своїх чотирьох крамниць та для шкіл району. Шукаємо пекаря у нову зміну, яка починає роботу після запуску другої печі. У зміні четверо: старший пекар, двоє пекарів і пакувальниця. Ми не використовуємо готових сумішей, тісто на житній хліб дозріває вісімнадцять годин, і тому нам потрібні люди, які не поспішають, але встигають.';
const bakerDuties = [
  'замішувати тісто за рецептурою та стежити за його дозріванням',
  'формувати вироби вручну і на лінії',
  'випікати хліб і контролювати температуру печі',
  'вести журнал партій та залишків борошна',
  'підтримувати чистоту на робочому місці',
  'завантажувати машину для ранкового розвезення',
  'допомагати старшому пекарю з новими рецептами до свят',
];

export const thirteenthSlavic: GeneralPage[] = [
  advert(
    'a town’s Ukrainian board: crumbs, firm and pay under the title, tags with the district and the day of the update, duties and offer in lists, a link to a messenger, questions on the post, similar posts, data with the board’s own expiry',
    'https://robota-lubnyk.example/vakansiya/214',
    `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Пекар — робота у Лубнику, 19 000 ₴ | Робота Лубник</title><meta name="description" content="Пекарня «Колосок» шукає пекар у Лубнику. Повна зайнятість, позмінно 2/2. Відгукніться онлайн вже сьогодні!"></head><body><header class="header"><div class="container"><a class="logo" href="/">Робота Лубник</a><nav><a href="/vakansii">Вакансії</a><a href="/rezume">Резюме</a><a href="/robotodavtsyam">Роботодавцям</a></nav><a class="btn" href="/dodaty">Додати вакансію</a></div></header>${posting({ title: 'Пекар', description: `<p>${baker}</p>${ul(...bakerDuties)}`, identifier: { '@type': 'PropertyValue', name: 'Пекарня «Колосок»', value: '214' }, datePosted: '2026-11-12', validThrough: '2026-12-27', directApply: false, employmentType: 'FULL_TIME', hiringOrganization: { '@type': 'Organization', name: 'Пекарня «Колосок»' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Лубник', addressRegion: 'Полтавська область', addressCountry: 'UA' } } })}<div class="container"><nav class="crumbs"><a href="/">Головна</a> › <a href="/vakansii">Вакансії</a> › <a href="/vakansii/harchova">Харчова промисловість</a> › Пекар</nav><div class="detail-grid"><article class="detail"><h1>Пекар</h1><div class="company" style="font-size:18px">Пекарня «Колосок»</div><div class="salary">19 000 – 24 000 ₴</div><button class="share">Поділитися</button><div class="tags"><span class="tag">Повна зайнятість</span><span class="tag gray">Позмінно, 2/2</span><span class="tag">Без досвіду</span><span class="tag gray">📍 Лубник, Центр</span><span class="tag gray">Оновлено: 12 листопада 2026</span></div><p style="font-size:18px">${baker}</p><h3>Обов'язки</h3>${ul(...bakerDuties)}<h3>Вимоги</h3>${ul('відповідальність і пунктуальність: перша партія виходить о п’ятій ранку', 'готовність працювати у нічну зміну двічі на тиждень', 'санітарна книжка або готовність її оформити за наш рахунок', 'досвід бажаний, але не обов’язковий — навчимо за місяць')}<h3>Ми пропонуємо</h3>${ul('офіційне працевлаштування з першого дня', 'заробітну плату двічі на місяць, без затримок', 'довезення на нічну зміну і з неї', 'безкоштовний обід та хліб для родини', 'бронювання для критично важливих працівників', 'роботу під час відключень: пекарня має власний генератор', 'відпустку 28 днів та лікарняні за законом', 'оплачуване стажування два тижні, щоб ви придивилися до нас, а ми — до вас')}</article><div class="apply"><h3>Відгукнутися на вакансію</h3><p>Напишіть у Telegram, і роботодавець відповість протягом дня.</p><a class="btn" href="https://t.me/x">Написати в Telegram</a></div></div><section class="faq-block"><h2 class="title" style="font-size:24px">Часті запитання про вакансію</h2>${question('Яка зарплата у пекаря в Лубнику?', 'За цією вакансією — від 19 000 до 24 000 гривень на місяць.')}${question('Чи потрібен досвід?', 'Ні, роботодавець розглядає кандидатів без досвіду.')}</section><div style="margin:30px 0"><h2 class="title">Схожі вакансії у Лубнику</h2><div class="grid3">${near('Кондитер', 'Кафе «Вишенька»', '20 000 ₴')}${near('Пакувальник', 'Молокозавод', 'Договірна')}${near('Оператор лінії', 'ТОВ «Зернодар»', '22 000 ₴')}</div></div></div><footer class="footer"><div class="container"><p>© 2026 Робота Лубник. Усі вакансії міста.</p></div></footer></body></html>`,
    {
      title: 'Пекар',
      company: 'Пекарня «Колосок»',
      location: 'Лубник',
      noClosing: true,
      salary: '19 000',
      has: [
        'близько двох тисяч буханок',
        'вести журнал партій та залишків борошна',
        'навчимо за місяць',
        'безкоштовний обід та хліб для родини',
      ],
      hasNot: ['Часті запитання', 'Кондитер', 'Усі вакансії міста'],
    },
  ),
  advert(
    'a Ukrainian security firm’s site: title and a sentence in a banner with the day of publishing, values before their labels in a block, headings with pictures, requirements in two lists, duties as slides, a form below',
    'https://vartalis.example/vacancies/inzhener-slabkostrumovykh-system/',
    `<!DOCTYPE html><html lang="uk"><head><meta charset="UTF-8"><title>Інженер слабкострумових систем - Варталіс</title><meta property="og:locale" content="uk_UA"><meta property="og:site_name" content="Варталіс"></head><body class="vacancies-template-default single single-vacancies postid-1402"><header class="header"><div class="container"><a href="/" class="header__logo"><img src="/logo.svg" alt="Варталіс"></a><nav class="header__nav"><ul><li><a href="/services">Послуги</a></li><li><a href="/about">Про компанію</a></li><li><a href="/vacancies">Кар’єра</a></li><li><a href="/contacts">Контакти</a></li></ul></nav><a class="header__phone" href="tel:+380000000000">0 800 000 000</a></div></header><main><section class="vacancy"><div class="vacancy__bg" style="background-image: url('/bg.jpg');"></div><div class="container container--slider"><div class="vacancy__wrapper"><div class="vacancy__baner"><div class="vacancy__left"><div class="vacancy__breadcrumps"><nav class="yoast-breadcrumbs"><span><a href="/">Головна</a> / <a href="/vacancies">Кар’єра</a> / <span class="breadcrumb_last">Інженер слабкострумових систем</span></span></nav></div><div class="vacancy__content"><h1 class="vacancy__title main__title main__title--sm anim-title _anim-items"> Інженер слабкострумових систем </h1><p class="vacancy__description anim-title _anim-items"> Шукаємо людину, яка бачить, де пройде кабель, ще до того, як відкриє креслення. </p><div class="vacancy__bottom anim-title _anim-items"><p class="vacancy__date"> Опубліковано: 9 Листопада 2026 </p><div class="vacancy__arrow"><svg viewBox="0 0 16 16"></svg></div></div></div></div><div class="vacancy__right"><img src="/v.jpg" alt=""><div class="vacancy__block">${trait('Львів', 'Місто')}${trait('Повна зайнятість', 'Графік')}${trait('від 2 років', 'Досвід')}${trait('38 000 – 45 000 грн', 'Заробітна плата')}<a href="#contact-us-vacancy" class="vacancy__button button"><div class="button__wrapper"><p>відгукнутися</p></div></a></div></div></div><div class="vacancy__main"><div class="vacancy__heading"><h2 class="vacancy__heading-title main__title anim-title _anim-items"> Чому варто працювати з нами </h2><div class="vacancy__heading-image"><img class="thumbnail" src="/m.jpg" alt=""></div></div><div class="vacancy__advantages">${lead('Про компанію', p('«Варталіс» проєктує й обслуговує системи безпеки з 2004 року. Під нашою охороною понад шість тисяч об’єктів у чотирьох областях: лікарні, склади, музеї та приватні будинки. Ми не продаємо зайвого обладнання і не залишаємо об’єкт, поки клієнт сам не навчиться ставити його під охорону. Більшість договорів укладено за рекомендацією, і саме тому нам важливо, хто приїде до людини додому.'))}${lead('Про команду', p('У технічному відділі працює двадцять сім людей. Кожен новий інженер перші два місяці виїжджає разом із наставником і не залишається сам на складному об’єкті. Раз на місяць ми збираємося, щоб розібрати найцікавіші виклики, а раз на рік їдемо на випробування до виробників.'))}</div></div><div class="vacancy__candidate"><h2 class="vacancy__candidate-title main__title main__title--sm anim-title _anim-items"> Кого ми шукаємо </h2><div class="vacancy__candidate-block"><div class="vacancy__candidate-inner anim-title _anim-items">${arrow}<h3 class="vacancy__candidate-heading"> Професійні вимоги </h3>${list('технічна освіта за фахом електроніка, зв’язок або автоматика', 'досвід монтажу охоронної та пожежної сигналізації і відеоспостереження', 'уміння читати схеми та працювати з мережевим обладнанням', 'посвідчення водія категорії B', 'знання норм пожежної безпеки буде перевагою', 'допуск до роботи в електроустановках або готовність його отримати')}</div><div class="vacancy__candidate-inner anim-title _anim-items">${arrow}<h3 class="vacancy__candidate-heading"> Особисті якості </h3>${list('уважність до дрібниць', 'спокій у розмові з клієнтом, у якого о третій ночі спрацювала тривога', 'готовність навчатися')}</div></div></div><div class="vacancy__responsibilities"><div class="vacancy__responsibilities-wrapper"><div class="vacancy__responsibilities-left anim-title _anim-items"><h2 class="vacancy__responsibilities-heading main__title"> Обов’язки </h2><p class="vacancy__responsibilities-subtitle"> Що ви робитимете щодня </p></div><div class="vacancy__responsibilities-right swiper"><ul class="vacancy__responsibilities-list swiper-wrapper">${slide('Обстежувати об’єкти та погоджувати розміщення датчиків і камер')}${slide('Монтувати, налаштовувати й здавати системи в експлуатацію')}${slide('Планово обслуговувати обладнання та усувати несправності')}${slide('Вести технічну документацію і навчати персонал замовника')}${slide('Чергувати за графіком один тиждень на місяць з оплатою кожного виїзду')}${slide('Радити клієнтам, як зробити систему простішою і надійнішою')}</ul><div class="vacancy__responsibilities-pagination"><div class="swiper-pagination"></div></div></div></div></div><div class="vacancy__proposition"><div class="vacancy__proposition-heading"><h3 class="vacancy__proposition-title main__title anim-title _anim-items"> Ми пропонуємо </h3></div><ul class="anim-title _anim-items">${offer('Офіційне оформлення та оплачувану відпустку 24 дні')}${offer('Службовий автомобіль, інструмент і спецодяг')}${offer('Навчання у виробників обладнання за рахунок компанії')}${offer('Медичне страхування після трьох місяців роботи')}</ul></div></div></div></section><section class="contact-us" id="contact-us-vacancy"><div class="container"><h2 class="contact-us__title">Надішліть нам своє резюме</h2><form class="contact-us__form"><input placeholder="Ваше ім’я"><input placeholder="Телефон"><label>Прикріпити файл<input type="file"></label><button>Надіслати</button></form></div></section></main><footer class="footer"><div class="container"><p>Ліцензія на охоронну діяльність</p><a href="/privacy">Політика конфіденційності</a></div></footer></body></html>`,
    {
      title: 'Інженер слабкострумових систем',
      company: 'Варталіс',
      location: 'Львів',
      noClosing: true,
      salary: '38 000',
      has: [
        'понад шість тисяч об’єктів',
        'уміння читати схеми',
        'у якого о третій ночі спрацювала тривога',
        'навчати персонал замовника',
        'Медичне страхування після трьох місяців',
      ],
      hasNot: ['Надішліть нам своє резюме', 'Ліцензія на охоронну', 'Політика конфіденційності'],
    },
  ),
  advert(
    'a Czech maker’s site: “Pracovní pozice” as first heading, links to the posts before and after both above and below, the title a second heading, bold labels in the text, the town in a sentence',
    'https://www.nerezokov.example/kariera/konstrukter-potravinarskych-stroju/',
    `<!DOCTYPE html><html lang="cs"><head><meta charset="UTF-8"><title>Konstruktér potravinářských strojů - NEREZOKOV s.r.o.</title><meta property="og:locale" content="cs_CZ"><meta property="og:type" content="article"><meta property="og:title" content="Konstruktér potravinářských strojů - NEREZOKOV s.r.o."><meta property="og:site_name" content="NEREZOKOV s.r.o."></head><body class="kariera-template-default single single-kariera postid-366"><div class="header_container"><header id="header" class="header_wrap row" role="banner"><div class="site-header large-12 columns"><a href="/" title="NEREZOKOV s.r.o." rel="home"><img src="/nerezokov.png" alt="NEREZOKOV s.r.o."></a></div></header></div><div class="nav_container"><nav class="top-bar" role="navigation"><ul><li><a href="/stroje/">Stroje</a></li><li><a href="/zakazkova-vyroba/">Zakázková výroba</a></li><li><a href="/servis/">Servis</a></li><li><a href="/reference/">Reference</a></li><li><a href="/kariera/">Kariéra</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></nav></div><div class="content_container"><section class="content_wrap row" role="document"><div class="row"><div id="content" class="large-12 columns" role="main"><div class="large-12 columns text-center"><h1>Pracovní pozice</h1></div>${steps}<h2>Konstruktér potravinářských strojů</h2>${p('Jsme rodinná firma z Litomyšle a od roku 1993 vyrábíme nerezové stroje pro mlékárny, pekárny a výrobce lahůdek. Je nás sedmdesát, z toho šest v konstrukci. Naše stroje pracují ve čtrnácti zemích a většinu z nich jsme navrhli pro jednoho jediného zákazníka.', 'Protože zakázek přibývá, hledáme do konstrukce kolegu nebo kolegyni, které baví vymyslet stroj od první skici až po předání v provozu.', 'Konstrukce sedí v prvním patře přímo nad dílnou. Když něco nevychází, sejdete po schodech a za pět minut víte proč. Každý projekt má jednoho konstruktéra, který za něj odpovídá, a vždy aspoň jednoho kolegu, který výkresy zkontroluje. První půlrok budete pracovat vedle Jaromíra, který u nás navrhl přes dvě stě strojů a chce své zkušenosti předat, než odejde do důchodu.')}<p><strong>Náplň práce:</strong></p>${ul('návrh strojů a linek ve 3D podle požadavků zákazníka', 'tvorba výkresové dokumentace a kusovníků', 'spolupráce s technologem, nákupem a dílnou při výrobě prototypu', 'účast na montáži a uvedení do provozu, přibližně desetkrát do roka', 'úpravy starších strojů a příprava náhradních dílů', 'posouzení rizik a příprava podkladů pro prohlášení o shodě', 'jednání se zákazníky o zadání, u nás i v jejich provozech')}<p><strong>Požadujeme:</strong></p>${ul('střední nebo vysokoškolské vzdělání strojního směru', 'alespoň dva roky praxe v konstrukci a znalost některého 3D programu', 'představu o svařování a obrábění nerezu', 'řidičský průkaz skupiny B', 'angličtinu nebo němčinu na úrovni čtení technických podkladů')}<p><strong>Nabízíme:</strong></p>${ul('mzdu 45 000 až 60 000 Kč podle zkušeností a čtvrtletní prémie', 'pružnou pracovní dobu a jeden den v týdnu z domova po zapracování', 'pět týdnů dovolené, příspěvek na obědy a na penzi', 'práci, na jejímž konci stojí stroj, na který si můžete sáhnout', 'pomoc s bydlením pro ty, kdo se do Litomyšle přestěhují', 'kurzy angličtiny a němčiny v pracovní době', 'firemní dílnu, kterou si můžete o víkendu půjčit na vlastní projekty')}${p('Nástup možný ihned nebo dohodou. Životopis a ukázku své práce pošlete paní Evě Doubravské, která se vám ozve do tří dnů. Výběrové řízení má dvě kola: nejprve hodinové setkání s vedoucím konstrukce a prohlídku výroby, potom jeden placený den v týmu nad skutečnou zakázkou.')}${steps}</div></div></section></div><div class="footer_container"><footer id="footer" class="footer_wrap row" role="contentinfo"><p>© 2026 NEREZOKOV s.r.o. Vyrobeno v Česku.</p><p><a href="/gdpr/">Ochrana osobních údajů</a></p></footer></div></body></html>`,
    {
      title: 'Konstruktér potravinářských strojů',
      company: 'NEREZOKOV s.r.o.',
      location: null,
      noClosing: true,
      salary: '45 000',
      has: [
        'navrhli pro jednoho jediného zákazníka',
        'při výrobě prototypu',
        'představu o svařování a obrábění nerezu',
        'na který si můžete sáhnout',
        'paní Evě Doubravské',
      ],
      hasNot: ['Skladník', 'Ochrana osobních údajů', 'Zakázková výroba'],
    },
  ),
];
