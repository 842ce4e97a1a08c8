import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cleanLine, hasUnreadableLetters } from '../clean-line';
import { lettersOf } from './font-letters';
import type { Fragment } from './fragment';

interface PageLink {
  url: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Everything of one page that can be read. */
export interface PageContent {
  fragments: Fragment[];
  /** Texts that do not run from left to right, such as a name along the edge. */
  turned: string[];
  links: PageLink[];
  /** Points. */
  height: number;
  hasUnreadableLetters: boolean;
}

/** A page of which nothing is known. */
export const blankPage: PageContent = {
  fragments: [],
  turned: [],
  links: [],
  height: 842,
  hasUnreadableLetters: false,
};

type Matrix = readonly [number, number, number, number, number, number];

/** Everything a page says: printed text, what was typed into form fields, and where links lead. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = viewport.transform as unknown as Matrix;
  const fonts = await fontsOf(page);
  const { items } = await page.getTextContent();
  const content: PageContent = {
    fragments: [],
    turned: [],
    links: [],
    height: viewport.height,
    hasUnreadableLetters: false,
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const matrix = times(toPage, item.transform as unknown as Matrix);
    content.hasUnreadableLetters ||= hasUnreadableLetters(item.str);
    const font = fonts.get(item.fontName);
    const text = cleanLine(lettersOf(item.str, font?.name ?? ''));
    if (text === '') continue;
    if (Math.abs(matrix[1]) > Math.abs(matrix[0]) * 0.1 || matrix[0] < 0) content.turned.push(text);
    else content.fragments.push(fragmentOf(text, matrix, item.width, font?.isBold ?? false));
  }
  content.fragments = withoutShadows(content.fragments);
  await addAnnotations(page, toPage, content);
  return content;
}

function fragmentOf(text: string, matrix: Matrix, width: number, isBold: boolean): Fragment {
  const height = Math.hypot(matrix[2], matrix[3]);
  const boldLength = isBold ? text.length : 0;
  return { text, left: matrix[4], right: matrix[4] + width, baseline: matrix[5], height, boldLength };
}

interface PageFont {
  name: string;
  /** By its own name, or by what the file says about it. */
  isBold: boolean;
}

/** The fonts of a page, by id. They are known once its drawing was planned. */
async function fontsOf(page: PDFPageProxy): Promise<Map<string, PageFont>> {
  const fonts = new Map<string, PageFont>();
  const { fnArray, argsArray } = await page.getOperatorList();
  const setFont = 37;
  fnArray.forEach((operator, at) => {
    const id: unknown = argsArray[at]?.[0];
    if (operator !== setFont || typeof id !== 'string' || !page.commonObjs.has(id)) return;
    const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean };
    const name = font.name ?? '';
    const isBold = Boolean(font.bold || font.black) || /bold|black|heavy|semibold|demi/i.test(name);
    fonts.set(id, { name, isBold });
  });
  return fonts;
}

/** Some programs print a text twice, a hair apart, to make it look bold. */
function withoutShadows(fragments: readonly Fragment[]): Fragment[] {
  return fragments.filter((one, at) => {
    const before = fragments.slice(Math.max(0, at - 12), at);
    return !before.some(
      (other) =>
        other.text === one.text &&
        Math.abs(other.left - one.left) < one.height * 0.2 &&
        Math.abs(other.baseline - one.baseline) < one.height * 0.2,
    );
  });
}

async function addAnnotations(page: PDFPageProxy, toPage: Matrix, content: PageContent): Promise<void> {
  for (const one of await page.getAnnotations()) {
    const [left, bottom] = apply(toPage, one.rect[0], one.rect[1]);
    const [right, top] = apply(toPage, one.rect[2], one.rect[3]);
    const box = {
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
    };
    if (one.subtype === 'Link' && typeof one.unsafeUrl === 'string') {
      if (/^(https?:|mailto:|tel:)/i.test(one.unsafeUrl)) content.links.push({ url: one.unsafeUrl, ...box });
    } else content.fragments.push(...typedInto(one, box));
  }
}

/** What a person wrote into a form field or a text note, where it stands on the page. */
function typedInto(
  annotation: { subtype: string; fieldValue?: unknown; contentsObj?: { str: string } },
  box: Omit<PageLink, 'url'>,
): Fragment[] {
  const typed = annotation.subtype === 'FreeText' ? annotation.contentsObj?.str : annotation.fieldValue;
  const isOff = annotation.subtype !== 'FreeText' && annotation.subtype !== 'Widget';
  if (typeof typed !== 'string' || isOff || typed === 'Off') return [];
  const height = 10;
  return typed
    .split(/[\r\n]+/)
    .map(cleanLine)
    .filter((text) => text !== '')
    .map((text, at) => ({
      text,
      left: box.left,
      right: Math.min(box.right, box.left + text.length * height * 0.5),
      baseline: box.top + height + at * height * 1.2,
      height,
      boldLength: 0,
    }));
}

function times(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ];
}

function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}
