/** A CV on its way in: what was read, what the person put right, and what they decided. It changes no row. */
import type { CvReading, CvSensitive } from './cv-reading';

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
    leftBullets: [],
    leftQualifications: [],
    leftReferees: [],
    examples: [],
    wantedLines: [],
    overwrite: [],
  };
}

export function placeOfBullet(role: number, bullet: number): string {
  return `${role} ${bullet}`;
}

export function placeOfColumn(of: 'profile' | 'role' | 'qualification', at: number, column: string): string {
  return `${of} ${at} ${column}`;
}

/** The sensitive details that stand on any of these lines and are not wanted; what stands on them is left out. */
export function sensitiveOn({ reading, wantedLines }: CvReview, lines: readonly number[]): CvSensitive[] {
  return reading.sensitive.filter((one) => lines.includes(one.line) && !wantedLines.includes(one.line));
}

export function isBulletLeft(review: CvReview, role: number, bullet: number): boolean {
  const lines = review.reading.roles[role]?.bullets[bullet]?.lines ?? [];
  return review.leftBullets.includes(placeOfBullet(role, bullet)) || sensitiveOn(review, lines).length > 0;
}

export function isQualificationLeft(review: CvReview, at: number): boolean {
  const lines = review.reading.qualifications[at]?.lines ?? [];
  return review.leftQualifications.includes(at) || sensitiveOn(review, lines).length > 0;
}

export function isExample(review: CvReview, at: number): boolean {
  const line = review.reading.unsorted[at]?.line;
  return review.examples.includes(at) && (line === undefined || sensitiveOn(review, [line]).length === 0);
}

const profileFacts = ['name', 'headline', 'email', 'phone', 'location', 'summary'] as const;

/** Every text that would not be kept as things stand, in the order of its kind: nothing goes in silence. */
export function leftOut(review: CvReview): string[] {
  const { reading } = review;
  const facts = profileFacts.flatMap((name) => {
    const fact = reading[name];
    return fact !== null && sensitiveOn(review, fact.lines).length > 0 ? [fact.value] : [];
  });
  const roles = reading.roles.flatMap((role, at) => {
    if (review.roles[at] !== 'keep') {
      const head = [role.title, role.employer, role.dates.written].filter((text) => text !== '').join(', ');
      return [head, ...role.bullets.map((bullet) => bullet.value)];
    }
    return role.bullets.filter((_, place) => isBulletLeft(review, at, place)).map((bullet) => bullet.value);
  });
  const qualifications = reading.qualifications
    .filter((_, at) => isQualificationLeft(review, at))
    .map((one) => [one.title, one.issuer, one.dates.written].filter((text) => text !== '').join(', '));
  const referees = (reading.referees ?? [])
    .filter((_, at) => review.leftReferees.includes(at))
    .map((one) => [one.name, one.relation].filter((text) => text !== '').join(', '));
  const lines = reading.unsorted.filter((_, at) => !isExample(review, at)).map((one) => one.text);
  return [...facts, ...roles, ...qualifications, ...referees, ...lines].filter((text) => text.trim() !== '');
}
