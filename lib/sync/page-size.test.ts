import { beforeEach, describe, expect, it } from 'vitest';
import { keptNumber } from '@/tests/support/kept-number';
import { PageSize } from './page-size';

let time = 0;
let kept = keptNumber();
beforeEach(() => {
  kept = keptNumber();
});
const aPageSize = () => PageSize.of(kept, () => time);

/** Pages of so many milliseconds each; answers how many rows were asked for each time. */
async function ask(pageSize: PageSize, ...tooks: number[]): Promise<number[]> {
  const asked: number[] = [];
  for (const took of tooks) {
    await pageSize.ask(async (rows) => {
      asked.push(rows);
      time += took;
    });
  }
  return asked;
}

describe('the size of a page', () => {
  it('is 500 rows, and halves while pages are slow', async () => {
    expect(await ask(await aPageSize(), 100, 3500, 3500, 1500)).toEqual([500, 500, 250, 125]);
  });

  it('grows again with quick pages, and never beyond 500', async () => {
    kept.onDisk = 100;
    expect(await ask(await aPageSize(), 100, 100, 100, 100, 100)).toEqual([100, 200, 400, 500, 500]);
  });

  it('is never so small that a big account is not fetched', async () => {
    expect((await ask(await aPageSize(), ...Array(20).fill(9000))).at(-1)).toBe(10);
  });

  it('halves for the next worker too where a page did not arrive in time', async () => {
    const pageSize = await aPageSize();
    const never = async () => {
      time += 4600;
      throw new Error('cut off');
    };
    await expect(pageSize.ask(never)).rejects.toThrow('cut off');
    expect(await ask(await aPageSize(), 1000)).toEqual([250]);
  });

  it('stays where a page failed at once: its rows were not at fault', async () => {
    const pageSize = await aPageSize();
    await expect(pageSize.ask(() => Promise.reject(new Error('refused')))).rejects.toThrow();
    expect(await ask(pageSize, 1000)).toEqual([500]);
  });
});
