import { useEffect, useMemo, useState } from 'react';
import type { Found } from '@/lib/domain/apply/find-applications';
import type { AskedAdvert, SearchAdverts } from '@/lib/use-cases/apply/search-adverts';

/** A pause in the typing after which adverts are looked through, in milliseconds; titles are found at once. */
const pauseMs = 80;

const none: ReadonlySet<string> = new Set();

interface Hits {
  asked: readonly AskedAdvert[];
  ids: ReadonlySet<string>;
  isOver: boolean;
}

/** Looks through the adverts for the words that the heads do not have. `isLooking` while it is under way. */
export function useAdvertHits(
  searchAdverts: SearchAdverts,
  { elsewhere }: Found,
): { ids: ReadonlySet<string>; isLooking: boolean } {
  const asked = useMemo(() => askedOf(elsewhere), [elsewhere]);
  const [hits, setHits] = useState<Hits | null>(null);
  useEffect(() => {
    if (asked.length === 0) return;
    const stop = new AbortController();
    const tell = (ids: ReadonlySet<string>, isOver: boolean) => {
      if (!stop.signal.aborted) setHits({ asked, ids, isOver });
    };
    const timer = setTimeout(async () => {
      let last = none;
      const onFound = (ids: ReadonlySet<string>) => {
        last = ids;
        tell(ids, false);
      };
      // Titles and employers are found without it; what went wrong is not the person's to mend.
      await searchAdverts.search(asked, onFound, stop.signal).catch(console.error);
      tell(last, true);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, searchAdverts]);

  const isAnswered = hits?.asked === asked;
  return { ids: isAnswered ? hits.ids : none, isLooking: asked.length > 0 && !(isAnswered && hits.isOver) };
}

function askedOf(elsewhere: Found['elsewhere']): AskedAdvert[] {
  return elsewhere
    .filter(({ missing }) => missing.length > 0 && missing.every(isTelling))
    .map(({ application: { id, updatedAt }, missing }) => ({ id, updatedAt, words: missing }));
}

/** One Latin letter is in every advert; one Chinese character is a word. */
function isTelling(word: string): boolean {
  return word.length > 1 || word > '\u2e80';
}
