import { attribute, hasAttribute, parentOf, tagOf } from './dom-access';
import { textOfElement } from './html-text';
import type { JsonObject } from './json-ld';

const most = 60;

/**
 * The JobPosting items of a page's microdata, in the shape of JSON-LD
 * (https://html.spec.whatwg.org/multipage/microdata.html). Lists mark their cards up the same way, so the
 * caller chooses.
 */
export function readMicrodata(scopes: Iterable<Element>): JsonObject[] {
  const found: JsonObject[] = [];
  for (const scope of scopes) {
    if (found.length >= most) break;
    if (/JobPosting$/.test(attribute(scope, 'itemtype').trim())) found.push(itemOf(scope, 0));
  }
  return found;
}

function itemOf(scope: Element, depth: number): JsonObject {
  const item: Record<string, unknown> = { '@type': attribute(scope, 'itemtype').split('/').at(-1) ?? '' };
  const properties = Element.prototype.querySelectorAll.call(scope, '[itemprop]');
  for (const element of Array.from(properties as NodeListOf<Element>).slice(0, 200)) {
    if (scopeOf(element) !== scope) continue;
    const name = attribute(element, 'itemprop').trim();
    if (name === '' || name === '__proto__' || item[name] !== undefined) continue;
    item[name] =
      hasAttribute(element, 'itemscope') && depth < 4
        ? itemOf(element, depth + 1)
        : statedValue(element, name);
  }
  return item;
}

function scopeOf(element: Element): Element | null {
  let at = parentOf(element);
  while (at !== null && !hasAttribute(at, 'itemscope')) at = parentOf(at);
  return at;
}

function statedValue(element: Element, name: string): string {
  const stated = attribute(element, 'content', 4000) || attribute(element, 'datetime', 100);
  if (stated !== '') return stated;
  if (tagOf(element) === 'a' && /url|sameAs/.test(name)) return attribute(element, 'href', 2000);
  return textOfElement(element, name === 'description' ? '\n' : ' ');
}
