import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { lineNames, namesOverSize, organisationsNear, saidNearTitle, siteHeadings } from './names-near-title';

const pageOf = (text: string) => aPageReading({ lines: linesOf(text) });
const values = (claims: readonly { value: string }[]) => claims.map(({ value }) => value);

it('takes the lines round the title for names, whether the title is a heading or not', () => {
  expect(
    values(lineNames(pageOf('Farol Digital\n# Analista de Redes\nRecife, PE'), 'Analista de Redes')),
  ).toContain('Farol Digital');
  expect(
    values(lineNames(pageOf('Soldador pailero\n> Tanques La Aurora\nSaltillo'), 'Soldador pailero')),
  ).toContain('Tanques La Aurora');
});

it('leaves a menu’s entry over the title alone', () => {
  expect(values(lineNames(pageOf('| > Careers at large\n# Buyer\nLeeds'), 'Buyer'))).not.toContain(
    'Careers at large',
  );
});

it('parts an organisation from its address', () => {
  const line = 'Lapwing Lane Infant School, Bridlington, East Riding of Yorkshire, YO16 9ZZ';
  expect(values(organisationsNear(pageOf(`# Teacher\n${line}`), 'Teacher'))).toEqual([
    'Lapwing Lane Infant School',
  ]);
});

it.each([
  [
    '# Mechanic\nPosted on November 08, 2026 by Fundy Tide Marine Ltd. Employer details',
    'Fundy Tide Marine Ltd.',
  ],
  ['# Mechanic\nMechanic – Kestrel Row', 'Kestrel Row'],
])('reads who posted %j', (text, name) => {
  expect(values(saidNearTitle(pageOf(text), 'Mechanic'))).toEqual([name]);
});

it('takes no sentence for who posted it', () => {
  expect(
    saidNearTitle(pageOf('# Mechanic\nMechanic – we keep the fleet going, come and join us.'), 'Mechanic'),
  ).toEqual([]);
});

it('leaves what stands under another label alone', () => {
  const text = '# Orchestra Director\n? Position Type:\nHigh School Teaching';
  expect(organisationsNear(pageOf(text), 'Orchestra Director')).toEqual([]);
});

it.each([
  '12 salariés',
  '1 ou 2 salariés',
  '1,001-5,000 employees',
  '50 bis 100 Mitarbeiter',
  '24 anställda',
])('takes the line over %j for a firm’s name', (size) =>
  expect(values(namesOverSize(pageOf(`Atelier Sautereau\n${size}`)))).toEqual(['Atelier Sautereau']),
);

it('takes an organisation’s name over the job’s own heading', () => {
  const page = pageOf('# Hardin Fork School District 12\n## Orchestra Director');
  expect(values(siteHeadings(page, 'Orchestra Director'))).toEqual(['Hardin Fork School District 12']);
});

it('hears who hires over the job, and where it is said to be', () => {
  expect(values(siteHeadings(pageOf('# Mon Permis Bois recrute\n## Maçon'), 'Maçon'))).toEqual([
    'Mon Permis Bois',
  ]);
  expect(values(saidNearTitle(pageOf('# Engineer\nat OpenKestrel Corporation'), 'Engineer'))).toEqual([
    'OpenKestrel Corporation',
  ]);
});
