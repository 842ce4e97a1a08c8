import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aParagraph, aPart, aWordFile } from '../../../../tests/support/a-word-file';
import { decodeEntities } from './decode-entities';
import { readDocx } from './read-docx';

const textsOf = (bytes: Uint8Array) => readDocx(bytes).lines.map((line) => line.text);
const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../../tests/fixtures/documents', name)));

describe('a Word file', () => {
  it('is read with what stands in headers, footers, footnotes and comments', () => {
    const bytes = aWordFile(aParagraph('Staff Nurse'), {
      'word/header1.xml': aPart('hdr', aParagraph('Amina Okafor')),
      'word/header2.xml': aPart('hdr', aParagraph('Amina Okafor') + aParagraph('07700 900123')),
      'word/footer1.xml': aPart('ftr', aParagraph('Page 1')),
      'word/footnotes.xml': aPart('footnotes', `<w:footnote>${aParagraph('Part time')}</w:footnote>`),
      'word/endnotes.xml': aPart('endnotes', `<w:endnote>${aParagraph('Acting up')}</w:endnote>`),
      'word/comments.xml': aPart('comments', `<w:comment>${aParagraph('Say which ward')}</w:comment>`),
    });
    expect(readDocx(bytes).lines.map(({ text, place }) => [text, place])).toEqual([
      ['Amina Okafor', 'header'],
      ['07700 900123', 'header'],
      ['Staff Nurse', 'body'],
      ['Page 1', 'footer'],
      ['Part time', 'footnote'],
      ['Acting up', 'footnote'],
      ['Say which ward', 'comment'],
    ]);
  });

  it('is read with its text boxes, each once, behind the paragraph that they hang on', () => {
    const box = (text: string) => `<w:txbxContent>${aParagraph(text)}</w:txbxContent>`;
    const drawing =
      `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('Leeds')}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('Leeds')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const bytes = aWordFile(
      `<w:p><w:r><w:t>Amina</w:t></w:r><w:r>${drawing}</w:r></w:p>${aParagraph('Nurse')}`,
    );
    expect(readDocx(bytes).lines.map(({ text, place }) => [text, place])).toEqual([
      ['Amina', 'body'],
      ['Leeds', 'text-box'],
      ['Nurse', 'body'],
    ]);
  });

  it('keeps tabs, line breaks and the cells of a table apart', () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const row = `<w:tr>${cell(aParagraph('2019'))}${cell(aParagraph('Nurse') + aParagraph('Leeds'))}</w:tr>`;
    const flat = `<w:tr>${cell(aParagraph('2015'))}${cell(aParagraph('Carer'))}</w:tr>`;
    const bytes = aWordFile(
      `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr><w:r><w:t>Trust</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Ward 4</w:t></w:r></w:p><w:tbl>${row}${flat}</w:tbl>`,
    );
    expect(readDocx(bytes).lines.map(({ text, row, column }) => [text, row, column])).toEqual([
      ['Trust\t2019', undefined, undefined],
      ['Ward 4', undefined, undefined],
      ['2019', 1, 0],
      ['Nurse', 1, 1],
      ['Leeds', 1, 1],
      ['2015\tCarer', 2, undefined],
    ]);
  });

  it('knows headings, bullets, numbers and bold by styles, by numbering and as typed', () => {
    const style = (id: string, inside: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
    const level = (format: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`;
    const bytes = aWordFile(
      aParagraph('Employment', '<w:pStyle w:val="berschrift1"/>') +
        aParagraph('Trust', '<w:pStyle w:val="Firma"/>') +
        aParagraph('led', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>') +
        aParagraph('first', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>') +
        aParagraph('• typed') +
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nurse</w:t></w:r><w:r><w:t>, Leeds</w:t></w:r></w:p>',
      {
        'word/styles.xml': aPart(
          'styles',
          style('berschrift1', '<w:name w:val="heading 1"/>') +
            style('Firma', '<w:name w:val="Firma"/><w:basedOn w:val="Fett"/>') +
            style('Fett', '<w:name w:val="Fett"/><w:rPr><w:b/><w:sz w:val="24"/></w:rPr>'),
        ),
        'word/numbering.xml': aPart(
          'numbering',
          `<w:abstractNum w:abstractNumId="0">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal')}</w:abstractNum>` +
            '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>',
        ),
      },
    );
    expect(readDocx(bytes).lines).toEqual([
      { text: 'Employment', place: 'body', style: 'heading', level: 1 },
      { text: 'Trust', place: 'body', size: 12, isBold: true },
      { text: 'led', place: 'body', style: 'bullet', level: 0 },
      { text: 'first', place: 'body', style: 'numbered', level: 0 },
      { text: 'typed', place: 'body', style: 'bullet', level: 0 },
      { text: 'Nurse, Leeds', place: 'body', boldStart: 'Nurse' },
    ]);
  });

  it('reads what was inserted, not what was deleted or moved away', () => {
    const bytes = aWordFile(
      '<w:p><w:r><w:t>Led </w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>',
    );
    expect(textsOf(bytes)).toEqual(['Led three']);
  });

  it('keeps where links lead, also those of fields', () => {
    const bytes = aWordFile(
      '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>Write to me</w:t></w:r></w:hyperlink><w:r><w:instrText> HYPERLINK "https://example.org/amina" </w:instrText></w:r></w:p>',
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="rId7" Type="a/hyperlink" Target="mailto:amina@example.org" TargetMode="External"/></Relationships>',
      },
    );
    expect(readDocx(bytes).lines[0]?.links).toEqual([
      'mailto:amina@example.org',
      'https://example.org/amina',
    ]);
  });

  it('says that macros were there and runs none', () => {
    const bytes = aWordFile(aParagraph('Hello'), { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) });
    expect(readDocx(bytes).warnings).toEqual(['macros']);
  });

  it.each(['nurse-headings', 'civil-servant-table', 'sidebar-table', 'dates-below'])(
    'loses no word of %s',
    (name) => {
      const bytes = fixture(`cv/${name}.docx`);
      const parts = unzipSync(bytes, {
        filter: ({ name }) => /^word\/(document|header\d|footer\d)\.xml$/.test(name),
      });
      const written = Object.values(parts).flatMap((part) =>
        [...strFromU8(part).matchAll(/<w:t[ >][^<]*/g)].map(([hit]) => hit.replace(/^[^>]*>/, '')),
      );
      const letters = (text: string) => [...decodeEntities(text).replace(/[\s•]/g, '')].sort().join('');
      expect(letters(textsOf(bytes).join(''))).toBe(letters(written.join('')));
    },
  );

  it('reads back whatever words paragraphs hold', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9é£&<>"']{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const lines = rows.map((words) => words.join(' '));
          const escaped = (text: string) =>
            text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
          expect(textsOf(aWordFile(lines.map((line) => aParagraph(escaped(line))).join('')))).toEqual(lines);
        },
      ),
    );
  });
});
