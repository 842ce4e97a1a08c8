/**
 * A page that was read wrong, as a person may show it to us: how it is built and which labels were found, no word of
 * what it says. Pure; what is not known to be a label or a part of a page is replaced by its length.
 */
import type { AdvertReading } from './advert-reading';
import { fieldLabelled, isOtherLabel } from './fact-labels';
import type { PageReading } from './page-reading';
import type { PageShape } from './page-shape';

/** The most characters of a report: 200 kB, for all of it is ASCII. */
export const reportLimit = 200_000;

/** The report as JSON text. Lines of the structure are left out from its end until it fits. */
export function redactedReport(page: PageReading, shape: PageShape | null, reading: AdvertReading): string {
  const structure = shape?.lines ?? [];
  const report = (lines: readonly string[]) =>
    asciiOf(
      JSON.stringify({
        report: 'starboard-page',
        version: 1,
        address: addressShape(page.url),
        site: page.site,
        language: /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(page.language) ? page.language : '',
        outcome: outcomeOf(reading),
        marks: page.marks.map((mark) => (ownMark.test(mark) ? mark : 'other')),
        signals: { ...page.signals, advertFrames: page.signals.advertFrames.map(hostOf), pageTypes: [] },
        documentTitle: shapeOf(page.documentTitle),
        candidates: page.candidates.map(({ field, from, where, value }) => ({
          ...{ field, from, where: placeOf(where) },
          shape: shapeOf(value),
        })),
        lines: page.lines
          .slice(0, 400)
          .map(({ kind, level, isBody, text }) => [
            `${kind}${level || ''}${isBody ? '*' : ''}`,
            labelOrShape(text),
          ]),
        isCut: shape === null || shape.isCut || lines.length < structure.length,
        structure: lines,
      }),
    );
  let lines = structure;
  let text = report(lines);
  while (text.length > reportLimit && lines.length > 0) {
    lines = lines.slice(0, lines.length >> 1);
    text = report(lines);
  }
  return text;
}

/** Marks are the reader's own words; nothing else passes for one. */
const ownMark = /^(?:failed-[a-z-]{2,20}: [A-Z][A-Za-z]{2,20}|cut-[a-z-]{2,20}|huge-page|broken-json-ld)$/;

function outcomeOf(reading: AdvertReading) {
  if (reading.kind === 'none') return { kind: 'none', why: reading.why };
  const receipts = Object.entries(reading.receipts).map(([field, { from, confidence, isDoubtful }]) => ({
    ...{ field, from, confidence, isDoubtful },
  }));
  return { kind: 'advert', grade: reading.grade, platform: reading.platform, receipts };
}

/** The host, and how the path is made: "/jobs/w12/n7". */
function addressShape(url: string): { host: string; path: string; parameters: number } {
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname
    .split('/')
    .slice(0, 12)
    .map((part) =>
      /^(?:jobs?|careers?|vacanc(?:y|ies)|view|apply|postings?|search|en|us|uk|gb)$/i.test(part)
        ? part
        : shapeOf(part),
    )
    .join('/');
  return { host: hostname, path, parameters: [...searchParams].length };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The kind of a place ("named", "label", "<title>", "h1"); the words behind it may be the page's own. */
function placeOf(where: string): string {
  return /^(?:<title>|og:[a-z_]{2,20}|twitter:title|h\d|[a-z-]{2,24}|hiringOrganization|jobLocation(?:Type)?|employmentType|baseSalary|validThrough|visible text|Readability|JobPosting|Organization|WebSite)$/.test(
    where,
  )
    ? where
    : (/^(?:named|label|line|link|state|under|near|in)\b/.exec(where)?.[0] ?? 'place');
}

function labelOrShape(text: string): string {
  const label = text.replace(/[\s:：]{1,4}$/, '');
  return fieldLabelled(label) !== null || isOtherLabel(label)
    ? `label ${fieldLabelled(label) ?? 'other'}`
    : shapeOf(text);
}

/** Words and numbers by their length, the signs between them as they are: "Buyer, £30k" is "w5, £n2w1". */
function shapeOf(text: string): string {
  const shape = text
    .slice(0, 400)
    .replace(/[\p{L}\p{M}]+|\p{N}+/gu, (part) => `${/^\p{N}/u.test(part) ? 'n' : 'w'}${[...part].length} `)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  return text.length > 400 ? `${shape} (${text.length})` : shape;
}

function asciiOf(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '.');
}
