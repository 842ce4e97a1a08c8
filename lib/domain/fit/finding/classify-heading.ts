import { type HeadingPhrase, headingPhrases } from './heading-phrases';
import { askedThings, askingWords, dutyWords, fillers, welcomeWords } from './heading-words';
import type { Heading } from './section';

/** How a line stands on the page, which says how far its words may be trusted as a heading. */
interface Standing {
  /** A colon at its end, capitals, marked as a heading, or a list right under it. */
  isPlainlyHeading: boolean;
}

/** What a line says of the lines under it; null where it is no heading we know. */
export function classifyHeading(line: string, standing: Standing): Heading | null {
  const text = headingKey(line);
  const words = text.split(' ');
  if (text === '' || words.length > (standing.isPlainlyHeading ? 24 : 16)) return null;
  const named =
    headingPhrases.find(([kind, , phrase]) => (kind === 'facts' ? phrase.test(text) : false)) ??
    welcoming(text, standing);
  // What the job is, though "profile" names a person elsewhere.
  const isOfJob = /^(?:job|role|post) profile$/.test(text);
  if (named === null && words.length <= 9 && words[0] !== 'our' && !isOfJob) {
    const made = madeOfHeadingWords(words);
    if (made !== null) return made;
  }
  const found = named ?? headingPhrases.find(([, , phrase]) => fits(phrase, text, standing)) ?? null;
  return found === null ? null : { kind: found[0], necessity: found[1], isCategory: false };
}

/** "Nice to haves" is made of words that ask, and does not. */
function welcoming(text: string, standing: Standing): HeadingPhrase | null {
  const found = headingPhrases.find(
    ([, necessity, phrase]) => necessity === 'desirable' && fits(phrase, text, standing),
  );
  return found ?? null;
}

const joins: ReadonlySet<string> = new Set(
  'and the our your of for to with a you if have will be that we do i even points'.split(' '),
);

/** In running text the same words may stand anywhere: there a heading is made up of them for the most part, or begins as a question does. */
function fits(phrase: RegExp, text: string, { isPlainlyHeading }: Standing): boolean {
  if (!phrase.test(text)) return false;
  const rest = text.replace(new RegExp(phrase, 'g'), ' ').split(' ');
  const left = rest.filter((word) => word !== '' && !joins.has(word)).length;
  const isMost = left <= (text.split(' ').length <= 3 ? 1 : text.split(' ').length / 3);
  const isAsked =
    /^(?:what|who|why|how|we|you|youll|it|its)\b/.test(text) &&
    (text.split(' ').length <= 8 || text.startsWith('it would be'));
  return isPlainlyHeading || isMost || isAsked;
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
