import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { seenText } from '@/lib/domain/advert/page-reading';
import { cleanLine, cleanText } from './clean-text';

it('makes one line of any white space and drops what nobody sees', () => {
  expect(cleanLine('  a\u00a0\n b\u200b\u202ec\u0000 ')).toBe('a bc');
});

it('keeps at most one empty line between two', () => {
  expect(cleanText('\n\na\r\n\n\n\nb  \n', 100)).toBe('a\n\nb');
});

it('leaves nothing for the door on the extension’s side to take out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(40), (text, most) => {
      expect(seenText(cleanText(text, most))).toBe(cleanText(text, most));
      expect(cleanText(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
