/** A limit on what the person writes. */
export interface WordLimit {
  words: number;
  /** What it is for: a statement on each behaviour, the personal statement, the CV, or what the advert leaves open. */
  of: 'behaviour' | 'statement' | 'cv' | 'other';
}

/** Every limit an advert names, each once, in its order. */
export function wordLimitsOf(advert: string): WordLimit[] {
  const limits: WordLimit[] = [];
  for (const found of advert.matchAll(/\b(\d[\d,]{1,5})[ -]words?\b/gi)) {
    const words = Number((found[1] ?? '').replace(/,/g, ''));
    const around =
      advert
        .slice(Math.max(0, found.index - 90), found.index + found[0].length + 50)
        .split(/\n/)
        .find((line) => line.includes(found[0])) ?? '';
    limits.push({ words, of: subjectOf(around, around.indexOf(found[0])) });
  }
  return limits.filter(
    (limit, at) => limits.findIndex((one) => one.words === limit.words && one.of === limit.of) === at,
  );
}

/** The nearest thing that can have a length: behind the figure first ("250 words for each behaviour"), then before it. */
function subjectOf(text: string, at: number): WordLimit['of'] {
  const subjects: readonly (readonly [WordLimit['of'], RegExp])[] = [
    ['behaviour', /behaviours?/i],
    ['statement', /(?:personal|supporting) statement|suitability/i],
    ['cv', /\bcv\b/i],
  ];
  const behind = text.slice(at, at + 60);
  const near = subjects
    .map(([of, words]) => ({ of, at: behind.search(words) }))
    .filter((one) => one.at !== -1);
  const before = subjects
    .map(([of, words]) => ({ of, at: text.slice(0, at).search(words) }))
    .filter((one) => one.at !== -1);
  const isSaidBefore =
    /(?:of (?:no more than|up to|at most|a maximum of)|in up to|max(?:imum)?(?: of)?|limit of|no more than)\s*$/i.test(
      text.slice(0, at),
    );
  const nearest = near.sort((one, other) => one.at - other.at)[0]?.of;
  const last = before.sort((one, other) => other.at - one.at)[0]?.of;
  return (isSaidBefore ? (last ?? nearest) : (nearest ?? last)) ?? 'other';
}
