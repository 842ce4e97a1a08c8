import { settle } from './render';

/** What a person finds on the page, by the words on it; each throws with what is there instead. */

export function button(name: string | RegExp): HTMLButtonElement {
  return the<HTMLButtonElement>('button', nameOf, name);
}

/** A field by its label. */
export function field(label: string | RegExp): HTMLInputElement {
  return the<HTMLInputElement>('input, textarea, select', labelOf, label);
}

/** Everything that is written on the page, without what is hidden. */
export function pageText(): string {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => isSeen(element))
    .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Whether something can be found. */
export function isThere(find: () => Element): boolean {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}

/** Presses with the mouse: the focus goes there too. */
export async function click(element: HTMLElement): Promise<void> {
  await settle(() => {
    element.focus();
    element.click();
  });
}

/** Replaces what is in a field, as typing does. */
export async function type(element: HTMLInputElement, text: string): Promise<void> {
  await settle(() => {
    // React hears only what went past its own setter.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses a key while an element has the focus. */
export async function press(element: Element, key: string, held: KeyboardEventInit = {}): Promise<void> {
  await settle(() =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })),
  );
}

/** Waits, drawing on, until something is there to see; throws what was missing after 2 s. */
export async function until(expectation: () => unknown): Promise<void> {
  const lastAt = Date.now() + 2000;
  for (;;) {
    await settle(() => new Promise((resolve) => setTimeout(resolve, 20)));
    try {
      await expectation();
      return;
    } catch (missing) {
      if (Date.now() > lastAt) throw missing;
    }
  }
}

/** Moves the focus away from a field to nowhere. */
export async function leave(element: HTMLElement): Promise<void> {
  await settle(() =>
    element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null })),
  );
}

function the<T extends HTMLElement>(
  selector: string,
  say: (element: T) => string,
  wanted: string | RegExp,
): T {
  const seen = [...document.querySelectorAll<T>(selector)].filter(isSeen);
  const found = seen.find((element) =>
    typeof wanted === 'string' ? say(element) === wanted : wanted.test(say(element)),
  );
  if (found) return found;
  throw new Error(`No ${selector} called ${wanted}; there are: ${seen.map(say).join(' | ')}`);
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

function labelOf(element: HTMLElement): string {
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return (element.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
}

function isSeen(element: Element): boolean {
  if (element.closest('dialog:not([open])') !== null) return false;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (one instanceof HTMLElement && (one.hidden || one.style.display === 'none')) return false;
  }
  return true;
}
