/** One thread that reads CVs, so that a file that takes too long can be ended as the extension ends it. */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readOne } = await import('./read-one.ts');
// Two megabytes of library, which the extension has ready made, are no part of what a file costs.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
await import('pdfjs-dist/legacy/build/pdf.mjs');
parentPort.on('message', async ({ name, bytes, locale }) =>
  parentPort.postMessage(await readOne(name, bytes, locale)),
);
parentPort.postMessage('ready');
