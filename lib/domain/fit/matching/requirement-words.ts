import { type StemmedWord, stemmedWords } from '../words/stems';

/** Words that every advert uses to ask, and that no example answers. */
const lightShare = 0.5;
const askingWords = new Set(
  `experience experienced knowledge ability able skill skills skilled understanding strong excellent good proven demonstrated
  demonstrable previous essential desirable required requirement requirements must should preferred ideally minimum least years year
  solid sound extensive significant relevant background track familiarity familiar proficient proficiency competent competence confident
  expertise aptitude capable capability evidence willing willingness working effective effectively successfully successful
  least similar equivalent related appropriate good high highly level following candidate candidates applicant applicants role job
  position post well wide range deep clear accurate accurately confident confidence commitment committed awareness outside complex
  keen natural genuine plus bonus advantage`.split(/\s+/),
);

/** Words that say little by themselves, whatever the trade: as stems. */
const lightStems = new Set(
  'work us take make give keep get run set peopl person day new part time number level area wai thing team rang'.split(
    ' ',
  ),
);

/** How much a word of a requirement counts beside the others, 0 to 1. */
export function shareOfWord(stem: string): number {
  return lightStems.has(stem) ? lightShare : 1;
}

/** The words of a requirement that an example can answer: "Experience of managing budgets" is managing budgets. */
export function askedWords(quote: string): StemmedWord[] {
  const opening =
    /^(?:an?\s+)?(?:(?:proven|good|strong)\s+)?(?:track\s+)?record\s+of\s+/i.exec(quote)?.[0].length ?? 0;
  const words = stemmedWords(quote).filter((word) => word.start >= opening);
  const telling = words.filter(({ word }) => !askingWords.has(word) && !/^\d+$/.test(word));
  return telling.length > 0 ? telling : words;
}
