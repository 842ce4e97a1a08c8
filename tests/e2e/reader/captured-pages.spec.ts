import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import { pageReadingSchema, readabilityReadingSchema } from '../../../lib/domain/advert/page-reading';
import {
  capturedLabels,
  capturedPage,
  hasCapturedPages,
  type Label,
  type Mark,
  markReading,
} from './captured-pages';
import { clip, clipWithReadability, expect, openAt, type ReaderBench, test } from './reader-test';

test('captured pages are read right, and no page that is none is read as an advert', async ({ bench }) => {
  test.skip(!hasCapturedPages(), 'The captured pages are not on this computer.');
  test.setTimeout(180_000);
  const adverts: Mark[] = [];
  const clipped: string[] = [];
  const others: string[] = [];
  for (const label of capturedLabels()) {
    const reading = await readCaptured(bench, label);
    if (label.kind === 'job') adverts.push(markReading(label, reading));
    else {
      others.push(`${label.id}: ${reading.kind === 'none' ? reading.why : reading.grade}`);
      if (reading.kind === 'advert' && reading.grade !== 'doubtful') clipped.push(label.id);
    }
  }
  print(adverts, others, clipped);

  expect(clipped, 'pages that are no advert and were read as one').toEqual([]);
  const ofSites = adverts.filter((mark) => /^(?:greenhouse|lever|linkedin)/.test(mark.platform));
  expect(ofSites.length).toBeGreaterThanOrEqual(3);
  expect(ofSites.flatMap((mark) => mark.faults.map((fault) => `${mark.id}: ${fault}`))).toEqual([]);
  const share = (isRight: (mark: Mark) => boolean) => adverts.filter(isRight).length / adverts.length;
  expect(share((mark) => mark.isTitleRight)).toBeGreaterThanOrEqual(0.95);
  expect(share((mark) => mark.isCompanyRight)).toBeGreaterThanOrEqual(0.93);
  expect(share((mark) => mark.isLocationRight)).toBeGreaterThanOrEqual(0.9);
  expect(share((mark) => mark.isTextRight)).toBeGreaterThanOrEqual(0.92);
  expect(share((mark) => mark.isClosingDateRight)).toBeGreaterThanOrEqual(0.95);
  expect(share((mark) => mark.grade === 'complete' || mark.grade === 'partial')).toBeGreaterThanOrEqual(0.9);
});

async function readCaptured(bench: ReaderBench, label: Label) {
  const context = await bench.browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await openAt(context, label.url, capturedPage(label.id));
    const reading = pageReadingSchema.parse((await clip(page, bench.scripts)).value);
    const second = reading.wantsReadability ? (await clipWithReadability(page, bench.scripts)).value : null;
    const readability = second === null ? null : readabilityReadingSchema.parse(second);
    return gradeReading(reading, { today: '2026-11-20', readability });
  } finally {
    await context.close();
  }
}

function print(adverts: readonly Mark[], others: readonly string[], clipped: readonly string[]): void {
  const yes = (isRight: boolean) => (isRight ? 'yes' : 'NO ').padEnd(9);
  console.log(`\n${'advert'.padEnd(38)}title    company  location text     closing  grade`);
  for (const mark of adverts) {
    const columns = [
      mark.isTitleRight,
      mark.isCompanyRight,
      mark.isLocationRight,
      mark.isTextRight,
      mark.isClosingDateRight,
    ]
      .map(yes)
      .join('');
    console.log(`${mark.id.padEnd(38)}${columns}${mark.grade.padEnd(9)} ${mark.faults.join('; ')}`);
  }
  const count = (isRight: (mark: Mark) => boolean) =>
    `${adverts.filter(isRight).length}/${adverts.length}`.padEnd(9);
  const sums = [
    count((mark) => mark.isTitleRight),
    count((mark) => mark.isCompanyRight),
    count((mark) => mark.isLocationRight),
    count((mark) => mark.isTextRight),
    count((mark) => mark.isClosingDateRight),
  ];
  console.log(`${'right'.padEnd(38)}${sums.join('')}`);
  console.log(`no adverts: ${others.join(', ')}; clipped: ${clipped.length} of ${others.length}`);
}
