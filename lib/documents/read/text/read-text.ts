import type { DocumentLine, DocumentText } from '../../../domain/document-text';
import { cleanLine, withoutBullet } from '../clean-line';
import { Unreadable } from '../unreadable';

/** A plain text, from a file or pasted, as a document: one line each, typed bullets understood. */
export function documentOfText(text: string): DocumentText {
  const lines: DocumentLine[] = [];
  let isApart = false;
  for (const written of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const line = cleanLine(written);
    if (line !== '') lines.push({ ...lineOf(line), ...(isApart ? { isApart } : {}) });
    isApart = line === '';
  }
  return { kind: 'text', lines, attachments: [], warnings: [] };
}

function lineOf(text: string): DocumentLine {
  const bullet = withoutBullet(text);
  if (bullet === null || bullet === '') return { text, place: 'body' };
  return { text: bullet, place: 'body', style: 'bullet', level: 0 };
}

/** @throws Unreadable `unsupported` where the bytes are no text, `no-text` where they say nothing */
export function readText(bytes: Uint8Array): DocumentText {
  const document = documentOfText(decodeText(bytes));
  if (document.lines.length === 0) throw new Unreadable('no-text');
  return document;
}

/** UTF-8 or 16 by what they begin with; else UTF-8 where it holds, and what Windows wrote in the West before it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new Unreadable('unsupported', 'bytes, no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
