import { expect, it } from 'vitest';
import { aCandidate, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { reportLimit } from '../../domain/advert/redacted-report';
import { ok, refuse } from '../../domain/result';
import { makeReportPage } from './report-page';

const personal = ['Jane', 'Doe', 'jane.doe', 'Wimbledon', '07700', '900123', 'Harbour', 'secret'];
const page = aPageReading({
  url: 'https://jobs.example.org/jobs/jane-doe/900123?user=secret',
  documentTitle: 'Buyer for Jane Doe, Wimbledon',
  lines: linesOf(
    '# Buyer for Jane Doe\nLocation:\nWimbledon\nRing 07700 900123 or write to jane.doe@harbour.example.',
  ),
  candidates: [
    aCandidate('company', 'Harbour Council', { where: 'named user-jane-doe secret' }),
    aCandidate('title', 'Buyer for Jane Doe', { where: 'link "Jane Doe"' }),
  ],
  marks: ['failed-jane.doe@x: Error'],
});
const report = (shape: unknown, reading: unknown = page) =>
  makeReportPage({
    readPage: async () => ok(reading),
    readShape: async () => ok(shape),
    today: () => '2026-11-20',
  })(1);

it('says how a page is built and what was found where, and no word of the page', async () => {
  const made = await report({ lines: ['body', ' div class=job-title 12'], isCut: false });
  if (!made.ok) throw new Error(made.why);
  expect(made.value.name).toBe('starboard-page-2026-11-20.json');
  const { candidates, lines, structure, address } = JSON.parse(made.value.text);
  expect(candidates[0]).toMatchObject({ field: 'company', where: 'named', shape: 'w7 w7' });
  expect(lines[1]).toEqual([expect.stringContaining('text'), 'label location']);
  expect(structure).toEqual(['body', ' div class=job-title 12']);
  expect(address).toEqual({ host: 'jobs.example.org', path: '/jobs/w4 -w3/n6', parameters: 1 });
  for (const word of personal.filter((each) => each !== 'Harbour'))
    expect(made.value.text).not.toContain(word);
  expect(made.value.text).not.toContain('Harbour');
});

it('stays under 200 kB, whatever the page', async () => {
  const lines = Array.from({ length: 5000 }, () => ` ${'div class=job-title '.repeat(20)}`);
  const made = await report({ lines, isCut: false });
  expect(made.ok && made.value.text.length).toBeLessThanOrEqual(reportLimit);
  expect(made.ok && JSON.parse(made.value.text).isCut).toBe(true);
});

it('says why where the page cannot be read', async () => {
  const blind = makeReportPage({
    readPage: async () => refuse('no-access'),
    readShape: async () => refuse('no-access'),
    today: () => '2026-11-20',
  });
  expect(await blind(1)).toEqual({ ok: false, why: 'no-access' });
});
