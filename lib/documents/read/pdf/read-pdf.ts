/** A PDF: printed pieces of text with their places, put together to lines in the order a person reads them. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {
  DocumentAttachment,
  DocumentLine,
  DocumentText,
  ToldFacts,
} from '../../../domain/document-text';
import { readEuropass } from '../europass/read-europass';
import { limits } from '../limits';
import { Unreadable } from '../unreadable';
import { joinDates } from './join-dates';
import { joinFragments } from './join-fragments';
import { joinWrapped } from './join-wrapped';
import { columnsOf } from './line-columns';
import { openPdf } from './open-pdf';
import { regionsOf } from './page-columns';
import { blankPage, type PageContent, readPage } from './page-fragments';
import { linesOfRegion, type PrintedLine } from './printed-line';
import { runningPlaces } from './running-lines';

/**
 * `onProgress` is told the share of pages that are read, 0 to 1.
 * @throws Unreadable
 */
export async function readPdf(bytes: Uint8Array, onProgress: (share: number) => void): Promise<DocumentText> {
  const pdf = await openPdf(bytes);
  try {
    const pages: PageContent[] = [];
    let damaged = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pageOf(pdf, number);
      if (page === null) damaged += 1;
      pages.push(page ?? blankPage);
      onProgress(number / pdf.numPages);
    }
    if (damaged === pages.length) throw new Unreadable('damaged');
    const lines = linesOf(pages);
    const attachments = await attachmentsOf(pdf);
    if (lines.length === 0 && attachments.length === 0) throw new Unreadable('no-text');
    const warnings = [...warningsOf(pages), ...(damaged > 0 ? (['damaged-pages'] as const) : [])];
    const told = toldIn(attachments);
    return { kind: 'pdf', lines, attachments, warnings, ...(told === null ? {} : { told }) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Null where the page is broken; the rest of the document may still be whole. */
async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<PageContent | null> {
  try {
    const page = await pdf.getPage(number);
    const content = await readPage(page);
    page.cleanup();
    return content;
  } catch (error) {
    if (error instanceof Error && /Exception$|^FormatError$/.test(error.name)) return null;
    throw error;
  }
}

function linesOf(pages: readonly PageContent[]): DocumentLine[] {
  const regions = pages.flatMap(({ fragments }, at) =>
    regionsOf(joinDates(joinFragments(fragments))).map((region) => ({ region, page: at + 1 })),
  );
  const printed = regions.flatMap(({ region, page }, number) => linesOfRegion(region, page, number));
  const places = runningPlaces(printed, (page) => pages[page - 1]?.height ?? 842);
  const paragraphs = joinWrapped(printed.filter((line) => !places.has(line)));
  const columns = columnsOf(paragraphs);
  const running = (place: string) => printed.filter((line) => places.get(line) === place);
  return [
    ...running('header').map((line): DocumentLine => ({ ...lineOf(line), place: 'header' })),
    ...paragraphs.map((line, at) => ({
      ...lineOf(line),
      ...columns(line),
      ...(isApart(line, paragraphs[at - 1]) ? { isApart: true } : {}),
      ...linksOf(line, pages[line.page - 1]),
    })),
    ...pages.flatMap(({ turned }, at) =>
      turned.map((text): DocumentLine => ({ text, place: 'body', page: at + 1 })),
    ),
    ...running('footer').map((line): DocumentLine => ({ ...lineOf(line), place: 'footer' })),
  ];
}

function lineOf(line: PrintedLine): DocumentLine {
  return {
    text: line.text,
    place: 'body',
    page: line.page,
    size: Math.round(line.height * 10) / 10,
    ...(line.isBullet ? { style: 'bullet', level: 0 } : {}),
    ...(line.isBold ? { isBold: true } : {}),
    ...(line.boldStart ? { boldStart: line.boldStart } : {}),
    ...(line.left - line.start > 5 ? { indent: Math.round(line.left - line.start) } : {}),
  };
}

function isApart(line: PrintedLine, before: PrintedLine | undefined): boolean {
  if (before === undefined || before.region !== line.region) return true;
  // Where the paragraph before was wrapped, its first line is far above; its last one is what counts.
  return line.baseline - before.lastBaseline > Math.max(line.height, before.height) * 1.75;
}

/** A link stands on the first line that it overlaps. */
function linksOf(line: PrintedLine, page: PageContent | undefined): Pick<DocumentLine, 'links'> {
  const links = (page?.links ?? []).filter(
    (link) =>
      link.left < line.right + 2 &&
      link.right > line.left - 2 &&
      link.top - 2 <= line.baseline &&
      link.bottom + 2 >= line.baseline,
  );
  return links.length > 0 ? { links: [...new Set(links.map((link) => link.url))] } : {};
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<DocumentAttachment[]> {
  const found = (await pdf.getAttachments()) as Record<
    string,
    { filename: string; content: Uint8Array }
  > | null;
  return Object.values(found ?? {}).map(({ filename, content }) => ({
    name: filename,
    text: textOf(content),
  }));
}

function toldIn(attachments: readonly DocumentAttachment[]): ToldFacts | null {
  for (const { text } of attachments) {
    const told = text === null ? null : readEuropass(text);
    if (told !== null) return told;
  }
  return null;
}

function textOf(content: Uint8Array): string | null {
  if (content.length > limits.attachmentCharacters || content.includes(0)) return null;
  return new TextDecoder().decode(content);
}

function warningsOf(pages: readonly PageContent[]): DocumentText['warnings'] {
  return [
    ...(pages.some((page) => page !== blankPage && page.fragments.length === 0)
      ? (['pictures'] as const)
      : []),
    ...(pages.some((page) => page.hasUnreadableLetters) ? (['unreadable-letters'] as const) : []),
  ];
}
