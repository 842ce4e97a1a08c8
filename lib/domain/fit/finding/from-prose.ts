/** What running text asks for, sentence by sentence. */
import { beginsAsRequirement, hasVerdict, isAside, isJudged, seeksSomeone, statesNeed } from './asks';
import { type Candidate, candidateAt } from './candidate';
import { checkFirstTopic, demandsCheck } from './check-first';
import { clausesOf } from './clauses';
import { statedNecessity } from './necessity';
import { isNote } from './not-asked';
import type { PlacedLine } from './place-lines';
import { type Span, sentencesOf } from './sentences';

/** Where a sentence stands says how much it must say itself: in a list of requirements least, among benefits and ways to apply most. */
type Setting = 'list' | 'open' | 'about' | 'aside';

/** A line under no heading we know; in a list most of whose lines ask, each of them does. */
export function fromOpen(one: PlacedLine, whole: Span, isAskingList = false): Candidate[] {
  const sentences = sentencesOf(whole);
  if (isAskingList && one.line.marker !== null && !isNote(whole.text)) {
    return [
      candidateAt(one, whole, { necessity: statedNecessity(whole.text) ?? 'unstated', isListed: true }),
    ];
  }
  if (sentences.length > 1 || !standsAlone(one, whole.text)) {
    return sentences.flatMap((sentence) => fromSentence(one, sentence, 'open'));
  }
  if (one.line.marker === null && checkFirstTopic(whole.text) !== null) return checksIn(one, whole);
  const necessity = statedNecessity(whole.text) ?? 'unstated';
  return [candidateAt(one, whole, { necessity, isListed: one.line.marker !== null })];
}

/** Put as requirements are put in lists. The advert's first line is its title. */
function standsAlone(one: PlacedLine, text: string): boolean {
  return (
    one.line.start > 0 &&
    beginsAsRequirement(text) &&
    !isNote(text) &&
    !isAside(text) &&
    !/[!?]$/.test(text) &&
    text.split(/\s+/).length >= 3
  );
}

/** A sentence of running text, where it asks. */
export function fromSentence(one: PlacedLine, sentence: Span, setting: Setting): Candidate[] {
  const { text } = sentence;
  const checks = checkFirstTopic(text) === null ? [] : checksIn(one, sentence);
  if (checks.length > 0) return checks;
  const isListed = setting === 'list';
  const asks =
    seeksSomeone(text) ||
    (setting !== 'aside' && statesNeed(text)) ||
    (isListed && hasVerdict(text)) ||
    (setting === 'open' && isJudged(text)) ||
    (isListed && (beginsAsRequirement(text) || speaksOfReader(text)) && !isAside(text));
  if (!(asks && !isNote(text)) && !isWish(text)) return [];
  if (text.length > 600) return [];
  const necessity = statedNecessity(text) ?? (isListed ? one.necessity : 'unstated');
  return clausesOf(sentence).map((span) =>
    candidateAt(one, span, { necessity: statedNecessity(span.text) ?? necessity, isListed }),
  );
}

/** "If you have a proven record of …, we would love to hear from you" asks, for all its encouragement. */
function isWish(text: string): boolean {
  return (
    /^if you (?:have|are|can|possess)\b/i.test(text) &&
    /\b(?:track record|proven|experience (?:of|in|with)|skills|qualified|passion(?:ate)?)\b/i.test(text) &&
    /\b(?:hear from|meet|speak (?:to|with)|talk to|welcome your application|this (?:could|may|might) be)\b/i.test(
      text,
    ) &&
    !/^if you (?:are|feel) interested|\b(?:questions?|disabilit|adjustment|accommodation)/i.test(text)
  );
}

/** "You love a tidy spreadsheet": in a part about the reader, what they are is what is asked. */
function speaksOfReader(text: string): boolean {
  return /^(?:you(?:['’](?:re|ve|d))?|your)\b(?! (?:will|can expect|get|may|might|application|salary|pay|first|manager|line|team)\b)/i.test(
    text,
  );
}

/** The sentences that name something to be checked first, wherever they stand. */
export function checksIn(one: PlacedLine, whole: Span): Candidate[] {
  return sentencesOf(whole)
    .filter(({ text }) => checkFirstTopic(text) !== null && demandsCheck(text))
    .map((span) =>
      candidateAt(one, span, {
        necessity: statedNecessity(span.text) === 'desirable' ? 'desirable' : 'essential',
        isCheck: true,
      }),
    );
}
