import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf } from './open-pdf';
import { readPdf } from './read-pdf';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../../tests/fixtures/documents', name)));
const read = (name: string) => readPdf(fixture(name), () => undefined);
const textsOf = async (name: string) => (await read(name)).lines.map((line) => line.text);

/** The letters that the file prints, in any order. */
async function lettersOf(name: string): Promise<string> {
  const pdf = await openPdf(fixture(name));
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await pdf.loadingTask.destroy();
  return sorted(texts.join(''));
}

const sorted = (text: string) => [...text.replace(/[\s•]/g, '')].sort().join('');

describe('a PDF', () => {
  it.each([
    'cv/linkedin-like.pdf',
    'cv/developer-sidebar.pdf',
    'cv/europass-like.pdf',
    'cv/academic-dates-left.pdf',
    'cv/us-style.pdf',
    'cv/teacher-dates-right.pdf',
  ])('%s loses no letter', async (name) => {
    expect(sorted((await textsOf(name)).join(''))).toBe(await lettersOf(name));
  });

  it('is read column by column, each column whole', async () => {
    const { lines } = await read('cv/linkedin-like.pdf');
    const columns = lines.map((line) => line.column);
    expect(columns).toEqual([...columns].sort());
    const texts = lines.map((line) => line.text);
    expect(texts.indexOf('Team leadership')).toBeLessThan(texts.indexOf('Tomasz Wilk'));
    expect(texts.slice(texts.indexOf('Fulfil North Logistics')).slice(0, 3)).toEqual([
      'Fulfil North Logistics',
      'Shift Manager',
      'April 2021 - Present (5 years 7 months)',
    ]);
  });

  it('is read row by row where the left side says when', async () => {
    expect(await textsOf('cv/europass-like.pdf')).toContain('01/2020 – Present\tPhysiotherapist');
    expect(await textsOf('cv/academic-dates-left.pdf')).toContain(
      '2018–2021\tResearch Fellow, Institute for Coastal Studies, Plymouth',
    );
  });

  it('puts wrapped lines together, and only those', async () => {
    const texts = await textsOf('cv/teacher-dates-right.pdf');
    expect(texts).toContain(
      'Secondary science teacher with QTS and seven years in mixed comprehensives. I care about practical work, and about pupils who have decided they are no good at science.',
    );
    const narrow = await textsOf('cv/developer-sidebar.pdf');
    expect(narrow).toContain('Docker and Kubernetes');
    expect(narrow).toContain('priya.raman@example.dev');
  });

  it('says how large and how bold its lines are, and where links lead', async () => {
    const { lines } = await read('cv/developer-sidebar.pdf');
    expect(lines.find((line) => line.text === 'Priya Raman')).toMatchObject({ size: 24, isBold: true });
    expect(lines.find((line) => line.text.startsWith('priya.raman'))?.links).toEqual([
      'mailto:priya.raman@example.dev',
    ]);
    const { lines: other } = await read('cv/us-style.pdf');
    expect(other.find((line) => line.text.startsWith('Buckeye'))?.boldStart).toBe(
      'Buckeye Fresh Foods, Inc.',
    );
  });

  it('drops pictures of letters, closes wide ones, and reads forms and the edge', async () => {
    expect(await textsOf('files/odd-letters.pdf')).toEqual([
      'Call 07700 900111',
      'EXPERIENCE',
      'Two lines',
      'Typed into a form',
      'Along the edge',
    ]);
  });

  it('hands over what is attached to it', async () => {
    const [attachment] = (await read('files/with-attachment.pdf')).attachments;
    expect(attachment?.name).toBe('attachment.xml');
    expect(attachment?.text).toContain('<PersonName>Ana</PersonName>');
  });
});
