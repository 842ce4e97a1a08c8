import { describe, expect, it } from 'vitest';
import { entryTexts, withMore } from './next-action';

const none = { nextAction: null, nextActionDue: null };
const prepare = { nextAction: 'Prepare the talk', nextActionDue: '2026-11-23' };

describe('something more to do', () => {
  it.each([
    ['is what is next where nothing was', none, ['References', ''], 'References', null],
    ['has its day', none, ['References', '2026-11-24'], 'References', '2026-11-24'],
    [
      'leaves what stands, and its day',
      prepare,
      ['References', ''],
      'Prepare the talk; References',
      '2026-11-23',
    ],
    ['brings an earlier day', prepare, ['ID', '2026-11-21'], 'Prepare the talk; ID', '2026-11-21'],
    ['waits for the earlier day', prepare, ['ID', '2026-11-30'], 'Prepare the talk; ID', '2026-11-23'],
    ['is said once', prepare, ['Prepare the talk', ''], 'Prepare the talk', '2026-11-23'],
    ['gives words to a day', { ...none, nextActionDue: '2026-11-23' }, ['ID', ''], 'ID', '2026-11-23'],
  ] as const)('%s', (_, known, [words, day], nextAction, nextActionDue) => {
    expect(withMore(known, words, day)).toEqual({ nextAction, nextActionDue });
  });
});

it('stands in the history in its own words, however long', () => {
  expect(entryTexts('Ring them')).toEqual({ subject: 'Ring them', body: null });
  const long = 'Bring the certificates. '.repeat(20);
  expect(entryTexts(long)).toEqual({ subject: null, body: long });
  expect(entryTexts(null)).toEqual({ subject: null, body: null });
});
