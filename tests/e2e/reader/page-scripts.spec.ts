import { gzipSync } from 'node:zlib';
import { expect, openAt, test } from './reader-test';

test('the injected script is at most 20 kB gzip, and carries neither zod nor Readability nor a date parser', ({
  bench,
}) => {
  const { clip } = bench.scripts;
  expect(gzipSync(clip, { level: 9 }).length).toBeLessThanOrEqual(20_000);
  for (const trace of ['ZodError', '_zod', 'safeParse', 'readerable', 'grabArticle', 'forwardDate'])
    expect(clip).not.toContain(trace);
});

test('neither script uses innerHTML on the page, listens, or sends a message', ({ bench }) => {
  expect(bench.scripts.clip).not.toMatch(
    /\.innerHTML|\.outerHTML|addEventListener|sendMessage|postMessage|\.connect\(|MutationObserver/,
  );
  expect(bench.scripts.readability).not.toMatch(/sendMessage|postMessage|MutationObserver/);
});

test('two runs in one document give the same and leave the page as it was', async ({ bench }) => {
  const context = await bench.browser.newContext();
  const page = await openAt(
    context,
    'https://careers.example.org/jobs/1',
    '<!doctype html><title>Buyer - Acme</title><h1>Buyer</h1><p>We are looking for a buyer to join our team in Leeds.</p>',
  );
  const before = await page.content();
  const [first, second] = [await page.evaluate(bench.scripts.clip), await page.evaluate(bench.scripts.clip)];
  expect(second).toEqual(first);
  expect(await page.content()).toBe(before);
  await context.close();
});
