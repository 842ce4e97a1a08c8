import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aPdf } from '../../../tests/support/a-pdf';
import { aParagraph, aPart, aWordFile } from '../../../tests/support/a-word-file';
import { limits } from './limits';
import { readBytes } from './read-bytes';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../tests/fixtures/documents', name)));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
const oldOffice = (inside: string) =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${' '.repeat(600)}${utf16(inside)}`);

const wordFileWith = (document: string) => aWordFile('', { 'word/document.xml': document });
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(0x20);

/** A copy in which the zip's own lists say that each inflated part has so few bytes. */
function lyingAboutSizes(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe('a file that is not to be read', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, at) => [`word/${at}.bin`, new Uint8Array()]),
  );

  it.each<[string, string, () => Uint8Array]>([
    ['of more than 20 MB', 'too-big', () => new Uint8Array(limits.fileBytes + 1)],
    ['of nothing', 'no-text', () => new Uint8Array()],
    [
      'that unpacks to more than 200 MB',
      'too-big',
      () => aWordFile('', { 'word/document.xml': megabytes(201) }),
    ],
    [
      'whose parts together unpack to more than 200 MB',
      'too-big',
      () => aWordFile('', { 'word/header1.xml': megabytes(120), 'word/header2.xml': megabytes(120) }),
    ],
    ['of 100,000 parts', 'unsafe', () => zipSync(entries, { level: 0 })],
    [
      'that lies about what it unpacks to',
      'damaged',
      () => lyingAboutSizes(aWordFile(aParagraph('x'.repeat(5000))), 40),
    ],
    ['cut off in the middle', 'damaged', () => fixture('cv/nurse-headings.docx').subarray(0, 4000)],
    [
      'that declares entities',
      'unsafe',
      () => wordFileWith('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'),
    ],
    ['nested without end', 'unsafe', () => wordFileWith('<w:p>'.repeat(100_000))],
    ['whose XML does not close', 'damaged', () => wordFileWith('<w:document><w:body>')],
    ['that is a Word file under a password', 'password', () => oldOffice('EncryptedPackage')],
    [
      'that is a zip under a password',
      'password',
      () => aWordFile(aParagraph('Hello')).map((byte, at) => (at === 6 ? byte | 1 : byte)),
    ],
    ['of Word before 2007', 'word-97', () => oldOffice('WordDocument')],
    [
      'of OpenDocument',
      'open-document',
      () =>
        zipSync({
          mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
          'content.xml': strToU8('<x/>'),
        }),
    ],
    ['of rich text', 'rich-text', () => latin('{\\rtf1 Hello}')],
    ['that is a picture', 'picture', () => latin('\x89PNG\r\n\x1a\n')],
    ['that is another zip', 'unsupported', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['of bytes', 'unsupported', () => new Uint8Array(300)],
    ['that is a PDF under a password', 'password', () => fixture('files/locked.pdf')],
    ['that is a PDF of pictures', 'no-text', () => fixture('files/scanned.pdf')],
    ['that is a PDF and nothing else', 'damaged', () => latin('%PDF-1.7\nnothing')],
    ['of a Word file without words', 'no-text', () => aWordFile(aParagraph(''))],
  ])('%s is refused as %s', async (_, why, make) => {
    expect(await readBytes(make())).toEqual({ ok: false, why });
  });

  it('is never taken for another object', async () => {
    const bytes = aWordFile(aParagraph('Hello'), {
      __proto__: 'x',
      'word/__proto__.xml': 'x',
      constructor: 'x',
    });
    const read = await readBytes(bytes);
    expect(read.ok && read.value.lines.map((line) => line.text)).toEqual(['Hello']);
    expect(Object.prototype).not.toHaveProperty('text');
  });
});

describe('a file with an error in it', () => {
  it.each(['cv/us-style.pdf', 'files/odd-letters.pdf', 'cv/nurse-headings.docx', 'cv/sidebar-table.docx'])(
    '%s is read or refused, never thrown at the person',
    async (name) => {
      const whole = fixture(name);
      const at = fc.double({ min: 0, max: 0.999, noNaN: true });
      const mistakes = fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 30 });
      await fc.assert(
        fc.asyncProperty(mistakes, fc.option(at), async (bytes, end) => {
          const copy = whole.slice(0, end === null ? whole.length : Math.ceil(whole.length * end));
          for (const [place, byte] of bytes) copy[Math.floor(place * copy.length)] = byte;
          expect(typeof (await readBytes(copy)).ok).toBe('boolean');
        }),
        { numRuns: 25, seed: 7 },
      );
    },
  );
});

describe('a long document', () => {
  const sentences = Array.from({ length: 10_000 }, (_, at) => `Line ${at} says what was done on that day.`);

  it('of 10,000 paragraphs is read whole', async () => {
    const read = await readBytes(aWordFile(sentences.map((text) => aParagraph(text)).join('')));
    expect(read.ok && read.value.lines.map((line) => line.text)).toEqual(sentences);
  });

  it('of 10,000 printed lines is read whole, and tells how far it is', async () => {
    const shares: number[] = [];
    const read = await readBytes(aPdf(sentences), (share) => shares.push(share));
    expect(read.ok && read.value.lines.map((line) => line.text)).toEqual(sentences);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBe(250);
  });

  it('of one table of 3,000 rows keeps its rows', async () => {
    const row = (at: number) =>
      `<w:tr><w:tc>${aParagraph(`${at}`)}</w:tc><w:tc>${aParagraph('done')}</w:tc></w:tr>`;
    const body = `<w:tbl>${Array.from({ length: 3000 }, (_, at) => row(at)).join('')}</w:tbl>`;
    const read = await readBytes(aWordFile('', { 'word/document.xml': aPart('document', body) }));
    expect(read.ok && read.value.lines.length).toBe(3000);
  });
});
