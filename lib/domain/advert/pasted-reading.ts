/**
 * What the reader finds in a text that a person pasted: the same rules as for a page, with nothing around it. All of
 * it is a suggestion, because nobody can see any more how the text was set.
 */
import type { AdvertFact, AdvertFields, Receipts } from './advert-reading';
import { gradeReading } from './grade-reading';
import { type PageLine, type PageReading, pageReadingLimits } from './page-reading';
import { pastedText } from './pasted-text';

export interface PastedReading {
  fields: Partial<Omit<AdvertFields, 'text'>>;
  /** One for each field that was found; every one is doubtful. */
  receipts: Receipts;
  facts: readonly AdvertFact[];
}

/** Stands where no address is known; it names no employer, and nothing is ever opened or kept with it. */
const noAddress = 'https://pasted.invalid/';

/** Reads a pasted text. `today` is the person's calendar day, `YYYY-MM-DD`; `language` a BCP 47 tag. */
export function readPasted(text: string, today: string, language: string): PastedReading {
  const page = pageOf(pastedText(text).slice(0, pageReadingLimits.textCharacters), language);
  const reading = gradeReading(page, { today, what: 'selection' });
  if (reading.kind === 'none') return { fields: {}, receipts: {}, facts: [] };
  const fields: Record<string, string> = {};
  const receipts: Receipts = {};
  for (const [field, receipt] of Object.entries(reading.receipts) as [
    keyof AdvertFields,
    Receipts['text'],
  ][]) {
    const value = reading.fields[field];
    if (field === 'text' || !value || receipt === undefined || receipt.from === 'page-state') continue;
    fields[field] = value;
    receipts[field] = { ...receipt, from: 'selection', isDoubtful: true };
  }
  return { fields, receipts, facts: reading.facts ?? [] };
}

/** A page that shows this text and nothing else. */
function pageOf(text: string, language: string): PageReading {
  const lines = linesOf(text);
  return {
    version: 1,
    url: noAddress,
    documentTitle: '',
    language,
    site: null,
    candidates: [],
    lines,
    signals: {
      elements: lines.length,
      characters: text.length,
      bodyCharacters: text.length,
      proseLines: lines.filter((line) => line.text.length > 80).length,
      sectionHeadings: 0,
      cards: 0,
      namedTitles: 0,
      postings: 0,
      pageTypes: [],
      applyControls: 0,
      fields: 0,
      passwords: 0,
      advertFrames: [],
      isBusy: false,
    },
    selection: text,
    marks: [],
    wantsReadability: false,
  };
}

function linesOf(text: string): PageLine[] {
  const shown = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return shown.slice(0, 3000).map((line, at) => lineOf(line.slice(0, 2000), at === 0));
}

/** The first line heads the text where it is short; a bullet is told by its sign, a label by its colon. */
function lineOf(line: string, isFirst: boolean): PageLine {
  const bullet = /^(?:[•◦▪‣*–-]|\d{1,2}[.)])\s+(?=\S)/.exec(line);
  const text = bullet === null ? line : line.slice(bullet[0].length);
  const isHeading = isFirst && bullet === null && line.length <= 120;
  const kind = isHeading ? 'heading' : bullet !== null ? 'bullet' : line.endsWith(':') ? 'label' : 'text';
  return { text, kind, level: isHeading ? 1 : 0, isBody: true };
}
