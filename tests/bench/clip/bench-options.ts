import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  pages: string;
  /** Where the JSON lines go; null prints tables only. */
  out: string | null;
  /** Times that each page is read for the speed table; 0 leaves it out. */
  runs: number;
  isPerturbing: boolean;
  /** The person's day, `YYYY-MM-DD`. */
  today: string;
}

/** What was asked on the command line. Throws a sentence where a folder is missing or a word is not known. */
export function benchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      pages: { type: 'string' },
      out: { type: 'string' },
      runs: { type: 'string', default: '5' },
      perturb: { type: 'boolean', default: false },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  if (values.pages === undefined)
    throw new Error('Say which pages: npm run bench:clip -- --pages DIR --out FILE');
  const pages = resolve(values.pages);
  if (!existsSync(pages)) throw new Error(`There is no folder ${pages}.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 0) throw new Error('--runs is a number of times, 0 or more.');
  return {
    pages,
    out: values.out === undefined ? null : resolve(values.out),
    runs,
    isPerturbing: values.perturb,
    today: values.today,
  };
}
