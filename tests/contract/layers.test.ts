/**
 * Who may import whom. The tables are the architecture: what is not listed is refused. A module may always
 * import from its own place. `types` may be imported as types only, because they leave nothing in the bundle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from '../support/imports';

interface Rule {
  values: readonly string[];
  types?: readonly string[];
}

const mayImport: Record<string, Rule> = {
  'lib/domain': { values: [] },
  'lib/use-cases': { values: ['lib/domain'] },
  'lib/adverts': { values: [], types: ['lib/domain'] },
  'lib/documents': { values: ['lib/domain'] },
  'lib/store': { values: ['lib/domain', 'lib/use-cases'] },
  'lib/sync': { values: ['lib/domain', 'lib/use-cases'], types: ['lib/store'] },
  'lib/messages': { values: ['lib/domain', 'lib/use-cases'] },
  'lib/browser': { values: ['lib/domain', 'lib/use-cases'] },
  'lib/app': {
    values: [
      'lib/domain',
      'lib/use-cases',
      'lib/store',
      'lib/sync',
      'lib/messages',
      'lib/browser',
      'lib/adverts',
      'lib/documents',
    ],
    types: ['components'],
  },
  components: { values: ['lib/domain'], types: ['lib/use-cases'] },
  'components/ui': { values: ['components/texts', 'lib/domain/day'], types: ['lib/use-cases'] },
  'entrypoints/clip': { values: ['lib/adverts'] },
  'entrypoints/clip-readability': { values: ['lib/adverts'] },
  'entrypoints/page-shape': { values: ['lib/adverts'] },
  'entrypoints/background': { values: ['lib/app', 'lib/messages', 'lib/browser'] },
  'entrypoints/sidepanel': { values: ['lib/app', 'lib/browser', 'components'] },
  'entrypoints/popup': { values: ['lib/app', 'lib/browser', 'components'] },
  'entrypoints/options': { values: ['lib/app', 'lib/browser', 'components'] },
  'entrypoints/welcome': { values: ['lib/app', 'lib/browser', 'components'] },
  'entrypoints/board': { values: ['lib/app', 'lib/browser', 'components'] },
  'entrypoints/cv': { values: ['lib/app', 'lib/browser', 'components'] },
  'entrypoints/examples': { values: ['lib/app', 'lib/browser', 'components'] },
};

/** The areas of the domain in order: each may use those before it. */
const areas = ['profile', 'advert', 'evidence', 'fit', 'star', 'documents', 'apply', 'interview'];

/** The pages that draw something. */
const pages = ['sidepanel', 'popup', 'options', 'board', 'welcome', 'cv', 'examples'].map(
  (page) => `entrypoints/${page}`,
);

/** Third-party packages and the only places they live in. */
const livesIn: Record<string, readonly string[]> = {
  '@supabase/supabase-js': ['lib/sync'],
  stemmer: ['lib/domain/fit'],
  '@mozilla/readability': ['lib/adverts', 'entrypoints/clip-readability'],
  'chrono-node': ['lib/domain/advert'],
  docx: ['lib/documents'],
  fflate: ['lib/documents'],
  idb: ['lib/store'],
  'pdfjs-dist': ['lib/documents'],
  react: ['components', ...pages],
  'react-dom': ['components', ...pages],
  wxt: ['lib/browser', 'lib/messages', 'lib/app', 'entrypoints'],
  '#i18n': ['entrypoints'],
  zod: [
    'lib/domain',
    'lib/documents',
    'lib/use-cases',
    'lib/store',
    'lib/sync',
    'lib/messages',
    'lib/browser',
    'lib/app',
  ],
};

/** Ways into a package that nobody takes: one import of the whole of zod puts 20 kB (gzip) into every page. */
const takenInstead: Record<string, string> = { zod: 'zod/mini' };

/** The place of the table that a path belongs to: the longest that contains it. */
function placeOf(path: string): string | null {
  const places = Object.keys(mayImport).filter((place) => path === place || path.startsWith(`${place}/`));
  return places.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Why an import is refused, in a sentence; null where it is allowed. `path` is relative to the project. */
function refusalOf(path: string, one: Import): string | null {
  const target = targetOf(path, one.from);
  const words = `${path} may not import ${one.from}${one.isType ? ' (as a type)' : ''}`;
  if (target === null) {
    const better = takenInstead[one.from];
    if (better !== undefined) return `${words}: ${better} is taken instead`;
    const home = Object.keys(livesIn).find((name) => one.from === name || one.from.startsWith(`${name}/`));
    if (home === undefined || one.isType) return null;
    return livesIn[home]?.some((place) => isWithin(path, place))
      ? null
      : `${words}: ${home} lives in ${livesIn[home]?.join(', ')}`;
  }
  const place = placeOf(path);
  const rule = place === null ? undefined : mayImport[place];
  if (place === null || rule === undefined) return `${path} is in no place of the table`;
  const allowed = one.isType ? [...rule.values, ...(rule.types ?? [])] : rule.values;
  if (isWithin(target, place) || allowed.some((other) => isWithin(target, other))) {
    return areaRefusal(path, target, words);
  }
  return `${words}: ${place} may import ${allowed.join(', ') || 'nothing of ours'}`;
}

function areaRefusal(path: string, target: string, words: string): string | null {
  const from = areas.indexOf(/^lib\/domain\/([^/]+)\//.exec(path)?.[1] ?? '');
  const to = areas.indexOf(/^lib\/domain\/([^/]+)\//.exec(target)?.[1] ?? '');
  return from !== -1 && to > from ? `${words}: the areas of the domain go one way` : null;
}

function isWithin(path: string, place: string): boolean {
  return path.replace(/\.tsx?$/, '') === place || path.startsWith(`${place}/`);
}

/** The project path that an import names, null for a package. */
function targetOf(path: string, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  if (from.startsWith('.')) return posix.normalize(posix.join(dirname(path), from));
  return null;
}

const root = resolve(import.meta.dirname, '../..');
const isTest = (path: string) => /\.(test|spec|db\.test)\.tsx?$/.test(path);
const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, join(root, folder, name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path)),
);

describe('the one-way rule', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(40));

  it('is kept by every source', () => {
    const refusals = sources.flatMap((path) =>
      importsOf(path, readFileSync(join(root, path), 'utf8'))
        .map((one) => refusalOf(path, one))
        .filter((refusal) => refusal !== null),
    );
    expect(refusals).toEqual([]);
  });
});

describe('the rule itself', () => {
  const refused = (path: string, source: string) =>
    importsOf(path, source)
      .map((one) => refusalOf(path, one))
      .filter((refusal) => refusal !== null);

  it.each([
    [
      'a use-case that imports the store',
      'lib/use-cases/a.ts',
      "import { x } from '@/lib/store/open-store';",
    ],
    ['the same by a relative path', 'lib/use-cases/a/b.ts', "import { x } from '../../store/open-store';"],
    ['a dynamic import', 'components/a.tsx', "const x = await import('@/lib/sync/client');"],
    ['a re-export', 'lib/domain/a.ts', "export * from '../use-cases/rows';"],
    ['zod in the page script', 'lib/adverts/a.ts', "import * as z from 'zod/mini';"],
    ['the whole of zod', 'lib/domain/a.ts', "import * as z from 'zod';"],
    [
      'a domain value in the page script',
      'lib/adverts/a.ts',
      "import { s } from '../domain/advert/page-reading';",
    ],
    [
      'supabase-js outside its home',
      'lib/store/a.ts',
      "import { createClient } from '@supabase/supabase-js';",
    ],
    ['the browser in a component', 'components/a.tsx', "import { browser } from 'wxt/browser';"],
    ['a later area of the domain', 'lib/domain/advert/a.ts', "import { s } from '../apply/status';"],
    ['inline types, whose import stays', 'lib/adverts/a.ts', "import { type S } from '../domain/row';"],
    ['a file of no known place', 'lib/other/a.ts', "import { s } from '../domain/row';"],
  ])('refuses %s', (_, path, source) => expect(refused(path, source)).toHaveLength(1));

  it.each([
    [
      'a domain type in the page script',
      'lib/adverts/a.ts',
      "import type { S } from '../domain/advert/page-reading';",
    ],
    ['an earlier area', 'lib/domain/apply/a.ts', "import { s } from '../advert/job-key';"],
    [
      'a use-case type in a component',
      'components/a.tsx',
      "import type { Live } from '@/lib/use-cases/live';",
    ],
  ])('allows %s', (_, path, source) => expect(refused(path, source)).toEqual([]));
});
