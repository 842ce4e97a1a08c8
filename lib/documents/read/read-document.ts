import type { DocumentRefusal, DocumentText } from '../../domain/document-text';
import { ok, type Result, refuse } from '../../domain/result';
import { limits } from './limits';
import type { DocumentRead, ReaderReply, ReaderRequest } from './reader-messages';

/** How a reading is followed and ended. */
export interface ReadDocumentOptions {
  /** Aborting ends the worker at once; the answer is `cancelled`. */
  signal?: AbortSignal;
  /** Told how much is read, 0 to 1; a short document may say nothing before it is done. */
  onProgress?: (share: number) => void;
}

/**
 * Reads a document a person picked, in a worker of its own. What does not end in time is ended.
 * @throws Error where the reader itself is at fault
 */
export async function readDocument(
  file: Blob,
  options: ReadDocumentOptions = {},
): Promise<Result<DocumentText, DocumentRefusal>> {
  const read = await inWorker({ source: file }, options);
  return read.ok ? ok(read.value.document) : read;
}

/**
 * Reads a CV in the same way, and understands it there too; `source` is a file, or text that was pasted.
 * @throws Error where the reader itself is at fault
 */
export function readCvDocument(
  source: Blob | string,
  { locale, ...options }: ReadDocumentOptions & { locale: string },
): Promise<Result<DocumentRead, DocumentRefusal>> {
  return inWorker({ source, locale }, options);
}

async function inWorker(
  request: ReaderRequest,
  { signal, onProgress }: ReadDocumentOptions,
): Promise<Result<DocumentRead, DocumentRefusal>> {
  const { source } = request;
  if ((typeof source === 'string' ? source.length : source.size) > limits.fileBytes) return refuse('too-big');
  if (signal?.aborted) return refuse('cancelled');
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => resolve(refuse('too-slow')), limits.milliseconds);
      signal?.addEventListener('abort', () => resolve(refuse('cancelled')), { once: true });
      worker.addEventListener('error', (event) => reject(new Error(`The reader stopped: ${event.message}`)));
      worker.addEventListener('message', ({ data }: MessageEvent<ReaderReply>) => {
        if (data.from !== 'reader') return;
        if (data.kind === 'progress') onProgress?.(data.share);
        else if (data.kind === 'done') resolve(data.result);
        else reject(new Error(data.message));
      });
      worker.postMessage(request);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
