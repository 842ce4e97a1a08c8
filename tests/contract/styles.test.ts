/** A class that no component wears is dead, and one that no style sheet has is a slip nobody sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../components');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const code = files
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => ({ path, text: read(path) }));

/** The classes of a style sheet. */
function classesIn(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-zA-Z_][\w-]*)(?=[^{}]*\{)/g);
  return [...new Set([...rules].map(([, name = '']) => name))];
}

/** What components take from a style sheet: names, and whether some are chosen as the page runs (`styles[tone]`). */
function wornFrom(sheet: string): { names: Set<string>; isChosenLater: boolean } {
  const names = new Set<string>();
  let isChosenLater = false;
  for (const { path, text } of code) {
    for (const [, name = '', from = ''] of text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)) {
      if (join(dirname(path), from) !== sheet) continue;
      for (const [, worn = ''] of text.matchAll(new RegExp(`(?<![-./'\\w])${name}\\.(\\w+)`, 'g')))
        names.add(worn);
      isChosenLater ||= new RegExp(`(?<![-./'\\w])${name}\\[`).test(text);
    }
  }
  return { names, isChosenLater };
}

describe.each(files.filter((path) => path.endsWith('.module.css')))('%s', (sheet) => {
  const classes = classesIn(read(sheet));
  const { names, isChosenLater } = wornFrom(sheet);

  it('has every class that a component asks it for', () => {
    expect([...names].filter((name) => !classes.includes(name))).toEqual([]);
  });

  it('has no class that nothing wears', () => {
    if (!isChosenLater) expect(classes.filter((name) => !names.has(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(0);
  });

  it('stands the right way round where people read from right to left', () => {
    const sided =
      /(?:margin|padding|border|inset)-(?:left|right)|(?<![-\w])(?:left|right)\s*:|(?:text-align|float):\s*(?:left|right)/g;
    expect([...read(sheet).matchAll(sided)].map(([words]) => words)).toEqual([]);
  });
});
