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

it('tells posts that say nothing of themselves but what is asked of the reader', () => {
  const post = (title: string) =>
    `## ${title}\nYou will work on schools and housing from the first sketch to the site, and have a mentor.`;
  const posts = `# Join us\n${post('Architectural Assistant')}\n${post('Studio Manager')}`;
  const read = (sectionHeadings: number) =>
    headsSeveralPosts({ ...pageOf(posts), signals: { ...pageOf(posts).signals, sectionHeadings } });
  expect(read(0)).toBe(true);
  expect(read(3)).toBe(false);
});

it('takes the plural in a firm’s name for no post of the page', () => {
  const posts = '# Join us\n## Events Manager\nSalary: £33,000\n## Gardener\nClosing date: 7 December';
  expect(headsSeveralPosts(pageOf(posts, 'Join us | Corrigan Architects'))).toBe(true);
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
