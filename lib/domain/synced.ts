/**
 * Everything of a person that lives on the device and in Postgres, once: store, outbox, push and pull are
 * driven by this table. A new aggregate is a line here. Parents stand before their children.
 */
import type * as z from 'zod/mini';
import { activitySchema } from './apply/activity';
import { applicationSchema } from './apply/application';
import { checklistSchema } from './apply/checklist';
import { autopackSchema } from './documents/autopack';
import { achievementSchema } from './evidence/achievement';
import { evidencePickSchema } from './evidence/evidence-pick';
import { requirementSchema } from './fit/requirement';
import { answerSchema } from './interview/answer';
import { practiceAnswerSchema } from './interview/practice-answer';
import { blankProfile, profileSchema } from './profile/profile';
import { qualificationSchema } from './profile/qualification';
import { refereeSchema } from './profile/referee';
import { workHistorySchema } from './profile/work-history';
import { starDraftSchema } from './star/star-draft';

type Key<Schema extends z.ZodMiniObject> = keyof z.infer<Schema> & string;

type Id<Schema extends z.ZodMiniObject> = 'random' | 'owner' | readonly Key<Schema>[];

interface Synced<
  Schema extends z.ZodMiniObject,
  Apart extends readonly Key<Schema>[],
  Made extends Id<Schema>,
> {
  /** The table in Postgres; its columns are the schema's keys in snake_case. */
  table: string;
  schema: Schema;
  /**
   * What the id is: `random`; made from the values of these columns (see `idOfItsKind`), where there can be one
   * row of a kind only; or `owner`, the person's user id: one row, which the server makes and the device changes.
   */
  id: Made;
  /** Columns where two devices' versions are both kept and the person is asked. */
  longTexts: readonly Key<Schema>[];
  /** Most of a row's bytes, which lists do without: kept in a store of their own and read where asked for. */
  apart: Apart;
  /** Columns that follow from other rows on the device and in the database alike, and are never pushed. */
  derived: readonly Key<Schema>[];
  /** Columns that stay as they were made; the server refuses to change them. */
  fixed: readonly Key<Schema>[];
  /** In a row that is one of a kind, values that say nothing, besides null, false and what is empty. */
  blanks: Partial<z.infer<Schema>>;
  /**
   * Columns that name other rows, which are pushed first. Rows are listed under the first. Where it can be null
   * it is a mere link: the row stays when the other one goes.
   */
  parents: readonly { column: Key<Schema>; aggregate: string }[];
}

const define = <
  Schema extends z.ZodMiniObject,
  const Apart extends readonly Key<Schema>[] = readonly [],
  const Made extends Id<Schema> = 'random',
>(
  table: string,
  schema: Schema,
  more: Partial<Synced<Schema, Apart, Made>> = {},
): Synced<Schema, Apart, Made> => ({
  table,
  schema,
  id: 'random' as Made,
  longTexts: [],
  apart: [] as unknown as Apart,
  derived: [],
  fixed: [],
  blanks: {},
  parents: [],
  ...more,
});

const ofApplication = { column: 'applicationId', aggregate: 'applications' } as const;
const starParts = ['situation', 'task', 'action', 'result'] as const;

export const synced = {
  profiles: define('profiles', profileSchema, {
    id: 'owner',
    longTexts: ['summary'],
    fixed: ['deletedAt', 'deletionReason'],
    blanks: blankProfile,
  }),
  workHistory: define('work_history', workHistorySchema),
  qualifications: define('qualifications', qualificationSchema, { longTexts: ['details'] }),
  referees: define('referees', refereeSchema),
  achievements: define('achievements', achievementSchema, {
    longTexts: starParts,
    parents: [{ column: 'workHistoryId', aggregate: 'workHistory' }],
  }),
  applications: define('applications', applicationSchema, {
    longTexts: ['notes', 'jobDescription'],
    apart: ['jobText', 'jobDescription'],
    derived: ['status'],
  }),
  activities: define('application_activities', activitySchema, {
    apart: ['body'],
    fixed: ['applicationId'],
    parents: [ofApplication],
  }),
  checklists: define('application_apply_checklist', checklistSchema, {
    id: ['applicationId'],
    fixed: ['applicationId'],
    parents: [ofApplication],
  }),
  requirements: define('application_requirements', requirementSchema, {
    id: ['applicationId', 'gapKey'],
    fixed: ['applicationId', 'gapKey'],
    blanks: { kind: 'other', necessity: 'unstated', weight: 1 },
    parents: [ofApplication],
  }),
  picks: define('application_evidence', evidencePickSchema, {
    id: ['applicationId', 'gapKey', 'evidenceId'],
    fixed: ['applicationId', 'gapKey', 'evidenceId', 'sourceType', 'sourceId'],
    parents: [ofApplication],
  }),
  starDrafts: define('star_library', starDraftSchema, {
    longTexts: starParts,
    fixed: ['applicationId', 'gapKey'],
    parents: [ofApplication],
  }),
  autopacks: define('autopacks', autopackSchema, {
    longTexts: ['cvText', 'coverLetter'],
    apart: ['cvText', 'coverLetter', 'answersJson', 'evidenceTrace'],
    fixed: ['applicationId'],
    parents: [ofApplication],
  }),
  practiceAnswers: define('interview_practice_answers', practiceAnswerSchema, {
    id: ['applicationId', 'questionKey'],
    longTexts: ['answerText'],
    fixed: ['applicationId', 'questionKey'],
    parents: [ofApplication],
  }),
  answers: define('interview_answer_pack', answerSchema, {
    id: ['applicationId', 'questionKey', 'variant'],
    longTexts: ['answerText'],
    fixed: ['applicationId', 'questionKey', 'variant'],
    parents: [ofApplication, { column: 'starLibraryId', aggregate: 'starDrafts' }],
  }),
} as const;

export type Aggregate = keyof typeof synced;
export type RowOf<A extends Aggregate> = z.infer<(typeof synced)[A]['schema']>;
export const aggregates = Object.keys(synced) as readonly Aggregate[];
