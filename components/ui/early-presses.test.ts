// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepPresses } from './early-presses';

const row = (name: string) =>
  `<li data-row="follow-up ${name}"><button>${name}</button><button>Done</button></li>`;
const buttons = () => [...document.querySelectorAll('button')];
const done = (name: string) =>
  document.querySelector<HTMLButtonElement>(`[data-row="follow-up ${name}"] button:last-child`);
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div>${row('Acme')}${row('Leeds')}<button>Save job</button></div>`;
  root = document.body.firstElementChild as HTMLElement;
});

/** What answers stands in the place of what does not; the words of the buttons that it hears pressed. */
function redraw(html: string): string[] {
  root.innerHTML = html;
  const heard: string[] = [];
  for (const button of buttons()) {
    const name = button.closest<HTMLElement>('li')?.dataset.row ?? '';
    button.addEventListener('click', () => heard.push(`${name} ${button.textContent}`.trim()));
  }
  return heard;
}

it('repeats each press once, in their order, on the same rows, wherever these are now', () => {
  const repeat = keepPresses(root);
  done('Leeds')?.click();
  buttons().at(-1)?.click();
  done('Leeds')?.click();
  const heard = redraw(`${row('New')}${row('Leeds')}${row('Acme')}<button>Save job</button>`);
  repeat();
  expect(heard).toEqual(['follow-up Leeds Done', 'Save job']);
});

it('presses nothing else where the row has gone', () => {
  const repeat = keepPresses(root);
  done('Leeds')?.click();
  const heard = redraw(row('Acme'));
  repeat();
  expect(heard).toEqual([]);
});

it('gives the focus and the keys back, and hears nothing afterwards', () => {
  const repeat = keepPresses(root);
  done('Acme')?.focus();
  done('Acme')?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
  const heard = redraw(row('Acme'));
  const keys = vi.fn();
  document.addEventListener('keydown', ({ key, target }) => keys(key, target));
  repeat();
  expect(document.activeElement).toBe(done('Acme'));
  expect(keys).toHaveBeenCalledExactlyOnceWith('s', done('Acme'));
  done('Acme')?.click();
  repeat();
  expect(heard).toEqual(['follow-up Acme Done']);
});

it('tells buttons with icons by their labels, and knows boxes and fields', () => {
  const tools =
    '<button aria-label="Add"></button><button aria-label="More"></button><input aria-label="Search">';
  root.innerHTML = `${tools}<li data-row="a"><input type="checkbox" aria-label="Choose"></li>`;
  const repeat = keepPresses(root);
  root.querySelector<HTMLElement>('[aria-label=More]')?.click();
  root.querySelector<HTMLElement>('[aria-label=Choose]')?.click();
  root.querySelector<HTMLElement>('[aria-label=Search]')?.focus();
  root.innerHTML = `<li data-row="a"><input type="checkbox" aria-label="Choose"></li>${tools}`;
  const heard: unknown[] = [];
  root.addEventListener('click', ({ target }) => heard.push((target as Element).getAttribute('aria-label')));
  repeat();
  expect(heard).toEqual(['More', 'Choose']);
  expect(document.activeElement).toBe(root.querySelector('[aria-label=Search]'));
});
