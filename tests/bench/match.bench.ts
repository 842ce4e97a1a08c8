/**
 * How well and how fast examples are matched: `npm run bench:match -- --banks FILE --out FILE`. Each line of FILE is a bank of
 * evidence with requirements it answers and requirements it does not; the answers are written as JSON lines. Banks of our own
 * writing are measured in every run.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { matchThreshold } from '../../lib/domain/fit/matching/match-weights';
import { type Matcher, type Prediction, predict, readBanks } from './match/banks';
import { keywordOverlap, miniSearch, starboard } from './match/matchers';
import { measure, precisionFrom, scoreAtPrecision } from './match/measures';
import { printSpeed } from './match/speed';

const { values } = parseArgs({ options: { banks: { type: 'string' }, out: { type: 'string' } } });

const ourBanks = resolve(import.meta.dirname, '../fixtures/evidence/banks.jsonl');
const matchers: Record<string, Matcher> = {
  'keyword overlap': keywordOverlap,
  'MiniSearch, stemmed': miniSearch,
  Starboard: starboard,
};

function printQuality(file: string): Prediction[] {
  const banks = readBanks(file);
  console.log(`${banks.length} banks of ${file}`);
  const rows = Object.entries(matchers).map(([name, matcher]) => {
    const { precisionAt1, mrr, ndcgAt10, gapAuroc } = measure(
      banks,
      banks.map((bank) => predict(bank, matcher)),
    );
    const figures = { MRR: mrr.toFixed(3), 'nDCG@10': ndcgAt10.toFixed(3), 'gap AUROC': gapAuroc.toFixed(3) };
    return { name, 'P@1': (100 * precisionAt1).toFixed(1), ...figures };
  });
  console.table(rows);
  const predictions = banks.map((bank) => predict(bank, starboard));
  const { offered, ofAnswerable, ofAll } = precisionFrom(banks, predictions, matchThreshold);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  console.log(`From a match score of ${matchThreshold} on, ${offered} best candidates are offered: right`);
  console.log(`${percent(ofAnswerable)} where the bank has an answer, ${percent(ofAll)} with the gaps.`);
  console.log(
    `That share is 60 % from ${scoreAtPrecision(banks, predictions, 0.6)} on; the threshold stands where it is on the dev banks.\n`,
  );
  return predictions;
}

printQuality(ourBanks);
if (values.banks !== undefined && existsSync(values.banks)) {
  const predictions = printQuality(values.banks);
  const lines = predictions.map((one) => JSON.stringify(one));
  if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
} else console.log('There is no other file of evidence banks here (--banks FILE).');
printSpeed();
