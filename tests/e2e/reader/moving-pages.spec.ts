/** Pages that scripts draw and turn while they are read: the whole advert of the address at the click, or none. */
import type { Page } from '@playwright/test';
import { gradeReading } from '../../../lib/domain/advert/grade-reading';
import { ok } from '../../../lib/domain/result';
import { settledReading } from '../../../lib/use-cases/advert/settled-reading';
import { duties } from './page-parts';
import { clip, expect, openAt, type ReaderBench, test } from './reader-test';

const advert = (title: string) =>
  `<main><h1>${title}</h1><p>Larkfield Trust</p><p>Hull, England</p>${duties}<button>Apply now</button></main>`;
const drawn = (body: string, script: string) =>
  `<!doctype html><html lang="en"><head><title>Jobs at Larkfield Trust</title></head><body><div id="root">${body}</div><script>const root = document.getElementById('root'); const advert = ${advert.toString()}; const duties = ${JSON.stringify(duties)}; ${script}</script></body></html>`;

async function open(bench: ReaderBench, html: string): Promise<Page> {
  const context = await bench.browser.newContext();
  return openAt(context, 'https://careers.larkfield.example/jobs/1', html);
}

/** Reads as a clip does, with the clock of the world; says how often it waited. */
async function read(bench: ReaderBench, page: Page) {
  let waits = 0;
  const reading = await settledReading(
    {
      readPage: async () => ok((await clip(page, bench.scripts)).value as unknown),
      wait: async (milliseconds) => {
        waits += 1;
        await page.waitForTimeout(milliseconds);
      },
    },
    1,
  );
  await page.context().close();
  return { reading, waits };
}

function titleOf(reading: Awaited<ReturnType<typeof read>>['reading']): string {
  if (!reading.ok) return reading.why;
  const graded = gradeReading(reading.value, { today: '2026-11-20' });
  return graded.kind === 'advert' ? `${graded.grade}: ${graded.fields.title}` : graded.why;
}

test('a page that draws its advert 800 ms later, from what it already has, is read whole', async ({
  bench,
}) => {
  const page = await open(
    bench,
    drawn('<p>One moment</p>', `setTimeout(() => { root.innerHTML = advert('Buyer'); }, 800);`),
  );
  const { reading } = await read(bench, page);
  expect(titleOf(reading)).toMatch(/^(?:complete|partial): Buyer$/);
  expect(reading.ok && reading.value.lines.map((line) => line.text).join(' ')).toContain(
    'any adjustment that you need',
  );
});

test('a page whose text never stands still says that it is loading', async ({ bench }) => {
  const page = await open(
    bench,
    drawn(
      `<section aria-busy="true">${advert('Buyer')}</section>`,
      `let at = 0; setInterval(() => { document.querySelector('h1').textContent = 'Buyer ' + (at += 1); }, 50);`,
    ),
  );
  expect(titleOf((await read(bench, page)).reading)).toBe('still-loading');
});

test('a page at rest is read once', async ({ bench }) => {
  const page = await open(bench, drawn(advert('Buyer'), ''));
  const { reading, waits } = await read(bench, page);
  expect([titleOf(reading), waits]).toEqual([expect.stringMatching(/: Buyer$/), 0]);
});

const turning = (then: string) =>
  drawn(
    `<a href="/jobs/2" id="next">Glazier</a>${advert('Buyer')}`,
    `document.getElementById('next').onclick = (event) => { event.preventDefault(); history.pushState(null, '', '/jobs/2'); ${then} };`,
  );

test('a page that has turned to another job and still shows the one before is read when it shows its own', async ({
  bench,
}) => {
  const page = await open(
    bench,
    turning(`setTimeout(() => { document.querySelector('main').outerHTML = advert('Glazier'); }, 800);`),
  );
  await page.getByRole('link', { name: 'Glazier' }).click();
  const { reading } = await read(bench, page);
  expect(titleOf(reading)).toMatch(/: Glazier$/);
  expect(reading.ok && reading.value.url).toContain('/jobs/2');
});

test('a page that goes to another address while it is read is refused', async ({ bench }) => {
  const page = await open(
    bench,
    turning(
      `setTimeout(() => { history.pushState(null, '', '/jobs/3'); document.querySelector('main').outerHTML = advert('Tiler'); }, 200);`,
    ),
  );
  await page.getByRole('link', { name: 'Glazier' }).click();
  expect(titleOf((await read(bench, page)).reading)).toBe('page-changing');
});
