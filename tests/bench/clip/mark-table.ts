import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';
import { type Label, type Mark, markReading } from '../../e2e/reader/captured-pages';

const columns: readonly [string, (mark: Mark) => boolean | null][] = [
  ['title', (mark) => mark.isTitleRight],
  ['company', (mark) => mark.isCompanyRight],
  ['location', (mark) => mark.isLocationRight],
  ['text', (mark) => mark.isTextRight],
  ['closing', (mark) => mark.isClosingDateRight],
  ['salary', (mark) => mark.isSalaryRight],
  ['type', (mark) => mark.isTypeRight],
  ['sure', (mark) => mark.grade === 'complete' || mark.grade === 'partial'],
];

/** Right and wrong per page, per site and in all; what is not labelled is left out of its column. */
export function printMarks(labels: readonly Label[], readings: ReadonlyMap<string, AdvertReading>): void {
  const read = labels.flatMap((label) => {
    const reading = readings.get(label.id);
    return reading === undefined ? [] : [{ label, reading }];
  });
  const marks = read
    .filter(({ label }) => label.kind === 'job')
    .map(({ label, reading }) => markReading(label, reading));
  const heading = columns.map(([name]) => name.padEnd(9)).join('');
  if (marks.length > 0) {
    console.log(`\n${'advert'.padEnd(40)}${heading}grade`);
    for (const mark of marks)
      console.log(`${mark.id.padEnd(40)}${cells(mark)}${mark.grade.padEnd(9)} ${mark.faults.join('; ')}`);
    console.log(`\n${'site'.padEnd(40)}${heading}`);
    for (const platform of new Set(marks.map((mark) => mark.platform)))
      console.log(
        `${String(platform).padEnd(40)}${sums(marks.filter((mark) => mark.platform === platform))}`,
      );
    console.log(`${'all adverts'.padEnd(40)}${sums(marks)}`);
    const isWrong = (mark: Mark) => !(mark.isTitleRight && mark.isCompanyRight && mark.isTextRight);
    const wrongAndSure = marks.filter((mark) => isWrong(mark) && mark.grade === 'complete');
    console.log(
      `${'wrong, and graded complete'.padEnd(40)}${wrongAndSure.map((mark) => mark.id).join(', ') || 'none'}`,
    );
  }
  const others = read.filter(({ label }) => label.kind !== 'job');
  if (others.length === 0) return;
  const clipped = others.filter(({ reading }) => reading.kind === 'advert' && reading.grade !== 'doubtful');
  console.log('\npages that are no advert');
  for (const { label, reading } of others)
    console.log(`${label.id.padEnd(40)}${reading.kind === 'none' ? `none: ${reading.why}` : reading.grade}`);
  console.log(`${'read as an advert'.padEnd(40)}${clipped.length} of ${others.length}`);
}

function cells(mark: Mark): string {
  return columns
    .map(([, isRight]) => {
      const right = isRight(mark);
      return (right === null ? '' : right ? 'yes' : 'NO').padEnd(9);
    })
    .join('');
}

function sums(marks: readonly Mark[]): string {
  return columns
    .map(([, isRight]) => {
      const known = marks.map(isRight).filter((right) => right !== null);
      return `${known.filter(Boolean).length}/${known.length}`.padEnd(9);
    })
    .join('');
}
