import type { AdvertReading } from '../../../../lib/domain/advert/advert-reading';
import type { GeneralPage } from '../page-parts';
import { openReaderTab } from '../reader-tab';
import { expect, test } from '../reader-test';
import { hardPages } from './hard-pages';

type Wanted = Exclude<GeneralPage['expected'], 'none'>;

/** How many of the pages must be right. The rest are read wrong today; each is printed with what was read. */
const least = { title: 0.95, company: 0.93, location: 0.9, text: 0.95, closing: 0.97, sure: 0.95 } as const;

test('hard pages are read right, no date is invented, and no page that is none is read as an advert', async ({
  bench,
}) => {
  test.setTimeout(180_000);
  const marks: Record<string, boolean[]> = {};
  const clipped: string[] = [];
  const invented: string[] = [];
  const tab = await openReaderTab(bench);
  for (const page of hardPages) {
    const reading = await tab.read(page);
    const isClipped = reading.kind === 'advert' && reading.grade !== 'doubtful';
    if (page.expected === 'none') {
      if (isClipped) clipped.push(page.name);
      continue;
    }
    const closes = reading.kind === 'advert' && reading.fields.closingOn !== null;
    if (closes && page.expected.noClosing === true) invented.push(page.name);
    for (const [field, isRight] of Object.entries(markOf(page.expected, reading))) {
      marks[field] ??= [];
      marks[field].push(isRight);
      if (!isRight) console.log(`  ${page.name}: ${field}: ${wordsOf(reading, field)}`);
    }
  }
  await tab.close();

  expect(clipped, 'pages that are no advert and were read as one').toEqual([]);
  expect(invented, 'closing dates that no page states').toEqual([]);
  for (const [field, share] of Object.entries(least)) {
    const all = marks[field] ?? [];
    const right = all.filter(Boolean).length;
    console.log(`  ${field} ${right} of ${all.length}`);
    expect(right / all.length, field).toBeGreaterThanOrEqual(share);
  }
});

/** Which fields are right; a page that was refused has none. */
function markOf(wanted: Wanted, reading: AdvertReading): Record<string, boolean> {
  const fields = reading.kind === 'advert' ? reading.fields : null;
  const text = plain(fields?.text ?? '');
  return {
    title: plain(fields?.title ?? '') === plain(wanted.title),
    company: plain(fields?.company ?? '') === plain(wanted.company),
    ...(wanted.location === null ? {} : { location: fields?.location?.includes(wanted.location) === true }),
    text:
      wanted.has.every((snippet) => text.includes(plain(snippet))) &&
      !wanted.hasNot.some((snippet) => text.includes(plain(snippet))),
    ...(wanted.closingOn === undefined && wanted.noClosing !== true
      ? {}
      : { closing: fields !== null && fields.closingOn === (wanted.closingOn ?? null) }),
    ...(wanted.salary === undefined ? {} : { salary: fields?.salary?.includes(wanted.salary) === true }),
    sure: reading.kind === 'advert' && reading.grade !== 'doubtful',
  };
}

function wordsOf(reading: AdvertReading, field: string): string {
  if (reading.kind === 'none') return reading.why;
  if (field === 'sure') return reading.grade;
  return String(reading.fields[field === 'closing' ? 'closingOn' : (field as 'title')]).slice(0, 100);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
}
