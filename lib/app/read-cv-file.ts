import type { JsonResumeRefusal } from '../documents/json-resume/read-json-resume';
import type { ReadDocumentOptions } from '../documents/read/read-document';
import type { DocumentRefusal, DocumentText } from '../domain/document-text';
import type { CvReading } from '../domain/profile/cv/cv-reading';
import { ok, type Result, refuse } from '../domain/result';
import { readFile, readPasted } from './read-file';

/** A CV as it was understood, and the document whose lines its receipts point at. */
export interface CvFileRead {
  document: DocumentText;
  reading: CvReading;
}

/** JSON Resume files are a few kilobytes; what is larger is something else. */
const longestJson = 5 * 1024 * 1024;

/** Reads a CV that a person picked: Word, PDF, text, LinkedIn's zip, or JSON Resume by its name or type. */
export async function readCvFile(
  file: File,
  { locale, ...options }: ReadDocumentOptions & { locale: string },
): Promise<Result<CvFileRead, DocumentRefusal | JsonResumeRefusal>> {
  if (/\.json$/i.test(file.name) || file.type === 'application/json') {
    if (file.size > longestJson) return refuse('too-big');
    const { readJsonResume } = await import('../documents/json-resume/read-json-resume');
    return readJsonResume(await file.text());
  }
  const read = await readFile(file, options);
  if (!read.ok) return read;
  const { resume } = read.value;
  if (resume === undefined) return ok(await understood(read.value, locale));
  const { readJsonResume } = await import('../documents/json-resume/read-json-resume');
  return readJsonResume(resume);
}

/** Understands a CV that was pasted as text. */
export async function readCvPasted(text: string, locale: string): Promise<CvFileRead> {
  return understood(await readPasted(text), locale);
}

async function understood(document: DocumentText, locale: string): Promise<CvFileRead> {
  const { readCv } = await import('../domain/profile/cv/read-cv');
  return { document, reading: readCv(document, { locale }) };
}
