import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/a-page-reading';
import { headsSectionAbroad, sectionsAbroad } from './section-headings';

describe('the headings of an advert’s sections', () => {
  it.each([
    'Ihre Aufgaben',
    'Das bringen Sie mit:',
    'Was wir bieten',
    'Vos missions',
    'Profil recherché',
    'Ce que nous offrons',
    'Qué ofrecemos',
    'Responsabilidades',
    'Cosa offriamo',
    'Wat ga je doen?',
    'Functie-eisen',
    'Jobomschrijving',
    'Arbetsuppgifter',
    'Om jobbet',
    'Dine arbejdsopgaver',
    'Twój zakres obowiązków',
    'Co nabízíme',
    'Elvárások',
    'Що потрібно',
    '仕事内容',
    '담당업무',
  ])('%j is one', (text) => expect(headsSectionAbroad(text)).toBe(true));

  it.each(['Schichtleiter (m/w/d)', 'Cyclo Lumen', 'Kierownik zmiany', 'Husum', 'Deventer, Overijssel'])(
    '%j is none',
    (text) => expect(headsSectionAbroad(text)).toBe(false),
  );

  it('count once each, and only in the body of the advert', () => {
    const lines = linesOf('## Ihre Aufgaben\n- Planen\n## Ihre Aufgaben\n## Wir bieten\n| ## Über uns');
    expect(sectionsAbroad(lines)).toBe(2);
  });
});
