import { readJsonResume } from '../../../lib/documents/json-resume/read-json-resume';
import { readBytes } from '../../../lib/documents/read/read-bytes';
import type { DocumentText } from '../../../lib/domain/document-text';
import { claimedLines } from '../../../lib/domain/profile/cv/claimed-lines';
import type { CvDates, CvReading } from '../../../lib/domain/profile/cv/cv-reading';
import { readCv } from '../../../lib/domain/profile/cv/read-cv';
import { partialDayText } from '../../../lib/domain/profile/partial-day';

/** One file of the bench: `id` is its name without the ending where that is enough, `file` all of it. `lines_kept` counts lines that are in the reading or set aside in it. */
export interface ImportLine {
  id: string;
  file: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  roles: { company: string; title: string; start: string | null; end: string | null; bullets: string[] }[];
  education: string[];
  lines_total: number;
  lines_kept: number;
  unsorted: number;
  ms: number;
}

/** A file that was refused, with the code of the reason. */
export interface RefusedLine {
  id: string;
  file: string;
  error: string;
  ms: number;
}

/** Reads one CV as the extension does, and takes the time. */
export async function readOne(
  file: string,
  bytes: Uint8Array,
  locale: string,
): Promise<ImportLine | RefusedLine> {
  const began = performance.now();
  const read = await understood(file, bytes, locale);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const id = file;
  return 'why' in read
    ? { id, file, error: read.why, ms }
    : { id, file, ...lineOf(read.document, read.reading), ms };
}

async function understood(file: string, bytes: Uint8Array, locale: string) {
  if (file.endsWith('.json')) {
    const read = readJsonResume(new TextDecoder().decode(bytes));
    return read.ok ? read.value : read;
  }
  const read = await readBytes(bytes);
  if (read.ok && read.value.resume !== undefined) {
    const resume = readJsonResume(read.value.resume);
    return resume.ok ? resume.value : resume;
  }
  return read.ok ? { document: read.value, reading: readCv(read.value, { locale }) } : read;
}

function lineOf({ lines }: DocumentText, reading: CvReading): Omit<ImportLine, 'id' | 'file' | 'ms'> {
  const claimed = claimedLines(reading);
  return {
    name: reading.name?.value ?? null,
    email: reading.email?.value ?? null,
    phone: reading.phone?.value ?? null,
    roles: reading.roles.map(({ employer, title, dates, bullets }) => ({
      company: employer,
      title,
      start: dates.start && partialDayText(dates.start),
      end: endText(dates),
      bullets: bullets.map((bullet) => bullet.value),
    })),
    education: reading.qualifications
      .filter((one) => one.kind === 'education')
      .map(({ title, issuer }) => [title, issuer].filter((text) => text !== '').join(', ')),
    lines_total: lines.length,
    lines_kept: lines.filter((_, at) => claimed.has(at)).length,
    unsorted: reading.unsorted.length,
  };
}

function endText({ isCurrent, end }: CvDates): string | null {
  return isCurrent ? 'present' : end && partialDayText(end);
}
