import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import type { AdvertBody } from './advert-body';
import { cleanLine } from './clean-text';
import { textOfElement } from './html-text';
import type { NamedElement, PageText } from './page-box';
import { clearBody } from './page-lines';

/** How many elements of one field are worth handing over. */
const most = 6;

/**
 * Elements that their class or id calls a field, nearest to the advert's body first. The same names stand on
 * the cards of a list, so distance counts against them.
 */
export function namedCandidates(page: PageText, body: AdvertBody): PageCandidate[] {
  const found: PageCandidate[] = [];
  const counts = new Map<string, number>();
  const own = page.named.filter(
    (named) => (body.furniture[named.line] ?? 'kept') === 'kept' || body.score < clearBody,
  );
  const shared = new Map<string, number>();
  for (const { field, name } of own)
    shared.set(`${field} ${name}`, (shared.get(`${field} ${name}`) ?? 0) + 1);
  for (const named of own.sort((a, b) => distance(a, body) - distance(b, body))) {
    const count = counts.get(named.field) ?? 0;
    // The same name on many elements is a list's; of the open advert there is one.
    const isOfList = (shared.get(`${named.field} ${named.name}`) ?? 0) >= 6;
    if (count >= most || (isOfList && body.score >= clearBody)) continue;
    const text = textOfElement(named.element, '\n');
    const value = cleanLine(text.replace(/\n/g, ' '), 320);
    if (value === '' || value.length > 300) continue;
    // A block called "company" may hold its logo, its slogan and more; a name is one short line.
    if (named.field === 'company' && (text.includes('\n') || value.length > 90)) continue;
    counts.set(named.field, count + 1);
    const confidence = distance(named, body) <= 40 ? 0.75 : 0.35;
    found.push({
      field: named.field,
      value,
      from: 'readability',
      where: `named ${named.name}`.slice(0, 120),
      confidence,
    });
  }
  return found;
}

function distance(named: NamedElement, body: AdvertBody): number {
  if (named.line >= body.box.first && named.line <= body.box.end) return 0;
  return named.line < body.box.first ? body.box.first - named.line : (named.line - body.box.end) * 2;
}
