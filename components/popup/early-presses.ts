/** A button on the page, found again by the row that it is in and by its words. */
interface Place {
  row: string | undefined;
  words: string;
}

/**
 * Keeps what is pressed on a page that does not answer yet. What it returns is called once the page answers: the
 * presses are repeated in their order, each on the same button of the same row, and the focus goes back to where it
 * was. A row that is not there any more takes none.
 */
export function keepPresses(root: HTMLElement): () => void {
  const pressed: (() => void)[] = [];
  const clicked = new Set<string>();
  const onClick = ({ target }: Event) => {
    const place = placeOf(target);
    const name = `${place?.row} ${place?.words}`;
    // Whoever presses again because nothing happened means it once.
    if (place === null || clicked.has(name)) return;
    clicked.add(name);
    pressed.push(() => find(root, place)?.click());
  };
  const onKeyDown = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    // The browser itself makes clicks of these two, and walks with the third.
    if ([' ', 'Enter', 'Tab'].includes(key) || ctrlKey || metaKey || altKey) return;
    const place = placeOf(target);
    const onto = () => (place === null ? document.body : find(root, place));
    pressed.push(() =>
      onto()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  };
  let focused: Place | null = null;
  const onFocus = ({ target }: Event) => {
    focused = placeOf(target);
  };
  root.addEventListener('click', onClick);
  root.addEventListener('focusin', onFocus);
  document.addEventListener('keydown', onKeyDown);
  return () => {
    root.removeEventListener('click', onClick);
    root.removeEventListener('focusin', onFocus);
    document.removeEventListener('keydown', onKeyDown);
    if (focused !== null) find(root, focused)?.focus();
    for (const press of pressed) press();
  };
}

function placeOf(target: EventTarget | null): Place | null {
  const button = target instanceof Element ? target.closest('button') : null;
  return button && { row: rowOf(button), words: button.textContent };
}

function find(root: HTMLElement, { row, words }: Place): HTMLElement | undefined {
  return [...root.querySelectorAll('button')].find(
    (button) => rowOf(button) === row && button.textContent === words,
  );
}

/** What the row says that it is of; two rows of one list never say the same. */
function rowOf(button: Element): string | undefined {
  return button.closest<HTMLElement>('[data-due]')?.dataset.due;
}
