import type { AdvertFields } from '@/lib/domain/advert/advert-reading';
import { cleanLine } from './clean-text';
import { attribute } from './dom-access';
import { textOfElement } from './html-text';

/** A site module met a page that is not the template it knows. */
export class UnreadableAdvert extends Error {
  override readonly name = 'UnreadableAdvert';

  constructor(
    readonly field: keyof AdvertFields,
    readonly tried: readonly string[],
  ) {
    super(`No ${field} in this page; tried ${tried.join(', ')}`);
  }
}

/** The text of the first selector that finds some, or null: for what an advert may lack. */
export function maybe(page: Document, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const element = Document.prototype.querySelector.call(page, selector);
    const text = element === null ? '' : cleanLine(textOfElement(element), 500);
    if (text !== '') return text;
  }
  return null;
}

/** The text of the first selector that finds some; without any the page is not the template. */
export function need(page: Document, field: keyof AdvertFields, ...selectors: string[]): string {
  const text = maybe(page, ...selectors);
  if (text === null) throw new UnreadableAdvert(field, selectors);
  return text;
}

/** An attribute of the first element found that has one, for what stands in the head only. */
export function needAttribute(
  page: Document,
  field: keyof AdvertFields,
  name: string,
  ...selectors: string[]
): string {
  for (const selector of selectors) {
    const element = Document.prototype.querySelector.call(page, selector);
    const value = element === null ? '' : cleanLine(attribute(element, name), 500);
    if (value !== '') return value;
  }
  throw new UnreadableAdvert(field, selectors);
}

/** All blocks that the first fitting selector finds, as lines: an advert's text may stand in several. */
export function needText(page: Document, ...selectors: string[]): string {
  const text = shownText(page, ...selectors);
  if (text === null) throw new UnreadableAdvert('text', selectors);
  return text;
}

/** The same, or null: for pages whose text stands in their data until scripts have drawn it. */
export function shownText(page: Document, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const elements = Document.prototype.querySelectorAll.call(page, selector) as NodeListOf<Element>;
    const parts = Array.from(elements)
      .slice(0, 60)
      .map((element) => textOfElement(element, '\n'));
    const text = parts.filter((part) => part !== '').join('\n\n');
    if (text !== '') return text;
  }
  return null;
}
