import { Readability } from '@mozilla/readability';
import type { ReadabilityReading } from '@/lib/domain/advert/page-reading';
import { cleanLine, cleanText } from './clean-text';
import { textOfElement } from './html-text';
import { limits } from './limits';

/** The page's text as Readability sees it, and the address it stands at by now. */
export function readWithReadability(page: Document, url: string): ReadabilityReading {
  return { url: url.slice(0, 4096), ...articleOf(page) };
}

/** Readability works on a copy, so only calm pages are given to it. */
function articleOf(page: Document): Omit<ReadabilityReading, 'url'> {
  try {
    if (page.getElementsByTagName('*').length > limits.calmElements)
      return { text: null, title: null, mark: 'huge-page' };
    const copy = page.cloneNode(true) as Document;
    const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
    if (!(article?.content instanceof Element)) return { text: null, title: null, mark: null };
    const text = cleanText(textOfElement(article.content, '\n'), limits.text);
    return { text: text === '' ? null : text, title: cleanLine(article.title ?? '') || null, mark: null };
  } catch (error) {
    return {
      text: null,
      title: null,
      mark: `failed-readability: ${error instanceof Error ? error.name : 'unknown'}`,
    };
  }
}
