import { expect, it } from 'vitest';
import { aCandidate, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { pickTitle } from './pick-title';

const pick = (text: string, documentTitle: string, ...more: ReturnType<typeof aCandidate>[]) => {
  const title = aCandidate('title', documentTitle, { from: 'meta', where: '<title>' });
  return pickTitle(
    aPageReading({ lines: linesOf(text), candidates: [title, ...more], documentTitle }),
    [],
    '',
  )?.value;
};

it('takes no firm’s name for the job, though it ends as one', () => {
  const tab = '株式会社はかた管理 駐輪場スタッフの求人｜板';
  expect(pick('# 駐輪場スタッフの求人\n## 株式会社はかた管理', tab)).toBe('駐輪場スタッフ');
});

it('takes what the site calls itself for no job', () => {
  const site = aCandidate('company', 'Gridlark', { from: 'meta', where: 'og:site_name' });
  expect(pick('# Gridlark\n## Customer success', 'Customer success - Gridlark', site)).toBe(
    'Customer success',
  );
});

it('takes no letter of a headteacher for the job', () => {
  expect(pick('# A letter from the headteacher\n## Caretaker', 'Caretaker - Dene School')).toBe('Caretaker');
});

it('takes of the title’s parts the one that names a role', () => {
  expect(pick('# Acme\nWe are small.', 'Buyer - Acme')).toBe('Buyer');
});
