/** What opens a row of the list, which knows these keys better than the browser. */
const opener = '[data-open]';
const rowKeys: readonly string[] = ['Enter', ' '];

/**
 * What `keepPresses` does not know of: the search and the rows of the list. Keeps what is typed into the field, what a
 * row is asked for by its keys, and how far the list was scrolled. What it returns is called once the page answers:
 * the words stand in the field that is there now, and are searched. To be called before `keepPresses`.
 */
export function keepWords(root: HTMLElement): () => void {
  const field = () => root.querySelector<HTMLInputElement>('input[type=search]');
  const asked: { row: string | undefined; key: string }[] = [];
  let [words, top] = ['', 0];
  const onInput = () => {
    words = field()?.value ?? '';
  };
  const onScroll = ({ target }: Event) => {
    if (target instanceof HTMLElement) top = target.scrollTop;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
    const isTyped = target === field() && key.length === 1;
    if (isTyped || key === '/') event.stopPropagation();
    if (key === '/' && !isTyped) field()?.focus();
    const isOfRow = rowKeys.includes(key) && target.matches(opener);
    if (isOfRow) asked.push({ row: rowOf(target), key });
    if (isOfRow || (key === '/' && !isTyped)) event.preventDefault();
  };
  root.addEventListener('input', onInput);
  root.addEventListener('scroll', onScroll, true);
  document.addEventListener('keydown', onKeyDown, true);
  return () => {
    root.removeEventListener('input', onInput);
    root.removeEventListener('scroll', onScroll, true);
    document.removeEventListener('keydown', onKeyDown, true);
    const now = field();
    if (now !== null && words !== '') fill(now, words);
    if (top > 0) root.querySelector('main')?.scrollTo({ top });
    for (const { row, key } of asked) press(root, row, key);
  };
}

function rowOf(opened: Element): string | undefined {
  return opened.closest<HTMLElement>('[data-row]')?.dataset.row;
}

function press(root: HTMLElement, row: string | undefined, key: string): void {
  const now = [...root.querySelectorAll(opener)].find((one) => rowOf(one) === row);
  now?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** As if it was typed: React does not hear of a value that is set in the way it watches. */
function fill(field: HTMLInputElement, words: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
