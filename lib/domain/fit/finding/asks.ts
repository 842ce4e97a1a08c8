/** Whether a sentence asks something of the reader, by how it is put. */
import { asides, asset, bearing, praise, worth } from './asking-phrases';

const start = new RegExp(`^(?:${praise}[\\s,/]+(?:(?:and|&|or)\\s+)?)*${asset}(?![\\w])`, 'i');
/** "Strong analytical and applied problem solving skills": praise, a few words, and then the thing. */
const praisedThing =
  /^(?:strong|solid|good|excellent|deep|proven|great|high|extensive|outstanding|advanced)\s+(?:[\w/,&-]+\s+){1,5}?(?:skills?|background|experience|knowledge|understanding|abilit(?:y|ies)|habits|manner|record)\b/i;
const count = '(?:an?|one|two|three|four|five|six|seven|eight|ten|\\d{1,2})';
const years = new RegExp(
  `^(?:(?:at least|minimum|min\\.?|a minimum of|over|more than|around)\\s+)?${count}\\s*\\+?(?:\\s*(?:-|–|to)\\s*\\d{1,2}\\+?)?\\s*(?:\\+|or more|plus)?\\s*(?:full )?(?:years?|yrs?|months?)['’]?(?=\\s+(?:of|in|as|or|working|minimum|\\w+ing\\b)|\\s+(?:[\\w-]+\\s+){0,4}experience\\b|\\+)`,
  'i',
);

const judged = new RegExp(
  `\\b(?:is|are|would be|will be|considered|be|but)\\s+(?:also\\s+|very\\s+|highly\\s+|strongly\\s+)*(?:${worth})\\b|\\b(?:${worth})\\W*$`,
  'i',
);
const bearingWords = new RegExp(`\\b(?:${bearing})\\b`, 'i');

const seeking =
  '\\blooking for (?:someone|somebody|people|an? [^.,]{2,80}?|candidates?) (?:with|who (?:has|have|is|are|can))\\b';
const person =
  '(?:you|candidates?|applicants?|person|holder|someone|who|individual|this (?:role|position|post|job))';
const owns = '(?:have|hold|possess|demonstrate|show|bring)';
/** What an employer gives: "you will have the opportunity". */
const notGiven =
  '(?! (?:the (?:opportunity|chance|freedom|support)|access|an? (?:chance|impact|opportunity|voice|real|direct)|opportunit|fun|\\d|our|your|plenty|us|to|how))';
const need = new RegExp(
  [
    `\\b${person}\\s+(?:also\\s+|ideally\\s+|therefore\\s+)?(?:must|needs?|should)\\s+(?:also\\s+|ideally\\s+)?(?:to\\s+)?(?:${owns}|be|speak)\\b(?! (?:joining|part of|based|reporting|paid|offered|given))`,
    `\\b${person}(?:['’]ll| will)\\s+(?:also\\s+|ideally\\s+)?(?:need(?! to be based)|${owns}${notGiven}|be (?:an? )?(?:confident|comfortable|highly|well|educated|qualified|experienced|motivated|enthusiastic|organi[sz]ed|self|passionate|cheerful|strong|good|natural|team|someone))\\b`,
    `\\b${person}(?:['’]?ll| will| must)?\\s+(?:also\\s+)?(?:need|have)\\s+(?:an?\\s+)?(?:[\\w-]+\\s+){0,3}(?:skills|experience|knowledge|understanding|background|track record)\\b`,
    `\\b${person} requires?\\b`,
    '\\bmust (?:have|be|hold|possess)\\b',
    '\\b(?:candidates?|applicants?|person|holder)(?: will| must| should) be able\\b',
    seeking,
    `^if you (?:have|are|can)\\b(?=.*\\b(?:${bearing}|passion\\w*|track record)\\b)`,
    '\\b(?:essential|required|important|vital) that (?:you|candidates|applicants|the)\\b',
    `\\b(?:${bearing})\\b[^.]{0,80}\\b(?:is|are|would be) (?:also )?(?:${worth})`,
  ].join('|'),
  'i',
);
const seeker = new RegExp(seeking, 'i');
const aside = new RegExp(`\\b${asides}\\b`, 'i');

/** Begins as requirements begin: "Experience of …", "Strong … skills", "3+ years", "You have …". */
export function beginsAsRequirement(text: string): boolean {
  return start.test(text) || years.test(text) || praisedThing.test(text);
}

/** Says in running text that the reader must have something, or that it is welcome. */
export function statesNeed(text: string): boolean {
  return need.test(text) && !isAside(text);
}

/** Speaks of something one has or knows and says what it is worth: "essential", "a plus". */
export function isJudged(text: string): boolean {
  return judged.test(text) && bearingWords.test(text) && !isAside(text);
}

/** The same of anything, for a part of the advert in which nothing else is spoken of. */
export function hasVerdict(text: string): boolean {
  return judged.test(text) && !isAside(text);
}

/** "We are looking for someone with …", which asks wherever it stands. */
export function seeksSomeone(text: string): boolean {
  return seeker.test(text);
}

/** Speaks of the way to apply, of pay or of the employer. */
export function isAside(text: string): boolean {
  return aside.test(text);
}
