/**
 * What each part of the extension weighs: `npx tsx tests/bench/sizes.bench.ts [folder of the built extension]`.
 * Kilobytes of 1000 bytes, gzip level 9; a page's weight is what its first paint loads, shared files included:
 * HTML, scripts and styles, and its scripts alone.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstAnswerFiles, firstPaintFiles, scriptBytes } from '../support/first-paint-files';

const folder = resolve(process.argv[2] ?? '.output/chrome-mv3');
const gzip = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const raw = (file: string) => readFileSync(join(folder, file)).length;

const parts: Record<string, string[]> = {
  'page script': ['clip.js'],
  'Readability, when needed': ['clip-readability.js'],
  worker: ['background.js'],
  'side panel': firstPaintFiles(folder, 'sidepanel.html'),
  'side panel, until it answers': firstAnswerFiles(folder, 'sidepanel.html'),
  popup: firstPaintFiles(folder, 'popup.html'),
  'popup, until it answers': firstAnswerFiles(folder, 'popup.html'),
  'all my jobs': firstPaintFiles(folder, 'board.html'),
};
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (files: string[], size: (file: string) => number) =>
  files.reduce((all, file) => all + size(file), 0);
console.table(
  Object.fromEntries(
    Object.entries(parts).map(([name, files]) => [
      name,
      {
        files: files.length,
        raw: kB(sum(files, raw)),
        gzip: kB(sum(files, gzip)),
        'its script': kB(scriptBytes(folder, files)),
      },
    ]),
  ),
);
