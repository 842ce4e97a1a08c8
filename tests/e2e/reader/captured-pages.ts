/** Captured pages of real sites and their labels. They are other people's: never copied into the project. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AdvertReading } from '../../../lib/domain/advert/advert-reading';

export const capturedFolder = resolve(import.meta.dirname, '../../../../shared/pages');

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
  must: string[];
  mustNot: string[];
}

export function hasCapturedPages(): boolean {
  return existsSync(resolve(capturedFolder, 'labels.jsonl'));
}

export function capturedLabels(): Label[] {
  const lines = readFileSync(resolve(capturedFolder, 'labels.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const label = JSON.parse(line) as Label & { url?: string | null };
    const url = label.url?.split(' ')[0] ?? `https://page.invalid/${label.id}`;
    return {
      ...label,
      url,
      company_alt: label.company_alt ?? [],
      must: label.must ?? [],
      mustNot: label.mustNot ?? [],
    };
  });
}

export function capturedPage(id: string): Buffer {
  return readFileSync(resolve(capturedFolder, `${id}.html`));
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
      isClosingDateRight: label.closing_date === null,
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
    isClosingDateRight: fields.closingOn === label.closing_date,
  };
  const faults = [
    mark.isTitleRight ? '' : `title "${fields.title}"`,
    mark.isCompanyRight ? '' : `company "${fields.company}"`,
    mark.isLocationRight ? '' : `location "${fields.location}"`,
    ...missing.map((snippet) => `misses "${snippet.slice(0, 40)}"`),
    ...leaked.map((snippet) => `leaks "${snippet}"`),
    mark.isClosingDateRight ? '' : `closing date ${fields.closingOn}`,
  ];
  return { id, platform, grade: reading.grade, ...mark, faults: faults.filter((fault) => fault !== '') };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
}
