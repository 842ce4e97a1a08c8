/** Reading a person's document in a real page of the extension, in its worker and under its policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zlibSync } from 'fflate';
import { aPdfDrawnBy } from '../support/a-pdf';
import { aWordFile } from '../support/a-word-file';
import { expect, test } from './world/world';

const fixtures = resolve(import.meta.dirname, '../fixtures/documents');

interface Answer {
  ok: boolean;
  why?: string;
  texts?: string[];
}

/** Gives bytes to the shipped reader as a page does, by the name of its file in the extension. */
async function readIn(page: Page, reader: string, bytes: Uint8Array, cancelAfter?: number): Promise<Answer> {
  return page.evaluate(
    async ([path, base64, after]) => {
      const { readDocument } = await import(path);
      const file = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
      const stop = new AbortController();
      if (after !== null) setTimeout(() => stop.abort(), after);
      const read = await readDocument(file, { signal: stop.signal });
      return read.ok
        ? { ok: true, texts: read.value.lines.map((line: { text: string }) => line.text) }
        : { ok: false, why: read.why };
    },
    [reader, Buffer.from(bytes).toString('base64'), cancelAfter ?? null] as const,
  );
}

test('a page of the extension reads Word and PDF files in its worker, and refuses the hostile ones', async ({
  device,
  around,
}) => {
  const [name] = readdirSync(join(around.extensionFolder, 'chunks')).filter((one) =>
    /^read-document-/.test(one),
  );
  const reader = `/chunks/${name}`;
  const page = await device.page('options.html');
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/i.test(message.text())) violations.push(message.text());
  });

  const word = await readIn(page, reader, readFileSync(join(fixtures, 'cv/nurse-headings.docx')));
  expect(word.texts).toContain('Staff Nurse, Acute Medicine (Band 5)');
  const pdf = await readIn(page, reader, readFileSync(join(fixtures, 'cv/linkedin-like.pdf')));
  expect(pdf.texts).toContain('Redbrick Retail Distribution');
  expect(await readIn(page, reader, readFileSync(join(fixtures, 'files/locked.pdf')))).toEqual({
    ok: false,
    why: 'password',
  });
  expect(await readIn(page, reader, readFileSync(join(fixtures, 'files/scanned.pdf')))).toEqual({
    ok: false,
    why: 'no-text',
  });

  // Hundreds of megabytes of drawing in one of four hundred kilobytes.
  const bomb = aPdfDrawnBy(zlibSync(strToU8('q '.repeat(60_000_000)), { level: 9 }));
  expect(await readIn(page, reader, bomb)).toEqual({ ok: false, why: 'too-slow' });
  const endless = aWordFile('', {
    'word/document.xml': '<w:p>'.repeat(400).concat('<w:t>x</w:t>'.repeat(900_000)),
  });
  expect(await readIn(page, reader, endless, 0)).toEqual({ ok: false, why: 'cancelled' });
  expect(violations).toEqual([]);
});
