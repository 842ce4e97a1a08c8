import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page of the built extension and every script and style its first paint loads, through static imports. */
export function firstPaintFiles(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set([page]);
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of source.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) {
      add(`chunks/${name}`);
    }
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) {
    if (file !== undefined) add(file);
  }
  return [...found];
}

/** The same and what a page loads by itself right after it, so that it answers: the imports that its own script makes later. */
export function firstAnswerFiles(folder: string, page: string): string[] {
  const first = firstPaintFiles(folder, page);
  const [own = ''] = first.filter((file) => file.endsWith('.js'));
  const source = readFileSync(join(folder, own), 'utf8');
  const later = [...source.matchAll(/"((?:chunks|assets)\/[^"]+)"/g)].map(([, file]) => file ?? '');
  return [...new Set([...first, ...later])];
}

/** What the scripts among some files of a folder weigh together, in bytes, gzip level 9 each. */
export function scriptBytes(folder: string, files: readonly string[]): number {
  return files
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}
