/** What a page and the reading worker say to each other; both are this build, so nothing is parsed again. */
import type { DocumentRefusal, DocumentText } from '../../domain/document-text';
import type { Result } from '../../domain/result';

/** The one thing that is asked. */
export interface ReaderRequest {
  file: Blob;
}

/** pdf.js says things of its own in the same worker; `from` tells ours apart. */
export type ReaderReply = { from: 'reader' } & (
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: Result<DocumentText, DocumentRefusal> }
  | { kind: 'failed'; message: string }
);

/** What is left of a reply once it says whose it is. */
type Told = ReaderReply extends infer One ? (One extends ReaderReply ? Omit<One, 'from'> : never) : never;

export function reply(told: Told): ReaderReply {
  return { from: 'reader', ...told } as ReaderReply;
}
