/** Employers’ and other sites’ pages on work that are no advert, in six languages. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { none, p } from './parts';

const openPost = (name: string, duties: string, needs: string) =>
  `<h2>${name}</h2><p><span>Обов'язки: </span>${duties}<br><span>Вимоги: </span>${needs}<br><span>Умови роботи: </span>офіційне оформлення, зарплата двічі на місяць, навчання в майстрів.<br><span>Контакти: </span>+38 (000) 00-00-00</p>`;
const article = ([day, section, title]: readonly [string, string, string]) =>
  `<li><div class="info">${day} листопада · <a href="#">${section}</a></div><a class="link" href="#">${title}</a>&nbsp;<a href="#" class="g-comments-round __lazy">12</a></li>`;
const value = ([title, text]: readonly [string, string]) =>
  `<article class="card"><span class="tag"></span><h3>${title}</h3><p>${text}</p></article>`;
const mandate = ([sector, place, title, teaser, pay]: readonly [string, string, string, string, string]) =>
  `<a href="#" class="job-card"><div class="job-meta"><span class="job-sector">${sector}</span><span class="job-loc">${place}</span></div><h3 class="job-title">${title}</h3><p class="job-desc">${teaser}</p><div class="job-footer"><span class="job-salary">${pay}</span><span class="job-link">Voir l'offre &rarr;</span></div></a>`;
const paper = ([title, place, until]: readonly [string, string, string]) =>
  `<li><div class="doc"><h4>${title}</h4><p><strong>Lieu :</strong> ${place}<br>
<strong>Postuler avant le :</strong> ${until}</p><a href="#" class="btn btn-primary btn-download" target="_blank">Télécharger<i class="icon-download"></i></a></div></li>`;
const rich = (heading: string, ...texts: string[]) =>
  `<div class="container-1440"><div class="section-textriche"><h2 class="title-h2">${heading}</h2>${p(...texts)}</div></div><div class="separateur"><hr><i class="icon-terralien"></i></div>`;
const kachel = ([title, text]: readonly [string, string]) =>
  `<a class="kachel" href="#"><picture><img alt="" loading="lazy"></picture><span class="kachel__t"><h3>${title}</h3><p>${text}</p></span></a>`;
const tick = (name: string, at: number) =>
  `<div class="col-lg-2 p-b-10"><input type="checkbox" id="min_type_${at}"><label class="lab_check" for="min_type_${at}"><span class="checkbox"></span> ${name}</label></div>`;
const inFrance = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="UTF-8"><title>${title}</title></head><body>${body}</body></html>`;

export const fourteenthNoneAbroad: GeneralPage[] = [
  none(
    'a garage’s page with five posts, in Ukrainian: the firm alone in the tab, each post a second heading with duties, demands and a telephone run together',
    'https://avtolan.example/vacancies/index.html',
    `<!DOCTYPE html><html lang="ua"><head><meta charset="UTF-8"><meta name="description" content="СТО АВТОЛАН працює з 2001 року: діагностика, ремонт ходової, кузовні роботи."><title>АВТОЛАН</title></head><body><div class="container"><div class="header"><div class="logo"><a href="../index.html"><img src="image/logo.png" alt=""></a><p><spam class="logo-text-up">АВТО</spam><br><spam class="logo-text-down">ЛАН</spam></p></div><ul class="menu-ul"><li><a href="#">Головна</a></li><li><a href="#">Автосервіс</a><ul class="menu-ul-2"><li><a href="#">Діагностика</a></li><li><a href="#">Ремонт ходової</a></li><li><a href="#">Заміна масла</a></li></ul></li><li><a href="#">Кузовні роботи</a></li><li><a href="#">Ціни</a></li></ul></div><div class="content"><div class="inner-content"><h1>Вакансії автоцентру</h1>${openPost('Майстер-приймальник', 'зустріти клієнта, вислухати, оглянути авто разом із ним і скласти наряд, у якому немає зайвого.', 'досвід роботи на СТО від 2 років, посвідчення водія, грамотна мова.')}${openPost('Автослюсар', 'ремонт ходової частини та гальм легкових автомобілів, підготовка до техогляду.', 'досвід від 1 року або закінчене училище, власний інструмент вітається.')}${openPost('Автоелектрик', 'пошук несправностей електричних кіл, заміна джгутів, встановлення додаткового обладнання.', 'вміння читати схеми та користуватися осцилографом.')}${openPost('Маляр-колорист', 'підготовка поверхні, підбір кольору, фарбування деталей у камері.', 'досвід від 3 років, акуратність, відсутність алергії.')}${openPost('Комірник автозапчастин', 'приймання і видача деталей, інвентаризація, замовлення у постачальників.', 'знання каталогів, впевнене користування комп’ютером.')}</div></div><div class="footer"><ul class="f-ul-list"><li><a href="#">Інфо</a></li><li><a href="#">Вакансії</a></li><li><a href="#">Політика конфіденційності</a></li></ul></div></div></body></html>`,
  ),
  none(
    'the front of a site for people of one trade, in Ukrainian: articles, interviews, a salary survey, a few words on firms that hire, events',
    'https://robitnia.example/',
    `<!doctype html><html lang="uk" class="is_desktop" data-theme="auto"><head><meta charset="utf-8"><title>Спільнота інженерів | Робітня</title><meta name="description" content="Робітня: статті, інтерв’ю, зарплати, вакансії та події для інженерів України."><meta property="og:title" content="Робітня"><meta property="og:type" content="article"><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "url": "https://robitnia.example/"}</script></head><body class="page-index"><div class="g-page"><header class="b-head"><ul><li class="logo"><a href="/" aria-label="Логотип"></a></li><li><a href="#">Форум</a></li><li><a href="#">Стрічка</a></li><li><a href="#">Зарплати</a></li><li><a href="#">Робота</a></li><li class="m-last"><a href="#">Календар</a></li></ul><form class="search"><input class="inp" placeholder="пошук"></form><a id="login-link" href="#">Вхід і реєстрація</a></header><div class="l-content m-content"><ul class="b-index-links"><li><a href="#">Перша робота</a></li><li><a href="#">Топ-50</a></li><li><a href="#">Портрет інженера</a></li></ul><div class="b-switcher" id="slideArticles"><ul class="slide"><li><a class="link" href="#"><span class="link-title">Як я перейшла з проєктного бюро на завод</span></a><div class="announce">Ірина Стельмах розповідає, чим відрізняється день конструктора за столом від дня біля верстата, і чому вона не шкодує про нижчу ставку.</div></li><li><a class="link" href="#"><span class="link-title">Що питають на співбесіді в атомній галузі</span></a><div class="announce">Добірка з тридцяти запитань, відповіді на них і поради від трьох керівників відділів. Обов’язки, вимоги та умови очима тих, хто наймає.</div></li></ul></div><div class="b-articles"><ul class="b-articles-switch"><li class="current"><a href="#">Свіже</a></li><li><a href="#">Популярне</a></li></ul><ul class="l-articles" id="fp-articles_recent">${(
      [
        ['17', 'Статті', 'Скільки заробляють інженери: опитування за осінь'],
        ['16', 'Інтерв’ю', '«Людей бракує всюди». Розмова з директором верфі'],
        ['15', 'Новини', 'Два університети відкрили спільну лабораторію зварювання'],
        ['14', 'Статті', 'П’ять помилок у резюме, які бачить кожен рекрутер'],
        ['12', 'Проєкти', 'Міст, який збирали вночі'],
      ] as const
    )
      .map(article)
      .join(
        '',
      )}</ul></div><div class="b-jobs"><h3><a href="#">Вакансії</a></h3><ul><li><a href="#">Інженер-технолог</a> у <a href="#">Верстат Плюс</a>, Дніпро</li><li><a href="#">Проєктувальник мереж</a> у <a href="#">Теплодім</a>, Вінниця</li></ul></div><div class="b-events"><h3>Події</h3><ul><li>24 листопада, Київ: ярмарок вакансій для інженерів</li><li>2 грудня, онлайн: курс з читання креслень</li></ul></div></div><footer><a href="#">Про нас</a> <a href="#">Реклама</a></footer></div></body></html>`,
  ),
  none(
    'a firm’s recruiting page outside its season, in Korean: a picture of the last call, fields to leave a name, pictures of the team',
    'https://www.narae-uav.example/recruit/index.html',
    `<!DOCTYPE html><html lang="ko" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="UTF-8"><meta property="og:site_name" content="NARAE"><meta property="og:title" content="나래 | NARAE - Wings for farms"><title>채용공고 - 주식회사 나래 | NARAE - Wings for farms</title><meta name="description" content="농촌의 하늘을 여는 무인기"></head><body><div class="page-loader" style="display:none"><div class="spinner"></div></div><header class="header header-transparent"><a class="inner-brand" href="../index.html"><img src="../logo_white.png" width="70" id="top_logo"></a><ul><li><a href="#"><span class="menu-item-span">MAIN</span></a></li><li><a href="#"><span class="menu-item-span">BUSINESS</span></a></li><li><a href="#"><span class="menu-item-span">HISTORY</span></a></li><li><a href="#"><span class="menu-item-span">TEAM</span></a></li><li><a href="#"><span class="menu-item-span">RECRUIT</span></a></li></ul></header><div class="wrapper"><section class="module-cover parallax fullscreen text-center"><h4 class="ml15"><span class="word">NARAE RECRUIT PAGE</span></h4></section><section class="module bg-white"><div class="col-md-12 text-center"><h4 class="ml15"><br><span class="word">현재 진행 중인 채용이 없습니다.</span><br></h4></div><div class="col-md-12 text-center"><a href="recruit.jpg"><img src="recruit.jpg" alt="" style="width:70%;"></a></div></section><section class="module" id="email-up"><form role="form" method="post" id="email_up"><div class="row"><label class="lab_check">관심 직군</label>${['SW개발', '데이터 분석', 'HW개발', '마케팅', '디자인', '기획'].map(tick).join('')}</div><input class="form-control" name="form_name" placeholder="이름"><input class="form-control" name="form_phone" placeholder="전화번호(숫자만 적어 주세요)"><input class="form-control" name="form_email" placeholder="이메일 주소"><p><input type="checkbox" id="agree_1"><label for="agree_1"><a href="#">개인정보 처리방침</a> 동의 <span class="required">(필수)</span></label></p><input class="btn btn-circle btn-brand" type="submit" value="연락처 남기기"><p class="text-center m-t-30">새로운 채용이 열리면 남겨 주신 연락처로 알려 드립니다.</p></form></section><section class="module"><h4>함께 일하는 모습</h4><div class="row">${[1, 2, 3, 4].map((at) => `<div class="col-lg-4"><p class="m-b-30"><a href="a_${at}.jpg"><img src="a_${at}.jpg" alt=""></a></p></div>`).join('')}</div></section></div><footer><p>주식회사 나래 | 전라남도 나주시 빛가람로 00</p><p>© 2026 NARAE. All Rights Reserved.</p></footer></body></html>`,
  ),
  none(
    'a school’s page on posts that are all taken, in Czech: a heading that says posts, a word that nobody is sought, what counts when people are chosen',
    'https://www.skolalipka.example/kariera/',
    `<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Volná místa | ZŠ Lipka Jihlava</title><meta name="description" content="Volné pozice v Základní škole Lipka v Jihlavě."><meta property="og:site_name" content="Základní škola Lipka"><meta property="og:title" content="Volná místa"></head><body><div class="utility"><ul><li><a href="#">Aktuality</a></li><li><a href="#">EN</a></li></ul></div><header class="masthead"><div class="wrap"><a class="logo" href="../"><img class="logo-img" alt=""><span class="visually-hidden">Základní škola Lipka – domů</span></a><nav class="nav" id="nav"><a href="#">O škole</a><a href="#">Jak učíme</a><a href="#">Zápis</a><a href="#">Školné</a><a href="#">Kontakt</a></nav></div></header><main><section class="section"><div class="wrap"><div class="section-head"><p class="eyebrow">Kariéra</p><h1>Volná místa v Lipce</h1></div></div></section><section class="section"><div class="wrap"><div class="prazdno"><h2>Právě jsme všichni</h2><p>Sborovna i kuchyně jsou plné a nikdo se nechystá odejít. Až se to změní, napíšeme to sem.</p><p>Pokud byste u nás přesto jednou chtěli učit, pošlete nám pár vět o sobě. Schováme si je a ozveme se jako prvním.</p><a class="btn btn-primary" href="#">Napsat řediteli</a></div></div></section><section class="section section-sand"><div class="wrap"><div class="section-head"><p class="eyebrow">Jak vybíráme</p><h2>Na čem nám záleží</h2></div><div class="cards cards-3">${(
      [
        [
          'Vzdělání i povaha',
          'Bereme vážně obojí: odbornou kvalifikaci podle zákona a to, jak člověk mluví s dětmi.',
        ],
        ['Společná řeč', 'Naše pravidla vznikala tři roky. Kdo k nám přijde, měl by se v nich cítit dobře.'],
        [
          'Ochota zkoušet',
          'Jednou za měsíc se díváme jeden druhému do hodin a mluvíme o tom, co jsme viděli.',
        ],
      ] as const
    )
      .map(value)
      .join(
        '',
      )}</div></div></section></main><footer class="footer"><p>Základní škola Lipka<br>Lipová 1<br>586 01 Jihlava</p><h3>Web</h3><ul><li><a href="#">Zápis a přestup</a></li><li><a href="#">Kariéra</a></li></ul></footer></body></html>`,
  ),
  none(
    'an office’s form to apply, in Czech: the post chosen from a list, fields, what happens after it is sent, whom to ask',
    'https://www.uvz.example/kariera/prihlaska.html',
    `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Jak podat přihlášku — Úřad vodních zdrojů</title></head><body><header class="site-header"><div class="wrap"><a class="brand" href="/"><span>Úřad vodních zdrojů</span></a><form class="header-search" role="search"><input type="search" placeholder="Hledejte v názvu i obsahu…"></form></div></header><nav class="mainnav" aria-label="Hlavní navigace"><ul class="gov-list--plain"><li><a href="#">Povolení k odběru</a></li><li class="active"><a href="#">Kariéra</a></li><li><a href="#">Úřední deska</a></li></ul></nav><nav class="gov-breadcrumbs crumbs" aria-label="Drobečková navigace"><ul><li><a href="/">Domů</a></li><li><a href="#">Kariéra</a></li><li><span aria-current="page">Jak podat přihlášku</span></li></ul></nav><main class="page"><div class="wrap"><div class="cols-side"><nav class="subnav" aria-label="Obsah sekce"><h2>Kariéra</h2><a href="#">Proč pracovat u nás</a><a href="#">Otevřené pozice</a><a href="#" aria-current="page">Jak podat přihlášku</a></nav><div class="content"><div class="page-head"><h1>Jak podat přihlášku</h1></div><p>Přihlásit se můžete tímto formulářem, datovou schránkou nebo dopisem. Každé podání dostane číslo jednací, pod kterým se na ně můžete ptát.</p><div class="filters"><div class="field"><label for="a1">Jméno a příjmení</label><input id="a1"></div><div class="field"><label for="a2">E-mail</label><input id="a2" type="email"></div><div class="field"><label for="a3">Telefon</label><input id="a3"></div><div class="field"><label for="a4">Pozice, o kterou se ucházíte</label><select id="a4"><option>Referent povolování odběrů — podzemní vody</option><option>Metodik jakosti vod</option><option>Správce laboratoře</option></select></div><div class="field"><label for="a5">Životopis (PDF)</label><input id="a5" type="file"></div><div class="field"><label for="a6">Motivační text</label><textarea id="a6" rows="5"></textarea></div><p><label><input type="checkbox"> Souhlasím se zpracováním osobních údajů pro výběrové řízení.</label></p><div class="btn-row"><button class="element" type="button">Odeslat přihlášku</button><a class="element" href="#">Formulář v PDF</a></div></div><h2>Co se stane po odeslání</h2><ol class="steps"><li><h3>Potvrzení</h3><p>Do tří pracovních dnů vám napíšeme, že přihláška došla.</p></li><li><h3>Posouzení</h3><p>Po skončení lhůty zkontrolujeme, zda splňujete podmínky.</p></li><li><h3>Pohovor</h3><p>Vybrané uchazeče pozveme telefonicky.</p></li></ol></div></div></div></main><footer class="site-footer"><p>© 2026 Úřad vodních zdrojů</p></footer></body></html>`,
  ),
  none(
    'a software house’s recruiting page, in French: always looking, a list of two offers, a call to those whom none fits',
    'https://marguet-informatique.example/recrutement/index.html',
    inFrance(
      'Recrutement – Marguet',
      `<div class="page-header"><a class="header-brand" href="/"><img class="logo" alt="Logo Marguet"></a><div class="header-navigation"><a href="#">Compétences</a><a href="#" class="active">Recrutement</a><a href="#">Blog</a><a href="#">Contact</a></div></div><div class="page-content recrutement"><div class="section intro"><div class="section-title"><h1>Recrutement</h1><h2>Venez voir comment on travaille&nbsp;!</h2></div></div><div class="section company"><div class="container">${p('Nous cherchons presque toujours du monde&nbsp;: des personnes qui programment, qui dessinent, qui expliquent, et d’autres dont le parcours ne ressemble à aucun.', 'Chez nous, ce sont les équipes qui choisissent leurs collègues. Vous passerez une demi-journée avec celle que vous rejoindriez, et vous pourrez lui poser toutes vos questions.', 'Deux offres sont ouvertes en ce moment&nbsp;:')}<ul><li><a href="nuage.html">Développeur·euse web et exploitation</a></li><li><a href="embarque.html">Ingénieur·e logiciel embarqué</a></li></ul>${p('Aucune ne vous correspond&nbsp;? Écrivez-nous quand même. Le diplôme nous importe peu, la manière de travailler beaucoup.')}</div></div><div class="section contact"><h2>Contactez-nous</h2><p>Un CV nous suffit.<br>Dites-nous ce que vous aimeriez faire.</p><a class="link-call-to-action" href="#">emploi-belfort@marguet-informatique.example</a><a class="link-call-to-action" href="#">emploi-nantes@marguet-informatique.example</a></div></div><div class="page-footer"><p class="footer-motto"><strong>Du code qui freine à temps.</strong></p><p>©2026 Marguet | <a href="#">Mentions légales</a></p></div>`,
    ),
  ),
  none(
    'a recruiter’s list of mandates, in French: cards with sector, place, title, teaser and pay, reasons to apply, a newsletter and a chat',
    'https://astrelle-conseil.example/offres-emploi/',
    inFrance(
      "Offres d'emploi — Cadres &amp; Dirigeants | Astrelle",
      `<nav class="main-nav"><a href="/" class="logo-wrap"><span class="logo-name">ASTRELLE</span></a><ul class="nav-links"><li><a href="#">Accueil</a></li><li><a href="#" class="has-dd">Secteurs</a><div class="dropdown" style="display:none"><a href="#">Industrie</a><a href="#">Santé</a></div></li><li><a href="#">Offres d'emploi</a></li><li><a href="#">Actualités</a></li></ul><a href="#" class="nav-cta">Nous contacter</a></nav><section class="sector-hero"><nav class="breadcrumb"><a href="/">Accueil</a> &rsaquo; <span>Offres d'emploi</span></nav><div class="eyebrow">Offres d'emploi · Candidatures confidentielles</div><h1>Nos <em>offres d'emploi</em> du moment</h1><p>Voici les postes que nos clients nous autorisent à publier. Autant d’autres restent discrets&nbsp;: une candidature spontanée nous permet de penser à vous.</p><a href="#" class="btn btn-dark">Candidature spontanée</a></section><section class="section" id="jobs"><div class="job-grid">${(
        [
          [
            'Industrie',
            'Mulhouse',
            'Directeur de production — Papeterie — Mulhouse',
            'Conduite d’un site de 140 personnes, deux machines, un projet de chaufferie bois. Expérience du papier ou de l’agroalimentaire exigée.',
            '85–100 k€',
          ],
          [
            'Santé',
            'Lille',
            'Directrice ou directeur des soins — Lille',
            'Clinique de 120 lits, ouverture d’une unité de jour. Encadrement de sept cadres, participation au comité de direction.',
            '70–82 k€',
          ],
          [
            'Finance',
            'Luxembourg',
            'Responsable du contrôle interne — Luxembourg',
            'Société de gestion indépendante. Refonte des procédures, dialogue avec le régulateur, équipe de trois personnes.',
            '95–115 k€',
          ],
          [
            'Tech',
            'Rennes',
            'Responsable technique — Éditeur de logiciels — Rennes',
            'Équipe de douze, produit en croissance, dette technique assumée. Goût du terrain indispensable.',
            '75–90 k€',
          ],
        ] as const
      )
        .map(mandate)
        .join(
          '',
        )}</div></section><section class="section"><div class="prose"><h2>Pourquoi passer par nous ?</h2><p><strong>Une réponse, toujours.</strong> Nous lisons tout et nous répondons à tout le monde, en une semaine au plus.</p><p><strong>Votre accord d’abord.</strong> Votre nom ne parvient à un employeur que si vous l’avez voulu.</p></div></section><section class="cta-band"><h2>Un poste à pourvoir ?</h2><a href="#" class="btn btn-gold">Nous le confier</a></section><footer class="main-footer"><div class="foot-newsletter"><div class="foot-col-title">Newsletter</div><form><input type="email" placeholder="Votre email"><button>S'inscrire</button></form></div><div class="foot-copy">© 2026 Astrelle.</div></footer><div class="chat-bubble"><div class="chat-messages"><div class="msg bot">Bonjour ! Une question sur une offre ?</div></div><button class="chat-sug">Déposer un CV</button></div>`,
    ),
  ),
  none(
    'an association’s recruiting page, in French: papers to download with a place and a last day each, calls for trainers, volunteers and students',
    'https://www.terralien.example/recrutement/',
    inFrance(
      'Recrutement - Terralien',
      `<header><ul class="list-inline nav-top"><li class="list-inline-item"><a href="#">Terralien</a></li><li class="list-inline-item"><a href="#">Actualités</a></li><li class="list-inline-item"><a href="#">Recrutement</a></li></ul><ol class="list-unstyled"><li><a>Les formations par profil</a><div><a href="#">Bachelier</a><a href="#">Alternant</a><a href="#">Reconversion</a></div></li><li><a>Les diplômes</a><div><a href="#">Logisticien</a><a href="#">Responsable eau et assainissement</a></div></li></ol></header><div class="content"><h1>Recrutement</h1>${rich('Rejoindre nos équipes', 'Terralien forme depuis 1991 celles et ceux qui portent secours. Nous travaillons à Valence, à Thiès et partout où l’on nous appelle.')}<div class="listing-docs"><ul>${(
        [
          ['Chargé·e de formation logistique', 'Valence, France', '4 décembre 2026'],
          ['Comptable (remplacement)', 'Valence, France', '30 novembre 2026'],
          ['Référent·e eau et assainissement', 'Thiès, Sénégal', '11 décembre 2026'],
        ] as const
      )
        .map(paper)
        .join(
          '',
        )}</ul></div>${rich('Rejoindre notre réseau de formateurs', 'Aucun appel n’est ouvert pour l’instant.', '<strong>Nous accueillons toute l’année des professionnels</strong> qui connaissent l’un de ces domaines : achats, froid, énergie, sécurité, gestion de projet, finances, nutrition, protection de l’enfance.', 'Vous parlez français, anglais, arabe ou espagnol, et vous aimez faire travailler un groupe ? Envoyez votre CV et quelques lignes à notre équipe.')}${rich('Devenir bénévole', 'Quelques heures par mois suffisent. Nous affichons ici ce dont nous avons besoin.')}${rich('Effectuer un stage', 'Nous recevons chaque année une dizaine d’étudiants sous convention. Les offres paraissent en février.')}${rich('Adhérer à l’association', 'Une cotisation, une voix à l’assemblée, et des nouvelles quatre fois par an.')}<nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/">Accueil</a></li><li class="active"><span>Recrutement</span></li></ol></nav></div><footer id="footer"><p>Inscrivez-vous à notre lettre</p><h4>Centres <br> de formation</h4><address>12 rue des Alpes, 26000 Valence</address><span>© Terralien</span></footer>`,
    ),
  ),
  none(
    'a maker’s careers page, in German: a slogan as first heading, tiles to training, studies and posts, answers to questions in its data',
    'https://www.gebr-hollnstedt.example/karriere/',
    `<!DOCTYPE html><html lang="de" class="no-js"><head><meta charset="utf-8"><title>Werkzeug macht Leute. | Hollnstedt</title><meta name="description" content="Ausbildung, Studium, Beruf: So arbeiten Sie bei der Gebr. Hollnstedt GmbH &amp; Co. KG."><meta property="og:title" content="Werkzeug macht Leute. | Hollnstedt"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Gebr. Hollnstedt GmbH & Co. KG","address":{"@type":"PostalAddress","addressLocality":"Detmold","addressCountry":"DE"}},{"@type":"WebPage","name":"Werkzeug macht Leute."},{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Wie kann ich bei Hollnstedt anfangen?","acceptedAnswer":{"@type":"Answer","text":"Mit einer Ausbildung, einem Praktikum, als Werkstudent oder direkt im Beruf."}},{"@type":"Question","name":"Wo bewerbe ich mich?","acceptedAnswer":{"@type":"Answer","text":"Im Portal mit den offenen Stellen."}}]}]}</script></head><body><a class="skip" href="#inhalt">Zum Inhalt springen</a><header class="nav" id="nav"><a class="nav__logo" href="../"><svg class="logo" role="img" aria-label="Hollnstedt"><text>Hollnstedt</text></svg></a><nav class="nav__menu" aria-label="Hauptnavigation"><ul class="nav__ul"><li><a href="#">Unternehmen</a></li><li><a href="#">Geschäftsbereiche</a></li><li><a href="#" aria-current="page">Karriere</a><ul class="nav__sub" style="display:none"><li><a href="#">Ausbildung</a></li><li><a href="#">Studierende</a></li><li><a href="#">Stellenangebote</a></li></ul></li><li><a href="#">News</a></li></ul></nav></header><main id="inhalt"><section class="subhero"><nav class="crumbs" aria-label="Pfad"><a href="../">Start</a><span>›</span><strong>Karriere</strong></nav><h1>Werkzeug macht Leute.</h1></section><section class="sektion"><div class="prosa"><div class="kacheln kacheln--3">${(
      [
        ['Ausbildung', 'Acht Berufe, eine eigene Lehrwerkstatt und Ausbilder, die ihr Fach lieben.'],
        ['Studierende', 'Praktikum, Abschlussarbeit oder ein Platz als Werkstudentin neben dem Studium.'],
        ['Stellenangebote', 'Alle offenen Stellen für Berufserfahrene finden Sie in unserem Portal.'],
      ] as const
    )
      .map(kachel)
      .join(
        '',
      )}</div><h2>Was Sie bei uns erwartet</h2>${p('Seit 1926 schleifen wir Instrumente, mit denen Zahntechniker in neunzig Ländern arbeiten. Achthundert Menschen gehören dazu, die meisten von ihnen in Detmold, manche in der vierten Generation.')}<ul><li>Gleitzeit und, wo es geht, zwei Tage im Homeoffice</li><li>Eine Kantine mit zwei Köchen und einem Garten</li><li>Betreuungsplätze für Kinder ab einem Jahr</li><li>Kurse, Meisterschule und Studium mit unserer Hilfe</li><li>30 Tage Urlaub, Weihnachtsgeld und eine Rente vom Betrieb</li></ul><h2>Drei von uns</h2><blockquote><p>„Nach der Elternzeit konnte ich mit zwanzig Stunden anfangen. Niemand hat komisch geschaut.“</p><footer>Jana, Einkauf</footer></blockquote><blockquote><p>„Ich habe hier gelernt, bin gegangen und nach zwei Jahren wiedergekommen.“</p><footer>Okan, Schleiferei</footer></blockquote><h2>Haben Sie Fragen?</h2><p>Frau Beutler aus der Personalabteilung hilft gern weiter.</p></div></section></main><footer class="fuss"><p>© 2026 Gebr. Hollnstedt</p><a href="#">Impressum</a> <a href="#">Datenschutz</a></footer></body></html>`,
  ),
  none(
    'a builder’s careers page that was never filled, in German: trades in the description only, an empty heading, address and menu twice',
    'https://www.rieker-tiefbau.example/karriere/',
    `<!DOCTYPE html><html lang="de-de"><head><meta charset="utf-8"><title>Rieker Tiefbau </title><meta name="description" content="Baugeräteführer, Rohrleger, Vorarbeiter"><meta name="og:title" content=""></head><body><header><div class="ui container"><div class="ui three column grid respDesktop"><div class="column mccol"><div id="headermenu"><a class="headermenuitem sidebar-nav-item" href="/" title="Home">Home</a><a class="headermenuitem sidebar-nav-item" href="#" title="Leistungen">Leistungen</a><a class="headermenuitem sidebar-nav-item" href="#" title="Referenzen">Referenzen</a><a class="headermenuitem sidebar-nav-item" href="#" title="Kontakt">Kontakt</a></div></div><div class="column logocol"><a href="/"><img class="logo"></a></div><a class="column contacts" href="#"><ul><li>Hochfeld 12, 84048 Mainburg</li><li>info@rieker-tiefbau.example</li><li>08751-000000</li></ul></a></div><div class="mobileHeader respMobile" style="display:none"><ul><li>Hochfeld 12, 84048 Mainburg</li><li>08751-000000</li></ul></div></div></header><main role="main"><div class="ui container standard"><h1></h1><div class="content"></div></div></main><div class="clearfix"></div><footer><div class="footermenu"><a href="#">Datenschutz</a><a href="#">Impressum</a><a href="#">Haftungsausschluss</a></div></footer></body></html>`,
  ),
];
