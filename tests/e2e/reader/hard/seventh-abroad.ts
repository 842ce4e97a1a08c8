/** Boards, other languages and searches with one job open, third helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const block = (id: string, title: string, html: string) =>
  `<div class="at-section-text-${id}"><div class="job-ad-display-1b1is8w"><h4 class="job-ad-display-1b7tgzx">${title}</h4></div><div data-at="section-text-${id}-content" class="job-ad-display-10scwu4">${html}</div></div>`;
const oferta = (title: string, firm: string, place: string, isOpen = false) =>
  `<article class="box_offer${isOpen ? ' sel' : ''}" data-id="E${title.length}"><h2 class="fs18 fwB"><a class="js-o-link fc_base" href="#">${title}</a></h2><p class="dFlex"><a class="fc_base" href="#">${firm}</a></p><p class="fs16 fc_base"><span class="mr10">${place}</span></p><p class="fs13 fc_aux">Hace 3 días</p></article>`;

export const seventhAbroad: GeneralPage[] = [
  advert(
    'a large German board: facts in spans with style sheets between them, sections from the firm’s template, pay estimate and firm card after it',
    'https://www.treppenjob.example/stellenangebote--Werkzeugmechaniker-m-w-d-Suhl-Rennsteig-Praezision-GmbH--13072528-inline.html',
    doc(
      'Werkzeugmechaniker (m/w/d) - Job bei Firma Rennsteig Präzision GmbH in Suhl',
      `<div id="GDPRConsentManagerContainer"><h2>Wir respektieren Ihre Privatsphäre</h2><p>Wir und unsere Partner verwenden Cookies, um unsere Dienste zu verbessern.</p><button>Alles akzeptieren</button></div><header><a href="/"><img alt="Treppenjob" src="l"></a><nav><a href="/jobs">Jobs finden</a><a href="/gehalt">Gehalt</a><a href="/magazin">Magazin</a></nav></header><div class="job-ad-display-147ed4i" data-at="job-ad-header"><img data-at="header-company-logo" alt="Rennsteig Präzision GmbH" src="r"><h1 data-at="header-job-title" class="job-ad-display-1vupjwx">Werkzeugmechaniker (m/w/d)</h1><ul class="at-listing__list-icons"><li><style>.job-ad-display-x{display:flex}</style><span data-at="metadata-company-name"><span>Rennsteig Präzision GmbH</span></span></li><li><span data-at="metadata-location"><span>Suhl</span></span></li><li><span data-at="metadata-contract-type"><span>Feste Anstellung</span></span></li><li><span data-at="metadata-work-type"><span>Vollzeit</span></span></li><li><span data-at="metadata-online-date"><span>Erschienen: vor 3 Tagen</span></span></li></ul><button>Ich bin interessiert</button><button>Speichern</button></div><div data-at="job-ad-content">${block('introduction', 'Über uns', '<p>Seit 1951 bauen wir in Suhl Stanzwerkzeuge, die in Schlössern, Uhren und Hörgeräten ihre Spuren lassen. Wir sind 85 Leute, und der Chef steht selbst noch an der Erodiermaschine.</p>')}${block('description', 'Aufgaben', ul('Sie fertigen und montieren Folgeverbundwerkzeuge nach Zeichnung', 'Sie suchen Fehler, bis sie sich zeigen, und halten fest, woran es lag', 'Sie betreuen einen unserer vier Auszubildenden'))}${block('profile', 'Profil', ul('Abgeschlossene Ausbildung als Werkzeugmechaniker oder vergleichbar', 'Erfahrung mit Draht- und Senkerodieren ist willkommen', 'Ruhe, wenn es um Hundertstel geht'))}${block('weoffer', 'Wir bieten', ul('Vier-Tage-Woche mit 36 Stunden', 'Werkswohnung für die ersten sechs Monate', 'Übernahme der Meisterschule'))}${block('contact', 'Weitere Informationen', '<p>Fragen beantwortet Frau Heike Ansorg, Telefon 03681 555 012. Rennsteig Präzision GmbH, Auenstraße 9, 98529 Suhl</p>')}</div><section data-at="salary"><h2>Gehalt</h2><p>Für diesen Job schätzen wir ein Gehalt zwischen 36.000 und 47.000 € pro Jahr.</p></section><section data-at="job-ad-company-card"><h2>Rennsteig Präzision GmbH</h2><p>51-100 Mitarbeitende</p></section><section><h2>Ähnliche Jobs</h2><article><h3>Zerspanungsmechaniker (m/w/d)</h3><p>Zella Dreh KG, Ilmenau</p></article><article><h3>Qualitätsprüfer (m/w/d)</h3><p>Optik Meiningen</p></article></section><footer><a href="/agb">AGB</a></footer>`,
      '',
      'de',
    ),
    {
      title: 'Werkzeugmechaniker (m/w/d)',
      company: 'Rennsteig Präzision GmbH',
      location: 'Suhl',
      noClosing: true,
      has: [
        'in Schlössern, Uhren und Hörgeräten',
        'woran es lag',
        'wenn es um Hundertstel geht',
        'Übernahme der Meisterschule',
      ],
      hasNot: ['Zerspanungsmechaniker', 'Alles akzeptieren', 'Ich bin interessiert'],
    },
  ),
  advert(
    'another Ukrainian board: the city in the title, pay over the firm, address with distance to a landmark, the text in one block',
    'https://robota-mist.example/jobs/5512088/',
    doc(
      'Вакансія Пекар-кондитер у Полтаві, робота в компанії Хлібний двір, Полтава — Робота міст',
      `<header id="header"><a class="logo" href="/" title="Робота міст">Робота міст</a><ul><li><a href="/jobs/">Знайти вакансії</a></li><li><a href="/resumes/">Кандидати</a></li><li><a href="/login">Увійти</a></li></ul></header><div class="container" id="center"><ol class="breadcrumb"><li><a href="/jobs/"><span>Вакансії</span></a></li><li><a href="/jobs-poltava/"><span>Полтава</span></a></li></ol><div class="row"><div class="col-md-8"><div class="wordwrap"><p class="text-default-7">Вакансія від 12 листопада 2026</p><h1 class="my-0" id="h1-name">Пекар-кондитер</h1><ul class="list-unstyled"><li class="text-indent"><span title="Зарплата" class="glyphicon"></span><span class="strong-500">22 000 – 26 000 грн</span></li><li class="text-indent"><span title="Дані про компанію"></span><a href="/jobs/by-company/88/"><span class="strong-500">Хлібний двір</span></a> <span class="text-default-7">Ресторанний бізнес; 50–250 співробітників</span></li><li class="text-indent"><span title="Адреса роботи"></span> Полтава, вулиця Соборності, 41. <span class="text-default-7">700 м від центру</span> · <a href="#map">На мапі</a></li><li class="text-indent"><span title="Умови й вимоги"></span> Повна зайнятість. Досвід роботи від 1 року.</li></ul><a class="btn btn-primary" href="#">Відгукнутися</a> <button>Зберегти</button><h2>Опис вакансії</h2><div id="job-description"><p>Хлібний двір пече для восьми кав’ярень міста й однієї лікарні. Наша піч не холоне з 2011 року.</p><p><b>Що треба робити:</b></p>${ul('замішувати та формувати тісто за технологічними картами', 'пекти тістечка до сьомої ранку', 'стежити за закваскою, як за малою дитиною')}<p><b>Кого шукаємо:</b></p>${ul('людину з досвідом роботи на кухні або в пекарні від року', 'охайну й уважну до ваги')}<p><b>Що пропонуємо:</b></p>${ul('зміни два через два, розвезення додому', 'харчування та форму', 'навчання у нашого шоколатьє')}<p>Телефонуйте з дев’ятої до сімнадцятої, Олена.</p></div></div></div><div class="col-md-4"><h4>Отримуйте нові вакансії</h4><form><input placeholder="Електронна пошта"><button>Підписатися</button></form></div></div><h2>Схожі вакансії</h2><div class="card"><h3><a href="#">Помічник пекаря</a></h3><p>Паляниця, Кременчук</p></div><div class="card"><h3><a href="#">Бариста</a></h3><p>Зерно, Полтава</p></div></div><footer><p>© 2006–2026 Робота міст</p></footer>`,
      '',
      'uk',
    ),
    {
      title: 'Пекар-кондитер',
      company: 'Хлібний двір',
      location: 'Полтава',
      noClosing: true,
      salary: '22 000',
      has: ['Наша піч не холоне', 'як за малою дитиною', 'розвезення додому'],
      hasNot: ['Помічник пекаря', 'Підписатися'],
    },
  ),
  advert(
    'a Spanish search with one offer open in a box: a count in the heading, requirements as a list of words, a warning at the end',
    'https://mx.empleotrabajo.example/trabajo-de-soldador-en-saltillo#E15',
    doc(
      'Ofertas de trabajo de soldador en Saltillo | EmpleoTrabajo',
      `<header class="menu"><a href="/">EmpleoTrabajo</a><a href="/empresas">Buscar empresas</a><a href="/salarios">Salarios</a><a href="/login">Ingresar</a><form><input placeholder="Cargo o categoría"><input placeholder="Lugar"><button>Buscar</button></form></header><main class="box_border"><div class="title_page"><h1 class="fs24"><span>37</span> ofertas de trabajo de soldador en Saltillo</h1></div><div class="parrilla"><div class="box_list">${oferta('Soldador MIG segundo turno', 'Remolques del Cañón', 'Ramos Arizpe, Coahuila')}${oferta('Soldador pailero', 'Tanques La Aurora', 'Saltillo, Coahuila', true)}${oferta('Ayudante de soldador', 'Herrería Dos Ríos', 'Arteaga, Coahuila')}${oferta('Inspector de soldadura', 'Calidad Norte', 'Saltillo, Coahuila')}</div><div class="box_detail" data-offers-grid-detail-container><div class="header_detail"><p class="title_offer fs21 fwB lh1_2">Soldador pailero</p><div class="fs16 mt5"><a class="dIB mr10 fc_base" href="#">Tanques La Aurora</a> <span class="rating">4.1</span></div><p class="fs16 mb5">Saltillo, Coahuila</p><p class="fs13 fc_aux">Hace 3 días (actualizada)</p><a class="b_primary big" href="#">Postularme</a></div><div class="fs16 t_word_wrap"><div class="mb10"><span class="tag base mb10">$14,000.00 (Mensual)</span> <span class="tag base mb10">Contrato por tiempo indeterminado</span> <span class="tag base mb10">Tiempo completo</span></div><h3 class="fwB fs16 mt20">Descripción de la oferta</h3><div class="mbB"><p>${br('Tanques La Aurora fabrica pipas para agua y leche desde hace cuarenta años. Buscamos a quien entienda un plano y no le tema al acero inoxidable.', '', 'Actividades:', '- Trazar, cortar y armar cuerpos de tanque', '- Soldar con TIG y probar cada costura con agua', '- Cuidar la herramienta del turno siguiente', '', 'Ofrecemos:', '- Pago semanal y bono de puntualidad', '- Comedor y transporte desde el centro')}</p></div><h3>Requerimientos</h3><ul class="disc mbB"><li>Educación mínima: Secundaria</li><li>3 años de experiencia</li><li>Conocimientos: TIG, lectura de planos</li></ul><p class="fc_aux">Palabras clave: pailero, soldador, tig</p></div><p class="fs13">Denunciar empleo</p><p class="aviso">Recuerda que ningún reclutador puede pedirte dinero a cambio de una entrevista o un puesto.</p></div></div></main><footer><a href="/aviso-legal">Aviso legal</a></footer>`,
      '',
      'es-MX',
    ),
    {
      title: 'Soldador pailero',
      company: 'Tanques La Aurora',
      location: 'Saltillo',
      noClosing: true,
      salary: '14,000',
      has: ['fabrica pipas para agua y leche', 'probar cada costura con agua', 'transporte desde el centro'],
      hasNot: ['Inspector de soldadura', 'Remolques del Cañón', 'puede pedirte dinero'],
    },
  ),
  advert(
    'a Czech glassworks’ page of its own: a term list above the text, the place by its factory, an end date in the last line',
    'https://www.sklarna-jizera.example/kariera/technolog-taveni',
    doc(
      'Technolog tavení | Kariéra | Sklárna Jizera, a.s.',
      `<div class="cookie-lista"><p>Tento web používá soubory cookie.</p><button>Rozumím</button></div><header><a href="/"><img src="l.svg" alt="Sklárna Jizera"></a><nav><a href="/vyrobky">Výrobky</a><a href="/o-nas">O nás</a><a href="/kariera">Kariéra</a><a href="/kontakt">Kontakt</a></nav></header><main><nav class="drobecky"><a href="/">Domů</a> › <a href="/kariera">Kariéra</a> › Technolog tavení</nav><h1>Technolog tavení</h1><dl class="prehled"><dt>Místo výkonu práce</dt><dd>závod Desná</dd><dt>Úvazek</dt><dd>plný, dvousměnný provoz</dd><dt>Mzda</dt><dd>42 000 – 50 000 Kč</dd><dt>Nástup</dt><dd>leden 2027 nebo dohodou</dd></dl><div class="text"><p>Sklo taví u nás tři pece a každá má svou povahu. Hledáme kolegu, který je bude znát lépe než ony nás.</p><h2>Co vás čeká</h2>${ul('Řízení tavby a úprava receptur podle barvy', 'Zkoušky nových surovin s laboratoří v Jablonci', 'Zaškolení obsluhy pecí na obou směnách')}<h2>Co byste měli mít</h2>${ul('Středoškolské nebo vysokoškolské vzdělání v oboru silikátů', 'Alespoň dva roky praxe ve výrobě', 'Chuť vstát, když pec volá')}<h2>Co za to</h2>${ul('Třináctý plat a šest týdnů dovolené', 'Podnikový byt v Tanvaldu')}<p>Životopis pošlete paní Ireně Havlové na prace@sklarna-jizera.example nejpozději do 15. prosince 2026.</p></div><section class="dalsi"><h2>Další volná místa</h2><ul><li><a href="/k/1">Brusič skla</a></li><li><a href="/k/2">Řidič vysokozdvižného vozíku</a></li><li><a href="/k/3">Účetní</a></li></ul></section></main><footer><p>Sklárna Jizera, a.s., Krkonošská 17, 468 61 Desná</p></footer>`,
      '',
      'cs',
    ),
    {
      title: 'Technolog tavení',
      company: 'Sklárna Jizera, a.s.',
      location: 'Desná',
      closingOn: '2026-12-15',
      salary: '42 000',
      has: ['Sklo taví u nás tři pece', 'Chuť vstát, když pec volá', 'Podnikový byt v Tanvaldu'],
      hasNot: ['Brusič skla', 'Rozumím'],
    },
  ),
  advert(
    'a French search on a worldwide board with one job open: a suffix after the title, firm and place in the head, pay twice',
    'https://fr.embauche.example/jobs?q=pr%C3%A9parateur&l=Rodez&vjk=a1b2c3d4e5f6a7b8',
    doc(
      'Emplois : Préparateur, Rodez (12) - 20 novembre 2026 | Embauche.example',
      `<header class="gnav"><a href="/">Embauche</a><a href="/companies">Avis sur les entreprises</a><a href="/career/salaries">Trouver les salaires</a><a href="/account">Connexion</a></header><form id="jobsearch"><input value="préparateur"><input value="Rodez (12)"><button>Lancer la recherche</button></form><div class="jobsearch-LeftPane"><h1 class="jobsearch-JobCountAndSortPane">préparateur emplois à Rodez (12)</h1><span>58 emplois</span><ul class="css-zu9cdh">${[
        ['Préparateur en pharmacie (H/F)', 'Pharmacie du Viaduc', 'Millau (12)'],
        ['Préparateur de commandes (H/F)', 'Maison Larzac Fromages', 'Onet-le-Château (12)'],
        ['Cariste (H/F)', 'Transports Aubrac', 'Rodez (12)'],
        ['Agent de quai (H/F)', 'Ségala Logistique', 'Baraqueville (12)'],
      ]
        .map(
          ([title, firm, place], at) =>
            `<li class="css-1ac2h1w"><div class="cardOutline${at === 1 ? ' vjs-highlight' : ''}"><h2 class="jobTitle"><a data-jk="a1b2c3d4e5f6a7b${at}" href="#"><span title="${title}">${title}</span></a></h2><span data-testid="company-name">${firm}</span><div data-testid="text-location">${place}</div><ul><li>Candidature simplifiée</li></ul></div></li>`,
        )
        .join(
          '',
        )}</ul></div><div class="jobsearch-RightPane"><div id="jobsearch-ViewjobPaneWrapper"><div class="jobsearch-JobComponent"><div class="jobsearch-InfoHeaderContainer"><h2 data-testid="jobsearch-JobInfoHeader-title" class="jobsearch-JobInfoHeader-title css-1t78hkx"><span>Préparateur de commandes (H/F)<span class="css-t0ooe5"> - job post</span></span></h2><div data-testid="inlineHeader-companyName"><span><a href="/cmp/x">Maison Larzac Fromages<svg></svg></a></span></div><div data-testid="inlineHeader-companyLocation"><div>12850 Onet-le-Château</div></div><div id="salaryInfoAndJobType"><span>1 850 € - 2 050 € par mois</span><span> -  Temps plein, CDI</span></div><button>Postuler maintenant</button></div><div id="jobDetailsSection"><h2>Détails de l’emploi</h2><h3>Salaire</h3><div>1 850 € - 2 050 € par mois</div><h3>Type de contrat</h3><div>Temps plein</div><div>CDI</div></div><div id="benefits"><h2>Avantages</h2><ul><li>Réductions tarifaires</li></ul></div><h2>Description du poste</h2><div id="jobDescriptionText" class="jobsearch-JobComponent-description"><p>Maison Larzac Fromages affine et expédie les roues de trente fermes. Au froid, à quatre degrés, tout doit partir avant midi.</p><p><b>Vos missions</b></p>${ul('Vous prélevez les fromages selon la feuille de route', 'Vous pesez, emballez et étiquetez sans erreur de lot', 'Vous signalez ce qui ne sent pas comme il devrait')}<p><b>Votre profil</b></p><p>Une première expérience en préparation de commandes et le CACES 1 sont appréciés. Le froid ne vous fait pas peur, le réveil à quatre heures non plus.</p><p>Prise de poste : début janvier. Panier de fromages chaque vendredi.</p></div><button>Signaler l’offre</button></div></div></div><footer><a href="/legal">Conditions d’utilisation</a></footer>`,
      '',
      'fr',
    ),
    {
      title: 'Préparateur de commandes (H/F)',
      company: 'Maison Larzac Fromages',
      location: 'Onet-le-Château',
      noClosing: true,
      salary: '1 850',
      has: ['les roues de trente fermes', 'sans erreur de lot', 'Panier de fromages'],
      hasNot: ['Pharmacie du Viaduc', 'Signaler l’offre', 'Agent de quai'],
    },
  ),
  none(
    'a German board’s search with nothing open: cards with teasers as long as paragraphs',
    'https://www.treppenjob.example/jobs/werkzeugmechaniker/in-suhl',
    doc(
      'Werkzeugmechaniker Jobs in Suhl - 14 aktuelle Stellen | Treppenjob',
      `<header><a href="/">Treppenjob</a></header><main><h1>14 Treffer für Werkzeugmechaniker Jobs in Suhl</h1>${[
        'Werkzeugmechaniker (m/w/d)|Rennsteig Präzision GmbH|Suhl',
        'Zerspanungsmechaniker (m/w/d)|Zella Dreh KG|Ilmenau',
        'Werkzeugmacher (m/w/d)|Form & Guss Thüringen|Schmalkalden',
        'Industriemechaniker (m/w/d)|Haselgrund AG|Steinbach',
      ]
        .map((line) => line.split('|'))
        .map(
          ([title, firm, place]) =>
            `<article data-at="job-item"><h2><a data-at="job-item-title" href="#">${title}</a></h2><span data-at="job-item-company-name">${firm}</span><span data-at="job-item-location">${place}</span><div>Wir suchen zum nächstmöglichen Zeitpunkt Verstärkung. Ihre Aufgaben: Sie fertigen Werkzeuge nach Zeichnung, Sie prüfen Maße. Ihr Profil: abgeschlossene Ausbildung und erste Berufserfahrung…</div><time>vor 3 Tagen</time></article>`,
        )
        .join('')}<nav><a href="?page=2">2</a></nav></main>`,
      '',
      'de',
    ),
  ),
  none(
    'a course page of a Polish school: programme, requirements, date and price',
    'https://www.akademiapiekarska.example/kursy/piekarz-cukiernik',
    doc(
      'Kurs piekarza-cukiernika | Akademia Piekarska',
      `<header><a href="/">Akademia Piekarska</a></header><main><h1>Kurs piekarza-cukiernika</h1><p>Miejsce: Lublin. Termin: 12 stycznia 2027. Zapisy do 20 grudnia 2026.</p>${p('Nauczysz się prowadzić zakwas i piec dla stu osób. Po kursie znajdziesz pracę w każdej piekarni.')}<h2>Program</h2>${ul('Ciasta drożdżowe', 'Dekoracja', 'Higiena')}<h2>Wymagania</h2>${ul('Ukończone 18 lat', 'Książeczka sanitarna')}<h2>Oferujemy</h2>${ul('Certyfikat', 'Praktyki w trzech piekarniach')}<p>Cena: 3 200 zł. <a href="/zapisy">Zapisz się</a></p></main>`,
      '',
      'pl',
    ),
  ),
  none(
    'a French town’s day of hiring with thirty firms',
    'https://www.ville-saint-dole.example/agenda/forum-de-l-emploi',
    doc(
      'Forum de l’emploi le 3 décembre - Ville de Saint-Dole',
      `<header><a href="/">Ville de Saint-Dole</a></header><main><h1>Forum de l’emploi</h1><p>Jeudi 3 décembre 2026, de 9 h à 17 h, salle des fêtes.</p>${p('Trente entreprises recrutent : agents de production, soudeurs, aides à domicile, commerciaux. Venez avec votre CV.', 'Postes en CDI, CDD et alternance. Débutants acceptés.')}<h2>Au programme</h2>${ul('Entretiens de dix minutes', 'Relecture de lettres de motivation', 'Profil recherché : tous')}<p>Inscription avant le 1er décembre au 03 84 55 50 11.</p></main>`,
      '',
      'fr',
    ),
  ),
];
