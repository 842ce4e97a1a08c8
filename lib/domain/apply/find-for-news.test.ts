import { expect, it } from 'vitest';
import { anApplication, anId } from '@/tests/support/builders';
import { findForNews } from './find-for-news';

const job = (number: number, company: string, columns = {}) =>
  anApplication({ id: anId(number), company, jobTitle: 'Analyst', ...columns });
const found = (query: string, ...jobs: ReturnType<typeof job>[]) =>
  findForNews(jobs, query, 6).map(({ id }) => jobs.findIndex((one) => one.id === id) + 1);

it.each([
  ['acm', 'Acme Logistics', [1]],
  ['LOG acm', 'Acme Logistics', [1]],
  ['cme', 'Acme Logistics', []],
  ['soc gen', 'Société Générale', [1]],
  ['mcd', 'McDonald’s', [1]],
  ['ana', 'Acme', [1]],
  ['a', 'Acme', []],
  ['ヤマ', 'ヤマト', [1]],
])('"%s" means %s: %o', (query, company, numbers) => expect(found(query, job(1, company))).toEqual(numbers));

it('finds by the agency', () => expect(found('hay', job(1, 'Acme', { agency: 'Hays' }))).toEqual([1]));

it('puts jobs that are over last, and the latest first among the others', () => {
  const jobs = [
    job(1, 'Acme', { status: 'rejected', updatedAt: '2026-11-20T10:00:00Z' }),
    job(2, 'Acme', { status: 'submitted', updatedAt: '2026-11-01T10:00:00Z' }),
    job(3, 'Acme', { status: 'saved', updatedAt: '2026-11-10T10:00:00+02:00' }),
  ];
  expect(found('acme', ...jobs)).toEqual([3, 2, 1]);
});

it('puts an employer whose name begins so before one that has it further on', () => {
  const jobs = [
    job(1, 'Department for Larks', { updatedAt: '2026-11-20T10:00:00Z' }),
    job(2, 'Larkfield NHS Trust', { updatedAt: '2026-11-01T10:00:00Z' }),
  ];
  expect(found('lar', ...jobs)).toEqual([2, 1]);
});
