import type { ReadDocumentOptions } from '../documents/read/read-document';
import type { DocumentRefusal, DocumentText } from '../domain/document-text';
import type { Result } from '../domain/result';

/** Reads a document that a person picked. The reader is loaded with the first file, so that no page waits for it. */
export async function readFile(
  file: Blob,
  options?: ReadDocumentOptions,
): Promise<Result<DocumentText, DocumentRefusal>> {
  const { readDocument } = await import('../documents/read/read-document');
  return readDocument(file, options);
}
