/**
 * How well requirements are found: `npm run bench:requirements -- --adverts DIR --out FILE`. Prints precision and recall on our own marked
 * adverts, beside taking every bullet and taking lines with cue words; with DIR, reads every `*.txt` in it and writes what was found.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findRequirements } from '../../lib/domain/fit/finding/find-requirements';
import { type MarkedAdvert, markedAdverts } from '../support/marked-adverts';
import { type Rates, ratesOf, scoreAdvert } from '../support/score-requirements';
import { percentile, timesOf } from './percentiles';

const { values } = parseArgs({ options: { adverts: { type: 'string' }, out: { type: 'string' } } });

const share = (value: number) => (100 * value).toFixed(1);

function rowOf(
  name: string,
  { precision, recall, f1, necessity, kind, checkFirst }: Rates,
): Record<string, string> {
  return {
    name,
    precision: share(precision),
    recall: share(recall),
    F1: share(f1),
    necessity: share(necessity),
    kind: share(kind),
    'check first': share(checkFirst),
  };
}

/** Two ways that anybody could use instead, by lines: a found line is right where a marked requirement lies in it. */
function lineF1(adverts: readonly MarkedAdvert[], isTaken: (line: string) => boolean): string {
  let right = 0;
  let found = 0;
  let marked = 0;
  for (const { text, requirements } of adverts) {
    marked += requirements.length;
    for (const line of text.matchAll(/[^\n]+/g)) {
      if (!isTaken(line[0])) continue;
      found += 1;
      right += Number(
        requirements.some((one) => one.start >= line.index && one.start < line.index + line[0].length),
      );
    }
  }
  return share((2 * right) / (found + marked));
}

const isBullet = (line: string) => /^\s*(?:[•*✓»◦–-]|\d+[.)])\s/.test(line);
const hasCue = (line: string) =>
  /\b(?:experience|knowledge|ability|able to|skills?|degree|qualif\w+|licen[cs]e|must|essential|required|understanding)\b/i.test(
    line,
  );

function printTables(): void {
  const halves = { dev: markedAdverts('dev'), blind: markedAdverts('blind') };
  console.table(
    Object.entries(halves).map(([name, adverts]) => ({
      adverts: adverts.length,
      ...rowOf(name, ratesOf(adverts.map(scoreAdvert))),
    })),
  );
  const all = [...halves.dev, ...halves.blind];
  console.log(
    `By lines on all: every bullet F1 ${lineF1(all, isBullet)}, cue words F1 ${lineF1(all, hasCue)}.`,
  );
  const times = all.map(({ text }) => text).flatMap((text) => Array.from({ length: 5 }, () => timeOf(text)));
  console.log('Time an advert:', timesOf(times), `(p50 ${(1000 * percentile(times, 0.5)).toFixed(0)} µs)`);
}

function timeOf(text: string): number {
  const from = performance.now();
  findRequirements(text);
  return performance.now() - from;
}

const necessityWord = { essential: 'must', desirable: 'nice', unstated: 'unlabelled' } as const;

function readFolder(folder: string): void {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const requirements = findRequirements(readFileSync(join(folder, name), 'utf8')).requirements;
      return JSON.stringify({
        id: name.replace(/\.txt$/, ''),
        requirements: requirements.map(({ quote, kind, necessity, stages }) => ({
          quote,
          kind,
          necessity: necessityWord[necessity],
          stage: stages[0] ?? null,
        })),
      });
    });
  if (values.out === undefined) console.log(lines.join('\n'));
  else writeFileSync(values.out, `${lines.join('\n')}\n`);
  console.log(`${lines.length} adverts read.`);
}

printTables();
if (values.adverts !== undefined && existsSync(values.adverts)) readFolder(values.adverts);
else console.log('No folder of other adverts is given (--adverts DIR).');
