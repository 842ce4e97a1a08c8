import { describe, expect, it } from 'vitest';
import { aCandidate, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { isMarket, notOfMarket } from './market-site';

const pageWith = (...links: string[]) =>
  aPageReading({
    url: 'https://www.empleocasa.example/oferta/1',
    lines: linesOf(links.map((link) => `| > ${link}`).join('\n')),
    candidates: [aCandidate('company', 'EmpleoCasa', { where: 'home link' })],
  });

describe('a market of jobs', () => {
  it.each([
    [['Sueldos', 'Empresas']],
    [['Explore companies', 'Career advice']],
    [['Oferty pracy', 'Profile pracodawców', 'Porady']],
    [['Für Arbeitgeber']],
    [['Trouver une entreprise']],
  ])('offers %j in its menus', (links) => expect(isMarket(pageWith(...links))).toBe(true));

  it.each([
    [['Vacatures', 'Verhalen', 'De werkplaats']],
    [['Produkte', 'Unternehmen', 'Karriere']],
    [['Jobs', 'About us', 'Sign in']],
    [['Search jobs', 'Saved jobs', 'Job alerts']],
    [['Privat', 'Företag', 'Lediga jobb']],
  ])('is no employer’s own site with %j', (links) => expect(isMarket(pageWith(...links))).toBe(false));

  it('is not the employer, whoever else is', () => {
    const keeps = notOfMarket(pageWith('Sueldos', 'Empresas'), '');
    const claim = { weight: 0.3, from: 'readability', quote: '' } as const;
    expect(keeps({ ...claim, value: 'EmpleoCasa', where: 'home link' })).toBe(false);
    expect(keeps({ ...claim, value: 'Sierra Nevada de Gúdar S.A.', where: 'under the title' })).toBe(true);
  });
});
