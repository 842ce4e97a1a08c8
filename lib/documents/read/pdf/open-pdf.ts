import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../unreadable';

/**
 * Opens a PDF with pdf.js, all in the calling thread: its worker module leaves its handler in a global, which the
 * library takes instead of starting a worker of its own. So one thread is one file, and ending the thread ends all.
 * The legacy build, because the other one uses what Chrome has only since 140.
 * @throws Unreadable `password` or `damaged`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = pdf.getDocument({
    data: bytes,
    // Only words are wanted: no drawing, no fonts on the page, no code made from the file, nothing fetched.
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  try {
    return await opening.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Unreadable('password');
    throw new Unreadable('damaged', error instanceof Error ? error.message : name);
  }
}
