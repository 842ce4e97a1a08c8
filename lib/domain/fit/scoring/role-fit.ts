/**
 * How much of what an advert asks the person says they can show. Only what they confirmed counts; nothing here is a guess,
 * and nothing says whether to apply: people with 60 to 70 % of a private employer's list are interviewed.
 */
import { type CheckFirstTopic, checkFirstTopic } from '../finding/check-first';
import type { Requirement } from '../requirement';

/** What a requirement is worth by its necessity; a duty is worth 1, and only where the advert names nothing else. */
const fitWeights = { essential: 3, unstated: 2, desirable: 1, duty: 1 } as const;

/** Why there is no number. */
const noScoreReasons = ['other_language', 'thin_advert', 'few_requirements', 'empty_bank'] as const;
type NoScoreReason = (typeof noScoreReasons)[number];

/** Fewer requirements than this make no share of anything; fewer words than this are no whole advert. */
const leastRequirements = 5;
const leastWords = 60;

/** From this many lines about the person on, an advert's duties say what the job is and not what it asks. */
const specificationLines = 2;

/** What one requirement adds to the score, so that every point leads back to a line of the advert. */
interface FitPart {
  gapKey: string;
  /** Points out of 100: what it could add, and what it adds. */
  worth: number;
  earned: number;
  /** A match was offered and the person has not said yet. */
  isWaiting: boolean;
}

/** "9 of 12": `shown` counts a partly as a half. */
interface FitCount {
  shown: number;
  of: number;
}

interface RoleFit {
  /** 0 to 100, whole; null with the reasons in `missing`. */
  score: number | null;
  missing: NoScoreReason[];
  /** Where the score would lie if every match that waits were confirmed; null where none waits or there is no score. */
  range: { low: number; high: number } | null;
  essentials: FitCount;
  desirables: FitCount;
  unstated: FitCount;
  parts: FitPart[];
  /** Questions of yes or no, outside the score. */
  checkFirst: { gapKey: string; topic: CheckFirstTopic; answer: Requirement['confirmed'] }[];
}

export interface FitGround {
  requirements: readonly Requirement[];
  /** Keys of requirements that have a candidate. */
  offered: ReadonlySet<string>;
  /** How many examples the person has. */
  examples: number;
  /** The advert as it is matched. */
  text: string;
  language: 'english' | 'other';
}

export function roleFit(ground: FitGround): RoleFit {
  const living = ground.requirements.filter((row) => row.deletedAt === null);
  const checks = living.map((row) => ({ row, topic: checkFirstOf(row) }));
  const counted = countedOf(checks.filter(({ topic }) => topic === null).map(({ row }) => row));
  const total = counted.reduce((sum, row) => sum + weightOf(row), 0);
  const parts = counted.map((row) => partOf(row, total, ground.offered));
  const missing = missingFrom(ground, counted.length, total);
  // Weights are added before they become points: halves add exactly, in any order, and hundredths do not.
  const pointsOf = (weigh: (row: Requirement, at: number) => number) =>
    (100 * counted.reduce((sum, row, at) => sum + weigh(row, at), 0)) / total;
  const earned = pointsOf((row) => weightOf(row) * shareOf(row));
  const waiting = pointsOf((row, at) => (parts[at]?.isWaiting ? weightOf(row) : 0));
  const hasScore = missing.length === 0;
  return {
    score: hasScore ? Math.round(earned) : null,
    missing,
    range: hasScore && waiting > 0 ? { low: Math.round(earned), high: Math.round(earned + waiting) } : null,
    essentials: countOf(counted, 'essential'),
    desirables: countOf(counted, 'desirable'),
    unstated: countOf(counted, 'unstated'),
    parts,
    checkFirst: checks.flatMap(({ row, topic }) =>
      topic === null ? [] : [{ gapKey: row.gapKey, topic, answer: row.confirmed }],
    ),
  };
}

/** The yes-or-no question a requirement is; null for one that counts in the score. */
export function checkFirstOf(row: Pick<Requirement, 'quote' | 'kind' | 'necessity'>): CheckFirstTopic | null {
  return row.kind === 'licence' && row.necessity !== 'desirable' ? checkFirstTopic(row.quote) : null;
}

function countedOf(rows: readonly Requirement[]): Requirement[] {
  const isDuty = (row: Requirement) => row.kind === 'responsibility';
  const hasSpecification = rows.filter((row) => !isDuty(row)).length >= specificationLines;
  return rows.filter((row) => !(hasSpecification && isDuty(row)) && row.weight > 0);
}

function weightOf(row: Requirement): number {
  return row.weight * (row.kind === 'responsibility' ? fitWeights.duty : fitWeights[row.necessity]);
}

const shareOf = (row: Requirement) => (row.confirmed === 'yes' ? 1 : row.confirmed === 'partly' ? 0.5 : 0);

function partOf(row: Requirement, total: number, offered: ReadonlySet<string>): FitPart {
  const worth = (100 * weightOf(row)) / total;
  return {
    gapKey: row.gapKey,
    worth,
    earned: worth * shareOf(row),
    isWaiting: row.confirmed === null && offered.has(row.gapKey),
  };
}

function countOf(rows: readonly Requirement[], necessity: Requirement['necessity']): FitCount {
  const asked = rows.filter((row) => row.necessity === necessity);
  return { shown: asked.reduce((sum, row) => sum + shareOf(row), 0), of: asked.length };
}

function missingFrom({ text, language, examples }: FitGround, count: number, total: number): NoScoreReason[] {
  const is: Record<NoScoreReason, boolean> = {
    other_language: language === 'other',
    thin_advert: text.split(/\s+/).length < leastWords,
    few_requirements: count < leastRequirements || total === 0,
    empty_bank: examples === 0,
  };
  return noScoreReasons.filter((reason) => is[reason]);
}
