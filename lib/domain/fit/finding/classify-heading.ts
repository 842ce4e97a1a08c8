import { headingPhrases } from './heading-phrases';
import { askedThings, askingWords, dutyWords, fillers, welcomeWords } from './heading-words';
import type { Heading } from './section';

/** How a line stands on the page, which says how far its words may be trusted as a heading. */
export interface Standing {
  /** A colon at its end, capitals, marked as a heading, or a list right under it. */
  isPlainlyHeading: boolean;
}

/** What a line says of the lines under it; null where it is no heading we know. */
export function classifyHeading(line: string, { isPlainlyHeading }: Standing): Heading | null {
  const text = headingKey(line);
  const words = text.split(' ');
  if (text === '' || words.length > (isPlainlyHeading ? 24 : 10)) return null;
  const isFact = headingPhrases.some(([kind, , phrase]) => kind === 'facts' && phrase.test(text));
  const made = words.length <= 9 && !isFact ? madeOfHeadingWords(words) : null;
  if (made !== null) return made;
  for (const [kind, necessity, phrase] of headingPhrases) {
    const found = phrase.exec(text);
    if (found === null) continue;
    // In running text the same words may stand anywhere; a heading begins with them.
    if (!isPlainlyHeading && (found.index > 0 || words.length > 8)) continue;
    return { kind, necessity, isCategory: false };
  }
  return null;
}

/** Lower case, without apostrophes, brackets' content and punctuation, "&" as "and". */
export function headingKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Essential duties", "Preferred skills and abilities": headings that are made of such words and nothing else. */
function madeOfHeadingWords(words: readonly string[]): Heading | null {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const isKnown = (word: string) =>
    [askedThings, askingWords, welcomeWords, dutyWords, fillers].some((set) => set.has(word));
  if (
    !words.every(isKnown) ||
    !(has(askedThings) || has(askingWords) || has(welcomeWords) || has(dutyWords))
  ) {
    return null;
  }
  if (has(dutyWords)) return { kind: 'duties', necessity: null, isCategory: false };
  const isSpecification = /\b(?:specification|criteria|profile)\b/.test(words.join(' '));
  const isAsking = words.some((word) => askingWords.has(word) && !/^requirements?$/.test(word));
  if (has(welcomeWords) && !isAsking) {
    return {
      kind: 'requirements',
      necessity: 'desirable',
      isCategory: false,
    };
  }
  if (has(askingWords)) {
    const isBoth = has(new Set(['desirable', 'preferred']));
    return { kind: 'requirements', necessity: isBoth ? 'unstated' : 'essential', isCategory: false };
  }
  return {
    kind: 'requirements',
    necessity: isSpecification ? 'unstated' : null,
    isCategory: !isSpecification,
  };
}
