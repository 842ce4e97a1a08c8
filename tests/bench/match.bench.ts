/**
 * How well and how fast examples are matched: `npm run bench:match -- --banks FILE --out FILE`. Each line of FILE is a bank of
 * evidence with requirements it answers and requirements it does not; the answers are written as JSON lines. Without banks only
 * the speed is printed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { matchThreshold } from '../../lib/domain/fit/matching/match-weights';
import { type Matcher, predict, readBanks } from './match/banks';
import { keywordOverlap, miniSearch, starboard } from './match/matchers';
import { measure, precisionFrom } from './match/measures';
import { printSpeed } from './match/speed';

const { values } = parseArgs({ options: { banks: { type: 'string' }, out: { type: 'string' } } });

function printQuality(file: string): void {
  const banks = readBanks(file);
  const matchers: Record<string, Matcher> = {
    'keyword overlap': keywordOverlap,
    'MiniSearch, stemmed': miniSearch,
    Starboard: starboard,
  };
  const rows = Object.entries(matchers).map(([name, matcher]) => {
    const { precisionAt1, mrr, ndcgAt10, gapAuroc } = measure(
      banks,
      banks.map((bank) => predict(bank, matcher)),
    );
    return {
      name,
      'P@1': (100 * precisionAt1).toFixed(1),
      MRR: mrr.toFixed(3),
      'nDCG@10': ndcgAt10.toFixed(3),
      'gap AUROC': gapAuroc.toFixed(3),
    };
  });
  console.table(rows);
  const predictions = banks.map((bank) => predict(bank, starboard));
  const { precision, offered } = precisionFrom(banks, predictions, matchThreshold);
  console.log(
    `From a match score of ${matchThreshold} on, ${offered} best candidates are offered, ${(100 * precision).toFixed(1)} % of them right.`,
  );
  if (values.out !== undefined)
    writeFileSync(values.out, `${predictions.map((one) => JSON.stringify(one)).join('\n')}\n`);
}

if (values.banks !== undefined && existsSync(values.banks)) printQuality(values.banks);
else
  console.log(
    'There is no file of evidence banks here (--banks FILE), so the quality of matching is not measured.',
  );
printSpeed();
