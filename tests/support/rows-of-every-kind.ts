/** A whole, valid row of any aggregate, changed only where a test cares. */
import { keptIdOf } from '@/lib/domain/id-of-its-kind';
import { blankProfile } from '@/lib/domain/profile/profile';
import { type Aggregate, type RowOf, synced } from '@/lib/domain/synced';
import { aMoment, anActivity, anApplication } from './builders';

const anAchievementId = '11111111-1111-4111-8111-111111111111';
const starParts = { situation: 'A full ward', task: '', action: 'I moved beds', result: 'All had one' };

/** What a row of each aggregate has besides what all rows have; the parents' ids are made up. */
const samples: { [A in Aggregate]: () => object } = {
  profiles: () => ({ ...blankProfile, fullName: 'Sam Jones' }),
  workHistory: () => ({
    jobTitle: 'Ward clerk',
    company: 'Harbour Hospital',
    kind: 'employment',
    location: null,
    startDate: '2021-06-01',
    startPrecision: 'month',
    endDate: null,
    endPrecision: 'day',
    isCurrent: true,
    bullets: [{ id: 'b1', text: 'Ran the rota of 40 people' }],
    neverInDocuments: false,
    bulletsSchemaVersion: 1,
  }),
  qualifications: () => ({
    kind: 'registration',
    title: 'Registered nurse',
    issuer: 'NMC',
    level: null,
    reference: '12A3456B',
    details: '',
    startedOn: null,
    startedPrecision: 'day',
    achievedOn: '2019-01-01',
    achievedPrecision: 'year',
    expiresOn: null,
    neverInDocuments: false,
  }),
  referees: () => ({
    name: 'Ines Example',
    relation: 'Line manager',
    jobTitle: 'Matron',
    company: 'Harbour Hospital',
    email: 'ines@example.org',
    phone: null,
    address: '',
    askFirst: true,
    neverInDocuments: false,
  }),
  achievements: () => ({
    title: 'Beds',
    ...starParts,
    metrics: '12 beds',
    workHistoryId: null,
    happenedOn: '2024-02-29',
    neverInDocuments: false,
    cameFrom: null,
    position: null,
  }),
  applications: () => anApplication(),
  activities: () => anActivity(),
  checklists: () => ({
    applicationId: crypto.randomUUID(),
    cvExportedAt: null,
    coverExportedAt: null,
    interviewPackExportedAt: null,
    kitDownloadedAt: null,
    outreachStep1LoggedAt: null,
    followupScheduledAt: null,
    submittedLoggedAt: null,
  }),
  requirements: () => ({
    applicationId: crypto.randomUUID(),
    gapKey: 'sql',
    quote: 'SQL',
    offset: 12,
    textHash: 'abc',
    kind: 'skill',
    necessity: 'essential',
    stage: null,
    weight: 1,
    edited: false,
    confirmed: null,
  }),
  picks: () => ({
    applicationId: crypto.randomUUID(),
    gapKey: 'sql',
    evidenceId: `achievement:${anAchievementId}`,
    sourceType: 'achievement',
    sourceId: anAchievementId,
    matchScore: 0.5,
    qualityScore: 70.25,
    useCv: false,
    useCover: false,
    useStar: false,
  }),
  starDrafts: () => ({
    applicationId: crypto.randomUUID(),
    gapKey: 'sql',
    title: 'Beds',
    ...starParts,
    evidenceIds: [`achievement:${anAchievementId}`],
    qualityHint: null,
  }),
  autopacks: () => ({
    applicationId: crypto.randomUUID(),
    version: 1,
    cvText: 'CV',
    coverLetter: 'Dear all',
    answersJson: { schemaVersion: 1, items: [{ questionKey: 'why', text: 'Because' }] },
    evidenceTrace: { schemaVersion: 1, items: [] },
  }),
  practiceAnswers: () => ({
    applicationId: crypto.randomUUID(),
    questionKey: 'why',
    answerText: 'Because',
    rubricJson: { schemaVersion: 1, parts: [{ name: 'clear', score: 3 }] },
    score: 66.6,
    improvedText: null,
    improvedAt: null,
    improvedMeta: null,
  }),
  answers: () => ({
    applicationId: crypto.randomUUID(),
    questionKey: 'why',
    questionType: 'motivation',
    variant: 'standard',
    starGapKey: null,
    starLibraryId: null,
    answerText: 'Because',
  }),
};

const ofEveryRow = { createdAt: aMoment, updatedAt: aMoment, deletedAt: null, deletionReason: null };

/** The id is the right one for what the row is: made of its columns where it is one of a kind, else a new one. */
export async function aRowOf<A extends Aggregate>(
  aggregate: A,
  columns: Partial<RowOf<A>> = {},
): Promise<RowOf<A>> {
  const row = { ...samples[aggregate](), ...ofEveryRow, ...columns };
  const id = columns.id ?? (await keptIdOf(aggregate, row)) ?? crypto.randomUUID();
  return synced[aggregate].schema.parse({ ...row, id }) as RowOf<A>;
}
