/**
 * The JSON-LD of a page, read with patience and bounds: raw control characters inside strings, trailing
 * commas, comments, a byte order mark, two objects glued together. What cannot be read is left out.
 */
import { attribute, rawText } from './dom-access';
import { limits } from './limits';

export type JsonObject = { readonly [key: string]: unknown };

export interface JsonLd {
  /** All objects that state a type, in page order, nested ones too. */
  items: JsonObject[];
  marks: string[];
}

export function readJsonLd(scripts: Iterable<Element>): JsonLd {
  const found: JsonLd = { items: [], marks: [] };
  let characters = 0;
  let blocks = 0;
  for (const script of scripts) {
    if (!/ld\+json/i.test(attribute(script, 'type', 80))) continue;
    const size = sizeOf(script);
    blocks += 1;
    if (blocks > limits.blocks || size > limits.block || characters + size > limits.allBlocks) {
      found.marks.push('cut-json-ld');
      continue;
    }
    characters += size;
    const value = parseLoosely(rawText(script));
    if (value === undefined) found.marks.push('broken-json-ld');
    else collect(value, found.items);
  }
  return found;
}

/** The size of a script's text without copying it: a block may be 50 MB. */
function sizeOf(script: Element): number {
  let size = 0;
  for (const node of script.childNodes) size += (node as Text).length ?? 0;
  return size;
}

/** The value of a JSON text, mended where it is broken in the usual ways; undefined where it is beyond that. */
export function parseLoosely(source: string): unknown {
  const text = source.replace(/^\ufeff/, '').trim();
  if (text === '') return undefined;
  for (const mend of [(raw: string) => raw, mendStrings, (raw: string) => mendCommas(mendStrings(raw))]) {
    try {
      return JSON.parse(mend(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Escapes raw control characters in strings; outside of strings drops comments and CDATA marks. */
function mendStrings(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (inString && character === '\\') {
      out.push(...escaped(character, text[at + 1] ?? ''));
      at += 1;
    } else if (character === '"') {
      inString = !inString;
      out.push(character);
    } else if (inString && character < ' ') {
      out.push(character === '\n' ? '\\n' : ' ');
    } else if (!inString && character === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      at = endOfComment(text, at);
    } else out.push(character);
  }
  return out
    .join('')
    .replace(/^\s{0,99}<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\]\]>|-->)\s{0,99}$/, '');
}

/** A backslash before what JSON does not escape is kept as a plain character. */
function escaped(backslash: string, next: string): string[] {
  if ('"\\/bfnrtu'.includes(next) && next !== '') return [backslash, next];
  return next === "'" ? [next] : ['\\\\', next < ' ' ? ' ' : next];
}

function endOfComment(text: string, start: number): number {
  const end = text[start + 1] === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start);
  if (end === -1) return text.length;
  return text[start + 1] === '/' ? end : end + 1;
}

/** Drops commas before a closing bracket, and makes glued objects a list. */
function mendCommas(text: string): string {
  const out: string[] = [];
  let inString = false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (inString && character === '\\') {
      out.push(character, text[at + 1] ?? '');
      at += 1;
      continue;
    }
    if (character === '"') inString = !inString;
    if (inString || character === '"') {
      out.push(character);
      continue;
    }
    if (character === '}' || character === ']') {
      depth -= 1;
      dropComma(out);
    }
    if (character === '{' || character === '[') depth += 1;
    out.push(character);
    if (depth === 0 && character === '}') out.push(',');
  }
  dropComma(out);
  return `[${out.join('')}]`;
}

function dropComma(out: string[]): void {
  let last = out.length - 1;
  while (last >= 0 && (out[last] as string).trim() === '') last -= 1;
  if (out[last] === ',') out.splice(last, 1);
}

/** Walks a parsed value without recursion (it may be a million arrays deep) and keeps typed objects. */
function collect(value: unknown, items: JsonObject[]): void {
  const queue: unknown[] = [value];
  let visited = 0;
  for (let at = 0; at < queue.length && visited < limits.items; at += 1) {
    const each = queue[at];
    if (typeof each !== 'object' || each === null) continue;
    visited += 1;
    if (Array.isArray(each)) {
      for (const inner of each.slice(0, limits.items)) queue.push(inner);
      continue;
    }
    const object = each as JsonObject;
    if (object['@type'] !== undefined) items.push(object);
    for (const inner of Object.values(object))
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
  }
}

/** Whether an object states this schema.org type, alone or among others, with or without an address. */
export function isOfType(object: JsonObject, type: string): boolean {
  const stated = object['@type'];
  const types = Array.isArray(stated) ? stated.slice(0, 20) : [stated];
  return types.some((each) => typeof each === 'string' && (each === type || each.endsWith(`/${type}`)));
}
