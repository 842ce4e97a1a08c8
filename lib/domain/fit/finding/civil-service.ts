/** What adverts of the British Civil Service say in a form of their own (Success Profiles). */
import type { PlacedAdvert } from './place-lines';
import { type WordLimit, wordLimitsOf } from './word-limits';

/** The nine behaviours of Success Profiles. */
const civilServiceBehaviours = [
  'Seeing the Big Picture',
  'Changing and Improving',
  'Making Effective Decisions',
  'Leadership',
  'Communicating and Influencing',
  'Working Together',
  'Developing Self and Others',
  'Managing a Quality Service',
  'Delivering at Pace',
] as const;
type CivilServiceBehaviour = (typeof civilServiceBehaviours)[number];

const civilServiceGrades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'G7', 'G6', 'SCS'] as const;
type CivilServiceGrade = (typeof civilServiceGrades)[number];

export interface CivilServiceFacts {
  behaviours: CivilServiceBehaviour[];
  /** The one the sift is held on where many apply; null where the advert names none. */
  leadBehaviour: CivilServiceBehaviour | null;
  grade: CivilServiceGrade | null;
  wordLimits: WordLimit[];
  /** As the advert puts it: "week commencing 14 December 2026". */
  siftOn: string | null;
  interviewsOn: string | null;
}

/** The behaviour a line names, with nothing beside it but "(lead behaviour)". */
export function behaviourIn(line: string): CivilServiceBehaviour | null {
  const plain = line
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[-–:].*$/, '')
    .replace(/[^a-z ]/g, '')
    .trim();
  return civilServiceBehaviours.find((name) => name.toLowerCase() === plain) ?? null;
}

/** What such an advert says; null where it is no advert of the Civil Service. */
export function civilServiceFacts(advert: string, placed: PlacedAdvert): CivilServiceFacts | null {
  const listed = placed.lines
    .filter((one) => placed.sections[one.section]?.kind === 'behaviours')
    .map((one) => behaviourIn(one.line.text));
  const behaviours = civilServiceBehaviours.filter(
    (name) => listed.includes(name) || namesInProse(advert, name),
  );
  const isOne = /\bsuccess profiles?\b|\bcivil service\b/i.test(advert);
  if (!isOne && behaviours.length < 2) return null;
  return {
    behaviours,
    leadBehaviour: leadOf(advert),
    grade: gradeOf(advert),
    wordLimits: wordLimitsOf(advert),
    siftOn: dateBehind(advert, /\bsift\b[^.\n]{0,80}?(?=\b(?:week|w\/c|from|on|between|\d))/gi),
    interviewsOn: dateBehind(advert, /\binterviews?\b[^.\n]{0,80}?(?=\b(?:week|w\/c|from|on|between|\d))/gi),
  };
}

function namesInProse(advert: string, name: CivilServiceBehaviour): boolean {
  // "Leadership" is a common word; as a behaviour it stands in a list.
  return name !== 'Leadership' && /\bbehaviours?\b/i.test(advert) && advert.includes(name);
}

function leadOf(advert: string): CivilServiceBehaviour | null {
  for (const sentence of advert.split(/(?<=[.!?])\s|\n/)) {
    if (
      !/\blead behaviour|\bsift[^.]{0,80}\b(?:on|against)\b|\b(?:on|against)\b[^.]{0,60}\bsift/i.test(
        sentence,
      )
    )
      continue;
    const named = civilServiceBehaviours.filter((name) =>
      sentence.toLowerCase().includes(name.toLowerCase()),
    );
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}

const grades: readonly (readonly [CivilServiceGrade, name: RegExp, code: RegExp])[] = [
  ['HEO', /\bhigher executive officer\b/i, /\bHEO\b/],
  ['SEO', /\bsenior executive officer\b/i, /\bSEO\b(?=,| |\n|$)/],
  ['EO', /\b(?<!higher )(?<!senior )executive officer\b/i, /\bEO\b/],
  ['AO', /\badministrative officer\b/i, /\bAO\b/],
  ['AA', /\badministrative assistant\b/i, /\bAA\b/],
  ['G7', /\bgrade 7\b/i, /\bG7\b/],
  ['G6', /\bgrade 6\b/i, /\bG6\b/],
  ['SCS', /\bsenior civil servi(?:ce|ant)\b|\bdeputy director\b/i, /\bSCS\b/],
];

/** The grade named first, near the head of the advert. */
function gradeOf(advert: string): CivilServiceGrade | null {
  const head = advert.slice(0, 3000);
  const found = grades.flatMap(([grade, ...patterns]) =>
    patterns.map((pattern) => ({ grade, at: head.search(pattern) })).filter(({ at }) => at !== -1),
  );
  return found.sort((one, other) => one.at - other.at)[0]?.grade ?? null;
}

function dateBehind(advert: string, words: RegExp): string | null {
  for (const found of advert.matchAll(words)) {
    const rest = advert.slice(found.index + found[0].length);
    const date =
      /^(?:(?:the |from |on |in |between )*(?:week (?:commencing|beginning|of)|w\/c)?[: ]*(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[A-Z][a-z]+)?(?: \d{4})?(?:\s*(?:-|–|to|and)\s*(?:(?:mon|tues|wednes|thurs|fri)day,? )?\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]+)?(?: \d{4})?)?|(?:from |in |on )?(?:early |mid |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4})?)/.exec(
        rest,
      )?.[0];
    if (date !== undefined && /[A-Z][a-z]{2}/.test(date)) return date.replace(/^(?:on|in) /, '').trim();
  }
  return null;
}
