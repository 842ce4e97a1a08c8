/** Captured pages of real sites and their labels. They are other people's: never copied into the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';

export const capturedFolder = resolve(import.meta.dirname, '../../../../shared/pages');

/** What is right about a page, as its captor wrote it down; a page without labels is only read. */
export interface Label {
  id: string;
  kind: 'job' | 'not-job' | 'listing';
  platform: string;
  url: string;
  job_title: string;
  company: string;
  company_alt: string[];
  location_keys: string[];
  closing_date: string | null;
  salary: string | null;
  employment_type: string | null;
  must: string[];
  mustNot: string[];
}

export function hasCapturedPages(): boolean {
  return existsSync(resolve(capturedFolder, 'labels.jsonl'));
}

/** The labels of a folder by page id; empty where it has none. */
export function labelsIn(folder: string): Label[] {
  const file = resolve(folder, 'labels.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const label = JSON.parse(line) as Partial<Label> & { id: string };
      return {
        ...label,
        url: addressOf(label),
        company_alt: label.company_alt ?? [],
        location_keys: label.location_keys ?? [],
        must: label.must ?? [],
        mustNot: label.mustNot ?? [],
      } as Label;
    });
}

/** The address a page was seen at; some captors lost it, and some wrote a note behind it. */
export function addressOf(label: { id: string; url?: string | null }): string {
  const url = label.url?.trim().split(' ')[0] ?? '';
  return URL.canParse(url) && /^https?:/.test(url) ? url : `https://page.invalid/${label.id}`;
}

export const capturedLabels = () => labelsIn(capturedFolder);

/** The ids of all pages in a folder, in the order of their names. */
export function pageIdsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length))
    .sort();
}

export function capturedPage(id: string, folder = capturedFolder): Buffer {
  return readFileSync(resolve(folder, `${id}.html`));
}

export interface Mark {
  id: string;
  platform: string;
  grade: string;
  isTitleRight: boolean;
  isCompanyRight: boolean;
  isLocationRight: boolean;
  isTextRight: boolean;
  isClosingDateRight: boolean;
  /** Whether the same figures, and the same words, are stated; null where the label says nothing. */
  isSalaryRight: boolean | null;
  isTypeRight: boolean | null;
  /** What is wrong, in words. */
  faults: string[];
}

/** Marks a reading by the labels' own rules: exact title, one of the companies, a location key, whole and clean text. */
export function markReading(label: Label, reading: AdvertReading): Mark {
  const { id, platform } = label;
  if (reading.kind === 'none') {
    const none = {
      isTitleRight: false,
      isCompanyRight: false,
      isLocationRight: false,
      isTextRight: false,
      isClosingDateRight: (label.closing_date ?? null) === null,
      isSalaryRight: label.salary == null ? null : false,
      isTypeRight: label.employment_type == null ? null : false,
    };
    return { id, platform, grade: reading.why, ...none, faults: [`read as ${reading.why}`] };
  }
  const { fields } = reading;
  const text = plain(fields.text);
  const missing = label.must.filter((snippet) => !text.includes(plain(snippet)));
  const leaked = label.mustNot.filter((snippet) => text.includes(plain(snippet)));
  const location = (fields.location ?? '').toLowerCase();
  const mark = {
    isTitleRight: plain(fields.title) === plain(label.job_title),
    isCompanyRight: [label.company, ...label.company_alt].some(
      (name) => plain(name).toLowerCase() === plain(fields.company).toLowerCase(),
    ),
    isLocationRight:
      label.location_keys.length === 0
        ? fields.location === null
        : label.location_keys.some((key) => location.includes(key.toLowerCase())),
    isTextRight: missing.length === 0 && leaked.length === 0,
    isClosingDateRight: fields.closingOn === (label.closing_date ?? null),
    isSalaryRight: label.salary == null ? null : statesSame(label.salary, fields.salary, /\d[\d,.]*/g),
    isTypeRight:
      label.employment_type == null
        ? null
        : statesSame(label.employment_type, [fields.employmentType, fields.hours].join(' '), /[a-z]{4,}/g),
  };
  const faults = [
    mark.isTitleRight ? '' : `title "${fields.title}"`,
    mark.isCompanyRight ? '' : `company "${fields.company}"`,
    mark.isLocationRight ? '' : `location "${fields.location}"`,
    ...missing.map((snippet) => `misses "${snippet.slice(0, 40)}"`),
    ...leaked.map((snippet) => `leaks "${snippet}"`),
    mark.isClosingDateRight ? '' : `closing date ${fields.closingOn}`,
    mark.isSalaryRight === false ? `salary "${fields.salary}"` : '',
    mark.isTypeRight === false ? `type "${fields.employmentType}"` : '',
  ];
  return { id, platform, grade: reading.grade, ...mark, faults: faults.filter((fault) => fault !== '') };
}

/** Whether the first two things of a kind that the label names stand in what was read. */
function statesSame(wanted: string, read: string | null, things: RegExp): boolean {
  const kindOf = (text: string) =>
    text.toLowerCase().replace(/(?<=\d),(?=\d)|[_-]/g, (found) => (found === ',' ? '' : ' '));
  const named = kindOf(wanted).match(things) ?? [];
  return named.slice(0, 2).every((each) => kindOf(read ?? '').includes(each));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
}
