import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import { cleanLine } from './clean-text';
import { attribute } from './dom-access';

/** What a page says of itself in its head. */
export interface PageHead {
  title: string;
  language: string;
  /** Open Graph and its kin by name, the first of each. */
  meta: ReadonlyMap<string, string>;
}

const titleOf = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;

/** Some pages state their metadata in the body; on huge ones looking there costs a walk over all of it. */
export function readHead(page: Document, isCalm: boolean): PageHead {
  const meta = new Map<string, string>();
  const own = page.head?.getElementsByTagName('meta');
  const tags = own !== undefined && (own.length > 4 || !isCalm) ? own : page.getElementsByTagName('meta');
  for (const tag of Array.from(tags).slice(0, 200)) {
    const name = (attribute(tag, 'property', 60) || attribute(tag, 'name', 60)).toLowerCase();
    const content = cleanLine(attribute(tag, 'content', 2000), 500);
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return {
    title: cleanLine(String(titleOf === undefined ? page.title : titleOf.call(page)), 500),
    language: cleanLine(attribute(page.documentElement, 'lang', 35), 35),
    meta,
  };
}

/** Claims of the head. The titles are whole lines ("Buyer - Acme | Board"); the extension takes them apart. */
export function headCandidates(head: PageHead): PageCandidate[] {
  const found: PageCandidate[] = [];
  const add = (field: PageCandidate['field'], where: string, value: string | undefined) => {
    if (value !== undefined && value !== '') found.push({ field, value, from: 'meta', where });
  };
  add('title', '<title>', head.title);
  add('title', 'og:title', head.meta.get('og:title'));
  add('title', 'twitter:title', head.meta.get('twitter:title'));
  add('company', 'og:site_name', head.meta.get('og:site_name'));
  add('company', 'application-name', head.meta.get('application-name'));
  return found;
}
