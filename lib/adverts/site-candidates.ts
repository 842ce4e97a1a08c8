import type { PageCandidate } from '@/lib/domain/advert/page-reading';
import { cleanLine, cleanText } from './clean-text';
import { limits } from './limits';
import { UnreadableAdvert } from './reading';
import type { Site, SiteReading } from './site';

/** What a site's module read, or that it no longer fits: then the general way reads the page. */
export function readSite(site: Site | null, page: Document) {
  if (site === null) return null;
  try {
    return { id: site.id, isFitting: true, candidates: candidatesFrom(site.read(page), site.id) };
  } catch (error) {
    if (!(error instanceof UnreadableAdvert)) throw error;
    return { id: site.id, isFitting: false, candidates: [] };
  }
}

function candidatesFrom(reading: SiteReading, id: string): PageCandidate[] {
  const found: PageCandidate[] = [];
  for (const [field, value] of Object.entries(reading) as [
    PageCandidate['field'],
    string | null | undefined,
  ][]) {
    if (value === null || value === undefined) continue;
    const clean = field === 'text' ? cleanText(value, limits.text) : cleanLine(value, 500);
    if (clean !== '') found.push({ field, value: clean, from: 'site', where: id });
  }
  return found;
}
