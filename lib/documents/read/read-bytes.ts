import type { DocumentRefusal, DocumentText } from '../../domain/document-text';
import { ok, type Result, refuse } from '../../domain/result';
import { type FileKind, kindOf } from './file-kind';
import { limits } from './limits';
import { Unreadable } from './unreadable';

const refusals: Partial<Record<FileKind, DocumentRefusal>> = {
  'word-97': 'word-97',
  'open-document': 'open-document',
  'rich-text': 'rich-text',
  picture: 'picture',
  locked: 'password',
  other: 'unsupported',
};

/**
 * Reads a document from its bytes, by what they are and not by what the file is called. The caller sees to the time
 * (`limits.milliseconds`), because a thread cannot end itself. `onProgress` is told 0 to 1. The bytes may be used up.
 */
export async function readBytes(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<DocumentText, DocumentRefusal>> {
  if (bytes.length > limits.fileBytes) return refuse('too-big');
  if (bytes.length === 0) return refuse('no-text');
  const kind = kindOf(bytes);
  const refusal = refusals[kind];
  if (refusal !== undefined) return refuse(refusal);
  try {
    return ok(await read(kind, bytes, onProgress));
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.why);
    // Room for a text that no computer has is asked for only by a file that lies about itself.
    if (error instanceof RangeError) return refuse('damaged');
    throw error;
  }
}

/** Each reader is loaded when its kind of file comes. */
async function read(
  kind: FileKind,
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<DocumentText> {
  if (kind === 'docx') return (await import('./docx/read-docx')).readDocx(bytes);
  if (kind === 'linkedin') return (await import('./linkedin/read-linkedin')).readLinkedIn(bytes);
  if (kind === 'pdf') return (await import('./pdf/read-pdf')).readPdf(bytes, onProgress);
  return (await import('./text/read-text')).readText(bytes);
}
