import { expect, it } from 'vitest';
import { aCandidate, aPageReading } from '../../../tests/support/a-page-reading';
import { pageReadingSchema, seenText } from './page-reading';

it('takes out what nobody sees and keeps what is written', () => {
  expect(seenText('a\u0000b\u200bc\u202ed\u{e0041}e\ud800f\tg\nh')).toBe('abcdef\tg\nh');
  expect(seenText('Zoë 東京 👩‍🔧')).toBe('Zoë 東京 👩🔧');
});

it('cleans every text that comes over', () => {
  const reading = pageReadingSchema.parse(
    aPageReading({ documentTitle: 'Buy\u202eer', candidates: [aCandidate('title', 'Bu\u0000yer')] }),
  );
  expect([reading.documentTitle, reading.candidates[0]?.value]).toEqual(['Buyer', 'Buyer']);
});

it.each([
  ['a javascript address', { url: 'javascript:alert(1)' }],
  ['a file', { url: 'file:///etc/passwd' }],
  ['a text of a million characters', { candidates: [aCandidate('text', 'x'.repeat(1_000_000))] }],
  ['a field that is not known', { candidates: [{ ...aCandidate('text', 'x'), field: '__proto__' }] }],
  ['the person’s own hand', { candidates: [{ ...aCandidate('text', 'x'), from: 'hand' }] }],
  ['a count that is no number', { signals: { cards: Number.NaN } }],
])('refuses %s', (_, changes) => {
  expect(pageReadingSchema.safeParse({ ...aPageReading(), ...changes }).success).toBe(false);
});
