import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { limits } from '../../../lib/documents/read/limits';
import type { ImportLine, RefusedLine } from './read-one';
import { type Expected, Score } from './score';

interface Options {
  files: string;
  /** Where the JSON lines go; null prints the table only. */
  out: string | null;
  locale: string;
}

/** Reads a folder of CVs and prints what was found. Throws a sentence where the folder is missing. */
export async function benchImport(words: readonly string[]): Promise<void> {
  const { files, out, locale } = importOptions(words);
  const names = readdirSync(files)
    .filter((name) => isCv(files, name))
    .sort();
  const lines: (ImportLine | RefusedLine)[] = [];
  const score = new Score();
  let thread: Worker | null = null;
  for (const name of names) {
    thread ??= await startThread();
    const line = await readIn(thread, name, new Uint8Array(readFileSync(join(files, name))), locale);
    if (line === null) {
      await thread.terminate();
      thread = null;
    }
    const told = line ?? { file: name, error: 'too-slow', ms: limits.milliseconds };
    lines.push({ ...told, id: idOf(name, names) });
    score.add(lines.at(-1), expectedOf(files, name));
  }
  await thread?.terminate();
  if (out !== null) writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  console.log(score.table());
}

/** The name without its ending, where no other file has that name as well. */
function idOf(name: string, names: readonly string[]): string {
  const stem = basename(name, extname(name));
  return names.filter((other) => basename(other, extname(other)) === stem).length === 1 ? stem : name;
}

function importOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      files: { type: 'string' },
      out: { type: 'string' },
      locale: { type: 'string', default: 'en-GB' },
    },
  });
  if (values.files === undefined)
    throw new Error('Say which files: npm run bench:import -- --files DIR --out FILE');
  const files = resolve(values.files);
  if (!existsSync(files)) throw new Error(`There is no folder ${files}.`);
  return { files, out: values.out === undefined ? null : resolve(values.out), locale: values.locale };
}

/** Every file but the ones that say what is right in the file beside them. */
function isCv(folder: string, name: string): boolean {
  const isTruth = ['.pdf', '.docx', '.txt'].some((end) =>
    existsSync(join(folder, `${basename(name, '.json')}${end}`)),
  );
  return !name.startsWith('.') && extname(name) !== '' && !(name.endsWith('.json') && isTruth);
}

function expectedOf(folder: string, name: string): Expected | null {
  const path = join(folder, `${basename(name, extname(name))}.json`);
  if (name.endsWith('.json') || !existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8'));
}

async function startThread(): Promise<Worker> {
  const thread = new Worker(new URL('./read-thread.mjs', import.meta.url));
  await new Promise((ready, fail) => thread.once('message', ready).once('error', fail));
  return thread;
}

/** Null where it took longer than the extension waits. */
function readIn(
  thread: Worker,
  name: string,
  bytes: Uint8Array,
  locale: string,
): Promise<ImportLine | RefusedLine | null> {
  return new Promise((answer, fail) => {
    const timer = setTimeout(() => answer(null), limits.milliseconds);
    thread.once('error', fail);
    thread.once('message', (line: ImportLine | RefusedLine) => {
      clearTimeout(timer);
      thread.off('error', fail);
      answer(line);
    });
    thread.postMessage({ name, bytes, locale });
  });
}
