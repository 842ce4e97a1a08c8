import { expect, it } from 'vitest';
import { asWritten, cleanName, isShouted, mayBeEmployer } from './employer-name';

it.each([
  ['Logo van Gemeente Oudermeer', 'Gemeente Oudermeer'],
  ['Tanques La Aurora 4.1', 'Tanques La Aurora'],
  ['[한빛물류]', '한빛물류'],
  ['Posted 12 November by Acme', 'Acme'],
  ['3i Group', '3i Group'],
  ['the Rivers Ombudsman', 'Rivers Ombudsman'],
  ['The Guardian', 'The Guardian'],
  ['MAIRIE DE ROCHEBRUNE Découvrir cet employeur', 'MAIRIE DE ROCHEBRUNE'],
])('%j is worded %j', (stated, name) => {
  expect(cleanName(stated)).toBe(name);
});

it.each([
  'Larkfield Trust mends tools for everybody in the north.',
  'https://spectrum.example/',
  'Entgeltgruppe 9b TVöD',
  'Based at our hospice in Lytham',
  'logo here',
  'All',
  'Accueil',
  'Enregistrer en PDF',
  'Share on LinkedIn',
  'LinkedIn',
  'Location',
])('%j is no employer', (text) => {
  expect(mayBeEmployer(text, 'Buyer')).toBe(false);
});

it.each([
  'Larkfield Trust',
  'Alpenkorn Detailhandels AG',
  'Acme Corp.',
  'Leeds City Council',
  'Stadt Wiesenquell',
  'The Trust Company',
])('%j may be one', (text) => {
  expect(mayBeEmployer(text, 'Buyer')).toBe(true);
});

it('takes words in capitals for shouted, and initials for none', () => {
  expect([isShouted('CASTLEGATE SCHOOL'), isShouted('SAIC'), isShouted('BBC Studios')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('spells a squeezed name as the advert does, and leaves signs that have no cases alone', () => {
  expect(asWritten('acmecorp', 'We at Acme Corp make anvils.')).toBe('Acme Corp');
  expect(asWritten('㈜두레가마', '두레가마는 이천에서')).toBe('㈜두레가마');
});

it.each([
  ['Пекарня «Колосок»', 'Пекарня «Колосок»'],
  ['«Колосок»', 'Колосок'],
  ['🏢 Tideline Events', 'Tideline Events'],
  ['Join the Digital Harbor Service', 'Digital Harbor Service'],
  ['Brouwerij Kaai Powered by Larkhire', 'Brouwerij Kaai'],
])('%j is called %j', (stated, name) => expect(cleanName(stated)).toBe(name));

it.each([
  'GS-14',
  'Refer a friend',
  'Find work',
  '中途',
  '中途採用',
  '경력채용',
  'La Ville',
  'Our client',
  'Die Gemeinde',
  '当社',
])('%j employs nobody', (text) => expect(mayBeEmployer(text, 'Buyer')).toBe(false));
