/** No file leads back to itself through what it imports, types included: every file can be read on its own, below those that use it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../support/imports';

type Imports = ReadonlyMap<string, readonly string[]>;

const root = resolve(import.meta.dirname, '../..');
const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
const sources = ['lib', 'components', 'entrypoints', 'supabase/local', 'tests/support'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|spec|d)\.tsx?$/.test(path)),
);

/** The file of the project that an import names; null for a package. */
function fileOf(path: string, from: string): string | null {
  const base = from.startsWith('@/') ? from.slice(2) : posix.join(dirname(path), from);
  if (!from.startsWith('@/') && !from.startsWith('.')) return null;
  return (
    endings
      .map((ending) => base + ending)
      .find((name) => /\.tsx?$/.test(name) && existsSync(join(root, name))) ?? null
  );
}

/** The first circle that is met, as the files on it in their order; empty where there is none. */
function circleIn(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): readonly string[] => {
    const from = way.indexOf(path);
    if (from !== -1) return [...way.slice(from), path];
    if (done.has(path)) return [];
    way.push(path);
    for (const next of imports.get(path) ?? []) {
      const circle = walk(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = walk(path);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('imports', () => {
  it('lead nowhere back to their own file', () => {
    const imports = new Map(
      sources.map((path) => [
        path,
        importsOf(path, readFileSync(join(root, path), 'utf8'))
          .map((one) => fileOf(path, one.from))
          .filter((file) => file !== null),
      ]),
    );
    expect(imports.size).toBeGreaterThan(500);
    expect(circleIn(imports)).toEqual([]);
  });

  it('that lead back are found, however long the way', () => {
    const imports = new Map([
      ['a', ['b', 'd']],
      ['b', ['d']],
      ['d', ['e']],
      ['e', ['b']],
    ]);
    expect(circleIn(imports)).toEqual(['b', 'd', 'e', 'b']);
  });
});
