// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { applyLinks } from './apply-links';
import { walkPage } from './walk-page';

const own = 'https://careers.larkfield.example/jobs/12?utm_source=board';

function link(href: string, said: string): string | undefined {
  document.body.innerHTML = `<h1>Buyer</h1><p>About the job.</p><p><a href="${href}">${said}</a></p>`;
  const text = walkPage(document.body, { checksStyle: false });
  return applyLinks(document, text, 'https://www.board.example/jobs/1')[0]?.value;
}

it.each([
  'Apply on company site',
  'Apply on the employer’s website',
  'Continue to their site',
  'Company website',
])('knows the employer’s own address behind "%s"', (said) => expect(link(own, said)).toBe(own));

it.each([
  ['a form of the board itself', '/apply/1', 'Apply on company site'],
  ['another host of the board', 'https://apply.board.example/1', 'Apply on company site'],
  ['a script', 'javascript:go()', 'Apply on company site'],
  ['a host behind a name', 'https://board.example@evil.example/1', 'Apply on company site'],
  ['some other link', own, 'Read our blog'],
])('leaves %s alone', (_, href, said) => expect(link(href, said)).toBeUndefined());
