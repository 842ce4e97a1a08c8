/** What adverts of the British Civil Service say in a form of their own (Success Profiles). */
import type { PlacedAdvert } from './place-lines';

/** The nine behaviours of Success Profiles. */
export const civilServiceBehaviours = [
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
export type CivilServiceBehaviour = (typeof civilServiceBehaviours)[number];

export const civilServiceGrades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'G7', 'G6', 'SCS'] as const;
export type CivilServiceGrade = (typeof civilServiceGrades)[number];

/** A limit on what the person writes. */
export interface WordLimit {
  words: number;
  /** What it is for: a statement on each behaviour, the personal statement, the CV, or what the advert leaves open. */
  of: 'behaviour' | 'statement' | 'cv' | 'other';
}

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

const grades: readonly (readonly [CivilServiceGrade, RegExp])[] = [
  ['HEO', /\bhigher executive officer\b|\bHEO\b/],
  ['SEO', /\bsenior executive officer\b|\bSEO\b(?=,| |\n|$)/],
  ['EO', /\bexecutive officer\b|\bEO\b/],
  ['AO', /\badministrative officer\b|\bAO\b/],
  ['AA', /\badministrative assistant\b|\bAA\b/],
  ['G7', /\bgrade 7\b|\bG7\b/],
  ['G6', /\bgrade 6\b|\bG6\b/],
  ['SCS', /\bsenior civil servi(?:ce|ant)\b|\bSCS\b|\bdeputy director\b/],
];

function gradeOf(advert: string): CivilServiceGrade | null {
  const head = advert.slice(0, 3000);
  const found = grades
    .map(([grade, words]) => ({
      grade,
      at: head.search(new RegExp(words.source, /[A-Z]{2}/.test(words.source) ? 'i' : 'i')),
    }))
    .filter(({ at }) => at !== -1);
  return found.sort((one, other) => one.at - other.at)[0]?.grade ?? null;
}

function wordLimitsOf(advert: string): WordLimit[] {
  const limits: WordLimit[] = [];
  for (const found of advert.matchAll(/\b(\d[\d,]{1,5})[ -]words?\b/gi)) {
    const words = Number((found[1] ?? '').replace(/,/g, ''));
    const around =
      advert
        .slice(Math.max(0, found.index - 90), found.index + found[0].length + 50)
        .split(/\n/)
        .find((line) => line.includes(found[0])) ?? '';
    limits.push({ words, of: subjectOf(around, around.indexOf(found[0])) });
  }
  return limits.filter(
    (limit, at) => limits.findIndex((one) => one.words === limit.words && one.of === limit.of) === at,
  );
}

/** The nearest thing that can have a length: behind the figure first ("250 words for each behaviour"), then before it. */
function subjectOf(text: string, at: number): WordLimit['of'] {
  const subjects: readonly (readonly [WordLimit['of'], RegExp])[] = [
    ['behaviour', /behaviours?/i],
    ['statement', /(?:personal|supporting) statement|suitability/i],
    ['cv', /\bcv\b/i],
  ];
  const behind = text.slice(at, at + 60);
  const near = subjects
    .map(([of, words]) => ({ of, at: behind.search(words) }))
    .filter((one) => one.at !== -1);
  const before = subjects
    .map(([of, words]) => ({ of, at: text.slice(0, at).search(words) }))
    .filter((one) => one.at !== -1);
  const isSaidBefore =
    /(?:of (?:no more than|up to|at most|a maximum of)|in up to|max(?:imum)?(?: of)?|limit of|no more than)\s*$/i.test(
      text.slice(0, at),
    );
  const nearest = near.sort((one, other) => one.at - other.at)[0]?.of;
  const last = before.sort((one, other) => other.at - one.at)[0]?.of;
  return (isSaidBefore ? (last ?? nearest) : (nearest ?? last)) ?? 'other';
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
