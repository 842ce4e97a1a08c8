import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentIn, headingName, withAttachment, withoutAttachment } from './attached-text';

const advert = 'Senior Data Analyst\n\n• SQL';

it('adds a file beneath the advert, under a heading of its own', () => {
  expect(withAttachment(advert, 'Role.docx', '\nMain duties\n• Reports\n')).toBe(
    'Senior Data Analyst\n\n• SQL\n\nJob description (Role.docx)\n\nMain duties\n• Reports',
  );
});

it('is the whole text of a job that had none', () => {
  const text = withAttachment('', 'Role.docx', 'Main duties');
  expect(text).toBe('Job description (Role.docx)\n\nMain duties');
  expect(withoutAttachment(text, null)).toBe('');
});

it('finds what was attached, and takes it out again without a trace', () => {
  const text = withAttachment(advert, 'Role (final).docx', 'Main duties');
  expect(attachmentIn(text, advert)).toEqual({ name: 'Role (final).docx', start: advert.length });
  expect(withoutAttachment(text, advert)).toBe(advert);
});

it('takes no line of the advert itself for its heading', () => {
  const odd = 'Nurse\n\nJob description (see below)\n\nYou will care.';
  expect(attachmentIn(odd, odd)).toBeNull();
  const text = withAttachment(odd, 'JD.pdf', 'Duties');
  expect(withoutAttachment(text, odd)).toBe(odd);
});

it('keeps a long name with line breaks to one line', () => {
  expect(headingName(' a\nb ')).toBe('a b');
  expect(headingName('x'.repeat(300))).toHaveLength(120);
});

describe('for every text', () => {
  const lines = fc.array(
    fc.constantFrom<string[]>('Duties', '• SQL', '', 'Job description (a.pdf)', 'Pay: £1'),
    {
      maxLength: 12,
    },
  );

  it('leaves each place of the advert where it was, and gives the advert back', () => {
    fc.assert(
      fc.property(lines, lines, fc.string({ minLength: 1 }), (read, attached, name) => {
        fc.pre(name.trim() !== '');
        const asRead = read.join('\n');
        const text = withAttachment(asRead, name, attached.join('\n'));
        expect(text.startsWith(asRead)).toBe(true);
        // A file named like a line of the advert cannot be told from it; then nothing is taken out.
        fc.pre(!read.includes(`Job description (${headingName(name)})`));
        expect(withoutAttachment(text, asRead)).toBe(asRead);
      }),
    );
  });
});
