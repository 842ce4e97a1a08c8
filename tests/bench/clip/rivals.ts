import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runIn } from '../../e2e/reader/reader-test';

export interface Rivals {
  readability: string;
  defuddle: string;
}

/** Scripts whose value is a reader's own answer on a copy of the document, the copying included. */
export function loadRivals(root: string): Rivals {
  const source = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8');
  const module = (text: string) =>
    `(() => { const module = { exports: {} }; const exports = module.exports; ${text}\n; return module.exports; })()`;
  return {
    readability: answering(
      module(source('@mozilla/readability/Readability.js')),
      'new Reader(document.cloneNode(true)).parse()?.textContent?.length ?? 0',
    ),
    defuddle: answering(
      module(source('defuddle/dist/index.js')),
      'new (Reader.default ?? Reader)(document.cloneNode(true), { url: location.href }).parse()?.content?.length ?? 0',
    ),
  };
}

/** Timed from the script's first line, as ours is: what a click waits for. */
function answering(reader: string, expression: string): string {
  return `(() => { const at = performance.now(); let value = null; try { const Reader = ${reader}; value = ${expression}; } catch (error) { value = String(error); } return { value, milliseconds: performance.now() - at }; })()`;
}

/** Milliseconds of one reading, or null where the reader threw. */
export async function timeRival(page: Page, script: string): Promise<number | null> {
  const { value } = await runIn<{ value: number | string; milliseconds: number }>(page, script);
  return typeof value.value === 'string' ? null : value.milliseconds;
}
