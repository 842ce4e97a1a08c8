/** Every sentence on screen is in en_GB.yml, and every sentence in it is on screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const file = join(root, 'components/texts/en_GB.yml');
const messages = await parseMessagesFile(file);
// The browser's own messages come with the parse and are nobody's sentences here.
const keys = messages.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@'));

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path))
    .map((path) => ({ path: join(folder, path), code: readFileSync(join(root, folder, path), 'utf8') })),
);
const allCode = [...sources.map(({ code }) => code), readFileSync(join(root, 'wxt.config.ts'), 'utf8')].join(
  '\n',
);

/** Whether any code asks for a key: by its whole name, or by its group and a code (`status.${status}`). */
function isUsed(key: string): boolean {
  const group = key.slice(0, key.lastIndexOf('.') + 1);
  return (
    new RegExp(`['"\`]${key.replaceAll('.', '\\.')}['"\`]`).test(allCode) ||
    allCode.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    (group !== '' && allCode.includes(`\`${group}\${`))
  );
}

/** Words written into a component: text between tags, or an attribute that is read out or shown. */
function wordsIn(code: string): string[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const between = [...withoutComments.matchAll(/(?<!=)>\s*([A-Za-z][^<>{}()=;]*?)\s*<(?:\/|[A-Za-z])/g)];
  const attributes = [
    ...withoutComments.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="([^"]*[A-Za-z][^"]*)"/g),
  ];
  // The same in braces: a string, or a template around a value.
  const braced = [
    ...withoutComments.matchAll(/(?<!=)>\s*\{\s*(['"`])([^'"`]*[A-Za-z]{2}[^'"`]*)\1\s*\}/g),
    ...withoutComments.matchAll(
      /\b(?:aria-label|title|placeholder|alt|label)=\{\s*(['"`])((?:[^'"`{}]|\$\{[^{}]*\})*)\1\s*\}/g,
    ),
  ].map(([, , words = '']) => ['', words.replace(/\$\{[^}]*\}/g, '')]);
  const written = braced.filter(([, words = '']) => /[A-Za-z]{2}/.test(words));
  // Between the brackets of two type parameters there are words as well, but none that a person reads.
  return [...between, ...attributes, ...written]
    .map(([, words]) => words ?? '')
    .filter((words) => !/\bextends\b/.test(words));
}

describe('the sentences of Starboard', () => {
  it('are all used', () => expect(keys.filter((key) => !isUsed(key))).toEqual([]));

  it.each(sources.filter(({ path }) => path.endsWith('.tsx')))('are not written into $path', ({ code }) => {
    expect(wordsIn(code)).toEqual([]);
  });

  it('have names that a browser accepts and can tell apart', () => {
    const names = Object.keys(generateChromeMessages(messages));
    expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
    const plain = names.map((name) => name.toLowerCase());
    expect(plain.filter((name, place) => plain.indexOf(name) !== place)).toEqual([]);
  });

  it('speak calmly: no exclamation marks, no "Oops", no "please" twice', () => {
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(texts.filter((line) => /!|oops|please.*please/i.test(line))).toEqual([]);
  });

  it('leave no "$" to the browser that it would take for a gap', () => {
    const all = Object.values(generateChromeMessages(messages)).map(({ message }) => message);
    expect(all.filter((message) => /\$(?![1-9])/.test(message))).toEqual([]);
  });
});

describe('the look for stray words', () => {
  it.each([
    ['<p>Saved</p>', ['Saved']],
    ['<button aria-label="Close">{icon}</button>', ['Close']],
    ['<p>{t("app.close")}</p>', []],
    ['const a: Map<string, Row> = new Map<string, Row>();', []],
    ['{count > 0 && <Chip>{count}</Chip>}', []],
    ["<p>{'Saved'}</p>", ['Saved']],
    [`<p>{\`\${name} saved\`}</p>`, [' saved']],
    [`<input aria-label={\`Pick \${day}\`} />`, ['Pick ']],
    ["<p>{' · '}</p>", []],
    [`<p title={\`\${title} · \${place}\`}>{\`\${count}\`}</p>`, []],
  ])('reads %s', (code, words) => expect(wordsIn(code)).toEqual(words));
});

describe('dates and numbers', () => {
  it.each(sources.filter(({ path }) => path.startsWith('components')))(
    'are written as the person writes them in $path',
    ({ code }) => {
      // A formatter without a locale, or with one of ours, and figures turned into text by hand.
      const careless =
        /\.toLocale\w*\(\s*(?:\)|['"[]|undefined)|new Intl\.\w+\(\s*(?:\)|['"[{]|undefined)|\.toFixed\(|\.toDateString\(/g;
      expect([...code.matchAll(careless)].map(([words]) => words)).toEqual([]);
    },
  );
});
