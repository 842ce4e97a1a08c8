import { capturedLabels, capturedPage, hasCapturedPages, type Mark, markReading } from './captured-pages';
import { openReaderTab } from './reader-tab';
import { expect, test } from './reader-test';

test('captured pages are read right, and no page that is none is read as an advert', async ({ bench }) => {
  test.skip(!hasCapturedPages(), 'The captured pages are not on this computer.');
  test.setTimeout(180_000);
  const adverts: Mark[] = [];
  const clipped: string[] = [];
  const others: string[] = [];
  const tab = await openReaderTab(bench);
  for (const label of capturedLabels()) {
    const reading = await tab.read({ url: label.url, html: capturedPage(label.id) });
    if (label.kind === 'job') adverts.push(markReading(label, reading));
    else {
      others.push(`${label.id}: ${reading.kind === 'none' ? reading.why : reading.grade}`);
      if (reading.kind === 'advert' && reading.grade !== 'doubtful') clipped.push(label.id);
    }
  }
  await tab.close();
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
