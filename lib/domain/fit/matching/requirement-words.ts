import { type StemmedWord, stemmedWords } from '../words/stems';

/** Words that every advert uses to ask, and that no example answers. */
const askingWords = new Set(
  `experience experienced knowledge ability able skill skills skilled understanding strong excellent good proven demonstrated
  demonstrable previous essential desirable required requirement requirements must should preferred ideally minimum least years year
  solid sound extensive significant relevant background track familiarity familiar proficient proficiency competent competence confident
  expertise aptitude capable capability evidence willing willingness working effective effectively successfully successful
  least similar equivalent related appropriate good high highly level following candidate candidates applicant applicants role job
  position post`.split(/\s+/),
);

/** The words of a requirement that an example can answer: "Experience of managing budgets" is managing budgets. */
export function askedWords(quote: string): StemmedWord[] {
  const words = stemmedWords(quote);
  const telling = words.filter(({ word }) => !askingWords.has(word) && !/^\d+$/.test(word));
  return telling.length > 0 ? telling : words;
}
