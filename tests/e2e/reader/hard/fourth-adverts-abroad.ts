/** The fourth set, written after the rules that the third one taught: do they hold on pages they have not seen? */
import type { GeneralPage } from '../page-parts';
import { bold, broken, czech, french, german, polish } from './bodies';
import { advert, boardHead, doc } from './parts';

/** Adverts of the fourth set in other languages, a notice of a village hall and a split pane. */
export const fourthAdvertsAbroad: GeneralPage[] = [
  advert(
    'a German firm’s page with an address at its end',
    'https://www.nordlicht-kuechen.example/karriere/kuechenplaner',
    doc(
      'Küchenplaner (m/w/d) | Nordlicht Küchen GmbH',
      `<header><a href="/">Nordlicht Küchen</a></header><main><h1>Küchenplaner (m/w/d)</h1><p>Vollzeit, ab sofort</p>${german.html}<p>Nordlicht Küchen GmbH, Hafenweg 4, 24937 Flensburg</p></main>`,
      '',
      'de',
    ),
    {
      title: 'Küchenplaner (m/w/d)',
      company: 'Nordlicht Küchen GmbH',
      location: 'Flensburg',
      noClosing: true,
      has: german.has,
      hasNot: [],
    },
  ),
  advert(
    'a French town hall’s offer',
    'https://www.ville-kermoal.example/mairie/recrutement/jardinier',
    doc(
      'Jardinier (H/F) - Ville de Kermoal',
      `<header><h1>Ville de Kermoal</h1></header><main><p>Accueil &gt; Mairie &gt; Recrutement</p><h2>Jardinier (H/F)</h2><p>La Ville de Kermoal recrute un jardinier pour ses parcs.</p>${french.html}<p>Date limite de candidature : 12/12/2026</p></main>`,
      '',
      'fr',
    ),
    {
      title: 'Jardinier (H/F)',
      company: 'Ville de Kermoal',
      location: 'Kermoal',
      closingOn: '2026-12-12',
      has: french.has,
      hasNot: [],
    },
  ),
  advert(
    'a Czech employer’s own page',
    'https://www.pivovar-lhota.example/kariera/sladek',
    doc(
      'Asistent sládka - Kariéra - Pivovar Lhota',
      `<header><a href="/">Pivovar Lhota</a></header><main><h1>Asistent sládka</h1><p>Místo výkonu práce: Lhota u Plzně</p>${czech.html}<p>Životopis posílejte na prace@pivovar.example.</p></main>`,
      '',
      'cs',
    ),
    {
      title: 'Asistent sládka',
      company: 'Pivovar Lhota',
      location: 'Lhota',
      noClosing: true,
      has: czech.has,
      hasNot: [],
    },
  ),
  advert(
    'a Polish board in another order',
    'https://www.oferty24.example/oferta/ksiegowa-lublin-55120',
    doc(
      'Księgowa - Lublin - Młyn Wschodni S.A. | Oferty24',
      `<header><a href="/">Oferty24</a><a href="/f">Dla pracodawców</a></header><main><h1>Księgowa</h1><p><a href="/f/1">Młyn Wschodni S.A.</a></p><p>Lublin</p><p>Umowa o pracę</p>${polish.html}<button>Aplikuj teraz</button></main>`,
      '',
      'pl',
    ),
    {
      title: 'Księgowa',
      company: 'Młyn Wschodni S.A.',
      location: 'Lublin',
      noClosing: true,
      has: polish.has,
      hasNot: ['Dla pracodawców'],
    },
  ),
  advert(
    'a village hall’s notice of plain lines',
    'https://www.burcott-hall.example/news/caretaker',
    doc(
      'Caretaker wanted – Burcott Village Hall',
      `<main><h1>Caretaker wanted</h1><p>Burcott Village Hall needs a caretaker, ten hours a week at £12.50 an hour.</p>${broken.html}<p>Write to the Secretary, Burcott Village Hall, Wells, by 30 November 2026.</p></main>`,
    ),
    {
      title: 'Caretaker',
      company: 'Burcott Village Hall',
      location: 'Wells',
      closingOn: '2026-11-30',
      has: broken.has,
      hasNot: [],
    },
  ),
  advert(
    'a split pane with rows of one line and a heading in the pane',
    'https://www.jobquay.example/search?q=florist&id=77',
    doc(
      'Florist jobs in Devon | JobQuay',
      `${boardHead('JobQuay')}<ul class="list">${['Florist, Petal & Co, Exeter', 'Shop Manager, Bloom, Torquay', 'Driver, Stem, Barnstaple', 'Florist, Green Hand, Plymouth'].map((row) => `<li><a href="#">${row}</a></li>`).join('')}</ul><div class="pane"><h1>Shop Manager</h1><div>Bloom Brothers</div><div>Torquay, Devon</div><div>£27,000</div><button>Apply</button>${bold.html}</div>`,
    ),
    {
      title: 'Shop Manager',
      company: 'Bloom Brothers',
      location: 'Torquay',
      noClosing: true,
      salary: '£27,000',
      has: bold.has,
      hasNot: ['Green Hand'],
    },
  ),
];
