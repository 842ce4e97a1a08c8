import type { BrowserContext } from '@playwright/test';
import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';
import { capturedPage, type Label, type Mark, markReading } from '../../e2e/reader/captured-pages';
import type { PageScripts } from '../../e2e/reader/page-scripts';
import { runIn } from '../../e2e/reader/reader-test';
import type { BenchOptions } from './bench-options';
import { perturbations } from './perturbations';
import { readOne } from './read-one';

const fields = ['title', 'company', 'location', 'text'] as const;
const isRight: Record<(typeof fields)[number], (mark: Mark) => boolean> = {
  title: (mark) => mark.isTitleRight,
  company: (mark) => mark.isCompanyRight,
  location: (mark) => mark.isLocationRight,
  text: (mark) => mark.isTextRight,
};

/**
 * Reads every labelled page damaged in each way. A field is right, wrong and marked as doubtful (or the page is
 * no clip at all), or wrong and sure: that one must not be.
 */
export async function printPerturbations(
  context: BrowserContext,
  scripts: PageScripts,
  labels: readonly Label[],
  options: BenchOptions,
): Promise<void> {
  console.log(
    `\n${'right/doubtful/wrong and sure'.padEnd(36)}${fields.map((field) => field.padEnd(12)).join('')}no adverts clipped`,
  );
  const faults: string[] = [];
  for (const { name, script, url } of perturbations) {
    const counts = Object.fromEntries(fields.map((field) => [field, [0, 0, 0]])) as Record<string, number[]>;
    let clipped = 0;
    for (const label of labels) {
      const saved = {
        url: url ?? label.url,
        body: capturedPage(label.id, options.pages),
        today: options.today,
      };
      const { reading } = await readOne(context, scripts, {
        ...saved,
        prepare: (page) => runIn(page, `(() => { ${script}; return null; })()`),
      });
      if (label.kind !== 'job') {
        clipped += reading.kind === 'advert' && reading.grade !== 'doubtful' ? 1 : 0;
        continue;
      }
      const mark = markReading(label, reading);
      for (const field of fields) {
        const place = isRight[field](mark) ? 0 : isSure(reading, field) ? 2 : 1;
        (counts[field] as number[])[place] = (counts[field]?.[place] ?? 0) + 1;
        if (place === 2) faults.push(`${name}: ${label.id}: ${field}: ${mark.faults.join('; ')}`);
      }
    }
    console.log(
      `${name.padEnd(36)}${fields.map((field) => (counts[field] ?? []).join('/').padEnd(12)).join('')}${clipped}`,
    );
  }
  for (const fault of faults) console.log(`  wrong and sure, ${fault}`);
}

function isSure(reading: AdvertReading, field: (typeof fields)[number]): boolean {
  if (reading.kind === 'none' || reading.grade === 'doubtful') return false;
  const value = reading.fields[field];
  return value !== null && value !== '' && reading.receipts[field]?.isDoubtful === false;
}
