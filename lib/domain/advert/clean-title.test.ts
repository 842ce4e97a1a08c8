import { describe, expect, it } from 'vitest';
import { cleanTitle, isGenericTitle, withoutEmployer } from './clean-title';

describe('cleanTitle', () => {
  it.each([
    ['Senior DevOps Engineer - job post', 'Senior DevOps Engineer'],
    ['Senior DevOps Engineer- job post', 'Senior DevOps Engineer'],
    ['Analytics Program Manager Jobs', 'Analytics Program Manager'],
    ['Projects Assistant vacancy, posted on 10/09/2018', 'Projects Assistant'],
    ['Job Application for Buyer', 'Buyer'],
    [
      'Senior/Staff Technical Program Manager - Autonomy Operations',
      'Senior/Staff Technical Program Manager - Autonomy Operations',
    ],
    [
      'Junior Application Developer - IT Trainee/Student',
      'Junior Application Developer - IT Trainee/Student',
    ],
    ['Assistant Curriculum Leader: Mathematics', 'Assistant Curriculum Leader: Mathematics'],
    ['Group Release & Defect Manager', 'Group Release & Defect Manager'],
  ])('makes %j %j', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });
});

describe('withoutEmployer', () => {
  it.each([
    ['Founding Engineer at VectorShift (S23)', 'VectorShift', 'Founding Engineer'],
    ['ElevenYellow Pte Ltd: Solidity Engineer', 'ElevenYellow Pte Ltd', 'Solidity Engineer'],
    ['Buyer - Acme', 'Acme', 'Buyer'],
    ['Manager at Large', 'Acme', 'Manager at Large'],
    ['Acme', 'Acme', 'Acme'],
  ])('makes %j of %s %j', (text, company, title) => {
    expect(withoutEmployer(text, company)).toBe(title);
  });
});

it.each([
  'Careers',
  'Career Opportunities',
  'Job details',
  'Mobile Navigation',
  'Search results',
  '2,371 Search results',
  'Apply now',
])('%j names a page, not a job', (text) => {
  expect(isGenericTitle(text)).toBe(true);
});

it.each(['Buyer', 'Careers Adviser', 'Search Engineer', 'Head of Jobs', 'Home Manager'])(
  '%j may name a job',
  (text) => {
    expect(isGenericTitle(text)).toBe(false);
  },
);

it.each([
  ['1. Ergebnis: Schuhmacher (m/w/d)', 'Schuhmacher (m/w/d)'],
  ['Hausmeister (m/w/d) gesucht', 'Hausmeister (m/w/d)'],
  ['Caretaker wanted', 'Caretaker'],
  ['Wir suchen eine Bäckerin', 'Bäckerin'],
])('%j is the job %j', (text, title) => expect(cleanTitle(text)).toBe(title));

it.each([
  'Suchergebnisse',
  '4 days ago',
  'vor 8 Tagen',
  '알림마당',
  'Résultats de recherche',
  'Wyniki wyszukiwania',
  '検索結果',
  'Détail de l’offre',
  'Oznámení o vyhlášení výběrového řízení',
  'Jobs and careers',
])('%j names a page and no job', (text) => expect(isGenericTitle(text)).toBe(true));

it.each([
  ['Job: Buyer', 'Buyer'],
  ['Buyer - Ref 12345', 'Buyer'],
  ['Buyer (Ref: AB12)', 'Buyer'],
  ['Buyer (2 positions)', 'Buyer'],
  ['Buyer needed', 'Buyer'],
  ['Buyer job in Hull', 'Buyer'],
  ['Join us as a Buyer', 'Buyer'],
  ['Acme is hiring a Buyer', 'Buyer'],
  ['Vacature Inkoper', 'Inkoper'],
  ['Вакансія Пекар', 'Пекар'],
  ['Recrutement : Acheteur', 'Acheteur'],
  ['Wir suchen eine/n Einkäufer/in', 'Einkäufer/in'],
  ['Senior Buyer / Category Manager - North', 'Senior Buyer / Category Manager - North'],
  ['Buyer - Full time', 'Buyer - Full time'],
])('%j is the title %j', (stated, title) => expect(cleanTitle(stated)).toBe(title));
