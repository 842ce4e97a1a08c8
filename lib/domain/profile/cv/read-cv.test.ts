import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../documents/read/read-bytes';
import { documentOfText } from '../../../documents/read/text/read-text';
import type { DocumentLine, DocumentText } from '../../document-text';
import { partialDayText } from '../partial-day';
import { claimedLines } from './claimed-lines';
import type { CvDates, CvReading } from './cv-reading';
import { lostWords, wordsOf } from './lost-words';
import { readCv } from './read-cv';
import { labelledSection } from './section-names';

const folder = resolve(import.meta.dirname, '../../../../tests/fixtures/documents');
const files = ['cv', 'cv-blind', 'cv-unseen', 'cv-fresh'].flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => !file.endsWith('.json'))
    .map((file) => join(name, file)),
);

interface Expected {
  name: string;
  email: string;
  phone: string;
  roles: { title: string; employer: string; start: string; end: string; bullets: number }[];
  education: string[];
  languages?: string[];
  skills?: string[];
  sensitive?: string[];
}

const documents = new Map<string, Promise<DocumentText>>();

/** Each file is read once. */
function documentOf(file: string): Promise<DocumentText> {
  const known = documents.get(file) ?? openDocument(file);
  documents.set(file, known);
  return known;
}

async function openDocument(file: string): Promise<DocumentText> {
  const read = await readBytes(new Uint8Array(readFileSync(join(folder, file))));
  if (!read.ok) throw new Error(`${file}: ${read.why}`);
  return read.value;
}

function expectedOf(file: string): Expected {
  return JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'));
}

const localeOf = (file: string) => (file.includes('us') ? 'en-US' : 'en-GB');
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const until = ({ isCurrent, end }: CvDates) => (isCurrent ? 'present' : end && partialDayText(end));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of a document that no part of the reading holds, headings and labels left out. */
function wordsLost({ lines }: DocumentText, reading: CvReading): string[] {
  const headings = new Set(reading.headings);
  const all = [new Set(stringsIn({ ...reading, sensitive: [] }).flatMap(wordsOf))];
  return lines.flatMap(({ text }, at) =>
    headings.has(at) ? [] : lostWords(labelledSection(text)?.rest ?? text, all),
  );
}

describe.each(files)('%s', (file) => {
  it('gives name, address and number, and every role with employer and dates', async () => {
    const expected = expectedOf(file);
    const reading = readCv(await documentOf(file), { locale: localeOf(file) });
    expect(reading.name && plain(reading.name.value)).toBe(plain(expected.name));
    expect(reading.email?.value).toBe(expected.email);
    expect((reading.phone?.value ?? '').replace(/\D/g, '')).toBe(expected.phone.replace(/\D/g, ''));
    const roles = reading.roles.map(({ title, employer, dates, bullets }) => ({
      title: plain(title),
      employer: plain(employer),
      start: dates.start && partialDayText(dates.start),
      end: until(dates),
      bullets: bullets.length,
    }));
    expect(roles).toEqual(
      expect.arrayContaining(
        expected.roles.map((role) => ({ ...role, title: plain(role.title), employer: plain(role.employer) })),
      ),
    );
    expect(roles).toHaveLength(expected.roles.length);
  });

  it('gives what was learned and known, and notices what must not count', async () => {
    const expected = expectedOf(file);
    const { qualifications, sensitive } = readCv(await documentOf(file), { locale: localeOf(file) });
    const titled = (title: string) => qualifications.some((one) => plain(one.title).startsWith(plain(title)));
    const of = (kind: string) =>
      qualifications.filter((one) => one.kind === kind).map((one) => plain(one.title));
    expect(expected.education.filter((title) => !titled(title))).toEqual([]);
    expect(of('language')).toEqual(expect.arrayContaining((expected.languages ?? []).map(plain)));
    expect(of('skill')).toEqual(expect.arrayContaining((expected.skills ?? []).map(plain)));
    expect(sensitive.map((one) => one.kind)).toEqual(expect.arrayContaining(expected.sensitive ?? []));
  });

  it('loses no line and no word', async () => {
    const document = await documentOf(file);
    const reading = readCv(document, { locale: localeOf(file) });
    const claimed = claimedLines(reading);
    expect(document.lines.filter((_, at) => !claimed.has(at)).map((line) => line.text)).toEqual([]);
    expect(wordsLost(document, reading)).toEqual([]);
  });
});

describe('any document at all', () => {
  const words = fc.constantFrom(
    'Experience',
    'Education',
    'Skills:',
    'Nurse',
    'Leeds Trust',
    '2019 - 2021',
    'since 2020',
    'Mar 2020',
    'a@b.co',
    '07700 900123',
    'Curriculum Vitae',
    'References',
    'BSc Nursing',
    'University',
    '•',
    '|',
    ',',
    '–',
    'led the team.',
    'Languages',
    'Career Break',
    'Name:',
    '(',
    ')',
    'constructor',
    'x',
  );
  const text = fc.array(words, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '));
  const line: fc.Arbitrary<DocumentLine> = fc.record(
    {
      text,
      place: fc.constantFrom('body', 'header', 'footer', 'text-box'),
      style: fc.constantFrom('title', 'heading', 'bullet', 'numbered'),
      level: fc.nat(3),
      column: fc.nat(2),
      row: fc.nat(4),
      size: fc.constantFrom(9, 11, 20),
      isBold: fc.boolean(),
      isApart: fc.boolean(),
      indent: fc.nat(40),
    },
    { requiredKeys: ['text', 'place'] },
  );

  it('loses no line, invents none and gives the same reading twice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const document: DocumentText = { kind: 'docx', lines, attachments: [], warnings: [] };
        const reading = readCv(document, { locale: 'en-GB' });
        const claimed = [...claimedLines(reading)].sort((one, other) => one - other);
        expect(claimed).toEqual(lines.map((_, at) => at));
        expect(readCv(document, { locale: 'en-GB' })).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word of a pasted text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 25 }), (lines) => {
        const document = documentOfText(lines.join('\n'));
        expect(wordsLost(document, readCv(document, { locale: 'en-GB' }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('becomes one thing set aside per line where nothing is understood', () => {
    const reading = readCv(documentOfText('blue\ngreen\nyellow'), { locale: 'en-GB' });
    expect(reading.unsorted.map((one) => one.text)).toEqual(['blue', 'green', 'yellow']);
  });

  it('sets aside, line by line, what comes after more pages than a CV has', () => {
    const rest = Array.from({ length: 3000 }, (_, at) => `- Did the thing ${at}`);
    const document = documentOfText(['Employment', 'Nurse, Leeds Hospital, 2019 - 2020', ...rest].join('\n'));
    const reading = readCv(document, { locale: 'en-GB' });
    expect(reading.roles[0]?.bullets).toHaveLength(1998);
    expect(reading.unsorted).toHaveLength(1002);
    expect(claimedLines(reading).size).toBe(document.lines.length);
  });
});
