import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoFolder, demoPage, fillDates, startDemoServer } from './demo-server';

const today = new Date(2026, 10, 20, 23, 30);

test.each([
  ['{{+12 long}}', 'Wednesday 2 December 2026'],
  ['{{+12 short}}', '2 Dec 2026'],
  ['{{-20 iso}}', '2026-10-31'],
  ['closes {{+1 iso}}T23:59', 'closes 2026-11-21T23:59'],
])('%s on 20 November 2026 reads %s', (text, expected) => {
  expect(fillDates(text, today)).toBe(expected);
});

test.each(readdirSync(demoFolder).filter((name) => name.endsWith('.html')))(
  '%s has no date left to fill in and names no real employer’s site',
  async (name) => {
    const page = await demoPage(`/${name}`, today);
    expect(page?.body).toContain('<h1>');
    expect(page?.body).not.toContain('{{');
    expect(page?.body.replaceAll('https://schema.org', '')).not.toMatch(/https?:\/\//);
  },
);

test('the first demo page describes its job in terms that a machine can read', async () => {
  const body = (await demoPage('/senior-data-analyst.html', today))?.body ?? '';
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '';
  expect(JSON.parse(json)).toMatchObject({ '@type': 'JobPosting', validThrough: '2026-12-02T23:59' });
});

test.each([
  '/../launch/launch.ts',
  '/%2e%2e/launch/launch.ts',
  '/nothing.html',
  '/index.html/',
  '/demo.css.bak',
])('nothing is served at %s', async (path) => {
  expect(await demoPage(path, today)).toBeNull();
});

test('the server answers its pages and who it is, and is gone when stopped', async () => {
  const server = await startDemoServer(0, { databaseFolder: '/somewhere' });
  const page = await fetch(`${server.url}/`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('Patient Pathway Coordinator');
  expect(await (await fetch(`${server.url}/starboard.json`)).json()).toEqual({
    databaseFolder: '/somewhere',
  });
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
});
