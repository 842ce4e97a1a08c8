/**
 * Whether the person can see an element. Text that nobody sees (transparent, tiny, off screen, clipped
 * away, in the colour of its ground) may be there to give a reader orders, so it is not read.
 */
export type Sight = 'seen' | 'no-text' | 'gone';

/** `gone`: the whole subtree is out of sight; `no-text`: the element's own text is, a child may show. */
export function sightOf(element: Element, style: CSSStyleDeclaration): Sight {
  // An element outside the flat tree (a host's child without a slot) has no style at all.
  if (style.display === 'none' || style.display === '') return 'gone';
  if (style.contentVisibility === 'hidden') return 'gone';
  if (style.opacity !== '' && Number(style.opacity) < 0.05 && !isFadingIn(style)) return 'gone';
  if (style.position === 'absolute' || style.position === 'fixed' || style.overflow !== 'visible') {
    if (isClippedAway(element, style)) return 'gone';
  }
  if (style.visibility !== 'visible' && style.visibility !== '') return 'no-text';
  if (style.fontSize !== '' && Number.parseFloat(style.fontSize) < 4) return 'no-text';
  if (style.transform !== 'none' && style.transform !== '' && isFlat(element)) return 'gone';
  return 'seen';
}

/** Sections that fade in when they are scrolled to are part of the page before they are reached. */
function isFadingIn(style: CSSStyleDeclaration): boolean {
  if (style.animationName !== 'none' && style.animationName !== '') return true;
  return /^(?:all|.*\bopacity\b)/.test(style.transitionProperty) && /[1-9]/.test(style.transitionDuration);
}

function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (/inset\((?:50|100)%/.test(style.clipPath) || /circle\(0/.test(style.clipPath)) return true;
  if (/^rect\((?:0px|1px),? (?:0px|1px),? (?:0px|1px),? (?:0px|1px)\)$/.test(style.clip)) return true;
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (style.overflow !== 'visible' && (box.width <= 1 || box.height <= 1)) return hasLayout();
  return (
    style.position !== 'static' && (box.right < -200 || box.bottom + window.scrollY < -200) && box.width > 0
  );
}

function isFlat(element: Element): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element);
  return hasLayout() && (box.width < 1 || box.height < 1);
}

/** False in a document that is not drawn (a test without layout), where every box is empty. */
function hasLayout(): boolean {
  return document.documentElement.getBoundingClientRect().width > 0;
}

/** Whether text has the colour of the ground it stands on; pictures behind it make that unknowable. */
export function isInColourOfGround(colour: string, ground: string | null): boolean {
  return ground !== null && colour !== '' && colour === ground;
}
