import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import type { PageReading } from '../../domain/advert/page-reading';
import { ok } from '../../domain/result';
import { settledReading, waitAtMost } from './settled-reading';

const moving = { signals: { isMoving: true } };

/** A tab that shows these pages one after another, the last one for ever. */
function tab(...pages: PageReading[]) {
  const waits: number[] = [];
  let at = 0;
  return {
    waits,
    reads: () => at,
    needs: {
      readPage: async () => ok(pages[Math.min(at++, pages.length - 1)] as unknown),
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
      },
    },
  };
}

it('reads a page at rest once, without waiting', async () => {
  const { needs, waits, reads } = tab(aPageReading());
  expect(await settledReading(needs, 1)).toMatchObject({ ok: true });
  expect([reads(), waits]).toEqual([1, []]);
});

it('waits for a moving page until its text has stood still, and reads that', async () => {
  const empty = aPageReading({ ...moving });
  const drawn = aPageReading({ ...moving, lines: linesOf('# Buyer\nWe look for a buyer in Leeds.') });
  const { needs, waits } = tab(empty, drawn, drawn);
  expect(await settledReading(needs, 1)).toMatchObject({ ok: true, value: { lines: drawn.lines } });
  expect(waits).toEqual([300, 300]);
});

it('refuses a page that goes to another address meanwhile', async () => {
  const { needs } = tab(
    aPageReading({ ...moving, url: 'https://jobs.example.org/1' }),
    aPageReading({ ...moving, url: 'https://jobs.example.org/2' }),
  );
  expect(await settledReading(needs, 1)).toEqual({ ok: false, why: 'page-changing' });
});

it('says that a page whose text never stands still is loading, after two seconds', async () => {
  const pages = Array.from({ length: 20 }, (_, at) =>
    aPageReading({ ...moving, lines: linesOf(`# Buyer ${at}`) }),
  );
  const { needs, waits } = tab(...pages);
  expect(await settledReading(needs, 1)).toEqual({ ok: false, why: 'still-loading' });
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(waitAtMost + 300);
});

const shell = { signals: { isScripted: true, characters: 40 } };

it('waits for the scripts of an empty page to draw it, and gives up after two seconds', async () => {
  const drawn = aPageReading({ lines: linesOf('# Buyer\nWe look for a buyer in Leeds.') });
  const late = tab(aPageReading(shell), aPageReading(shell), aPageReading(shell), drawn, drawn);
  expect(await settledReading(late.needs, 1)).toMatchObject({ ok: true, value: { lines: drawn.lines } });

  const never = tab(aPageReading(shell));
  expect(await settledReading(never.needs, 1)).toMatchObject({
    ok: true,
    value: { signals: { characters: 40 } },
  });
  expect(never.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(waitAtMost + 300);
});

it('does not wait for a short page that no script draws', async () => {
  const { needs, waits } = tab(aPageReading({ signals: { characters: 40 } }));
  await settledReading(needs, 1);
  expect(waits).toEqual([]);
});

it('does not trust what a page shows that has just turned to another job', async () => {
  const former = aPageReading({ lines: linesOf('# Buyer'), signals: { isTurning: true } });
  const next = aPageReading({ lines: linesOf('# Glazier'), signals: { isTurning: true } });
  const { needs } = tab(former, former, former, next, next);
  expect(await settledReading(needs, 1)).toMatchObject({ ok: true, value: { lines: next.lines } });
});
