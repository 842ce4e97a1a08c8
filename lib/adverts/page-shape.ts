/**
 * How a page is built, without a word of it: tags, the names of its parts that are no person's, how long its texts are.
 * A person may give it to us when a page was read wrong.
 */
import type { PageShape } from '@/lib/domain/advert/page-shape';
import { attribute, tagOf, typeOf } from './dom-access';
import { furtherNames } from './field-names';

/** Elements described at most, and how deep. */
const most = 2500;
const deepest = 60;
/** Children of one element described before the rest is only counted: lists repeat themselves. */
const siblings = 40;

const unseen = new Set([
  'script',
  'style',
  'svg',
  'path',
  'noscript',
  'template',
  'canvas',
  'video',
  'audio',
]);

export function pageShape(page: Document): PageShape {
  const budget = { left: most };
  return { lines: page.body === null ? [] : shapesOf(page.body, 0, budget), isCut: budget.left <= 0 };
}

/** One line for each element, indented by its depth: "div.job-header#x7 12". */
function shapesOf(element: Element, depth: number, budget: { left: number }): string[] {
  if (budget.left <= 0 || depth > deepest) return [];
  budget.left -= 1;
  const lines = [`${' '.repeat(depth)}${shapeOf(element)}`];
  let children = 0;
  for (const child of element.children) {
    if (unseen.has(tagOf(child))) continue;
    children += 1;
    if (children <= siblings) lines.push(...shapesOf(child, depth + 1, budget));
  }
  if (children > siblings) lines.push(`${' '.repeat(depth + 1)}+${children - siblings}`);
  return lines;
}

function shapeOf(element: Element): string {
  const parts = [wordOrLength(tagOf(element))];
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const isNaming = name === 'class' || name === 'id' || name === 'role' || furtherNames.test(name);
    if (isNaming) parts.push(`${name}=${namesIn(attribute(element, name, 200))}`);
  }
  const size = ownText(element);
  return `${parts.join(' ')}${size === 0 ? '' : ` ${size}`}`;
}

/** The characters of an element's own text. */
function ownText(element: Element): number {
  let size = 0;
  for (const node of element.childNodes)
    if (typeOf(node) === Node.TEXT_NODE) size += (node as Text).data.trim().length;
  return size;
}

function namesIn(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .filter((name) => name !== '')
    .slice(0, 8)
    .map((name) =>
      name
        .split(/[-_:.]+/)
        .map(wordOrLength)
        .join('-'),
    )
    .join(' ');
}

/** A word that pages are built of stays; any other may be somebody's name, so only its length does. */
function wordOrLength(word: string): string {
  return built.has(word.toLowerCase()) ? word.toLowerCase() : `x${word.length}`;
}

const built = new Set(
  'a abbr about action active actions ad advert advertiser alert app applicant application apply area article aside at b badge banner bar base block body bold bottom box br brand breadcrumb btn bullet button c caption card career careers cell center city class client close closing col collapse column commitment company compensation consent contact container content contract cookie copy country cta data date dd deadline department desc description detail details dialog div dl document drawer dt duties em embed employer employment end entry expiry external facts field fieldset figure filter first fixed flavor flex font footer form frame full function global grid group h h1 h2 h3 h4 h5 h6 head header heading hero hidden hiring home hours hr html i icon id iframe image img industry info inline inner input insight inline-header item items job jobs jd jobsearch key l label last layout lazy lead left legend level li line link links list listing load locality location locations logo main map mark markup md menu meta metadata mobile modal more name nav navigation next none note number ol open opening org organisation organization overview p page pane panel part pay picture place portal position post posted posting preview primary print profile prose qualifications ref reference region related remote req requirements requisition resp results rich right role root row s salary save school schedule search secondary section select session shadow share show sidebar similar single site sm small social span start state status step sticky strong sub subtitle summary tab table tabs tag tags tbody td team template text textarea tfoot th thead time title toggle tool top topcard tr type ul unit url user vacancy value view viewjob wage widget wide word work workplace wrap wrapper xl xs'.split(
    ' ',
  ),
);
