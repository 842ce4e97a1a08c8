/** A button or a box on the page, found again by the row that it is in and by its name. */
interface Place {
  row: string | undefined;
  name: string;
}

const pressable = 'button, input';

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
    const key = `${place?.row} ${place?.name}`;
    // Whoever presses again because nothing happened means it once.
    if (place === null || clicked.has(key)) return;
    clicked.add(key);
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
  const pressed = target instanceof Element ? target.closest(pressable) : null;
  return pressed && { row: rowOf(pressed), name: nameOf(pressed) };
}

function find(root: HTMLElement, { row, name }: Place): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(pressable)].find(
    (one) => rowOf(one) === row && nameOf(one) === name,
  );
}

/** A button with nothing but an icon has a label. */
function nameOf(pressed: Element): string {
  return pressed.getAttribute('aria-label') ?? pressed.textContent;
}

/** What the row says that it is of; two rows of one list never say the same. */
function rowOf(pressed: Element): string | undefined {
  return pressed.closest<HTMLElement>('[data-row]')?.dataset.row;
}
