import { expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { closesOften, headsSeveralPosts, repeatsControls } from './several-posts';

const pageOf = (text: string, documentTitle = 'Jobs | Quayside Gallery') =>
  aPageReading({ documentTitle, lines: linesOf(text), signals: { proseLines: 4 } });

it('tells two posts under headings of one level', () => {
  const posts = '# Jobs\n## Events Manager\nSalary: £33,000\n## Gardener\nClosing date: 7 December';
  expect(headsSeveralPosts(pageOf(posts))).toBe(true);
  expect(headsSeveralPosts(pageOf(posts, 'Events Manager | Quayside Gallery'))).toBe(false);
});

it('takes no headings of one advert for posts', () => {
  const advert =
    '# Jobs\n## About the manager\nFull-time\n## Your team leader\nFull-time\n## Gardener\nFull-time';
  expect(headsSeveralPosts(pageOf(advert))).toBe(false);
});

it('tells the rows of a list by their buttons', () => {
  const row = (at: number) => `> Post ${at}\nTown ${at}\n> Save`;
  expect(repeatsControls(pageOf([1, 2, 3, 4].map(row).join('\n')))).toBe(true);
  expect(repeatsControls(pageOf([1, 2].map(row).join('\n')))).toBe(false);
});

it('tells a list by its last days', () => {
  const row = (day: number) => `- Caretaker, Coldwell Infants Closing date: ${day} December 2026`;
  expect(closesOften(pageOf([4, 7, 9].map(row).join('\n')))).toBe(true);
  expect(closesOften(pageOf([4, 4, 4].map(row).join('\n')))).toBe(false);
});
