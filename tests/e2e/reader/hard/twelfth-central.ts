/** A Czech board with its company profiles, and a German shop’s own site. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, none, p, posting, ul } from './parts';

const icon = (name: string, hidden: string, html: string) =>
  `<dt><span class="icon icon--${name}" aria-hidden="true"></span><span class="visuallyhidden">${hidden}</span></dt><dd>${html}</dd>`;
const muted = (label: string, value: string) =>
  `<dt><span class="icon icon--stop" aria-hidden="true"></span></dt><dd><span class="muted">${label}: </span> ${value} </dd>`;

interface Job {
  title: string;
  company: string;
  address: string;
  lead: string;
  body: string;
  terms: [label: string, value: string][];
  person: string;
  profile: boolean;
}
const reply = (position: string) =>
  `<div class="grid grid--middle grid--rev"><div class="grid__item e-9"><div class="low-replied-jd"><span class="low-replied-jd__text"> Zatím se přihlásili <strong>méně než 4 lidé</strong>. </span></div></div><div class="grid__item e-4"><a class="button" href="/jof/" data-track-event="JD.Reply" data-track-position="JD ${position}"> Odpovědět </a></div></div>`;

function czech(j: Job): string {
  const head = `<dl class="icon-description icon-description--center">${icon('building', 'Společnost', `<strong class="notranslate">${j.company}</strong>`)}${icon('map-marker', 'Adresa', `<a href="https://www.mapy.cz/" data-track-event="JD.Map" data-track-position="JD nahore">${j.address} </a>`)}</dl>`;
  const cover = `<div class="cover company-profile__cover"><img src="c.png" class="company-profile__cover__media"></div><div class="company-profile__navigation"><div class="wrapper"><div class="company-profile__logo"><a href="/fp/x/"><img src="l.png" alt="${j.company}" class="company-profile__logo__image"></a></div><ul class="list-unstyled navigation__list"><li><a class="navigation__link" href="/fp/x/">O nás</a></li><li><a class="navigation__link navigation__link--active" href="/fp/x/prace/">Volná místa<span data-badge="6"></span></a></li></ul></div></div>`;
  const medallion = `<div class="medallion standalone" id="company-profile-medallion"><h3 class="shaded"> O pobočce </h3><h2>Nová hala u nádraží</h2><div class="medallion--block-items"><div class="medallion--block-item medallion--text"><p>Do nové haly jsme se přestěhovali letos na jaře. Najdete v ní světlé dílny, jídelnu a šatny s vlastní skříňkou.</p></div></div><div class="fp-banner--item"><a href="/fp/x/" title="${j.company}"><img alt="${j.company}" src="l.png"></a><span class="fp-banner--link-label">Podívejte se na profil firmy</span></div></div>`;
  return `<!DOCTYPE html><html lang="cs"><head><meta charset="UTF-8"><meta property="og:title" content="${j.title} – ${j.company}"><meta property="og:image" content="/logo/jobs_negativ_500px.png"><meta name="robots" content="noindex"><title>${j.title} – ${j.company}</title></head><body><div id="deprecated-browser-message" style="background: #ff9900; display: none"> Váš prohlížeč je příliš starý, některé části stránky se nemusí zobrazit. </div><div class="header hidden--print" role="navigation"><div class="wrapper"><a class="header__logo-link" href="/"><img class="header__logo" src="l.svg" alt="Jobs.cz"></a><div class="navigation" id="navigation" role="menubar"><ul class="list-unstyled navigation__list"><li class="navigation__item"><a href="/prace/" class="navigation__link" role="menuitem">Nabídky práce</a></li><li class="navigation__item"><a href="/brigady/" class="navigation__link" role="menuitem">Brigády</a></li><li class="navigation__item"><a href="/poradna/" class="navigation__link" role="menuitem">Inspirace</a></li><li class="navigation__item"><a href="/spolecnosti/" class="navigation__link" role="menuitem">Zaměstnavatelé</a></li><li class="navigation__item"><a href="/zivotopis" class="navigation__link" role="menuitem">Vytvořit si životopis</a></li></ul><div class="hidden"><span id="menu-create-cv-tooltip-desk-content">Sestavte si životopis hned dnes<br>a stáhněte si ho…</span></div></div><div class="button-group"><a class="button" href="/prihlasit-se/">Přihlásit</a><a class="button button--tertiary" href="//firmy.jobs.cz/">Pro firmy</a></div></div></div>${j.profile ? cover : ''}<div class="orig-frame hero jobad__hero"><div class="wrapper"><div class="grid"><div id="breadcrumbs-box"></div><div class="grid__item e-16"><h1>${j.title}</h1></div><div class="grid__item e-12">${head}</div><div class="hidden--print">${reply('nahore')}</div></div></div></div><div class="content orig-frame" role="main"><div class="wrapper"><div class="grid"><div class="grid__item e-16"><div class="clearfix"><p>${j.lead}</p></div><h2>${j.title}</h2><div class="standalone jobad__body">${j.body}</div>${j.profile ? medallion : ''}<div class="standalone"><h3>Informace o pozici</h3><dl class="icon-description icon-description--center">${icon('building', 'Společnost', `<strong class="notranslate">${j.company}</strong>`)}${icon('map-marker', 'Adresa', `<a data-track-event="JD.Map" data-track-position="JD dole"> ${j.address} </a>`)}${j.terms.map(([label, value]) => muted(label, value)).join('')}</dl></div><hr><div class="standalone" itemscope itemtype="http://schema.org/Person"><span itemprop="memberOf" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">${j.company}</span></span>, <span itemprop="name"><a data-track-event="JD.Reply"> ${j.person} </a></span><br></div><div class="standalone button-group" id="reply-button-bottom">${reply('dole')}</div></div><div class="sidebar grid__item hidden--print e-9--desk"><div class="standalone"><dl class="icon-description">${icon('print', 'Tisk', '<a href="javascript:window.print()"> Vytisknout </a>')}${icon('star', 'Oblíbené', '<a> Přidat do Oblíbených </a>')}</dl></div></div></div></div></div><div id="footerMenu" class="footer hidden--print" role="contentinfo"><div class="wrapper"><h3><a href="/prace/">Práce a brigády</a></h3><ul class="list-unstyled footer__list"><li><a href="/absolvent/">Absolventi</a></li><li><a href="/hledani-dle-firem/">Hledání dle firem</a></li><li><a href="/prace/zkraceny-uvazek/">Zkrácené úvazky</a></li></ul><h3><a href="/poradna/">Inspirace a rady</a></h3><ul class="list-unstyled footer__list"><li><a href="/poradna/rady/">Jak napsat CV</a></li></ul><p>Práce po celé republice na jednom místě</p></div></div></body></html>`;
}
const czechNot = [
  'Sestavte si životopis hned dnes',
  'Práce po celé republice na jednom místě',
  'Hledání dle firem',
];

const shop = (title: string, data: string, main: string) =>
  `<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>${title}</title><meta property="og:site_name" content="Hörwerk"><meta property="og:type" content="website">${data}</head><body><header class="site-header"><div class="container header-inner"><a href="/" class="logo-link"><img src="images/logo.png" alt="Hörwerk" class="logo"></a><nav class="nav" aria-label="Hauptnavigation"><a href="hoergeraete">Hörgeräte</a><a href="gehoerschutz">Gehörschutz</a><a href="in-ear-monitoring">In-Ear Monitoring</a><div class="nav-group"><button class="nav-group-btn" aria-haspopup="true">Über uns <span class="nav-caret" aria-hidden="true">▾</span></button><div class="nav-group-menu"><a href="ihr-team">Ihr Team</a><a href="haeufige-fragen">Häufige Fragen</a><a href="stellenangebote">Stellenangebote</a></div></div><a href="kontakt">Kontakt</a></nav><a href="tel:+490000" class="btn btn-primary btn-header">Jetzt anrufen</a></div></header><main>${main}<section class="claim reveal"><div class="claim-media"><img src="images/p.jpg" alt="Birgit Lorenzen – Hörwerk"></div><div class="claim-body"><h2>Noch Fragen? <span class="accent">Wir sitzen am Telefon.</span></h2><p>Birgit Lorenzen hilft Ihnen gern weiter, auch bevor Sie etwas geschrieben haben.</p><div class="claim-actions"><a href="tel:+490000" class="btn btn-primary">Direkt anrufen</a><a href="mailto:moin@hoerwerk.example" class="btn btn-outline on-dark">Per E-Mail melden</a></div></div></section></main><footer class="site-footer"><div class="container footer-inner"><div class="footer-col"><h4>Hörwerk</h4><p>Ihr Hörakustiker in Husum und auf Eiderstedt.</p></div><div class="footer-col"><h4>Öffnungszeiten</h4><dl class="hours-dl"><dt>Montag – Freitag</dt><dd>09:00 – 18:00 Uhr</dd></dl></div><div class="footer-col"><h4>Adresse</h4><p>Hörwerk
Deichstraße 4
25813 Husum</p></div></div><div class="container footer-legal"><p>© 2026 Hörwerk</p><nav aria-label="Rechtliches"><a href="impressum">Impressum</a><a href="datenschutz">Datenschutz</a></nav></div></footer></body></html>`;
const meta = (...items: string[]) =>
  `<div class="job-meta">${items.map((item) => `<span>${item}</span>`).join('')}</div>`;
const part = (label: string, ...items: string[]) =>
  `<p class="job-section-label">${label}</p>${ul(...items)}`;
const benefit = (sign: string, label: string, text: string) =>
  `<div class="benefit-item"><div class="benefit-ico">${sign}</div><h3>${label}</h3><p>${text}</p></div>`;
const post = (badge: string, title: string, html: string) =>
  `<article class="job-card reveal"><div class="job-badge">${badge}</div><h2>${title}</h2>${html}<a href="mailto:moin@hoerwerk.example" class="btn btn-primary">Jetzt bewerben →</a></article>`;
const place = '📍 Husum, Kreis Nordfriesland';

export const twelfthCentral: GeneralPage[] = [
  advert(
    'a Czech board with a company’s profile: cover and menu above, the heading twice, a portrait of the branch after the text, terms in a list',
    'https://www.jobs.cz/fp/valcovna-orlice-s-r-o-5119417/1614417902/',
    czech({
      title: 'Mistr/mistrová výroby',
      company: 'Válcovna Orlice s.r.o.',
      address: 'Nádražní 417, Choceň',
      lead: 'Vyrábíme přesné ocelové profily pro stavebnictví a dopravu. V Chocni pracuje 140 lidí.',
      body: `${p('Vyrábíme přesné ocelové profily pro stavebnictví a dopravu. V Chocni pracuje 140 lidí ve třech směnách a každý rok přibývá jedna nová linka.', 'Do týmu výroby hledáme mistra nebo mistrovou, kteří převezmou vedení ranní a odpolední směny na lince tenkých profilů. Dosavadní mistr odchází na jaře do důchodu a nového kolegu nebo kolegyni ještě tři měsíce zaučí.', 'Pracuje se ve dvou směnách, od pondělí do pátku, výjimečně v sobotu dopoledne. Hala je vytápěná a vybavená jeřáby, takže fyzicky nejde o těžkou práci.')}<p><strong>Co bude vaší prací:</strong></p>${ul('vedení směny o 14 lidech a rozdělování práce', 'dohled nad plněním plánu, kvalitou a bezpečností práce', 'spolupráce s údržbou při odstraňování poruch', 'zaškolování nových kolegů a vedení docházky', 'návrhy na zlepšení pracovních postupů', 'pravidelné porady s vedoucím výroby a s oddělením kvality', 'odpovědnost za pořádek na pracovišti a za používání ochranných pomůcek')}<p><strong>Co od vás očekáváme:</strong></p>${ul('vyučení nebo střední vzdělání technického směru', 'zkušenost s vedením lidí ve výrobě alespoň dva roky', 'schopnost číst technické výkresy', 'základní práci s počítačem')}<p><strong>Co vám nabídneme:</strong></p>${ul('mzdu 42 000 – 50 000 Kč měsíčně podle zkušeností a roční prémie', 'pět týdnů dovolené a dva dny zdravotního volna', 'příspěvek na stravování v závodní jídelně', 'nástup možný od 1. února 2027 nebo dohodou', 'příspěvek na penzijní připojištění po zkušební době', 'firemní autobus z Vysokého Mýta a z Ústí nad Orlicí', 'školení v oblasti vedení lidí a svařování')}<p>Zaujala vás nabídka? Pošlete nám životopis, ozveme se vám do týdne.</p>`,
      terms: [
        ['Požadované vzdělání', 'Středoškolské nebo odborné vyučení bez maturity'],
        ['Benefity', 'Bonusy/prémie, Stravenky/příspěvek na stravování, Dovolená 5 týdnů, Firemní akce'],
        ['Zařazeno', 'Výroba a průmysl: Mistr'],
        ['Typ pracovního poměru', 'Práce na plný úvazek'],
        ['Délka pracovního poměru', 'Na dobu neurčitou'],
        ['Zadavatel', 'Zaměstnavatel'],
      ],
      person: 'Zdeňka Horáčková',
      profile: true,
    }),
    {
      title: 'Mistr/mistrová výroby',
      company: 'Válcovna Orlice s.r.o.',
      location: 'Choceň',
      noClosing: true,
      has: [
        'převezmou vedení ranní a odpolední směny',
        'spolupráce s údržbou při odstraňování poruch',
        'schopnost číst technické výkresy',
        'dva dny zdravotního volna',
      ],
      hasNot: czechNot,
    },
  ),
  advert(
    'a Czech board without a profile: an office post in a city, bold headings in the text, a person as contact below',
    'https://www.jobs.cz/rpd/2000417663/',
    czech({
      title: 'Specialista/specialistka zákaznické podpory – slovenština',
      company: 'Knihovní servis, a.s.',
      address: 'Křenová 29, Brno – Trnitá',
      lead: 'Dodáváme knihy, časopisy a katalogizační služby více než tisícovce knihoven.',
      body: `${p('Dodáváme knihy, časopisy a katalogizační služby více než tisícovce knihoven v Česku a na Slovensku. Hledáme posilu do pětičlenného týmu zákaznické podpory.', 'Slovenských knihoven přibývá a kolegyně, která je měla dosud na starosti, odchází na rodičovskou dovolenou. Budete mít vlastní okruh zákazníků, které časem poznáte i osobně, protože dvakrát ročně pořádáme setkání v Žilině a v Košicích.')}<p><strong>NÁPLŇ PRÁCE:</strong></p>${ul('vyřizování telefonických a písemných dotazů slovenských knihoven', 'zadávání objednávek a řešení reklamací', 'spolupráce se skladem a s účtárnou', 'příprava nabídek pro školy a obce', 'účast na veletrzích a knihovnických konferencích', 'kontrola překladů katalogu a obchodních podmínek do slovenštiny')}<p><strong>POŽADUJEME:</strong></p>${ul('slovenštinu na úrovni rodilého mluvčího a dobrou češtinu', 'praxi v zákaznické podpoře nebo v administrativě', 'pečlivost a příjemné vystupování po telefonu', 'uživatelskou znalost tabulek a e-mailu')}<p><strong>NABÍZÍME:</strong></p>${ul('práci na plný úvazek s pružným začátkem mezi 7. a 9. hodinou', 'možnost pracovat dva dny v týdnu z domova', 'knihy za velkoobchodní ceny', 'jazykové kurzy a příspěvek na dopravu', 'pět týdnů dovolené a volno na narozeniny', 'klidnou kancelář deset minut od hlavního nádraží')}<p>Výběrové řízení má jedno kolo: hodinový rozhovor, při kterém si vyzkoušíte odpověď na skutečný dotaz knihovny.</p><p>Předpokládaný nástup: leden 2027.</p>`,
      terms: [
        ['Požadované vzdělání', 'Středoškolské nebo odborné vyučení s maturitou'],
        ['Požadované jazyky', 'Slovenština&nbsp;(Výborná)'],
        ['Zařazeno', 'Zákaznický servis: Zákaznická podpora'],
        ['Typ pracovního poměru', 'Práce na plný úvazek'],
        ['Zadavatel', 'Zaměstnavatel'],
      ],
      person: 'Mgr. Renata Vlčková',
      profile: false,
    }),
    {
      title: 'Specialista/specialistka zákaznické podpory – slovenština',
      company: 'Knihovní servis, a.s.',
      location: 'Brno',
      noClosing: true,
      has: [
        'více než tisícovce knihoven v Česku a na Slovensku',
        'příprava nabídek pro školy a obce',
        'příjemné vystupování po telefonu',
        'knihy za velkoobchodní ceny',
      ],
      hasNot: czechNot,
    },
  ),
  advert(
    'a German shop’s own page for one post: structured data with a stub and an expiry, another name for the post in the card, benefits in a grid, a start in the terms',
    'https://www.hoerwerk.example/werkstattkraft-teilzeit-husum',
    shop(
      'Werkstattkraft in Teilzeit (m/w/d) in Husum — Hörwerk',
      `<meta property="og:title" content="Werkstattkraft in Teilzeit (m/w/d) in Husum — auch Quereinsteiger">${posting({ title: 'Werkstattkraft in Teilzeit (m/w/d) — auch Quereinsteiger', description: '<p>Teilzeitstelle in der Werkstatt von Hörwerk in Husum. Sie reinigen und reparieren Hörgeräte und fertigen Otoplastiken.</p>', datePosted: '2026-11-10', validThrough: '2027-05-10', jobStartDate: '2027-01-01', employmentType: 'PART_TIME', hiringOrganization: { '@type': 'Organization', name: 'Hörwerk', sameAs: 'https://www.hoerwerk.example' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', streetAddress: 'Deichstraße 4', addressLocality: 'Husum', postalCode: '25813', addressRegion: 'Schleswig-Holstein', addressCountry: 'DE' } }, directApply: true })}`,
      `<section class="page-hero reveal"><div class="container"><h1>Werkstattkraft in Teilzeit (m/w/d)</h1><p class="lead">Sorgen Sie dafür, dass gute Geräte lange gut bleiben — auch als Quereinsteiger herzlich willkommen.</p></div></section><section class="section reveal"><div class="container"><div class="jobs-intro"><p>Hörwerk ist ein inhabergeführter Betrieb mit zwei Geschäften in Husum und Garding. Für unsere Werkstatt suchen wir eine geschickte und sorgfältige Verstärkung in Teilzeit. Eine Ausbildung im Handwerk ist schön, aber keine Voraussetzung. Wir arbeiten Sie in Ruhe ein und zeigen Ihnen jeden Handgriff so oft, bis er sitzt.</p></div>${post('Teilzeit · Quereinsteiger willkommen', 'Mitarbeit in Werkstatt &amp; Labor (m/w/d)', `${meta(place, '🕐 Teilzeit, 20 Stunden', '💼 Festanstellung', '🗓️ Ab 01.01. möglich')}<p>Sie arbeiten Hand in Hand mit drei Akustikerinnen. Was am Vormittag abgegeben wird, soll am Nachmittag wieder laufen.</p>${part('Ihre Aufgaben', 'Reinigung, Trocknung und kleine Reparaturen von Hörgeräten', 'Fertigung und Nacharbeit von Otoplastiken', 'Bestellung von Ersatzteilen und Pflege des Lagers', 'Annahme und Ausgabe von Reparaturen am Tresen', 'Pflege der Werkstattliste, damit jederzeit klar ist, welches Gerät wo liegt', 'Versand an Hersteller und Prüfung der zurückgeschickten Geräte')}${part('Das bringen Sie mit', 'Geschick, ruhige Hände und Freude an Genauigkeit', 'Gute Deutschkenntnisse in Wort und Schrift', 'Sicheren Umgang mit dem PC', 'Freundlichkeit am Telefon, auch wenn am anderen Ende jemand schlecht hört', 'Keine Vorkenntnisse in der Hörakustik')}${part('Was wir bieten', 'Feste Arbeitszeiten an vier Vormittagen', 'Gründliche Einarbeitung über drei Monate', 'Faire Vergütung und einen Zuschuss zur Altersvorsorge', 'Anstellung ab dem 1. Januar möglich', 'Einen Zuschuss zum Deutschlandticket oder ein Dienstrad', 'Kurze Wege, ehrliche Rückmeldungen und ein gemeinsames Frühstück am Freitag')}`)}<div class="benefit-grid reveal-stagger">${benefit('🕐', 'Planbare Zeiten', 'Vier Vormittage in der Woche, keine Samstage.')}${benefit('🤝', 'Kleines Team', 'Sieben Menschen, die sich aufeinander verlassen.')}</div></div></section>`,
    ),
    {
      title: 'Werkstattkraft in Teilzeit (m/w/d)',
      company: 'Hörwerk',
      location: 'Husum',
      noClosing: true,
      has: [
        'eine geschickte und sorgfältige Verstärkung in Teilzeit',
        'Fertigung und Nacharbeit von Otoplastiken',
        'Geschick, ruhige Hände',
        'Zuschuss zur Altersvorsorge',
      ],
      hasNot: ['In-Ear Monitoring', 'Impressum', 'Öffnungszeiten'],
    },
  ),
  none(
    'a German shop’s own page of posts: three in full, one under another, each with its duties and its button',
    'https://www.hoerwerk.example/stellenangebote',
    shop(
      'Stellenangebote — Hörwerk in Husum',
      '<meta property="og:title" content="Stellenangebote bei Hörwerk – Jetzt bewerben">',
      `<section class="page-hero reveal"><div class="container"><h1>Wir suchen Verstärkung</h1><p class="lead">Das Team von Hörwerk wächst.</p></div></section><section class="section reveal"><div class="container"><div class="jobs-intro"><p>Hörwerk ist ein inhabergeführter Betrieb mit zwei Geschäften in Husum und Garding. Bei uns zählt, wer gut zuhören kann.</p></div><article class="job-card reveal"><div class="job-badge">Teilzeit · Quereinsteiger willkommen</div><h2>Werkstattkraft in Teilzeit (m/w/d)</h2>${meta(place, '🕐 Teilzeit, 20 Stunden', '🗓️ Ab 01.01. möglich')}<p>Reinigung, Reparatur und Otoplastik in unserer Werkstatt.</p><a href="werkstattkraft-teilzeit-husum" class="btn btn-primary">Mehr erfahren &amp; bewerben →</a></article>${post('Festanstellung', 'Hörakustikermeister (m/w/d)', `${meta(place, '🕐 Vollzeit oder Teilzeit')}<p>Als Meister leiten Sie die Anpassung in Husum und bilden unsere Lehrlinge aus.</p>${part('Ihre Aufgaben', 'Hörtests, Anpassungen und Folgetermine', 'Abrechnung mit Krankenkassen', 'Ausbildung unserer beiden Lehrlinge')}${part('Das bringen Sie mit', 'Meisterbrief im Hörakustiker-Handwerk', 'Freude am Umgang mit Menschen')}`)}${post('Festanstellung', 'Hörakustiker (m/w/d)', `${meta('📍 Garding', '🕐 Vollzeit')}<p>Sie leiten gemeinsam mit einer Kollegin unser Geschäft in Garding.</p>${part('Ihre Aufgaben', 'Beratung unserer Kundinnen und Kunden', 'Hausbesuche auf Eiderstedt')}${part('Was wir bieten', 'Firmenwagen für Hausbesuche', 'Unterstützung auf dem Weg zum Meister')}`)}</div></section>`,
    ),
  ),
  none(
    'a German carpenter’s own page of posts: a heading and one sentence, nothing else',
    'https://www.zimmerei-brandtner.example/stellenangebote.html',
    `<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>Zimmerei Brandtner GmbH &amp; Co. KG: Stellenangebote</title></head><body><header><h1><a href="index.html" class="logo-link">Zimmerei Brandtner GmbH &amp; Co. KG</a></h1><button class="burger" aria-label="Menü öffnen">☰</button><nav id="main-nav"><a href="index.html">Start</a><a href="beratung.html">Beratung &amp; Planung</a><a href="zimmerei.html">Zimmerei</a><a href="dachdeckerei.html">Dachdeckerei</a><a href="ueber-uns.html">Wir über uns</a><a href="stellenangebote.html">Stellenangebote</a><a href="impressum.html">Impressum</a></nav></header><div class="overlay"></div><main class="container"><h2>Stellenangebote</h2><p>Wir suchen immer gute Leute.</p></main><footer><p>© 2026 Zimmerei Brandtner GmbH &amp; Co. KG</p></footer></body></html>`,
  ),
];
