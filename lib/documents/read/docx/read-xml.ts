/**
 * Walks through XML without building a tree, so that a part of many megabytes costs no more memory than its text.
 * Of our own because a worker has no DOMParser, and because it must not know entities other than the five
 * and numbers: what declares more is refused, and with it every way to blow a small file up.
 */
import { limits } from '../limits';
import { Unreadable } from '../unreadable';
import { decodeEntities } from './decode-entities';

export interface XmlVisitor {
  /** `name` without its prefix; `attributes` as written, for `attributeOf`. Followed by `close`, also when empty. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text?(text: string): void;
}

/** @throws Unreadable `damaged` where it is not well-formed, `unsafe` where it declares entities or nests too deep. */
export function readXml(xml: string, visitor: XmlVisitor): void {
  const stack: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start === -1) break;
    if (start > at && stack.length > 0) visitor.text?.(decodeEntities(xml.slice(at, start)));
    at = xml[start + 1] === '!' || xml[start + 1] === '?' ? skipMarkup(xml, start, visitor) : tagAt(start);
  }
  if (stack.length > 0) throw new Unreadable('damaged', `${stack.at(-1)} is not closed`);

  function tagAt(start: number): number {
    const end = endOfTag(xml, start);
    if (xml[start + 1] === '/') closeTag(xml.slice(start + 2, end).trim());
    else openTag(start, end);
    return end + 1;
  }

  function openTag(start: number, end: number): void {
    const isEmpty = xml[end - 1] === '/';
    const inside = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const cut = inside.search(/\s/);
    const name = cut === -1 ? inside : inside.slice(0, cut);
    visitor.open(localName(name), cut === -1 ? '' : inside.slice(cut));
    if (isEmpty) visitor.close(localName(name));
    else if (stack.push(name) > limits.depth) throw new Unreadable('unsafe', 'nested too deep');
  }

  function closeTag(name: string): void {
    if (stack.pop() !== name) throw new Unreadable('damaged', `${name} is closed but not open`);
    visitor.close(localName(name));
  }
}

/** Passes a comment, an instruction or character data; answers the place behind it. */
function skipMarkup(xml: string, start: number, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start);
  if (xml.startsWith('<![CDATA[', start)) {
    const end = behind(xml, ']]>', start);
    visitor.text?.(xml.slice(start + 9, end - 3));
    return end;
  }
  if (xml[start + 1] === '?') return behind(xml, '?>', start);
  throw new Unreadable('unsafe', 'a declaration, which could define entities');
}

function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new Unreadable('damaged', `no ${mark}`);
  return found + mark.length;
}

/** The `>` that ends the tag; one inside of a quoted value does not. */
function endOfTag(xml: string, start: number): number {
  let end = xml.indexOf('>', start);
  while (end !== -1 && isInsideQuotes(xml, start, end)) end = xml.indexOf('>', end + 1);
  if (end === -1) throw new Unreadable('damaged', 'a tag has no end');
  return end;
}

function isInsideQuotes(xml: string, start: number, end: number): boolean {
  let quote = '';
  for (let at = start; at < end; at += 1) {
    const letter = xml[at] ?? '';
    if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = '';
  }
  return quote !== '';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of the attribute with this name, whatever its prefix; null where it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : decodeEntities(found[1] ?? found[2] ?? '');
}
