/** The least room, in pixels, between what floats and the edge of the window. */
const edge = 8;

/** The room between what floats and what it belongs to. */
const gap = 4;

/**
 * Puts something that floats (`position: fixed`) below its anchor, or above it where there is more room, with their
 * ends in one line where the window allows it. What does not fit scrolls.
 */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const below = innerHeight - at.bottom - gap - edge;
  const above = at.top - gap - edge;
  const isBelow = height <= below || below >= above;
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';
  // The end of the line is where the menus' buttons are; one at its start has its menu moved into the window.
  const left = isRightToLeft ? at.left : at.right - width;
  const { style } = floating;
  style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`;
  style.top = isBelow ? `${at.bottom + gap}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${innerHeight - at.top + gap}px`;
  style.maxHeight = `${Math.max(isBelow ? below : above, 120)}px`;
}
