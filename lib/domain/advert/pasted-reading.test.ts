import { expect, it } from 'vitest';
import { readPasted } from './pasted-reading';

const nurse = `Community Staff Nurse
Larkfield NHS Foundation Trust
Location: Leeds
Salary: £31,049 to £37,796 a year
Hours: 37.5 a week
Closing date: 4 December 2026

Larkfield NHS Foundation Trust is looking for a nurse who likes people.
• Registration with the NMC
• A driving licence

For an informal chat, please contact Sam Reed on 0113 496 0000.`;

it('finds what a pasted advert says, each with the words it stands on', () => {
  const { fields, receipts } = readPasted(nurse, '2026-11-20', 'en-GB');
  expect(fields).toMatchObject({
    title: 'Community Staff Nurse',
    company: 'Larkfield NHS Foundation Trust',
    location: 'Leeds',
    hours: '37.5 a week',
    closingOn: '2026-12-04',
  });
  expect(fields.salary).toContain('£31,049');
  expect(receipts.closingOn?.quote).toContain('4 December 2026');
});

it('asks the person to check all of it', () => {
  const { fields, receipts } = readPasted(nurse, '2026-11-20', 'en-GB');
  expect(Object.keys(receipts).sort()).toEqual(Object.keys(fields).sort());
  expect(Object.values(receipts).every((one) => one.isDoubtful && one.from === 'selection')).toBe(true);
});

it('keeps what the advert says besides, at its place in the text', () => {
  const [fact] = readPasted(`\r\n ${nurse}`, '2026-11-20', 'en-GB').facts;
  expect(fact?.kind).toBe('contact');
  expect(nurse.slice(fact?.offset ?? -1, (fact?.offset ?? 0) + (fact?.quote.length ?? 0))).toBe(fact?.quote);
});

it.each([
  ['nothing', ''],
  ['blank lines', '\n \n'],
  ['no words', '12345 !!!'],
])('suggests nothing for %s', (_, text) => {
  expect(readPasted(text, '2026-11-20', 'en-GB').fields).toEqual({});
});

it('never suggests an employer out of an address that nobody gave', () => {
  const { fields } = readPasted('Baker wanted\nCome and bake bread with us every night.', '2026-11-20', 'en');
  expect(fields.company).toBeUndefined();
});
