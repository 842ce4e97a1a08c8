/**
 * Reads one document off the page's thread and is ended afterwards, however that went. XML is read by a reader of
 * our own and PDF by pdf.js, neither of which needs a document of the page.
 */
import type { DocumentRefusal, DocumentText } from '../../domain/document-text';
import { ok, type Result } from '../../domain/result';
import { readBytes } from './read-bytes';
import { type DocumentRead, type ReaderRequest, reply } from './reader-messages';
import { documentOfText } from './text/read-text';

self.addEventListener('message', async ({ data }: MessageEvent<Partial<ReaderRequest>>) => {
  const { source, locale } = data;
  if (!(source instanceof Blob || typeof source === 'string')) return;
  try {
    const read = await documentIn(source);
    const result = read.ok ? ok(await understood(read.value, locale)) : read;
    self.postMessage(reply({ kind: 'done', result }));
  } catch (error) {
    self.postMessage(reply({ kind: 'failed', message: String(error) }));
  }
});

async function documentIn(source: Blob | string): Promise<Result<DocumentText, DocumentRefusal>> {
  if (typeof source === 'string') return ok(documentOfText(source));
  const bytes = new Uint8Array(await source.arrayBuffer());
  return readBytes(bytes, (share) => self.postMessage(reply({ kind: 'progress', share })));
}

async function understood(document: DocumentText, locale: string | undefined): Promise<DocumentRead> {
  if (locale === undefined || document.resume !== undefined) return { document, reading: null };
  const { readCv } = await import('../../domain/profile/cv/read-cv');
  return { document, reading: readCv(document, { locale }) };
}
