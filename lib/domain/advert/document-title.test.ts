import { expect, it } from 'vitest';
import { partsAlone, partsAround, partsByShape } from './document-title';

it.each([
  ['Job Application for Buyer at Large at Acme', 'Buyer at Large', 'Acme', undefined],
  [
    'IBM hiring Junior Developer - IT Trainee/Student in Bratislava, Slovakia | LinkedIn',
    'Junior Developer - IT Trainee/Student',
    'IBM',
    'Bratislava, Slovakia',
  ],
  [
    'Senior Technical Program Manager @ EchoTwin AI',
    'Senior Technical Program Manager',
    'EchoTwin AI',
    undefined,
  ],
])('takes %j apart by its shape', (text, title, company, location) => {
  const parts = partsByShape(text);
  expect([parts?.title, parts?.names[0]?.value, parts?.location?.value]).toEqual([title, company, location]);
});

it.each([
  [
    'Einkäufer (m/w/d) in Leipzig bei Lerche GmbH | Finder',
    'Einkäufer (m/w/d)',
    ['Lerche GmbH', 'Finder'],
    'Leipzig',
  ],
  ['Catalist - Software Engineer', 'Software Engineer', ['Catalist'], undefined],
  ['Buyer at Acme Ltd | Big Board', 'Buyer', ['Acme Ltd', 'Big Board'], undefined],
  [
    'Senior DevOps Engineer - Camberwell VIC 3124 - Indeed.com',
    'Senior DevOps Engineer',
    [],
    'Camberwell VIC 3124',
  ],
  [
    'Analytics Program Manager Jobs | Bangalore | GO-JEK Careers',
    'Analytics Program Manager',
    ['GO-JEK'],
    'Bangalore',
  ],
  [
    'Group Release & Defect Manager – FORTUNA GAME a.s.',
    'Group Release & Defect Manager',
    ['FORTUNA GAME a.s.'],
    undefined,
  ],
])('finds the names around the heading in %j', (text, heading, names, location) => {
  const parts = partsAround(text, heading);
  expect([parts?.names.map((name) => name.value), parts?.location?.value]).toEqual([names, location]);
});

it('finds nothing around a heading that does not stand in the title', () => {
  expect(partsAround('Careers - Acme', 'Buyer')).toBeNull();
});

it('without a heading takes the first part that names no page as the job', () => {
  expect(partsAlone('Careers | Buyer | Acme').title).toBe('Buyer');
  expect(partsAlone('Larkhire > Projects Assistant vacancy, posted on 10/09/2018').names[0]?.value).toBe(
    'Larkhire',
  );
});

it.each([
  ['Вакансія: Embedded-розробник у ЗерноХаб, Полтава | Dudka', 'Embedded-розробник', 'ЗерноХаб', 'Полтава'],
  ['もみじ坂（大阪府/正看護師/訪問看護）｜ナースみちしるべ', '正看護師', 'もみじ坂', undefined],
])('takes %j apart round its heading', (text, heading, name, location) => {
  const parts = partsAround(text, heading);
  expect(parts?.names.map(({ value }) => value)).toContain(name);
  expect(parts?.location?.value).toBe(location);
});

it('finds the employer where the title says no job', () => {
  expect(partsAlone('Careers at Wexbrook Water').names[0]?.value).toBe('Wexbrook Water');
});
