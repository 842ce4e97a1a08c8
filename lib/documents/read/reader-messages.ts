/** What a page and the reading worker say to each other; both are this build, so nothing is parsed again. */
import type { DocumentRefusal, DocumentText } from '../../domain/document-text';
import type { CvReading } from '../../domain/profile/cv/cv-reading';
import type { Result } from '../../domain/result';

/** A file, or text that was pasted; with a locale it is a CV, to be understood as well (see `ReadCvOptions`). */
export interface ReaderRequest {
  source: Blob | string;
  locale?: string;
}

/** A document, and what was understood of it where it is a CV; null where it carries a JSON Resume of its own. */
export interface DocumentRead {
  document: DocumentText;
  reading: CvReading | null;
}

/** pdf.js says things of its own in the same worker; `from` tells ours apart. */
export type ReaderReply = { from: 'reader' } & (
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: Result<DocumentRead, DocumentRefusal> }
  | { kind: 'failed'; message: string }
);

/** What is left of a reply once it says whose it is. */
type Told = ReaderReply extends infer One ? (One extends ReaderReply ? Omit<One, 'from'> : never) : never;

export function reply(told: Told): ReaderReply {
  return { from: 'reader', ...told } as ReaderReply;
}
