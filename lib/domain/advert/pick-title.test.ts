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

it('takes a subtitle off a heading whose other part the tab says', () => {
  const subtitle = aCandidate('title', 'Facades and doors', {
    where: 'named job-subtitle',
    confidence: 0.75,
  });
  expect(pick('# Site Manager Facades and doors', 'Site Manager | Orlika', subtitle)).toBe('Site Manager');
});

it('takes the plain line under a rubric for the job, where no heading names one', () => {
  expect(pick('## Vacancies\nDaon Foods\nQuality Inspector\n? Terms\nfull', 'Haneul')).toBe(
    'Quality Inspector',
  );
  expect(pick('# Cook\n## Vacancies\nDaon Foods\nQuality Inspector', 'Cook | Haneul')).toBe('Cook');
});

it('is surer of a plain line over the text where no heading names a role', () => {
  const read = (head: string) => {
    const page = aPageReading({ lines: linesOf(`${head}\n| 時給: 1,180円\n調理をお願いします。`) });
    return pickTitle(page, [], '')?.confidence ?? 0;
  };
  expect(read('| 給食調理スタッフ')).toBeGreaterThanOrEqual(0.5);
});

it('takes no letter of a headteacher for the job', () => {
  expect(pick('# A letter from the headteacher\n## Caretaker', 'Caretaker - Dene School')).toBe('Caretaker');
});

it('takes of the title’s parts the one that names a role', () => {
  expect(pick('# Acme\nWe are small.', 'Buyer - Acme')).toBe('Buyer');
});
