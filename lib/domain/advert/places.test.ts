import { expect, it } from 'vitest';
import { looksLikePlace } from './places';

it.each([
  'Sydney, Australia',
  'Foster City, CA',
  'Camberwell VIC 3124',
  'Remote',
  'Anywhere (100% Remote) Only',
  'Leeds LS1 4DY',
  'London',
  'Praha',
  '東京',
  'Remote US',
  'Recife, PE',
  'Buxton, Derbyshire',
  'Columbus, Ohio',
  '12 rue des Tanneurs, 88100 Saint-Dié-des-Vosges',
  'Полтава, вулиця Соборності, 41',
])('%j reads like a place', (text) => {
  expect(looksLikePlace(text)).toBe(true);
});

it.each([
  'Contact Us',
  'Join us',
  'Full-time',
  'Acme Ltd',
  'Apply now',
  'We are based in London and look for people.',
  '£30,000',
  'Software Engineer',
  'Made with care in Cornwall',
  'Manager, IT',
  'MAIRIE DE ROCHEBRUNE-SUR-BUËCH',
  'Georgia Whitlock',
])('%j does not', (text) => {
  expect(looksLikePlace(text)).toBe(false);
});
