/**
 * Reads one document off the page's thread and is ended afterwards, however that went. XML is read by a reader of
 * our own and PDF by pdf.js, neither of which needs a document of the page.
 */
import { readBytes } from './read-bytes';
import { type ReaderRequest, reply } from './reader-messages';

self.addEventListener('message', async ({ data }: MessageEvent<Partial<ReaderRequest>>) => {
  if (!(data.file instanceof Blob)) return;
  try {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    const result = await readBytes(bytes, (share) => self.postMessage(reply({ kind: 'progress', share })));
    self.postMessage(reply({ kind: 'done', result }));
  } catch (error) {
    self.postMessage(reply({ kind: 'failed', message: String(error) }));
  }
});
