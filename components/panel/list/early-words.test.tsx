// @vitest-environment happy-dom
import { type KeyboardEvent, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { render, settle } from '@/tests/support/render';
import { keepWords } from './early-words';

const row = (id: string) => `<li data-row="${id}"><button data-open="">${id}</button></li>`;
let early: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div><input type="search"><ul>${row('a')}${row('b')}</ul></div>`;
  early = document.body.firstElementChild as HTMLElement;
});

const field = () => document.querySelector('input') as HTMLInputElement;
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** What the page that answers heard. */
const heard: string[] = [];

function Answering() {
  const [words, setWords] = useState('');
  const onKeyDown = ({ key, target }: KeyboardEvent) =>
    heard.push(`${key} on ${(target as Element).textContent}`);
  return (
    <main>
      <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      <ul onKeyDown={onKeyDown}>
        {['b', 'a'].map((id) => (
          <li key={id} data-row={id}>
            <button type="button" data-open="">
              {id}
            </button>
          </li>
        ))}
      </ul>
      <p>{words}</p>
    </main>
  );
}

/** What answers stands in the place of what did not. */
async function answer(): Promise<void> {
  early.remove();
  heard.length = 0;
  await render(<Answering />);
}

it('has what was typed searched, and a row asked by the key that it was asked by', async () => {
  const giveBack = keepWords(document.body);
  field().value = 'nurse';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  const isLeftToTheBrowser = press(document.querySelectorAll('button')[1] as Element, ' ');
  expect(isLeftToTheBrowser).toBe(false);
  await answer();
  await settle(giveBack);
  expect(field().value).toBe('nurse');
  expect(document.querySelector('p')?.textContent).toBe('nurse');
  expect(heard).toEqual(['  on b']);
});

it('leads to the field with a slash, once, and leaves what is typed in it alone', async () => {
  const others: string[] = [];
  const giveBack = keepWords(document.body);
  document.addEventListener('keydown', ({ key }) => others.push(key));
  expect(press(document.body, '/')).toBe(false);
  expect(document.activeElement).toBe(field());
  for (const key of ['/', 'n', 'ArrowDown']) expect(press(field(), key)).toBe(true);
  expect(others).toEqual(['ArrowDown']);
  await answer();
  await settle(giveBack);
  expect(field().value).toBe('');
  expect(press(document.body, '/')).toBe(true);
});
