/** What adverts say, in the ways they lay it out; each with snippets that must be read whole. */
import { br, p, ul } from './parts';

interface Body {
  html: string;
  has: string[];
}

export const headed: Body = {
  html: `<h3>About the role</h3>${p('This is a busy post in a small team that people elsewhere in the organisation lean on. No two weeks look alike, and you will be trusted to set your own order of work.')}<h3>Key responsibilities</h3>${ul('Keep the records right and the queue short', 'Answer people within two working days', 'Help to plan the work of the coming quarter')}<h3>About you</h3>${ul('Experience of working with the public', 'Clear written English and steady numbers', 'Able to travel between sites when needed')}<h3>What we offer</h3>${ul('28 days of leave and bank holidays', 'A pension with a fair contribution')}`,
  has: [
    'people elsewhere in the organisation lean on',
    'the queue short',
    'steady numbers',
    'fair contribution',
  ],
};

export const bold: Body = {
  html: `${p('You join at a good moment: the order book is full, the tools are new and the person before you stays for a month to hand over.')}<p><strong>What you will do</strong></p>${ul('Run the daily plan and say no to what does not fit', 'Check what leaves the building')}<p><strong>What you need</strong></p>${ul('Two years in a similar post', 'Patience with old machines')}<p><strong>What you get</strong></p>${ul('Finish at one on Fridays', 'Training that ends in a certificate')}`,
  has: [
    'the order book is full',
    'Check what leaves the building',
    'Patience with old machines',
    'ends in a certificate',
  ],
};

export const prose: Body = {
  html: p(
    'We are looking for someone who enjoys detail and does not mind a phone that rings. You will work beside four others who have been here long enough to know where everything is.',
    'Your days will be split between the desk and the floor. You will take requests, sort out what is missing and make sure that nobody waits twice for the same thing.',
    'You should have experience of a job where mistakes cost somebody else time, and be able to show how you avoided them. A driving licence helps but is not essential.',
    'In return there is a fair wage, a bus stop at the door and a manager who answers.',
  ),
  has: [
    'does not mind a phone that rings',
    'nobody waits twice',
    'mistakes cost somebody else time',
    'bus stop at the door',
  ],
};

export const american: Body = {
  html: `<h2>What you’ll do</h2>${ul('Own the roadmap of one product area end to end', 'Partner with design, data and support every week', 'Write things down so that others can disagree early')}<h2>Minimum qualifications</h2>${ul('5+ years of relevant experience', 'Bachelor’s degree or equivalent practical experience')}<h2>Preferred qualifications</h2>${ul('Experience in a regulated industry')}<h2>Benefits</h2>${p('Medical, dental and vision from day one, 401(k) with match, and sixteen weeks of parental leave.')}<p>We are an equal opportunity employer and consider all applicants without regard to race, religion, sex or veteran status.</p>`,
  has: [
    'Own the roadmap',
    'disagree early',
    'equivalent practical experience',
    'regulated industry',
    'sixteen weeks of parental leave',
  ],
};

export const broken: Body = {
  html: `<div>${br('Main purpose of the job:', 'To make sure that visitors are met, rooms are ready and bills are paid.', '', 'Main duties:', '- To open and close the building', '- To keep the diary of bookings', '- To order what runs out', '', 'Person specification:', '- Friendly, tidy, on time', '- Experience of handling cash')}</div>`,
  has: ['visitors are met', 'keep the diary of bookings', 'Experience of handling cash'],
};

export const german: Body = {
  html: `<h3>Ihre Aufgaben</h3>${ul('Sie planen die Einsätze und halten Kontakt zu unseren Kunden', 'Sie prüfen Rechnungen und pflegen die Stammdaten')}<h3>Ihr Profil</h3>${ul('Abgeschlossene Ausbildung und erste Berufserfahrung', 'Sehr gute Deutschkenntnisse')}<h3>Wir bieten</h3>${ul('Unbefristeter Vertrag und 30 Tage Urlaub', 'Gute Anbindung an Bus und Bahn')}`,
  has: ['Sie planen die Einsätze', 'erste Berufserfahrung', '30 Tage Urlaub'],
};

export const french: Body = {
  html: `<h3>Vos missions</h3>${ul('Vous accueillez les clients et suivez leurs dossiers', 'Vous préparez les plannings de la semaine')}<h3>Profil recherché</h3>${ul('Une première expérience réussie sur un poste similaire', 'Le sens du service et de la rigueur')}<h3>Avantages</h3>${ul('Tickets restaurant et mutuelle', 'Deux jours de télétravail')}`,
  has: ['suivez leurs dossiers', 'poste similaire', 'Tickets restaurant'],
};

export const czech: Body = {
  html: `<h3>Náplň práce</h3>${ul('Komunikace se zákazníky a příprava nabídek', 'Evidence zakázek v systému')}<h3>Požadujeme</h3>${ul('Praxe na podobné pozici alespoň dva roky', 'Řidičský průkaz skupiny B')}<h3>Nabízíme</h3>${ul('Pět týdnů dovolené a stravenky', 'Zázemí stabilní společnosti')}`,
  has: ['příprava nabídek', 'Řidičský průkaz', 'Pět týdnů dovolené'],
};

export const polish: Body = {
  html: `<h3>Zakres obowiązków</h3>${ul('Obsługa klientów i przygotowanie ofert', 'Prowadzenie dokumentacji magazynowej')}<h3>Wymagania</h3>${ul('Minimum rok doświadczenia na podobnym stanowisku', 'Dobra organizacja pracy')}<h3>Oferujemy</h3>${ul('Umowę o pracę i prywatną opiekę medyczną', 'Szkolenia i możliwość rozwoju')}`,
  has: ['przygotowanie ofert', 'podobnym stanowisku', 'opiekę medyczną'],
};
