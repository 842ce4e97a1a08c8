/** Employers’ own pages for one post, as their site makers build them. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, p, ul } from './parts';

const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const fact = (label: string, value: string) =>
  `<div class="job-meta-item"><span class="job-meta-label">${label}</span><span class="job-meta-value">${value}</span></div>`;
const part = (heading: string, body: string) =>
  `<section class="job-section"><h2>${heading}</h2>${body}</section>`;
const astro = 'data-astro-cid-oea6ggr4';
const checks = (...items: string[]) =>
  `<ul class="check-list" ${astro}> ${items.map((item) => `<li ${astro}>${item}</li>`).join(' ')} </ul>`;
const handset = `<svg class="icon " width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"><path d="M22 16.9v3a2 2 0 0 1-2.2 2 19.8 19.8 0 0 1-8.6-3.1z"/></svg>`;

export const fourteenthOwn: GeneralPage[] = [
  advert(
    'a laboratory’s page: the tab holds the firm’s name only, the post is the first heading, place, pay and contact stand in a table at the end, sales contacts in the foot',
    'https://labs.ostwind-systems.example/careers/senior-data-engineer/',
    `<!doctype html><html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/public/styles/theme.css"><title>
        Ostwind Labs
    </title></head><body><nav class="navbar navbar-default main-menu"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle collapsed"><span class="icon-bar"></span><span class="icon-bar"></span></button><a class="navbar-brand" href="/"><img class="logo" src="/public/images/ostwind.svg" alt="Ostwind"></a></div><div class="collapse navbar-collapse" id="navbar-collapse"><ul class="nav navbar-nav"></ul><ul class="nav navbar-nav navbar-right"><li><a href="#"><i class="fa fa-twitter fa-fw"></i><span class="visible-xs-inline">Twitter</span></a></li><li><a href="#"><i class="fa fa-github fa-fw"></i><span class="visible-xs-inline">GitHub</span></a></li></ul></div></div></nav>
<div class="article"><div class="container"><div class="ostwind-container post narrow-container"><h1>
                Senior Data Engineer
            </h1>
${p('Ostwind plans and balances electricity grids for the companies that own them. A grid that takes in sun and wind needs a new plan every quarter of an hour, and making that plan takes data from some forty thousand meters, most of them older than the people who read them.', 'Ostwind Labs is the part of the company that looks two years ahead. We are fourteen people in Kaunas, half of them physicists. What we build is handed to the product teams when it works, and we stay around until they no longer need us.', 'We would like a person who has carried large flows of data before and knows how they go wrong.')}<h2 id="your-work">Your Work</h2>${ul('Design and run the pipelines that bring meter readings, weather and prices together', 'Find out why a series stops, and make sure we notice sooner next time', 'Give our modellers data that they can trust, with its history', 'Choose the tools for the next stage, write down why, and teach the rest of us', 'Review code and have yours reviewed')}<h2 id="requirements">Requirements</h2>${ul('Five years of work with data, at least two of them with streams', 'Confidence in one of Scala, Java or Python and in SQL', 'Experience with Kafka or something like it under load', 'An eye for what a number means before it is averaged', 'English that is good enough to argue in; Lithuanian is a help at lunch')}<h2 id="we-offer">We Offer</h2>${ul('A salary that we name below and a share in the yearly result', 'Private health insurance for you and your children', 'Ten days a year for papers, courses or a problem of your own choosing', 'A four-day week in July and August', 'Occasional visits to control rooms in Denmark and Portugal')}<p>Write us a few lines on a pipeline that you were responsible for and add a CV in whatever form you have one.</p><h2 id="additional-information">Additional Information</h2><table class="table table-bordered">${row('Location', 'Kaunas, Lithuania')}${row('Salary', 'from 4200 up to 5600 EUR (gross)')}${row('Contact person', 'Rasa Vilkelytė')}${row('Contact email', '<a href="mailto:rasa@ostwind-systems.example">rasa@ostwind-systems.example</a>')}${row('Type of job', 'full-time')}</table></div></div></div>
<footer class="main-footer"><div class="container"><div class="footer-row row"><div class="col-md-3"><p><a href="/"><img class="logo" src="/m.svg" alt="Ostwind"></a></p><p>Copyright © 2026</p></div><div class="col-md-4 col-md-offset-5"><h3>Contact sales</h3><ul class="list-unstyled fa-ul"><li><a href="mailto:sales@ostwind-systems.example">sales@ostwind-systems.example</a></li><li>+370 600 00 000</li></ul></div></div></div></footer></body></html>`,
    {
      title: 'Senior Data Engineer',
      company: 'Ostwind Labs',
      location: 'Kaunas',
      noClosing: true,
      salary: '4200',
      has: [
        'some forty thousand meters',
        'make sure we notice sooner next time',
        'before it is averaged',
        'A four-day week in July and August',
        'a pipeline that you were responsible for',
      ],
      hasNot: ['Contact sales', 'sales@ostwind-systems.example'],
    },
  ),
  advert(
    'an agency’s page: the post in tab and first heading, a link to apply before and after, the text in a paragraph that cannot hold it, the place only in a sentence, a newsletter with a first heading of its own',
    'https://tallgrassdigital.example/careers/content-strategist/',
    `<!DOCTYPE html><!--[if gt IE 8]><!--> <html class="no-js" lang="en"> <!--<![endif]--><head><title>Content Strategist | Tallgrass</title><meta charset="utf-8"><meta name="description" content=""><meta property="og:image" content="/assets/images/tg_icon.jpg"><meta name="keywords" content=""></head><body class=""><header><div class="container"><div class="header-logo"><a href="/"><img src="/assets/images/tg-logo-full.png" alt="Tallgrass logo"></a></div><a class="mobile-menu-icon"><div><span aria-hidden="false">Menu</span></div></a><nav><ul class="main-menu"><li><a href="/projects/">Our Work</a></li><li><a href="/services/">Services</a></li><li><a href="/values/">Values</a></li><li><a href="/team/">Team</a></li><li><a href="/blog/">Blog</a></li></ul></nav></div></header>
<div class="main-content"><div class="container"><div class="basic-page"><h1>Content Strategist</h1><div class="intro">Content Strategists at Tallgrass make sure that a site says what the people behind it mean.</div><div class="apply"><a target="_blank" href="#">Apply Now</a></div><p class="job-details"><p>Most of the organizations we work for are small, good at something that matters, and hard to understand from their websites. Food banks, land trusts, community colleges, a choir with four hundred members. They come to us for a redesign. What they need first, nearly always, is somebody who reads all nine hundred of their pages.</p><p>That somebody could be you.</p><h2 id="content-strategist">Content Strategist</h2><p>You will be the second strategist on a staff of twenty-six. You work on two or three projects at a time with a designer, a producer and two or three developers, and you are the one who asks what each page is for.</p><h2 id="what-you-will-do">What You Will Do</h2><ul><li>Interview staff and readers and turn what they say into a plan that fits on two pages.</li><li>Take inventories of existing content and decide, with the client, what is kept, rewritten or let go.</li><li>Draw up structures, labels, page tables and guides to voice.</li><li>Write and edit sample pages and train the people who will write the rest.</li><li>Test labels and pages with readers before anything is built.</li><li>Speak up for accessibility and plain words when nobody else in the room does.</li></ul><h2 id="qualifications">Qualifications</h2><ul><li>Four years in content strategy, editing, library work or information architecture.</li><li>Examples of structure that you designed and of writing that you improved.</li><li>Ease in front of a room of people who disagree.</li><li>Working knowledge of how a content management system stores what it shows.</li><li>Experience with nonprofits, from either side of the table, is a plus.</li></ul><h2 id="the-details">The Details</h2><p>This is a full-time position in our office in the old creamery in downtown Lawrence, KS, with two days a week at home if you like. Travel comes to about ten days a year.</p><p>The salary is between $68,000 and $79,000. We pay all of your health, dental and vision premiums and half of your family's, match your 401k up to four percent, and close the office for the last week of the year on top of twenty-two days of paid time off.</p><h2 id="about-tallgrass">About Tallgrass</h2><p>We have been a design and technology studio for mission-driven organizations since 2009. We are owned by the people who work here: after two years you may buy a share, and after five most people have.</p><h2 id="how-to-apply">How to Apply</h2><p>Send a letter and two samples by way of the button. In the letter, tell us about a page you would take off the internet and why. We answer everybody within three weeks.</p></p><div class="apply"><a target="_blank" href="#">Apply Now</a></div></div></div></div>
<div class="newsletter-block"><div class="container"><div class="newsletter-info"><h1>Get Our Email Newsletter</h1><p>Ideas, lessons learned and the occasional recipe from our studio, once a month.</p><form class="validate"><input type="email" placeholder="your email address"><button type="submit">submit</button></form></div></div></div><footer><div class="container"><nav class="footer-menu"><ul class="main-menu-footer"><li><a href="/projects/">Our Work</a></li><li><a href="/services/">Services</a><ul class="footer-submenu"><li><a href="#">Digital Strategy</a></li><li><a href="#">Design &amp; UX</a></li></ul></li><li><a href="/contact/">Connect With Us</a></li><li><a href="/careers/">Careers</a></li></ul></nav><div class="footer-bottom"><div class="copyright">&copy;2026 Tallgrass Digital, Inc. The leaf is a registered mark. <a href="/privacy/">Privacy Policy</a></div></div></div></footer></body></html>`,
    {
      title: 'Content Strategist',
      company: 'Tallgrass',
      location: 'Lawrence',
      noClosing: true,
      salary: '68,000',
      has: [
        'all nine hundred of their pages',
        'what is kept, rewritten or let go',
        'stores what it shows',
        'the old creamery',
        'a page you would take off the internet',
      ],
      hasNot: ['Email Newsletter', 'occasional recipe', 'registered mark'],
    },
  ),
  advert(
    'a practice’s page for its one post, in German: a call to join as first heading, opening hours beside it, the post as second heading in a card with an address, how to apply beside the card',
    'https://www.kinderpraxis-lohwald.example/karriere/',
    `<!DOCTYPE html><html lang="de" class="no-js"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Karriere – Kinderarztpraxis Dr. Lohwald, Bramsche</title><meta name="description" content="Stellenangebot: Medizinische Fachangestellte (m/w/d) für die Kinderarztpraxis Dr. Lohwald in Bramsche."><meta property="og:type" content="website"><meta property="og:locale" content="de_DE"><meta property="og:site_name" content="Dr. Lohwald – Praxis für Kinder- und Jugendmedizin"><meta property="og:title" content="Karriere – Kinderarztpraxis Dr. Lohwald, Bramsche"><style>.job[${astro}]{display:grid;gap:var(--s6)}.job-card[${astro}]{background:var(--white)}</style></head> <body> <a class="skip" href="#inhalt">Zum Inhalt springen</a> <header class="site-header"> <div class="container header-inner"> <a class="brand" href="/" aria-label="Dr. Lohwald, zur Startseite"> <span class="brand-text"><strong>Dr. Lohwald</strong><span>Kinder- und Jugendmedizin</span></span> </a> <nav class="main-nav" id="main-nav" aria-label="Hauptnavigation"> <ul> <li><a href="/praxis/">Praxis &amp; Team</a></li><li><a href="/leistungen/">Leistungen</a></li><li><a href="/sprechzeiten/">Sprechzeiten &amp; Anfahrt</a></li><li class="nav-emergency"><a href="/notfall/">Notfall</a></li> </ul> </nav> <a class="btn btn-primary header-call" href="#">${handset}05461 00000</a> </div> </header> <main id="inhalt"> <section class="page-hero"> <div class="container page-hero-inner"> <div class="ph-text"> <span class="eyebrow">Karriere</span> <h1>Kommen Sie in unser Team</h1> <p class="lead">Wir suchen eine Medizinische Fachangestellte (m/w/d), die auch an einem Montag im November noch freundlich bleibt.</p> </div> <aside class="ph-card" aria-label="Kontakt"> <p class="ph-status" data-status data-state="open"><span class="ph-dot"></span><span>Sprechzeiten Mo–Fr ab 8:00 Uhr</span></p> <p class="ph-label">Termine nach telefonischer Vereinbarung</p> <a class="btn btn-primary ph-call" href="#">${handset}05461 00000</a> </aside> </div> </section> <section class="section" ${astro}> <div class="container job" ${astro}> <article class="job-card reveal" ${astro}> <span class="badge" ${astro}>Wir stellen ein</span> <h2 ${astro}>Medizinische Fachangestellte (m/w/d)</h2> <p class="job-meta" ${astro}>${handset}Heywinkelstraße 3, 49565 Bramsche</p> <p ${astro}>Unsere Praxis betreut rund zweitausend Kinder aus Bramsche und den Dörfern ringsum. Wir sind zwei Ärztinnen, vier Fachangestellte und eine Auszubildende. Im Februar geht eine Kollegin in Elternzeit, und wir möchten die Stelle gern dauerhaft besetzen, in Vollzeit oder mit mindestens 25 Stunden.</p> <h3 ${astro}>Ihre Aufgaben</h3> ${checks('Anmeldung, Telefon und Terminplanung im Wechsel mit den Kolleginnen', 'Vorbereitung und Begleitung der Vorsorgeuntersuchungen von der U2 bis zur J1', 'Impfungen, Blutabnahmen, Seh- und Hörtests sowie kleine Laborarbeiten', 'Abrechnung nach EBM und GOÄ, gern nach Einarbeitung', 'Bestellungen und Pflege des Impfstoffkühlschranks')} <h3 ${astro}>Das bringen Sie mit</h3> ${checks('Eine abgeschlossene Ausbildung als MFA oder in der Kinderkrankenpflege', 'Ruhe, wenn im Wartezimmer drei Geschwister gleichzeitig weinen', 'Sorgfalt bei der Dokumentation und Freude an einem eingespielten Team', 'Kenntnisse in unserem Praxisprogramm sind schön, aber keine Bedingung')} <h3 ${astro}>Das erwartet Sie</h3> ${checks('Bezahlung nach Tarif mit Zulage, 13. Gehalt und Fahrkarte', 'Ein freier Nachmittag in der Woche und keine Samstagsdienste', '30 Tage Urlaub, davon drei Wochen in den Sommerferien, wenn Sie Schulkinder haben', 'Zwei Fortbildungstage im Jahr, die wir bezahlen', 'Ein Haus mitten in der Stadt, fünf Minuten vom Bahnhof')} </article> <aside class="apply reveal" ${astro}> <h2 ${astro}>So bewerben Sie sich</h2> <p ${astro}>Schicken Sie uns einen kurzen Lebenslauf per E-Mail. Fragen beantwortet Frau Tiemann gern am Telefon während der Sprechzeiten.</p> <a class="btn btn-primary" href="#" ${astro}>Jetzt bewerben</a> <a class="btn btn-ghost" href="#" ${astro}>${handset}05461 00000</a> </aside> </div> </section> </main> <footer class="site-footer"> <div class="container"> <p>Dr. med. Wiebke Lohwald, Heywinkelstraße 3, 49565 Bramsche</p> <ul><li><a href="/impressum/">Impressum</a></li><li><a href="/datenschutz/">Datenschutz</a></li><li><a href="/karriere/" aria-current="page">Karriere</a></li></ul> </div> </footer> </body></html>`,
    {
      title: 'Medizinische Fachangestellte (m/w/d)',
      company: 'Kinderarztpraxis Dr. Lohwald',
      location: 'Bramsche',
      noClosing: true,
      has: [
        'rund zweitausend Kinder',
        'Pflege des Impfstoffkühlschranks',
        'drei Geschwister gleichzeitig weinen',
        'keine Samstagsdienste',
      ],
      hasNot: ['Termine nach telefonischer Vereinbarung', 'Impressum', 'Leistungen'],
    },
  ),
  advert(
    'a builder’s page for one post, in Polish: a first heading with a subtitle inside it, three facts under it, sections in an article, how to apply and the firm’s legal name beside them',
    'https://www.orlika-fasady.example/kariera/kierownik-montazu/',
    `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kierownik montażu | ORLIKA</title><meta name="description" content="Oferta pracy: Kierownik montażu fasad w Tarnowie."><link rel="stylesheet" href="../../assets/style.css"></head><body><a class="skip-link" href="#main">Przejdź do treści</a><header class="site-header"><div class="container header-inner"><img class="site-logo" src="../../assets/logo-orlika.png" alt="ORLIKA" width="1000" height="684"><nav class="main-nav" aria-label="Nawigacja główna"><a href="../../">Start</a><a href="../../kariera/" aria-current="page">Kariera</a><a href="#">Kontakt</a></nav><a class="header-contact" href="#">biuro@orlika-fasady.example</a></div></header><main id="main">
<section class="job-header"><div class="container"><div class="breadcrumbs"><a href="../../">Start</a><span>/</span><a href="../">Kariera</a><span>/</span><span>Kierownik montażu</span></div><p class="eyebrow">Oferta pracy</p><h1>Kierownik montażu<span class="job-subtitle">Fasady i ślusarka aluminiowa</span></h1><div class="job-meta">${fact('Lokalizacja', 'Tarnów')}${fact('Forma pracy', 'Pełny etat, wyjazdy')}${fact('Wynagrodzenie', '11 500–15 000 zł brutto / miesiąc')}</div></div></section><section><div class="container job-layout"><article class="job-content">
${part('O stanowisku', p('Budujemy fasady szkół, szpitali i hal w całej Małopolsce. Rysunki powstają u nas, profile tniemy w Tarnowie, a na budowie pracują trzy brygady po czterech ludzi. Szukamy osoby, która będzie je prowadzić i która wie, jak wygląda rusztowanie w lutym.', 'To nie jest praca za biurkiem. Trzy dni w tygodniu spędza się na budowach, dwa w biurze, przy planach, zamówieniach i rozmowach z kierownikami robót.'))}${part('Zakres obowiązków', ul('planowanie pracy brygad na cztery tygodnie naprzód', 'odbiór frontu robót i sprawdzanie wymiarów przed produkcją', 'nadzór nad montażem, jakością i bezpieczeństwem', 'rozliczanie godzin, materiałów i dźwigów', 'prowadzenie odbiorów oraz usuwanie usterek', 'szkolenie nowych monterów'))}${part('Oczekiwania', ul('co najmniej cztery lata przy montażu fasad lub okien', 'czytanie rysunków i swoboda w rozmowie z projektantem', 'prawo jazdy kategorii B', 'spokój wtedy, gdy pada i spóźnia się szkło', 'uprawnienia na podnośniki będą atutem'))}${part('Co dajemy', p('Umowę o pracę od pierwszego dnia, samochód służbowy także do użytku prywatnego, premię po każdym odbiorze bez usterek, prywatną opiekę lekarską i narzędzia, na które nie trzeba narzekać. Na noclegi wysyłamy ludzi rzadko, a jeśli już, to do hotelu, nie do kontenera.', 'Firma należy do dwóch sióstr, które przejęły ją po ojcu. Decyzje zapadają przy kawie o siódmej.'))}${part('Jak aplikować', p('Wyślij CV i napisz w kilku zdaniach, którą fasadę uważasz za najtrudniejszą w swoim życiu.'))}</article><aside class="job-sidebar"><div class="job-apply-card"><h2>Aplikuj na stanowisko</h2><p>Odpowiadamy na każde zgłoszenie w ciągu dziesięciu dni.</p><a class="btn btn-primary" href="#">Wyślij aplikację</a></div><div class="contact-panel"><h2>ORLIKA Sp. z o.o.</h2><p>Fasady, okna i drzwi z aluminium od 1997 roku.</p></div></aside></div></section></main><footer class="site-footer"><div class="container footer-inner"><div>© 2026 ORLIKA Sp. z o.o. · Tarnów, Polska</div><div class="footer-links"><a href="#">biuro@orlika-fasady.example</a></div></div></footer></body></html>`,
    {
      title: 'Kierownik montażu',
      company: 'ORLIKA',
      location: 'Tarnów',
      noClosing: true,
      salary: '11 500',
      has: [
        'jak wygląda rusztowanie w lutym',
        'rozliczanie godzin, materiałów i dźwigów',
        'spóźnia się szkło',
        'Decyzje zapadają przy kawie o siódmej',
        'którą fasadę uważasz za najtrudniejszą',
      ],
      hasNot: ['Przejdź do treści', '© 2026'],
    },
  ),
];
