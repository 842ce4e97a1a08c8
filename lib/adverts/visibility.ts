/**
 * Whether the person can see an element. Text that nobody sees (transparent, tiny, off screen, clipped
 * away, in the colour of its ground) may be there to give a reader orders, so it is not read.
 */

/** Whether a whole subtree that has a box is out of sight. Every property asked for costs, so most are asked where another speaks. */
export function isGone(element: Element, style: CSSStyleDeclaration, display: string): boolean {
  const { opacity } = style;
  if (opacity !== '1' && opacity !== '' && Number(opacity) < 0.05 && !isFadingIn(style)) return true;
  if (display === 'inline') return style.position !== 'static' && isClippedAway(element, style);
  if (style.contentVisibility === 'hidden') return true;
  // The long name: the short one has to be put together from two.
  if (style.overflowX !== 'visible' || style.position !== 'static') {
    if (isClippedAway(element, style)) return true;
  }
  const { transform } = style;
  return transform !== 'none' && transform !== '' && isFlat(element);
}

/** Whether an element's own text is out of sight; a child's may show. */
export function isMute(style: CSSStyleDeclaration): boolean {
  const { visibility, fontSize } = style;
  if (visibility !== 'visible' && visibility !== '') return true;
  return fontSize !== '' && Number.parseFloat(fontSize) < 4;
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
  if (style.overflowX !== 'visible' && (box.width <= 1 || box.height <= 1)) return hasLayout();
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
