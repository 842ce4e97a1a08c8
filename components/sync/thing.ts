import { type Aggregate, synced } from '@/lib/domain/synced';

/** What a person's rows are of, by table: each has a word on screen. */
const things = [
  'profiles',
  'achievements',
  'work_history',
  'qualifications',
  'referees',
  'applications',
  'application_activities',
  'application_requirements',
  'application_evidence',
  'star_library',
  'application_apply_checklist',
  'interview_practice_answers',
  'interview_answer_pack',
  'autopacks',
] as const;
type Thing = (typeof things)[number];

/** The thing that an aggregate is of; `other` for one that has no word yet. */
export function thingOf(aggregate: Aggregate): Thing | 'other' {
  const { table }: { table: string } = synced[aggregate];
  return things.find((thing) => thing === table) ?? 'other';
}
