/**
 * How quick the store is in a real Chromium, with 2,000 applications of 8 kB adverts:
 * `npx tsx tests/bench/store.bench.ts [rows] [rounds]`.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { needChromium } from '../../supabase/local/launch/chromium';
import type { StoreFigures } from './store.page';

const root = resolve(import.meta.dirname, '../..');
const [rows = 2000, rounds = 30] = process.argv.slice(2).map(Number);

/** The page's script as one file. */
async function bundle(): Promise<string> {
  const input = resolve(import.meta.dirname, 'store.page.ts');
  const lib = { entry: input, formats: ['iife' as const], name: 'bench' };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { lib, write: false, minify: true },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
}

/** A page of its own origin, as IndexedDB wants. */
async function serve(script: string): Promise<{ url: string; stop: () => void }> {
  const page = `<!doctype html><title>Store</title><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  const server = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    reply.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { url: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

function percentile(figures: readonly number[], share: number): string {
  const sorted = [...figures].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

const { url, stop } = await serve(await bundle());
const browser = await chromium.launch({
  executablePath: await needChromium(root, console.log),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.goto(url);
  const figures = await page.evaluate(
    ([count, times]) => (globalThis as unknown as { measure: Measure }).measure(count, times),
    [rows, rounds] as const,
  );
  for (const [name, times] of Object.entries(figures)) {
    console.log(
      `${name}: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms (${times.length})`,
    );
  }
} finally {
  await browser.close();
  stop();
}

type Measure = (rows: number, rounds: number) => Promise<StoreFigures>;
