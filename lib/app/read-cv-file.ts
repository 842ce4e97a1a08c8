import type { JsonResumeRefusal } from '../documents/json-resume/read-json-resume';
import type { ReadDocumentOptions } from '../documents/read/read-document';
import type { DocumentRefusal, DocumentText } from '../domain/document-text';
import type { CvReading } from '../domain/profile/cv/cv-reading';
import { ok, type Result, refuse } from '../domain/result';

/** A CV as it was understood, and the document whose lines its receipts point at. */
export interface CvFileRead {
  document: DocumentText;
  reading: CvReading;
}

/** JSON Resume files are a few kilobytes; what is larger is something else. */
const longestJson = 5 * 1024 * 1024;

/**
 * Reads a CV that a person picked, as Word, PDF, text, LinkedIn's zip, or JSON Resume by its name or type; or that they
 * pasted as text. The reader is loaded with the first one, so that no page waits for it.
 */
export async function readCvFile(
  source: File | string,
  options: ReadDocumentOptions & { locale: string },
): Promise<Result<CvFileRead, DocumentRefusal | JsonResumeRefusal>> {
  if (typeof source !== 'string' && (/\.json$/i.test(source.name) || source.type === 'application/json')) {
    return source.size > longestJson ? refuse('too-big') : readResume(await source.text());
  }
  const { readCvDocument } = await import('../documents/read/read-document');
  const read = await readCvDocument(source, options);
  if (!read.ok) return read;
  const { document, reading } = read.value;
  return reading === null ? readResume(document.resume ?? '') : ok({ document, reading });
}

async function readResume(text: string) {
  const { readJsonResume } = await import('../documents/json-resume/read-json-resume');
  return readJsonResume(text);
}
