/**
 * A Word file: an own reader, because the known ones leave out headers, footers and layout, which in a CV hold the
 * name, the telephone number and what belongs together.
 */
import type { DocumentLine, DocumentText, DocumentWarning, LinePlace } from '../../../domain/document-text';
import { hasUnreadableLetters } from '../clean-line';
import { Unreadable } from '../unreadable';
import { type Relation, readRelations } from './docx-links';
import { readNumbering } from './docx-numbering';
import { readStory } from './docx-story';
import { readStyles } from './docx-styles';
import { readXml } from './read-xml';
import { type Package, unzipParts } from './unzip-parts';

const readsPart = (path: string) =>
  /^_rels\/\.rels$|^word\/(_rels\/)?[a-z]+\d*\.xml(\.rels)?$|^word\/diagrams\/data\d*\.xml$/i.test(path);

/** Where each kind of part stands, in the order it is told. */
const stories: readonly [LinePlace, RegExp][] = [
  ['footer', /^word\/footer\d*\.xml$/],
  ['footnote', /^word\/(foot|end)notes\.xml$/],
  ['comment', /^word\/comments\.xml$/],
];

/** @throws Unreadable */
export function readDocx(bytes: Uint8Array): DocumentText {
  const archive = unzipParts(bytes, readsPart);
  const text = (path: string) => decoded(archive.parts.get(path));
  const main = mainPath(archive);
  const styles = readStyles(text('word/styles.xml') || '<x/>');
  const numbering = readNumbering(text('word/numbering.xml') || '<x/>');
  let rows = 0;
  const read = (path: string, place: LinePlace) =>
    readStory(text(path), {
      place,
      styles,
      numbering,
      relations: relationsOf(archive, path),
      nextRow: () => {
        rows += 1;
        return rows;
      },
    });
  const partsLike = (pattern: RegExp) => archive.paths.filter((path) => pattern.test(path)).sort(byNumber);

  const headers = once(partsLike(/^word\/header\d*\.xml$/).map((path) => read(path, 'header')));
  const body = read(main, 'body');
  const diagrams = partsLike(/^word\/diagrams\/data\d*\.xml$/).flatMap((path) => diagramLines(text(path)));
  const rest = stories.flatMap(([place, pattern]) =>
    once(partsLike(pattern).map((path) => read(path, place))),
  );
  const lines = [...headers, ...body, ...diagrams, ...rest];
  if (lines.length === 0) throw new Unreadable('no-text');
  return { kind: 'docx', lines, attachments: [], warnings: warningsOf(archive, text(main)) };
}

function mainPath({ parts }: Package): string {
  const relations = [...readRelations(decoded(parts.get('_rels/.rels')) || '<x/>').values()];
  const target = relations.find((one) => one.type === 'officeDocument')?.target.replace(/^\//, '');
  const path = target ?? 'word/document.xml';
  if (!parts.has(path)) throw new Unreadable('damaged', 'no main part');
  return path;
}

function relationsOf({ parts }: Package, path: string): ReadonlyMap<string, Relation> {
  return readRelations(decoded(parts.get(path.replace(/^word\//, 'word/_rels/').concat('.rels'))) || '<x/>');
}

/** First pages, even and odd ones each have their header; what they have in common is told once. */
function once(stories: readonly DocumentLine[][]): DocumentLine[] {
  const seen = new Set<string>();
  return stories.flatMap((lines) => lines.filter(({ text }) => !seen.has(text) && seen.add(text)));
}

function diagramLines(xml: string): DocumentLine[] {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  readXml(xml, {
    open: (name) => {
      isText = name === 't';
    },
    close: (name) => {
      isText = false;
      if (name === 'p' && current.trim() !== '') texts.push(current.trim());
      if (name === 'p') current = '';
    },
    text: (text) => {
      if (isText) current += text;
    },
  });
  return texts.map((text) => ({ text, place: 'text-box' }));
}

function warningsOf({ paths }: Package, main: string): DocumentWarning[] {
  return [
    ...(paths.some((path) => /vbaProject\.bin$/i.test(path)) ? (['macros'] as const) : []),
    ...(paths.some((path) => /^word\/embeddings\/|^word\/afchunk/i.test(path))
      ? (['embedded'] as const)
      : []),
    ...(hasUnreadableLetters(main) ? (['unreadable-letters'] as const) : []),
  ];
}

function byNumber(one: string, other: string): number {
  return Number(/\d+/.exec(one)?.[0] ?? 0) - Number(/\d+/.exec(other)?.[0] ?? 0);
}

function decoded(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return '';
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
