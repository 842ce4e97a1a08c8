import { withoutFurniture } from './page-furniture';
import type { PageReading } from './page-reading';
import { plainKey } from './same-name';
import { spokenLength } from './spoken-length';
import { withLead, withTail } from './text-ends';
import type { Verdict } from './weigh-claims';

/** Below this many characters a stated description is a stub ("Check out this awesome role"). */
const stub = 300;

/**
 * The advert's text. A site module knows its blocks; a stated description is clean, but may be a stub, a
 * part, or another text than the one on screen; what is visible is whole, but may hold more than the advert.
 */
export function pickText(page: PageReading): (Verdict & { isContradicted: boolean }) | null {
  const texts = page.candidates
    .filter((each) => each.field === 'text' && each.value.trim() !== '')
    .map((each) =>
      each.from === 'readability'
        ? {
            ...each,
            value: withTail(withLead(withoutFurniture(each.value, page.lines), page.lines), page.lines),
          }
        : each,
    );
  const longest = (from: string) =>
    texts.filter((each) => each.from === from).sort((a, b) => b.value.length - a.value.length)[0];
  const site = longest('site');
  if (site !== undefined && spokenLength(site.value) >= 200) return verdict(site, 0.95, false);
  const stated = longest('json-ld') ?? longest('microdata') ?? longest('page-state');
  const visible = ownOf(texts) ?? longest('readability');
  if (stated === undefined || spokenLength(stated.value) < stub) {
    if (visible !== undefined && spokenLength(visible.value) >= stub) return verdict(visible, 0.7, false);
    const best = [stated, visible]
      .filter((each) => each !== undefined)
      .sort((a, b) => b.value.length - a.value.length)[0];
    return best === undefined ? null : verdict(best, 0.4, false);
  }
  if (visible === undefined || spokenLength(visible.value) < stub) return verdict(stated, 0.85, false);
  const shared = shareOf(stated.value, visible.value);
  // The page shows something else than it states: what the person sees is kept, and doubted.
  if (shared < 0.25) {
    const showsAdvert =
      visible.value.length > stated.value.length * (page.signals.sectionHeadings > 1 ? 0.3 : 0.6);
    return showsAdvert ? verdict(visible, 0.5, true) : verdict(stated, 0.6, true);
  }
  // Both are the same advert: the visible one where the description is short or leaves sections out.
  const isPart = visible.value.length > stated.value.length * (stated.value.length < 1000 ? 2 : 1.35);
  const isWhole =
    visible.value.length < stated.value.length * 4 ||
    (stated.value.length < 1000 && page.signals.sectionHeadings > 0);
  if (shared > 0.6 && isPart && isWhole) return verdict(visible, 0.8, false);
  return verdict(stated, 0.9, false);
}

/**
 * What the page script took for the advert, where the second script's text is little more: what that has besides
 * are cards and menus.
 */
function ownOf(texts: PageReading['candidates']): PageReading['candidates'][number] | undefined {
  const [own, other] = ['visible text', 'Readability'].map((where) =>
    texts.find((each) => each.where === where),
  );
  if (own === undefined || other === undefined || own.value.length < other.value.length * 0.8)
    return undefined;
  return shareOf(own.value, other.value) > 0.8 ? own : undefined;
}

function verdict(candidate: PageReading['candidates'][number], confidence: number, isContradicted: boolean) {
  const { value, from, where } = candidate;
  return { value, weight: confidence, from, where, quote: value.slice(0, 300), confidence, isContradicted };
}

/** The share of one text's word runs that stand in the other, 0 to 1. */
export function shareOf(part: string, whole: string): number {
  const runs = runsOf(plainKey(part.slice(0, 30_000)));
  if (runs.length === 0) return 0;
  const haystack = ` ${plainKey(whole)} `;
  return runs.filter((run) => haystack.includes(run)).length / runs.length;
}

function runsOf(text: string): string[] {
  const words = text.split(' ');
  const runs: string[] = [];
  for (
    let at = 0;
    at + 4 <= words.length && runs.length < 60;
    at += Math.max(4, Math.floor(words.length / 60))
  ) {
    runs.push(words.slice(at, at + 4).join(' '));
  }
  return runs;
}
