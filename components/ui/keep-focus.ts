/**
 * When what was focused goes away with its work, the next Tab would start at the top of the browser: the focus comes
 * to the part of the page that is seen instead. Does nothing where the focus found a place of its own.
 */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const mains = [...document.querySelectorAll<HTMLElement>('main[tabindex]')];
    mains.find((main) => main.style.display !== 'none')?.focus({ preventScroll: true });
  });
}
