/** A CV on its way in: what was read, what the person put right, and what they decided. It changes no row. */
import type { CvQualification, CvReading, CvSensitive, Found } from './cv-reading';
import { type SensitivePlace, sensitiveIn } from './sensitive-words';

/** `open` waits for the person; nothing of an open role is kept. */
export type RoleAnswer = 'open' | 'keep' | 'leave';

export interface CvReview {
  /** Of the file; empty where the text was pasted. */
  name: string;
  /** The document's lines; everything found names them by index. */
  lines: readonly string[];
  /** As it was read. Same things are recognised by this, whatever is corrected. */
  found: CvReading;
  /** The same with the person's corrections; its lists keep their lengths. */
  reading: CvReading;
  /** One for each role. */
  roles: readonly RoleAnswer[];
  /** Roles that were taken for one that is there already and are another one, by index. */
  otherRoles: readonly number[];
  /** Bullets to leave out, by `placeOfBullet`. */
  leftBullets: readonly string[];
  /** Qualifications to leave out, by index. */
  leftQualifications: readonly number[];
  /** Referees to leave out, by index. */
  leftReferees: readonly number[];
  /** Unsorted lines that become examples, by index in `unsorted`. */
  examples: readonly number[];
  /** Lines with sensitive details that the person wants all the same. */
  wantedLines: readonly number[];
  /** Columns of rows that the person agreed to overwrite, by `placeOfColumn`. */
  overwrite: readonly string[];
}

export function startReview(name: string, lines: readonly string[], reading: CvReading): CvReview {
  return {
    name,
    lines,
    found: reading,
    reading,
    roles: reading.roles.map(() => 'open'),
    otherRoles: [],
    leftBullets: [],
    leftQualifications: [],
    leftReferees: [],
    examples: [],
    wantedLines: reading.sensitive.filter((one) => one.isInCareer).map((one) => one.line),
    overwrite: [],
  };
}

export function placeOfBullet(role: number, bullet: number): string {
  return `${role} ${bullet}`;
}

export function placeOfColumn(of: 'profile' | 'role' | 'qualification', at: number, column: string): string {
  return `${of} ${at} ${column}`;
}

/**
 * Whether a text is left out because it still says one of the sensitive details of its lines that are not wanted. What
 * the person corrected is judged by what it says now, and what only shares a line with such a detail stays.
 */
export function isSensitive(
  { reading, wantedLines }: CvReview,
  lines: readonly number[],
  text: string,
  place: SensitivePlace,
): boolean {
  const unwanted = reading.sensitive.filter(
    (one) => lines.includes(one.line) && !wantedLines.includes(one.line),
  );
  return unwanted.length > 0 && (says(text, unwanted) || isSaidAnew(text, place, unwanted));
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A detail as it was found, or a part of it, such as the day behind "Date of birth". */
function says(text: string, unwanted: readonly CvSensitive[]): boolean {
  const said = plain(text);
  return (
    said !== '' &&
    unwanted.some(
      ({ quote }) => said.includes(plain(quote)) || (said.length > 3 && plain(quote).includes(said)),
    )
  );
}

function isSaidAnew(text: string, place: SensitivePlace, unwanted: readonly CvSensitive[]): boolean {
  const kinds = text.split('\n').flatMap((line) => sensitiveIn(line, 0, place).map((one) => one.kind));
  return unwanted.some((one) => kinds.includes(one.kind));
}

/** Whether a fact about the person is left out as it stands. */
export function isFactSensitive(review: CvReview, fact: Found<string> | null): boolean {
  return fact !== null && isSensitive(review, fact.lines, fact.value, 'facts');
}

export function isBulletSensitive(review: CvReview, role: number, bullet: number): boolean {
  const one = review.reading.roles[role]?.bullets[bullet];
  return one !== undefined && isSensitive(review, one.lines, one.value, 'career');
}

export function isBulletLeft(review: CvReview, role: number, bullet: number): boolean {
  return review.leftBullets.includes(placeOfBullet(role, bullet)) || isBulletSensitive(review, role, bullet);
}

export function isQualificationSensitive(review: CvReview, one: CvQualification): boolean {
  const { title, issuer, level, reference, details, dates } = one;
  const texts = [title, issuer, level ?? '', reference ?? '', details, dates.written];
  return texts.some((text) => isSensitive(review, one.lines, text, 'career'));
}

export function isQualificationLeft(review: CvReview, at: number): boolean {
  const one = review.reading.qualifications[at];
  return (
    review.leftQualifications.includes(at) || (one !== undefined && isQualificationSensitive(review, one))
  );
}

/** An unsorted line that is ticked all the same is left out as long as its detail is not wanted. */
export function isLineSensitive(review: CvReview, at: number): boolean {
  const one = review.reading.unsorted[at];
  return one !== undefined && isSensitive(review, [one.line], one.text, 'facts');
}

export function isExample(review: CvReview, at: number): boolean {
  return review.examples.includes(at) && !isLineSensitive(review, at);
}

const profileFacts = ['name', 'headline', 'email', 'phone', 'location', 'summary'] as const;

/** Every text that would not be kept as things stand, in the order of its kind: nothing goes in silence. */
export function leftOut(review: CvReview): string[] {
  const { reading } = review;
  const facts = profileFacts.flatMap((name) => {
    const fact = reading[name];
    return fact !== null && isFactSensitive(review, fact) ? [fact.value] : [];
  });
  const roles = reading.roles.flatMap((role, at) => {
    if (review.roles[at] !== 'keep') {
      const head = together(role.title, role.employer, role.location, role.dates.written);
      return [head, ...role.bullets.map((bullet) => bullet.value)];
    }
    return role.bullets.filter((_, place) => isBulletLeft(review, at, place)).map((bullet) => bullet.value);
  });
  const qualifications = reading.qualifications
    .filter((_, at) => isQualificationLeft(review, at))
    .map((one) => together(one.title, one.issuer, one.level, one.reference, one.dates.written, one.details));
  const referees = (reading.referees ?? [])
    .filter((_, at) => review.leftReferees.includes(at))
    .map((one) => together(one.name, one.relation));
  const lines = reading.unsorted.filter((_, at) => !isExample(review, at)).map((one) => one.text);
  return [...facts, ...roles, ...qualifications, ...referees, ...lines].filter((text) => text.trim() !== '');
}

function together(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join(', ');
}
