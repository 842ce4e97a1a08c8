/**
 * Reads the open page: text and candidates, nothing decided. Never throws; a part that fails leaves a mark
 * and the others go on. Writes nothing into the page and listens to nothing.
 */
import type { PageCandidate, PageReading } from '@/lib/domain/advert/page-reading';
import type { AdvertBody } from './advert-body';
import { advertFrames } from './advert-frames';
import { applyLinks } from './apply-links';
import { cleanText } from './clean-text';
import { employerHints } from './employer-hints';
import { fitReading } from './fit-reading';
import { clearestPage, type SeenPage } from './inner-pages';
import { candidatesOf, openPosting, postingsIn } from './job-posting';
import { type JsonLd, readJsonLd } from './json-ld';
import { limits } from './limits';
import { textOfLines } from './lines-text';
import { readMicrodata } from './microdata';
import { namedCandidates } from './named-candidates';
import type { PageText } from './page-box';
import { headCandidates, type PageHead, readHead } from './page-head';
import { clearBody, pageLines } from './page-lines';
import type { PageMotion } from './page-rest';
import { countSignals } from './page-signals';
import { pageState } from './page-state';
import { siteFor } from './registry';
import { revealedPanels } from './revealed-panels';
import { readSite } from './site-candidates';
import { walkPage } from './walk-page';

export interface PageSurroundings {
  /** The address at the moment the person asked. */
  url: string;
  /** What the person has selected, or empty. */
  selection: string;
  /** How far the page was changing when it was asked. */
  motion?: PageMotion;
  shadowOf?: (element: Element) => ShadowRoot | null;
}

export function readPage(page: Document, surroundings: PageSurroundings): PageReading {
  const marks: string[] = [];
  const attempt = <T>(part: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      marks.push(`failed-${part}: ${error instanceof Error ? error.name : 'unknown'}`);
      return otherwise;
    }
  };

  const elements = attempt('count', () => page.getElementsByTagName('*').length, 0);
  const isCalm = elements <= limits.calmElements;
  if (!isCalm) marks.push('huge-page');
  const head = attempt('head', () => readHead(page, isCalm), noHead);
  const seen =
    attempt('walk', () => clearestPage(page, (each) => walkWhole(each, surroundings, isCalm)), null) ??
    nothingSeen(page);
  const { text, body } = seen;
  const data = attempt('json-ld', () => readJsonLd(seen.document.getElementsByTagName('script')), {
    items: [],
    marks: [],
  });
  const microdata = attempt(
    'microdata',
    () => (isCalm ? readMicrodata(seen.document.querySelectorAll('[itemtype]')) : []),
    [],
  );
  const schema = attempt(
    'posting',
    () => readPostings(data, microdata, surroundings.url, head, text),
    noPostings,
  );
  const site = attempt('site', () => readSite(siteFor(surroundings.url), seen.document), null);

  const candidates: PageCandidate[] = [...(site?.candidates ?? []), ...schema.candidates];
  candidates.push(...attempt('named', () => namedCandidates(text, body), []));
  candidates.push(
    ...attempt('state', () => pageState(seen.document.getElementsByTagName('script'), text), []),
  );
  candidates.push(...attempt('links', () => applyLinks(seen.document, text, surroundings.url), []));
  candidates.push(...headCandidates(head), ...employerHints(text, data), ...bodyCandidate(body));
  const selection = cleanText(surroundings.selection, limits.text);
  if (selection !== '')
    candidates.push({ field: 'text', value: selection, from: 'selection', where: 'selection' });

  return fitReading({
    version: 1,
    url: surroundings.url.slice(0, 4096),
    documentTitle: head.title,
    language: head.language,
    site: site === null ? null : { id: site.id, isFitting: site.isFitting },
    candidates: candidates.slice(0, 300),
    lines: attempt('lines', () => pageLines(text, body), []),
    signals: {
      ...countSignals(text, body),
      elements,
      postings: schema.count,
      pageTypes: pageTypes(data, head),
      ...trueOnes(surroundings.motion),
      advertFrames: attempt('frames', () => advertFrames(text.frames, surroundings.url), []),
    },
    selection,
    marks: [...marks, ...data.marks, ...text.marks].slice(0, 40),
    wantsReadability:
      isCalm && body.score < clearBody && text.root.characters > 1500 && !candidates.some(isFullText),
  });
}

const noHead: PageHead = { title: '', language: '', meta: new Map() };
const noPostings: { candidates: PageCandidate[]; count: number } = { candidates: [], count: 0 };

function walkWhole(page: Document, surroundings: PageSurroundings, checksStyle: boolean): PageText {
  const revealed = checksStyle ? revealedPanels(page) : new Set<string>();
  const options = {
    checksStyle,
    revealed,
    ...(surroundings.shadowOf === undefined ? {} : { shadowOf: surroundings.shadowOf }),
  };
  return walkPage(page.body ?? page.documentElement, options);
}

function nothingSeen(page: Document): SeenPage {
  const text = walkPage(page.createElement('div'), { checksStyle: false });
  const body = { box: text.root, lines: [], score: 0, proseLines: 0, sectionHeadings: 0, furniture: [] };
  return { document: page, text, body };
}

/** What holds of a page's motion; what does not is left out. */
function trueOnes(motion: PageMotion | undefined): Partial<PageMotion> {
  return Object.fromEntries(Object.entries(motion ?? {}).filter(([, holds]) => holds));
}

function readPostings(
  data: JsonLd,
  microdata: ReturnType<typeof readMicrodata>,
  url: string,
  head: PageHead,
  text: PageText,
) {
  const headings = text.lines
    .filter((line) => line.kind === 'heading')
    .slice(0, 40)
    .map((line) => line.text);
  const page = { url, documentTitle: head.title, headings };
  const stated = postingsIn(data.items);
  const open = openPosting(stated, page);
  const marked = openPosting(microdata, page);
  const candidates = [
    ...(open === null ? [] : candidatesOf(open, 'json-ld')),
    ...(marked === null ? [] : candidatesOf(marked, 'microdata')),
  ];
  return { candidates, count: stated.length + microdata.length };
}

function bodyCandidate(body: AdvertBody): PageCandidate[] {
  const value = textOfLines(body.lines);
  return value === '' ? [] : [{ field: 'text', value, from: 'readability', where: 'visible text' }];
}

function pageTypes(data: JsonLd, head: PageHead): string[] {
  const types = new Set<string>();
  for (const item of data.items.slice(0, 200)) {
    const type = item['@type'];
    for (const each of Array.isArray(type) ? type.slice(0, 5) : [type])
      if (typeof each === 'string') types.add(each.slice(0, 60));
  }
  const og = head.meta.get('og:type');
  if (og !== undefined) types.add(`og:${og.slice(0, 50)}`);
  return [...types].slice(0, 20);
}

function isFullText(candidate: PageCandidate): boolean {
  return candidate.field === 'text' && candidate.from !== 'readability' && candidate.value.length > 500;
}
