/**
 * One walk over what the person sees, in reading order, bounded by nodes, depth and characters. Blocks
 * become boxes, their text becomes lines; shadow roots are walked, open or closed.
 */
import { attribute, hasAttribute, tagOf, typeOf } from './dom-access';
import { limits } from './limits';
import { LineWriter } from './line-writer';
import type { Box, PageText } from './page-box';
import { isGone, isInColourOfGround, isMute } from './visibility';

const unread = new Set(
  'script style noscript template svg math canvas video audio object embed head select datalist textarea meter progress map rp'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export interface WalkOptions {
  /** Ask the browser for styles; false for fragments that are not drawn and for huge pages. */
  checksStyle: boolean;
  /** Ids of panels that a visible control opens: they belong to the page although they are folded. */
  revealed?: ReadonlySet<string>;
  /** Opens a shadow root, closed ones too where the browser lets the extension. */
  shadowOf?: (element: Element) => ShadowRoot | null;
}

interface Frame {
  node: Node;
  next: Node | null;
  box: Box | null;
  undo: (() => void) | null;
  around: Frame | null;
  /** Null where styles are not asked for. */
  style: CSSStyleDeclaration | null;
  /** Without attributes: its text looks as the text around it does. */
  isPlain: boolean;
  isHeading: boolean;
  /** The plain colour behind it, null where that is unknown, undefined where nobody asked. */
  ground: string | null | undefined;
  /** What becomes of its own text; null before its first text. */
  look: 'seen' | 'mute' | 'pale' | null;
}

export function walkPage(start: Element, options: WalkOptions): PageText {
  const walk = new Walk(start, options, true);
  const page = walk.run();
  // Where much of a page has the colour of its ground, the ground is something that styles do not tell.
  if (walk.paleCharacters < 400 || walk.paleCharacters < page.root.characters * 0.2) return page;
  return new Walk(start, options, false).run();
}

class Walk {
  private readonly writer: LineWriter;
  private readonly stack: Frame[] = [];
  private nodes = 0;
  paleCharacters = 0;

  constructor(
    private readonly start: Element,
    private readonly options: WalkOptions,
    private readonly mindsColour: boolean,
  ) {
    this.writer = new LineWriter(start);
  }

  run(): PageText {
    this.enter(this.start, null, null);
    while (this.stack.length > 0) this.step(this.stack[this.stack.length - 1] as Frame);
    return this.writer.finish();
  }

  private step(frame: Frame): void {
    const node = frame.next;
    if (node === null || this.nodes > limits.nodes || this.writer.isFull) {
      if (node !== null) this.writer.page.marks.add('cut-nodes');
      this.leave(frame);
      return;
    }
    this.nodes += 1;
    const type = typeOf(node);
    const tag = type === Node.ELEMENT_NODE ? tagOf(node as Element) : '';
    frame.next = tag === 'form' ? nextSibling(node) : node.nextSibling;
    if (type === Node.TEXT_NODE) this.text(node as Text, frame);
    else if (tag !== '') this.visit(node as Element, tag, frame);
  }

  private visit(element: Element, tag: string, frame: Frame): void {
    if (tag === 'br') this.writer.breakLine();
    else if (tag === 'img') this.writer.image(element);
    else if (tag === 'input' || tag === 'select' || tag === 'textarea') this.writer.field(element, tag);
    else if (tag === 'iframe' || tag === 'frame') this.writer.frame(element);
    else if (this.stack.length > limits.depth) this.writer.page.marks.add('cut-depth');
    else if (!unread.has(tag)) this.enter(element, tag, frame);
  }

  /** Most elements have no text of their own, so how it looks is asked at the first. */
  private text(node: Text, frame: Frame): void {
    frame.look ??= this.lookOf(frame);
    if (frame.look === 'pale') this.paleCharacters += node.length;
    else if (frame.look === 'seen') this.writer.write(node);
  }

  private lookOf(frame: Frame): 'seen' | 'mute' | 'pale' {
    if (frame.style === null) return 'seen';
    if (frame.isPlain && frame.around !== null && !frame.isHeading) {
      frame.around.look ??= this.lookOf(frame.around);
      return frame.around.look;
    }
    if (isMute(frame.style)) return 'mute';
    if (!this.mindsColour || frame.isHeading) return 'seen';
    return isInColourOfGround(frame.style.color, groundOf(frame)) ? 'pale' : 'seen';
  }

  private enter(element: Element, tag: string | null, around: Frame | null): void {
    const name = tag ?? tagOf(element);
    // Only a tag's own rules style it: it may be folded away, but no page hides single words in that way.
    const isPlain = around !== null && !Element.prototype.hasAttributes.call(element);
    let isBlock = blocks.has(name);
    let style: CSSStyleDeclaration | null = null;
    if (this.options.checksStyle) {
      style = getComputedStyle(element);
      const { display } = style;
      // An element outside the flat tree (a host's child without a slot) has no style at all.
      if (display === 'none' || display === '') {
        if (!this.isRevealed(element)) return;
      } else if (!isPlain && isGone(element, style, display) && !this.isRevealed(element)) return;
      isBlock ||= display !== '' && !/^(?:inline|contents|none)/.test(display);
    } else if (isFolded(element) && !this.isRevealed(element)) return;

    const box = isBlock ? this.writer.openBox(element, name) : null;
    const undo = this.writer.openInline(element, name, box);
    const frame: Frame = {
      node: element,
      next: name === 'form' ? firstChild(element) : element.firstChild,
      box,
      undo,
      around,
      style,
      isPlain,
      isHeading: headings.has(name),
      ground: undefined,
      look: null,
    };
    this.stack.push(frame);
    const shadow = this.options.shadowOf?.(element) ?? null;
    if (shadow !== null)
      this.stack.push({ ...frame, node: shadow, next: firstChild(shadow), box: null, undo: null });
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    frame.undo?.();
    if (frame.box !== null) this.writer.closeBox(frame.box);
  }

  private isRevealed(element: Element): boolean {
    if (this.options.revealed === undefined) return false;
    const id = attribute(element, 'id');
    if (id !== '' && this.options.revealed.has(id)) return true;
    if (isFoldOfHeading(element)) return true;
    return hasAttribute(element, 'hidden') && attribute(element, 'hidden') === 'until-found';
  }
}

/** An accordion's part: folded away behind a heading, both named as what opens. */
function isFoldOfHeading(element: Element): boolean {
  const opener = element.previousElementSibling;
  return (
    opener !== null &&
    /^(?:h[2-6]|dt)$/.test(tagOf(opener)) &&
    /accordion|collaps|toggle|tab/i.test(attribute(opener, 'class') + attribute(element, 'class'))
  );
}

/** Without styles, what the markup itself folds away. */
function isFolded(element: Element): boolean {
  return hasAttribute(element, 'hidden') || /display\s{0,3}:\s{0,3}none/.test(attribute(element, 'style'));
}

/** The plain colour behind an element, or null where a picture or a see-through colour makes it unknown. */
function groundOf(frame: Frame): string | null {
  const asked: Frame[] = [];
  let at: Frame | null = frame;
  while (at !== null && at.ground === undefined) {
    asked.push(at);
    at = at.around;
  }
  let ground = at?.ground ?? null;
  for (const each of asked.reverse()) {
    ground = each.style === null || each.isPlain ? ground : groundIn(each.style, ground);
    each.ground = ground;
  }
  return ground;
}

function groundIn(style: CSSStyleDeclaration, ground: string | null): string | null {
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return null;
  const colour = style.backgroundColor;
  if (colour === '' || colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent') return ground;
  return colour.startsWith('rgb(') ? colour : null;
}

// A form's `firstChild` may be one of its fields, so of forms the getters of the prototype are asked; they are slower.
const first = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')?.get;
const next = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')?.get;

function firstChild(node: Node): Node | null {
  return first === undefined ? node.firstChild : (first.call(node) as Node | null);
}

function nextSibling(node: Node): Node | null {
  return next === undefined ? node.nextSibling : (next.call(node) as Node | null);
}
