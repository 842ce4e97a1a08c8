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

/** Which words of a line are in none of the texts that were made of it, each as the set of its words. */
export function lostWords(text: string, kept: readonly ReadonlySet<string>[]): string[] {
  return wordsOf(text).filter((word) => !kept.some((words) => words.has(word)));
}

/** The words of everything that the reading keeps of each line, by index. */
export function keptWords(reading: CvReading): ReadonlyMap<number, ReadonlySet<string>[]> {
  const kept = new Map<number, ReadonlySet<string>[]>();
  const keep = (lines: readonly number[], ...texts: readonly (string | null)[]) => {
    const words = new Set(texts.flatMap((text) => (text === null ? [] : wordsOf(text))));
    for (const line of lines) {
      const told = kept.get(line);
      if (told === undefined) kept.set(line, [words]);
      else told.push(words);
    }
  };
  const keepFound = (one: Found<string> | null) => one !== null && keep(one.lines, one.value);
  const { name, headline, email, phone, location, summary } = reading;
  for (const one of [name, headline, email, phone, location, summary, ...reading.links]) keepFound(one);
  for (const role of reading.roles) {
    keep(role.lines, role.title, role.employer, role.location, role.dates.written);
    for (const bullet of role.bullets) keepFound(bullet);
  }
  for (const { lines, title, issuer, level, reference, details, dates } of reading.qualifications) {
    keep(lines, title, issuer, level, reference, details, dates.written);
  }
  for (const { lines, name: who, relation } of reading.referees ?? []) keep(lines, who, relation);
  for (const one of reading.examples ?? []) {
    keep(one.lines, one.title, one.situation, one.task, one.action, one.result, one.metrics);
  }
  for (const { line, text } of reading.unsorted) keep([line], text);
  return kept;
}
