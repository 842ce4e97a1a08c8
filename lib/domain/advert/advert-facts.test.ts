import { expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/a-page-reading';
import { factsIn } from './advert-facts';

function pairs(text: string): string[] {
  return factsIn(linesOf(text)).map((fact) => `${fact.field}=${fact.value}`);
}

it.each([
  ['Location: Oxford', ['location=Oxford']],
  ['Salary : £31,265 to £39,000', ['salary=£31,265 to £39,000']],
  ['? Reference number\n296730', ['reference=296730']],
  ['## Contract type\nFixed Term', ['employmentType=Fixed Term']],
  ['? School:\nKings Priory School', ['company=Kings Priory School']],
  ['? Job locations\nNavigation Walk\nWakefield\nWF1 5RH', ['location=Navigation Walk, Wakefield, WF1 5RH']],
  [
    'Location: Millbrook, Southampton. Hours: 37.5 a week, early. Salary: £29,500 a year.',
    ['location=Millbrook, Southampton', 'hours=37.5 a week, early', 'salary=£29,500 a year'],
  ],
  ['勤務地：東京', ['location=東京']],
  ['다. 근무지 : 충북 충주시', ['location=충북 충주시']],
  ['? 事業所名\nカブシキガイシャ シオカゼシッキ\n株式会社 潮風漆器', ['company=株式会社 潮風漆器']],
  ['? Closing date\n:\nFriday 4th December', ['closingOn=Friday 4th December']],
  ['Firma: Alpenkorn AG, Arbeitsort: 7134 Obersaxen', ['company=Alpenkorn AG', 'location=7134 Obersaxen']],
  [
    'School name and address: Fells High School, Corkickle Road, Whitehaven',
    ['company=Fells High School', 'location=Corkickle Road, Whitehaven'],
  ],
  ['## Location\n1 vacancy in the following location:Astoria, OR', ['location=Astoria, OR']],
  ['Location Name', []],
  ['Remote\nWashington, DC', []],
  ['? Reference\n> Apply for this job', []],
  ['? Adresa\nItalská 2584/69, Praha', ['location=Italská 2584/69, Praha']],
  ['- · 근무지역\n경기 이천시', ['location=경기 이천시']],
  ['■ 勤務地\n大阪本社', ['location=大阪本社']],
  ['✓ Location: Hull', ['location=Hull']],
  ['Wynagrodzenie11 500–15 000 zł brutto', ['salary=11 500–15 000 zł brutto']],
  ['Salary£28,000', ['salary=£28,000']],
  ['Grade 9 Park Road', []],
  ['? Lhůta pro podání přihlášky\n4. 12. 2026', ['closingOn=4. 12. 2026']],
  ['? Lhůta pro vyřízení\n4. 12. 2026', []],
  ['? Ende der Bewerbungsfrist\n04.12.2026', ['closingOn=04.12.2026']],
  ['? Fin des candidatures\n4 décembre 2026', ['closingOn=4 décembre 2026']],
  ['? Cierre de inscripción\n4/12/2026', ['closingOn=4/12/2026']],
  ['? Aplikuj do\n4.12.2026', ['closingOn=4.12.2026']],
  ['? Прийом заявок до\n4 грудня', ['closingOn=4 грудня']],
  ['? エントリー締切\n12月4日', ['closingOn=12月4日']],
  ['? 원서 접수 마감\n12월 4일', ['closingOn=12월 4일']],
])('reads %j', (text, facts) => {
  expect(pairs(text)).toEqual(facts);
});

it.each([
  '? Location\n? Salary',
  'Location is everything in this trade, as you will find.',
  'Our location: we are near the sea, and that is where we have been since 1901, when the harbour was built and all of the people came who had waited for it, some of them for years, and found that the sea was no nearer than before, and that nobody had told the truth about the harbour at all, or the sea. '.repeat(
    2,
  ),
  '> Location',
])('finds no fact in %j', (text) => {
  expect(pairs(text)).toEqual([]);
});

it('says how far from the advert a fact stands', () => {
  const [fact] = factsIn(linesOf('| Location: Leeds\n| Menu\nWe are looking for a buyer.'));
  expect(fact).toMatchObject({ field: 'location', value: 'Leeds', distance: 2 });
});

it('takes a dash for a colon behind a label, and leaves titles and roles alone', () => {
  expect(factsIn(linesOf('Location – Leeds')).map(({ field, value }) => `${field}=${value}`)).toEqual([
    'location=Leeds',
  ]);
  expect(factsIn(linesOf('Office – Manager\nRemote - UK\nPost - Part time'))).toEqual([]);
});

it('takes a deeper heading for the value of a heading', () => {
  const facts = factsIn(linesOf('# Location\n## Remote within the UK\n# Salary\n# Duties'));
  expect(facts.map(({ field, value }) => `${field}=${value}`)).toEqual(['location=Remote within the UK']);
});

it('reads a label behind a sign', () => {
  expect(factsIn(linesOf('- ⏳ Sluit: 13/12/2026')).map(({ field, value }) => `${field}=${value}`)).toEqual([
    'closingOn=13/12/2026',
  ]);
});

it('reads the organisation from the link to its page', () => {
  expect(
    factsIn(linesOf('> Organisation: Moorland Trust\n> Save: this job')).map(({ value }) => value),
  ).toEqual(['Moorland Trust']);
});
