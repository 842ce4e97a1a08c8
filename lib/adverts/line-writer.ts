import { cleanLine } from './clean-text';
import { attribute, hasAttribute } from './dom-access';
import { boxFor, leadsHome, linksToEmployer, namesOf } from './element-names';
import { fieldsNamed } from './field-names';
import { limits } from './limits';
import type { Box, Line, PageText } from './page-box';

const separators = /\b(?:separator|divider|dot|delimiter)\b/;

/** Turns what a walk meets into boxes and lines. */
export class LineWriter {
  readonly page: PageText;
  private box: Box;
  private parts: string[] = [];
  private length = 0;
  private linked = 0;
  private bold = 0;
  private characters = 0;
  private linkDepth = 0;
  private boldDepth = 0;
  private controlDepth = 0;
  private level = 0;
  private isBulletDue = false;
  private isLabel = false;
  private isHomeLine = false;
  /** The words of a link to the front page, which others may stand beside, and where in the line they begin. */
  private home = '';
  private homeFrom = 0;

  constructor(start: Element) {
    this.box = boxFor(start, 'root', null, 0);
    this.page = {
      root: this.box,
      lines: [],
      named: [],
      images: [],
      homes: [],
      frames: [],
      passwords: 0,
      isBusy: false,
      marks: new Set(),
    };
  }

  get isFull(): boolean {
    return this.characters > limits.pageText;
  }

  finish(): PageText {
    this.breakLine();
    this.page.root.end = this.page.lines.length;
    return this.page;
  }

  write(node: Text): void {
    const size = node.length;
    if (size > limits.textNode) this.page.marks.add('cut-text');
    // Never the whole data of a node: it may be 100 MB.
    const raw = size > limits.textNode ? node.substringData(0, limits.textNode) : node.data;
    if (!/\S/.test(raw)) {
      if (this.length > 0) this.parts.push(' ');
      return;
    }
    const text = /[^\S ]/.test(raw) ? raw.replace(/\s/g, ' ') : raw;
    // Two elements side by side with nothing between them: a gap on screen parts what the markup glues.
    if (this.length > 0 && /^[\p{Lu}£$€]/u.test(text) && /[\p{Ll}\p{N}.)]$/u.test(this.parts.at(-1) ?? ''))
      this.parts.push(' ');
    this.parts.push(text);
    this.length += text.length;
    if (this.linkDepth > 0) this.linked += text.length;
    if (this.boldDepth > 0) this.bold += text.length;
  }

  breakLine(): void {
    if (this.length === 0) {
      this.parts.length = 0;
      return;
    }
    const text = cleanLine(this.parts.join(''), limits.line);
    if (text !== '') this.addLine(text);
    this.parts = [];
    this.home = '';
    this.length = this.linked = this.bold = this.homeFrom = 0;
  }

  private addLine(text: string): void {
    // An anchor left open swallows the page; what it holds then is no link.
    const isLink = this.linked > this.length * 0.6 && text.length < 200;
    const line: Line = {
      text,
      kind: this.kindOf(text, isLink),
      level: this.level,
      box: this.box,
      isControl: this.controlDepth > 0,
    };
    this.page.lines.push(line);
    if (this.isHomeLine && isLink && this.page.homes.length < 4) this.page.homes.push(this.home || text);
    this.isBulletDue = this.isHomeLine = false;
    this.characters += text.length;
    this.box.characters += text.length;
    this.box.linkCharacters += isLink ? text.length : Math.min(this.linked, text.length);
  }

  private kindOf(text: string, isLink: boolean): Line['kind'] {
    // A site's own name in its head is often a heading and a link to its front page.
    if (this.level > 0 && !(isLink && this.isHomeLine)) return 'heading';
    if (isLink || this.controlDepth > 0) return 'link';
    if (this.isLabel || (this.bold > this.length * 0.8 && text.length <= 90)) return 'label';
    return this.isBulletDue ? 'bullet' : 'text';
  }

  image(element: Element): void {
    const alt = cleanLine(attribute(element, 'alt', 200), 120);
    if (alt !== '' && this.page.images.length < 60)
      this.page.images.push({ alt, line: this.page.lines.length });
  }

  field(element: Element, tag: string): void {
    const type = tag === 'input' ? attribute(element, 'type', 20).toLowerCase() : tag;
    if (/^(?:button|submit)$/.test(type)) this.inputButton(attribute(element, 'value', 60));
    if (/^(?:hidden|button|submit|reset|image)$/.test(type)) return;
    if (type === 'password') this.page.passwords += 1;
    this.box.fields += 1;
  }

  /** Old pages ask to apply with an input instead of a button. */
  private inputButton(words: string): void {
    this.breakLine();
    const text = cleanLine(words, 60);
    if (text === '') return;
    this.page.lines.push({ text, kind: 'link', level: 0, box: this.box, isControl: true });
  }

  frame(element: Element): void {
    const address = attribute(element, 'src', 2000);
    if (address !== '' && this.page.frames.length < 200) this.page.frames.push(address);
  }

  openBox(element: Element, tag: string): Box {
    this.breakLine();
    const box = boxFor(element, tag, this.box, this.page.lines.length);
    this.box.children.push(box);
    this.box = box;
    if (tag === 'li') this.isBulletDue = true;
    if (attribute(element, 'aria-busy', 8) === 'true') this.page.isBusy = true;
    return box;
  }

  closeBox(box: Box): void {
    this.breakLine();
    box.end = this.page.lines.length;
    if (box.tag === 'li') this.isBulletDue = false;
    const parent = box.parent;
    if (parent === null) return;
    parent.characters += box.characters;
    parent.linkCharacters += box.linkCharacters;
    parent.fields += box.fields;
    this.box = parent;
  }

  /** What an element says about the text inside it; the answer takes it back. */
  openInline(element: Element, tag: string, box: Box | null): (() => void) | null {
    this.rememberName(element, box);
    if (/^h[1-6]$/.test(tag)) return this.raise(Number(tag[1]));
    const role = attribute(element, 'role', 20);
    if (role === 'heading') return this.raise(Number(attribute(element, 'aria-level', 2)) || 2);
    if (tag === 'a' && (hasAttribute(element, 'href') || role !== '')) return this.link(element, role);
    if (tag === 'button' || role === 'button') return this.control();
    if (tag === 'b' || tag === 'strong') return this.emphasis();
    if (tag === 'dt' || tag === 'th' || tag === 'label' || tag === 'legend') return this.label();
    return null;
  }

  private raise(level: number): () => void {
    const before = this.level;
    this.level = Math.min(level, 6);
    return () => {
      // A heading inside a link or a line of its own ends with its element.
      this.breakLine();
      this.level = before;
    };
  }

  private link(element: Element, role: string): () => void {
    this.rememberEmployer(element);
    const isHome = leadsHome(element);
    if (isHome) {
      this.isHomeLine = true;
      this.homeFrom = this.parts.length;
    }
    const isButton = role === 'button' || /\b(?:btn|button|cta)/i.test(attribute(element, 'class'));
    this.linkDepth += 1;
    if (isButton) this.controlDepth += 1;
    return () => {
      if (isHome) this.home = cleanLine(this.parts.slice(this.homeFrom).join(''), 120);
      if (isButton) this.breakLine();
      if (this.length === 0) this.isHomeLine = false;
      this.linkDepth -= 1;
      if (isButton) this.controlDepth -= 1;
    };
  }

  private control(): () => void {
    this.controlDepth += 1;
    return () => {
      this.breakLine();
      this.controlDepth -= 1;
    };
  }

  private emphasis(): () => void {
    this.boldDepth += 1;
    return () => {
      this.boldDepth -= 1;
    };
  }

  private label(): () => void {
    const before = this.isLabel;
    this.isLabel = true;
    return () => {
      this.breakLine();
      this.isLabel = before;
    };
  }

  /** Boards link an employer's name to its page on the board. */
  private rememberEmployer(element: Element): void {
    if (this.page.named.length >= 400 || !linksToEmployer(element)) return;
    this.page.named.push({
      field: 'company',
      element,
      name: 'link to a company',
      line: this.page.lines.length,
    });
  }

  private rememberName(element: Element, box: Box | null): void {
    const names = box?.names ?? namesOf(element);
    // An empty element between two words may be drawn as a dot or a bar.
    if (this.length > 0 && separators.test(names) && !Node.prototype.hasChildNodes.call(element))
      this.parts.push(' · ');
    if (this.page.named.length >= 400) return;
    for (const field of fieldsNamed(names)) {
      this.page.named.push({ field, element, name: names.slice(0, 120), line: this.page.lines.length });
    }
  }
}
