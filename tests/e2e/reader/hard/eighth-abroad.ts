/** Boards, other languages and searches with one job open, fourth helping. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, ul } from './parts';

const badge = (test: string, title: string, note: string) =>
  `<li class="tkzmjn3" data-test="sections-benefit-${test}"><div data-test="offer-badge-title">${title}</div><div data-test="offer-badge-description">${note}</div></li>`;
const treffer = (title: string, firm: string, place: string) =>
  `<li><a class="ergebnisliste-item" href="#"><h2 class="ergebnisliste-item-titel"><span class="sr-only">1. Ergebnis: </span>${title}</h2><div class="ergebnisliste-item-arbeitgeber">${firm}</div><div class="ergebnisliste-item-ort">${place}</div><div>heute veröffentlicht</div></a></li>`;
const card = (title: string, firm: string, place: string) =>
  `<article data-automation="normalJob" data-card-type="JobCard"><h3><a data-automation="jobTitle" href="#">${title}</a></h3><span>at</span> <a data-automation="jobCompany" href="#">${firm}</a><span data-automation="jobCardLocation">${place}</span><span data-automation="jobListingDate">4d ago</span></article>`;

export const eighthAbroad: GeneralPage[] = [
  advert(
    'a German hosted page: the firm behind a bar in the tab, place and contract in one line, sections with fixed names, a form and a vote for the page’s makers',
    'https://deichsolar.jobs.leutehaus.example/job/1740233?language=de',
    doc(
      'Projektleiter Freiflächenanlagen (m/w/d) | Jobs bei Deichsolar GmbH',
      `<div id="root"><header class="page-header"><a href="/"><img src="d.svg" alt="Deichsolar GmbH"></a><select aria-label="Sprache"><option>Deutsch</option><option>English</option></select></header><main><a href="/">Alle Stellen</a><h1 class="detail-title">Projektleiter Freiflächenanlagen (m/w/d)</h1><p class="detail-subtitle">Unbefristet, Vollzeit · Husum</p><a class="button" href="#apply">Auf diese Stelle bewerben</a><section class="detail-block"><h3>Über uns</h3><p>Deichsolar stellt Solarfelder dorthin, wo vorher nur Wind und Schafe waren. Die Schafe bleiben, und der Wind auch. Seit 2009 haben wir vierzig Anlagen zwischen Eider und Flensburg gebaut, und fast jede gehört heute dem Dorf, neben dem sie steht.</p></section><section class="detail-block"><h3>Deine Aufgaben</h3>${ul('Du führst zwei bis drei Projekte vom Pachtvertrag bis zum ersten Strom', 'Du sitzt mit am Tisch, wenn die Gemeinde fragt, was sie davon hat', 'Du vergibst Tiefbau und Montage und weißt, wann der Boden trägt', 'Du hältst Kosten und Termine so fest, dass die Bank ruhig schläft')}</section><section class="detail-block"><h3>Dein Profil</h3>${ul('Ein Studium oder eine Meisterschule und vier Jahre Baustelle', 'Führerschein und wetterfeste Kleidung', 'Plattdeutsch verstehen hilft, sprechen öffnet Türen')}</section><section class="detail-block"><h3>Warum wir?</h3>${ul('Vier-Tage-Woche von November bis Februar', '62.000 bis 71.000 Euro und ein Anteil an einer Anlage deiner Wahl', 'Ein Büro im alten Speicher, zwei Minuten vom Hafen')}</section><section id="apply"><h2>Bewirb dich jetzt!</h2><p>Wir freuen uns auf dich! Bitte fülle das folgende kurze Formular aus.</p><form><label>Vorname*<input></label><label>Nachname*<input></label><label>E-Mail*<input></label><label>Frühester Eintrittstermin<input></label><label>Gehaltsvorstellung<input></label><button>Bewerbung abschicken</button></form></section></main><footer><a href="#">Datenschutzerklärung</a> <a href="#">Impressum</a><p>Bereitgestellt von Leutehaus</p></footer></div>`,
      '<meta property="og:title" content="Projektleiter Freiflächenanlagen (m/w/d)">',
      'de',
    ),
    {
      title: 'Projektleiter Freiflächenanlagen (m/w/d)',
      company: 'Deichsolar GmbH',
      location: 'Husum',
      noClosing: true,
      salary: '62.000',
      has: [
        'wo vorher nur Wind und Schafe waren',
        'wann der Boden trägt',
        'sprechen öffnet Türen',
        'im alten Speicher',
      ],
      hasNot: ['Bewerbung abschicken', 'Bereitgestellt von'],
    },
  ),
  advert(
    'a French board of young firms: firm over the title, a strip of facts as tags, questions and answers on the firm, other offers of the firm and of others',
    'https://www.bienvenue-atelier.example/fr/companies/cyclo-lumen/jobs/chargee-de-production_lyon',
    doc(
      'Chargé(e) de production – Cyclo Lumen – CDI à Villeurbanne',
      `<div class="sc-cook"><p>Nous utilisons des cookies pour mesurer l’audience.</p><button>OK pour moi</button><button>Non merci</button></div><header class="sc-hd"><a href="/fr"><svg aria-label="Bienvenue à l’atelier"></svg></a><nav><a href="/fr/jobs">Trouver un job</a><a href="/fr/companies">Trouver une entreprise</a><a href="/fr/media">Média</a></nav><a href="/login">Se connecter</a></header><main><div class="sc-iyhvkh"><div data-testid="job-metadata-block"><a href="/fr/companies/cyclo-lumen"><img alt="Cyclo Lumen" src="c.png"><span class="sc-cVzyXs">Cyclo Lumen</span></a><h2 class="sc-keTIoz wui-text">Chargé(e) de production</h2><div class="sc-tags"><div><i name="contract"></i>CDI</div><div><i name="location"></i><span>Villeurbanne</span></div><div><i name="remote"></i>Télétravail non autorisé</div><div><i name="salary"></i><span>Salaire : </span>31K à 35K €</div><div><i name="date"></i><span>Début : </span>04 janvier 2027</div><div><i name="suitcase"></i><span>Expérience : </span>&gt; 2 ans</div></div><button>Postuler</button><button>Sauvegarder</button><time>il y a 5 jours</time></div></div><div id="the-position-section"><h2>Le poste</h2><h4>Descriptif du poste</h4><div class="sc-txt"><p>Cyclo Lumen fabrique des feux de vélo que l’on répare avec un tournevis. Il en sort neuf cents par semaine d’un ancien garage de Villeurbanne, et l’on nous en demande douze cents. Il manque entre les deux une personne, et ce n’est pas une machine.</p><p>Rattaché(e) à la fondatrice, vous organisez un atelier de onze postes.</p><ul><li><p>Vous établissez le programme de la semaine et vous le tenez, ou vous dites pourquoi</p></li><li><p>Vous suivez les composants, dont trois viennent toujours en retard</p></li><li><p>Vous formez les nouveaux et améliorez les gestes avec les anciens</p></li></ul></div><h4>Profil recherché</h4><div class="sc-txt"><p>De formation technique, vous avez tenu une ligne ou un atelier au moins deux ans. Vous aimez les tableaux, mais seulement s’ils tiennent sur une page. Savoir souder est un plus, savoir écouter une obligation.</p></div><h4>Déroulement des entretiens</h4><div class="sc-txt"><p>Un appel, une matinée à l’atelier, une réponse sous cinq jours.</p></div></div><section><h2>Envie d’en savoir plus ?</h2><h3>L’entreprise</h3><p>Créée en 2018 · 24 collaborateurs · Âge moyen : 34 ans</p><a href="#">Voir tous les jobs de l’entreprise (3)</a></section><section><h2>D’autres offres vous correspondent !</h2><article><h3>Responsable logistique</h3><p>Café Presqu’île · Lyon</p></article><article><h3>Acheteur industriel</h3><p>Remorques Dauphiné · Grenoble</p></article></section></main><footer><p>© Bienvenue à l’atelier 2026</p></footer>`,
      '',
      'fr',
    ),
    {
      title: 'Chargé(e) de production',
      company: 'Cyclo Lumen',
      location: 'Villeurbanne',
      noClosing: true,
      salary: '31K',
      has: [
        'avec un tournevis',
        'viennent toujours en retard',
        'tiennent sur une page',
        'une matinée à l’atelier',
      ],
      hasNot: ['Remorques Dauphiné', 'Non merci', 'Trouver une entreprise'],
    },
  ),
  advert(
    'a Dutch hosted career site: the firm after a dash in the tab and in the logo, “jobomschrijving” and “functie-eisen”, a contact, a form on another tab',
    'https://werkenbij.molenvliet-orgels.example/o/orgelbouwer-restauratie',
    doc(
      'Orgelbouwer restauratie - Molenvliet Orgels',
      `<div class="sc-1s8g5ft"><header><a href="/"><img class="sc-logo" alt="Molenvliet Orgels" src="m.png"></a><nav><a href="/">Vacatures</a><a href="/verhalen">Verhalen</a><a href="/werkplaats">De werkplaats</a></nav></header><section class="sc-hero"><h1 class="sc-16yzc1a-0">Orgelbouwer restauratie</h1><ul><li class="custom-css-style-job-location"><span>Deventer, Overijssel, Nederland</span></li><li><span>Werkplaats</span></li><li><span>€ 2.900 - € 3.600 per maand</span></li></ul><a class="sc-btn" href="/c/new">Direct solliciteren</a></section><div role="tablist"><a role="tab" aria-selected="true" href="#">Functiegegevens</a><a role="tab" href="/c/new">Sollicitatie</a></div><div class="sc-body"><h2>Jobomschrijving</h2><div><p>In onze werkplaats ligt nu een orgel uit 1741, in achtduizend delen en op volgorde. Het moet met Pinksteren weer klinken, en we komen twee handen tekort.</p><p>Molenvliet Orgels restaureert en stemt al vier generaties lang in Nederland en Noord-Duitsland. We zijn met veertien mensen en één kat die de blaasbalgen vrij van muizen houdt.</p><p><strong>Wat ga je doen?</strong></p>${ul('Windladen, balgen en tractuur herstellen, zo veel mogelijk met het oude hout', 'Meten, tekenen en vastleggen wat je vindt voordat je iets aanraakt', 'Zes weken per jaar op locatie opbouwen, in een kerk die niet verwarmd is', 'Meelopen met de intonateur en leren horen wat hij hoort')}</div><h2>Functie-eisen</h2><div>${ul('Een opleiding meubelmaken of vergelijkbaar, en een paar jaar aan de bank', 'Geduld met lijm en met kerkbesturen', 'Rijbewijs B; noten lezen mag, maar hoeft niet')}<p>Wij bieden een vierdaagse werkweek, je eigen gereedschapskist en een vast contract na zeven maanden.</p><p>Vragen? Bel Geesje ter Braak, 0570 555 021. Reageren kan tot en met zondag 13 december 2026; de gesprekken zijn op 17 en 18 december.</p></div></div><section class="sc-share"><h3>Deel deze vacature</h3><a href="#">E-mail</a></section><footer><p>Aangeboden door Rekrutee</p><a href="#">Cookie-instellingen</a></footer></div>`,
      '<meta property="og:title" content="Orgelbouwer restauratie - Molenvliet Orgels">',
      'nl',
    ),
    {
      title: 'Orgelbouwer restauratie',
      company: 'Molenvliet Orgels',
      location: 'Deventer',
      closingOn: '2026-12-13',
      salary: '2.900',
      has: [
        'in achtduizend delen en op volgorde',
        'een kerk die niet verwarmd is',
        'Geduld met lijm',
        'je eigen gereedschapskist',
      ],
      hasNot: ['Deel deze vacature', 'Cookie-instellingen'],
    },
  ),
  advert(
    'a large Polish board: the firm as a second heading with a link glued to it, badges with an end in days and a short date, sections, about the firm',
    'https://www.pracowito.example/praca/kierownik-zmiany-zamosc-szczebrzeska-40,oferta,1004477120',
    doc(
      'Oferta pracy Kierownik zmiany, Młyny Roztocza Sp. z o.o., Zamość',
      `<header><a href="/"><img alt="pracowito" src="p.svg"></a><nav><a href="/praca">Oferty pracy</a><a href="/pracodawcy">Profile pracodawców</a><a href="/porady">Porady</a></nav><button>Moje konto</button></header><div id="kansas-offerview"><div id="offer-header" class="offer-viewXo2dpV"><div data-test="section-company-logo"><img alt="" src="m.png"></div><h1 class="offer-viewkHIhn3" data-test="text-positionName" data-scroll-id="job-title">Kierownik zmiany</h1><h2 class="offer-viewwtdXJ4" data-test="text-employerName" data-scroll-id="employer-name">Młyny Roztocza Sp. z o.o.<a href="#about">O firmie</a></h2><div data-test="section-salary"><div data-test="text-earningAmount">8 200 – 9 600 zł</div><div>brutto / mies. | umowa o pracę</div></div><ul>${badge('workplaces', 'Szczebrzeska 40', 'Zamość, lubelskie')}${badge('expiration', 'ważna jeszcze 21 dni', 'do 11 gru 2026')}${badge('contracts', 'umowa o pracę', '')}${badge('work-schedule', 'pełny etat', '')}${badge('employment-type', 'kierownik / koordynator', '')}${badge('work-modes', 'praca stacjonarna', '')}</ul><button>Aplikuj</button><button>Zapisz</button></div><div id="offer-details"><section data-test="section-responsibilities"><h2>Twój zakres obowiązków</h2>${ul('Prowadzenie zmiany złożonej z dwunastu osób i trzech walców starszych od nich', 'Pilnowanie przemiału tak, żeby mąka w maju była taka sama jak w listopadzie', 'Odbiór ziarna od rolników, z którymi trzeba umieć porozmawiać o wilgotności', 'Zapisywanie awarii i ich przyczyn, a nie winnych')}</section><section data-test="section-requirements"><h2>Nasze wymagania</h2>${ul('Trzy lata w produkcji spożywczej, w tym rok z zespołem', 'Wykształcenie techniczne lub młynarskie', 'Gotowość do pracy na trzy zmiany')}</section><section data-test="section-offered"><h2>To oferujemy</h2>${ul('Premię za każdy miesiąc bez wypadku', 'Dopłatę do mieszkania w pierwszym roku', 'Worek mąki na święta, od 1954 roku')}</section><section data-test="section-benefits"><h2>Benefity</h2><ul><li>prywatna opieka medyczna</li><li>parking dla pracowników</li></ul></section><section id="about" data-test="section-about-us-description"><h2>Młyny Roztocza Sp. z o.o.</h2><p>Mielimy pszenicę i żyto z czterystu gospodarstw między Bugiem a Wieprzem. Nasz młyn spłonął dwa razy i dwa razy stanął w tym samym miejscu.</p></section></div><section><h2>Podobne oferty</h2><div><h3>Mistrz produkcji</h3><p>Cukrownia Huczwa, Hrubieszów</p></div><div><h3>Technolog żywności</h3><p>Piekarnia Wieniawa, Lublin</p></div></section></div><footer><p>Regulamin serwisu · Polityka prywatności</p></footer>`,
      '',
      'pl',
    ),
    {
      title: 'Kierownik zmiany',
      company: 'Młyny Roztocza Sp. z o.o.',
      location: 'Zamość',
      closingOn: '2026-12-11',
      salary: '8 200',
      has: ['trzech walców starszych od nich', 'a nie winnych', 'od 1954 roku'],
      hasNot: ['Cukrownia Huczwa', 'Profile pracodawców'],
    },
  ),
  advert(
    'a Spanish board: firm as a link under the title, facts as a list of words, requirements before the text, a count of those who have applied',
    'https://www.empleocasa.example/teruel/tecnico-mantenimiento-telesillas/of-i3f1c9a27b04d',
    doc(
      'Oferta de empleo Técnico/a de mantenimiento de telesillas | EmpleoCasa',
      `<div class="cmp"><p>Nosotros y nuestros socios almacenamos información en un dispositivo.</p><button>Aceptar y cerrar</button></div><header><a href="/"><img alt="EmpleoCasa" src="e.svg"></a><nav><a href="/ofertas">Buscar ofertas</a><a href="/sueldos">Sueldos</a><a href="/empresas">Empresas</a><a href="/acceso">Acceso candidatos</a></nav></header><main><div class="panel-header"><div class="panel-canvas"><img class="logo" alt="" src="j.png"><h1 id="prefijoPuesto">Técnico/a de mantenimiento de telesillas</h1><a class="link" href="/empresa/javalambre-nieve">Sierra Nevada de Gúdar S.A.</a><ul class="list-default"><li><span id="prefijoPoblacion">Alcalá de la Selva</span>, <a href="#">Teruel</a> (España)</li><li>Presencial</li><li>Publicada el 10 de noviembre</li></ul><ul class="list-default"><li>Salario: 24.000€ - 28.000€ Bruto/año</li><li>Experiencia mínima: al menos 2 años</li><li>Tipo de oferta: fijo discontinuo, jornada completa</li></ul><button>Inscribirme en esta oferta</button></div></div><div class="panel-canvas"><h2>Requisitos</h2><h3>Estudios mínimos</h3><p>Ciclo Formativo Grado Medio - Electricidad y Electrónica</p><h3>Experiencia mínima</h3><p>Al menos 2 años</p><h3>Requisitos mínimos</h3>${ul('Trabajar en altura sin que te tiemblen las manos', 'Residir en la sierra de diciembre a abril, o querer hacerlo')}<h2>Descripción</h2><div><p>Cuando se para un telesilla hay noventa personas en el aire, y todas miran hacia la caseta. En la caseta estarás tú, con la herramienta y la radio.</p><p>Sierra Nevada de Gúdar explota seis remontes y un restaurante con leña. Buscamos a alguien que los conozca por el ruido.</p><p>Funciones:</p>${ul('Revisar poleas, pinzas y frenos antes de que abra la estación', 'Atender averías en pista y dejarlas escritas', 'Desmontar y engrasar en verano lo que se ha sufrido en invierno')}<p>Ofrecemos alojamiento compartido, forfait para la familia y contrato que se repite cada temporada.</p></div><h3>Tipo de industria de la oferta</h3><p>Hostelería y turismo</p><h3>Categoría</h3><p>Profesiones, artes y oficios - Electricidad</p><h3>Número de vacantes</h3><p>2</p><p class="inscritos">37 inscritos a esta oferta</p></div><aside><h3>Ofertas similares</h3><ul><li><a href="#">Electricista de obra</a> Voltios Turia</li><li><a href="#">Maquinista de pisanieves</a> Valle de Benasque Nieve</li></ul></aside></main><footer><a href="/ayuda">Ayuda</a><p>EmpleoCasa, parte de un grupo de portales</p></footer>`,
      '',
      'es',
    ),
    {
      title: 'Técnico/a de mantenimiento de telesillas',
      company: 'Sierra Nevada de Gúdar S.A.',
      location: 'Alcalá de la Selva',
      noClosing: true,
      salary: '24.000',
      has: [
        'hay noventa personas en el aire',
        'los conozca por el ruido',
        'lo que se ha sufrido en invierno',
      ],
      hasNot: ['Maquinista de pisanieves', 'Aceptar y cerrar'],
    },
  ),
  advert(
    'the Swedish state’s bank of posts: the employer under the title, terms as drawn headings, last day in a box after the text, the address at the end',
    'https://lediga.staten.example/platsbanken/annonser/30447218',
    doc(
      'Hamnvakt till Smögensunds hamn - Platsbanken',
      `<header><a href="/">Arbetsbyrån</a><nav><a href="/platsbanken">Platsbanken</a><a href="/sparade">Sparade annonser</a></nav></header><main id="main-content"><a href="/platsbanken">Till sökresultatet</a><pb-page-job><div class="jobb-container"><section class="header"><img alt="" src="s.png"><h1 class="spacing break-title">Hamnvakt till Smögensunds hamn</h1><h2 id="pb-company-name">Smögensunds Hamn AB</h2><h3 id="pb-job-role">Hamnvakt</h3><h3 id="pb-job-location"><span>Kommun:</span> Smögensund</h3><div><h3>Omfattning:</h3><span>Heltid</span></div><div><h3>Varaktighet:</h3><span>6 månader eller längre</span></div><div><h3>Anställningsform:</h3><span>Vanlig anställning</span></div></section><section class="qualifications"><h2>Kvalifikationer</h2><h3>Meriterande</h3><h4>Körkort</h4><ul><li>B-körkort</li></ul></section><section class="section-job-about"><h2>Om jobbet</h2><div class="job-description"><p>På sommaren är vi en by med tusen båtar, på vintern en hamn med fyra trålare och en hund. Du arbetar här under båda.</p><p><b>Arbetsuppgifter</b><br>Du tar emot båtar, anvisar plats och tar betalt. Du ser över bryggor, el och vatten, lyfter det som sjunkit och håller rent utan att någon märker när. Om vintern hjälper du fiskauktionen med is och truck.</p><p><b>Vi söker dig som</b></p>${ul('är van vid båtar och vid folk, även när de är trötta', 'kan laga det mesta med det som finns i boden', 'talar svenska och engelska, och gärna lite tyska i juli')}<p><b>Vi erbjuder</b><br>En tjänst året runt, tjänstebostad under första säsongen och en chef som själv kan köra lyftkranen. Provanställning kan komma att tillämpas.</p></div></section><section><h2>Om anställningen</h2><h3>Lön</h3><p>Fast månads- vecko- eller timlön</p><h3>Var ligger arbetsplatsen?</h3><p>Hamngatan 3, 456 99 Smögensund</p></section><section class="apply"><h2>Sök jobbet</h2><p>Ansök senast <strong>6 december 2026</strong> (om 16 dagar)</p><p>Ansök via mejl: <a href="#">hamn@smogensund.example</a></p></section><section><h2>Arbetsgivaren</h2><p>Smögensunds Hamn AB</p><p>Kontakt: Ingela Brandt, hamnchef</p></section><section><p>Annons-Id: 30447218</p><p>Publicerad: 6 november 2026, kl. 09.14</p></section></div></pb-page-job></main><footer><p>Ring oss vardagar 8–16.30</p></footer>`,
      '',
      'sv',
    ),
    {
      title: 'Hamnvakt till Smögensunds hamn',
      company: 'Smögensunds Hamn AB',
      location: 'Smögensund',
      closingOn: '2026-12-06',
      has: ['en hamn med fyra trålare och en hund', 'lyfter det som sjunkit', 'köra lyftkranen'],
      hasNot: ['Sparade annonser', 'Ring oss vardagar'],
    },
  ),
  advert(
    'an Australian search split in two: a count as heading, cards with “at”, the open job drawn on the right with hidden labels, questions of the employer',
    'https://www.lookjobs.example/cheesemaker-jobs/in-Tasmania?jobId=79218840&type=standard',
    doc(
      'Cheesemaker Jobs in Tasmania - Nov 2026 | LOOK',
      `<header><a href="/">LOOK</a><nav><a href="/profile">Profile</a><a href="/career-advice">Career advice</a><a href="/companies">Explore companies</a></nav></header><form data-automation="searchBar"><label>What<input value="cheesemaker"></label><label>Where<input value="Tasmania TAS"></label><button>LOOK</button></form><div class="_1m8a"><div data-automation="searchResults"><h1 data-automation="totalJobsMessage"><span data-automation="totalJobsCount">14</span> cheesemaker jobs in Tasmania</h1>${card('Dairy Process Operator', 'Burnie Milk Co-op', 'Burnie TAS')}${card('Head Cheesemaker', 'Black Currawong Creamery', 'Deloraine, Launceston &amp; North East TAS')}${card('Farm Hand', 'Mole Creek Pastoral', 'Mole Creek TAS')}${card('Affineur', 'Bruny Strait Cheese', 'Kettering TAS')}</div><div data-automation="splitViewJobDetailsWrapper"><div data-automation="jobDetailsPage"><div><img alt="" src="b.png"><h1 data-automation="job-detail-title"><a href="/job/79218840">Head Cheesemaker</a></h1><span data-automation="advertiser-name">Black Currawong Creamery<button>View all jobs</button></span><div><span data-automation="job-detail-location">Deloraine, Launceston &amp; North East TAS</span><span data-automation="job-detail-classifications">Supervisors (Manufacturing, Transport &amp; Logistics)</span><span data-automation="job-detail-work-type">Full time</span><span data-automation="job-detail-salary">$82,000 – $94,000 per year</span></div><span>Posted 4d ago</span><a data-automation="job-detail-apply" href="#">Quick apply</a><button>Save</button></div><div data-automation="jobAdDetails"><div><p>Two hundred and sixty goats, one cave and a cheddar that came second in Hobart. We would like it to come first, but we would like it to be the same every week even more.</p><p><strong>The job</strong></p>${ul('<p>Make five days in seven from milk that is an hour old</p>', '<p>Lead four makers and two people in the cave</p>', '<p>Keep the food safety plan alive rather than filed</p>', '<p>Taste, write it down and change one thing at a time</p>')}<p><strong>You</strong></p><p>You have run a vat for five years and know what the weather does to it. You can teach without touching the other person’s curd. You hold a licence, since the bus comes on Thursdays.</p><p><strong>Us</strong></p><p>Family farm, eleven on the payroll, a house in Deloraine at a rent that we set in 2015 and forgot.</p></div></div><div data-automation="jobAdQuestions"><h2>Employer questions</h2><p>Your application will include the following questions:</p><ul><li>How many years’ experience do you have as a cheesemaker?</li><li>Do you have a current Australian driver’s licence?</li></ul></div><section><h2>Be careful</h2><p>Don’t provide your bank or credit card details when applying for jobs.</p></section><section data-automation="salaryInsights"><h2>What can I earn as a Cheesemaker</h2><a href="#">See more detailed salary information</a></section></div></div></div><footer><p>© LOOK. All rights reserved.</p></footer>`,
      '',
      'en-AU',
    ),
    {
      title: 'Head Cheesemaker',
      company: 'Black Currawong Creamery',
      location: 'Deloraine',
      noClosing: true,
      salary: '$82,000',
      has: [
        'a cheddar that came second',
        'alive rather than filed',
        'the other person’s curd',
        'in 2015 and forgot',
      ],
      hasNot: ['Bruny Strait', 'bank or credit card', 'Farm Hand'],
    },
  ),
  advert(
    'the German employment agency’s search with one post open beside the hits: ids for each fact, a captcha before the contact, reference at the foot',
    'https://www.amtsjobs.example/jobsuche/suche?was=Orthop%C3%A4dieschuhmacher&wo=G%C3%B6rlitz&id=10000-1188290417-S',
    doc(
      'Jobsuche - Orthopädieschuhmacher in Görlitz | Amtsjobs',
      `<header><a href="/">Amtsjobs</a><nav><a href="/arbeitslos">Arbeitslos und Arbeit finden</a><a href="/karriere">Karriere und Weiterbildung</a></nav><button>Anmelden</button></header><main><div class="suchleiste"><label>Was<input value="Orthopädieschuhmacher"></label><label>Wo<input value="Görlitz"></label><button>Finden</button></div><div class="container-split"><div class="ergebnisliste"><h1 class="sr-only">Suchergebnisse</h1><p>9 Jobs für Orthopädieschuhmacher</p><ul>${treffer('Schuhmacher/in', 'Absatzbar Inh. M. Kretschmer', 'Bautzen')}${treffer('Orthopädieschuhmachergeselle (m/w/d)', 'Sanitätshaus Neißeblick OHG', 'Görlitz')}${treffer('Orthopädietechniker/in', 'Reha-Werk Oberlausitz', 'Löbau')}</ul></div><jb-job-detail><div id="jobdetail-container"><lib-jobdetail-kopfbereich><article class="ba-layout-tile hyphenate"><div class="kopfzeile-topline"><span id="detail-kopfbereich-angebotsart">Arbeit</span></div><h2 id="detail-kopfbereich-titel" class="ba-heading">Orthopädieschuhmachergeselle (m/w/d)</h2><div><span class="sr-only">Arbeitgeber: </span><span id="detail-kopfbereich-firma">Sanitätshaus Neißeblick OHG</span></div><ul class="tag-list"><li><span class="sr-only">Arbeitsort: </span><span id="detail-kopfbereich-arbeitsort">Görlitz</span></li><li id="detail-kopfbereich-anstellungsart">Vollzeit</li><li class="eintrittsdatum-tag">ab 01.02.2027</li><li>unbefristet</li></ul><p id="detail-kopfbereich-veroeffentlichungsdatum">Veröffentlicht: vor 6 Tagen</p><button>Merken</button><button>Drucken</button></article></lib-jobdetail-kopfbereich><article class="ba-layout-tile"><h3 id="detail-beschreibung-ueberschrift">Stellenbeschreibung</h3><div id="detail-beschreibung-text-container"><p id="detail-beschreibung-beschreibung">${br('Füße sind verschieden, und links meist mehr als rechts. Seit 1962 bauen wir in der Jakobstraße Schuhe, die das wissen.', '', 'Ihre Aufgaben:', '- Leisten formen, Böden aufbauen, Schäfte anpassen', '- Maß nehmen und dabei zuhören', '- Einlagen fräsen, von Hand nacharbeiten und erklären, warum sie drücken dürfen', '', 'Das bringen Sie mit:', '- Gesellenbrief als Orthopädieschuhmacher (m/w/d)', '- Freude an Kunden, die nicht gern kommen', '- Etwas Polnisch wäre schön, die halbe Kundschaft wohnt drüben', '', 'Wir bieten:', '- 2.900 bis 3.300 Euro im Monat, je nach Erfahrung', '- Werkstatt mit Nordlicht, neue Absaugung', '- Jeden zweiten Freitag frei')}</p></div></article><article class="ba-layout-tile"><h3>Informationen zur Bewerbung</h3><p>Bewerbung möglich bis: 15.01.2027</p><div id="jobdetails-kontaktdaten-block"><p>Bitte lösen Sie die Sicherheitsabfrage, um die Kontaktdaten zu sehen.</p><img id="kontaktdaten-captcha-image" alt="Sicherheitsabfrage" src="x"><input id="kontaktdaten-captcha-input"><button>Absenden</button></div></article><p>Referenznummer: <span id="detail-footer-referenznummer">10000-1188290417-S</span></p></div></jb-job-detail></div></main><footer><a href="#">Impressum</a><a href="#">Barrierefreiheit</a></footer>`,
      '',
      'de',
    ),
    {
      title: 'Orthopädieschuhmachergeselle (m/w/d)',
      company: 'Sanitätshaus Neißeblick OHG',
      location: 'Görlitz',
      closingOn: '2027-01-15',
      has: ['links meist mehr als rechts', 'warum sie drücken dürfen', 'Werkstatt mit Nordlicht'],
      hasNot: ['Reha-Werk Oberlausitz', 'Sicherheitsabfrage', 'Absatzbar'],
    },
  ),
  none(
    'an Australian split search in which nothing is open yet: cards on the left, a hint on the right',
    'https://www.lookjobs.example/farm-hand-jobs/in-Tasmania',
    doc(
      'Farm Hand Jobs in Tasmania - Nov 2026 | LOOK',
      `<header><a href="/">LOOK</a></header><div data-automation="searchResults"><h1><span>61</span> farm hand jobs in Tasmania</h1>${card('Farm Hand', 'Mole Creek Pastoral', 'Mole Creek TAS')}${card('Dairy Farm Hand', 'Circular Head Dairies', 'Smithton TAS')}${card('Orchard Hand', 'Huon Pip Pty Ltd', 'Cygnet TAS')}${card('Shearing Shed Hand', 'Midlands Wool', 'Ross TAS')}</div><div data-automation="splitViewParentWrapper"><h2>Select a job</h2><p>Display details here</p></div><section><h2>Related searches</h2><a href="#">Station hand</a> <a href="#">Full time farm hand</a></section><footer><p>© LOOK</p></footer>`,
      '',
      'en-AU',
    ),
  ),
  none(
    'an Italian firm’s careers home: who it looks for, what it offers and a form for a spontaneous candidature',
    'https://www.cartiera-valdolmo.example/lavora-con-noi',
    doc(
      'Lavora con noi | Cartiera Valdolmo S.p.A.',
      `<header><a href="/"><img alt="Cartiera Valdolmo" src="c.svg"></a><nav><a href="/prodotti">Prodotti</a><a href="/azienda">Azienda</a></nav></header><main><h1>Lavora con noi</h1>${p('Facciamo carta a mano e a macchina dal 1788. Cerchiamo persone curiose, precise e con voglia di imparare, in produzione, in laboratorio e negli uffici.')}<h2>Cosa offriamo</h2>${ul('Formazione continua', 'Mensa interna', 'Un ambiente familiare')}<h2>Il nostro percorso di selezione</h2>${ul('Candidatura', 'Colloquio conoscitivo', 'Prova in reparto')}<h2>Candidatura spontanea</h2><p>Al momento non ci sono posizioni aperte. Inviaci il tuo curriculum: lo conserveremo per dodici mesi.</p><form><label>Nome<input></label><label>Email<input></label><label>Area di interesse<select><option>Produzione</option><option>Laboratorio</option></select></label><label>Curriculum<input type="file"></label><button>Invia</button></form></main><footer><p>Cartiera Valdolmo S.p.A., Sede legale: Fabriano (AN)</p></footer>`,
      '',
      'it',
    ),
  ),
  none(
    'a Polish board’s profile of an employer: story, benefits, and offers by town',
    'https://www.pracowito.example/pracodawcy/mlyny-roztocza,20114',
    doc(
      'Młyny Roztocza Sp. z o.o. - profil pracodawcy, opinie i oferty pracy',
      `<header><a href="/">pracowito</a></header><main><h1>Młyny Roztocza Sp. z o.o.</h1><p>Branża: spożywcza · 140 pracowników · Zamość</p><h2>O firmie</h2>${p('Mielimy pszenicę i żyto z czterystu gospodarstw. Szukamy ludzi, którzy lubią zapach mąki i ciszę po zmianie.')}<h2>Co oferujemy</h2>${ul('Prywatną opiekę medyczną', 'Szkolenia i możliwość rozwoju', 'Umowę o pracę')}<h2>Oferty pracy (3)</h2><ul><li><a href="#">Kierownik zmiany</a> Zamość, ważna do 11 gru</li><li><a href="#">Elektromechanik</a> Zamość, ważna do 4 gru</li><li><a href="#">Kierowca C+E</a> Tomaszów Lubelski</li></ul><button>Obserwuj</button></main>`,
      '',
      'pl',
    ),
  ),
  none(
    'a French page of advice on a trade: tasks, qualities, training, pay and prospects',
    'https://www.bienvenue-atelier.example/fr/fiches-metiers/charge-de-production',
    doc(
      'Fiche métier : chargé de production – salaire, missions, formation',
      `<header><a href="/fr">Bienvenue à l’atelier</a></header><article><h1>Chargé de production</h1>${p('Le chargé de production organise le travail d’un atelier. Il rend compte au directeur industriel et recrute parfois son équipe.')}<h2>Missions</h2>${ul('Établir le programme de la semaine', 'Suivre les stocks', 'Former les nouveaux')}<h2>Profil et qualités</h2>${ul('Rigueur', 'Sens du contact', 'Une première expérience en atelier')}<h2>Salaire</h2><p>Entre 28 000 et 38 000 € par an selon l’expérience.</p><h2>Évolution</h2><p>Responsable d’atelier, puis directeur de site.</p><a href="/fr/jobs?query=production">Voir les 214 offres</a></article>`,
      '',
      'fr',
    ),
  ),
];
