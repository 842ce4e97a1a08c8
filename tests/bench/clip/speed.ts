import type { Page } from '@playwright/test';
import type { PageReading } from '../../../lib/domain/advert/page-reading';
import type { PageScripts } from '../../e2e/reader/page-scripts';
import { clip, clipWithReadability } from '../../e2e/reader/reader-test';
import { percentile } from '../percentiles';
import { type Rivals, timeRival } from './rivals';

/** The median milliseconds of each reader on one page. */
export interface PageTimes {
  id: string;
  ours: number;
  readability: number | null;
  defuddle: number | null;
}

/** Reads a page in turn with every reader, so that whatever else the computer does falls on all alike. */
export async function timePage(
  page: Page,
  id: string,
  scripts: PageScripts,
  rivals: Rivals,
  runs: number,
): Promise<PageTimes> {
  const ours: number[] = [];
  const readability: (number | null)[] = [];
  const defuddle: (number | null)[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timeOurs(page, scripts));
    readability.push(await timeRival(page, rivals.readability));
    defuddle.push(await timeRival(page, rivals.defuddle));
  }
  return {
    id,
    ours: percentile(ours, 0.5),
    readability: middleOf(readability),
    defuddle: middleOf(defuddle),
  };
}

/** The page script, and the second one where the first asks for it. */
async function timeOurs(page: Page, scripts: PageScripts): Promise<number> {
  const first = await clip(page, scripts);
  if (!(first.value as PageReading).wantsReadability) return first.milliseconds;
  return first.milliseconds + (await clipWithReadability(page, scripts)).milliseconds;
}

function middleOf(times: readonly (number | null)[]): number | null {
  const taken = times.filter((time) => time !== null);
  return taken.length === 0 ? null : percentile(taken, 0.5);
}

export function printSpeed(times: readonly PageTimes[], grading: readonly number[], runs: number): void {
  const row = (name: string, values: readonly number[]) =>
    console.log(
      `${name.padEnd(38)}${ms(percentile(values, 0.5))}${ms(percentile(values, 0.95))}${String(values.length).padStart(7)} pages`,
    );
  console.log(
    `\n${`milliseconds, each page ${runs} times, its median`.padEnd(38)}${'median'.padStart(9)}${'p95'.padStart(9)}`,
  );
  const known = (reader: 'readability' | 'defuddle') =>
    times.filter((each) => each[reader] !== null) as (PageTimes & Record<typeof reader, number>)[];
  row(
    'Starboard, in the page',
    times.map((each) => each.ours),
  );
  row(
    'Readability, on a copy of the page',
    known('readability').map((each) => each.readability),
  );
  row(
    'Defuddle, on a copy of the page',
    known('defuddle').map((each) => each.defuddle),
  );
  row('Starboard, grading in the extension', grading);
  for (const reader of ['readability', 'defuddle'] as const) {
    const both = known(reader);
    const ratios = both.map((each) => each.ours / each[reader]);
    const medians =
      percentile(
        both.map((each) => each.ours),
        0.5,
      ) /
      percentile(
        both.map((each) => each[reader]),
        0.5,
      );
    console.log(
      `ratio to ${reader.padEnd(12)} page by page, median ${percentile(ratios, 0.5).toFixed(2)}, p95 ${percentile(ratios, 0.95).toFixed(2)}; of the medians ${medians.toFixed(2)}`,
    );
  }
}

const ms = (value: number) => value.toFixed(1).padStart(9);
