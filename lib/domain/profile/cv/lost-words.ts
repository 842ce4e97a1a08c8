import type { CvReading, Found } from './cv-reading';

/** Words that only say what stands beside them. */
const labels =
  /^(tel|telephone|phone|mobile|mob|cell|email|mail|address|name|full|linkedin|website|web|home|work|curriculum|vitae|months?|years?|yrs?|mos|from|since|between|and|the|to|at|in|for)$/;

/** The words of a text that carry something, small and without signs. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !labels.test(word));
}

/** Which words of a line are in nothing that was made of it. */
export function lostWords(text: string, kept: readonly string[]): string[] {
  const known = new Set(kept.flatMap((one) => wordsOf(one)));
  return wordsOf(text).filter((word) => !known.has(word));
}

/** Everything the reading keeps of each line, by index. */
export function keptTexts(reading: CvReading): ReadonlyMap<number, string[]> {
  const kept = new Map<number, string[]>();
  const keep = (lines: readonly number[], ...texts: readonly (string | null)[]) => {
    const told = texts.filter((text) => text !== null);
    for (const line of lines) kept.set(line, [...(kept.get(line) ?? []), ...told]);
  };
  const found = (one: Found<string> | null) => one !== null && keep(one.lines, one.value);
  const { name, headline, email, phone, location, summary } = reading;
  for (const one of [name, headline, email, phone, location, summary, ...reading.links]) found(one);
  for (const role of reading.roles) {
    keep(role.lines, role.title, role.employer, role.location, role.dates.written);
    for (const bullet of role.bullets) found(bullet);
  }
  for (const { lines, title, issuer, level, reference, details, dates } of reading.qualifications) {
    keep(lines, title, issuer, level, reference, details, dates.written);
  }
  for (const { line, text } of reading.unsorted) keep([line], text);
  return kept;
}
