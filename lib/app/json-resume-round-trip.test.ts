/** What goes out as JSON Resume and is brought in again somewhere else is the same, but for ids and moments. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMemoryRows } from '../../tests/support/in-memory-rows';
import { readJsonResume } from '../documents/json-resume/read-json-resume';
import { toJsonResume } from '../documents/json-resume/to-json-resume';
import type { Achievement } from '../domain/evidence/achievement';
import { placeOf } from '../domain/evidence/example-order';
import { planImport } from '../domain/profile/cv/plan-import';
import { startReview } from '../domain/profile/cv/review';
import { blankProfile, documentFacts, type Profile } from '../domain/profile/profile';
import { type Qualification, qualificationKinds } from '../domain/profile/qualification';
import { type WorkHistory, workKinds } from '../domain/profile/work-history';
import { confirmReview } from '../use-cases/profile/confirm-review';
import { makeImportCv } from '../use-cases/profile/import-cv';

const row = {
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  deletedAt: null,
  deletionReason: null,
};
/** Details of the kind that is left out of a stranger's CV are among them: our own file keeps what it was given. */
const words = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Z][a-z£é&(),' ./0-9-]{1,40}[a-z)]$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Date of birth: 12 May 1988', 'I am deaf', 'Marital status: single'),
  },
);
const blankOr = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const bullets = fc
  .uniqueArray(words, { maxLength: 4, selector: (text) => text.toLowerCase() })
  .chain((texts) =>
    fc.tuple(...texts.map((text) => fc.record({ text: fc.constant(text), isKept: fc.boolean() }))),
  )
  .map((all) =>
    all.map(({ text, isKept }, at) => ({
      id: `b${at}`,
      text,
      ...(isKept ? { neverInDocuments: true } : {}),
    })),
  );

const role: fc.Arbitrary<WorkHistory> = fc.record({
  ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, fc.constant(value)])),
  id: fc.uuid(),
  jobTitle: words,
  company: words,
  kind: fc.constantFrom(...workKinds),
  location: blankOr(words),
  startDate: fc.constantFrom('2015-06-01', '2019-12-01'),
  startPrecision: fc.constant('month'),
  endDate: fc.constant('2020-01-01'),
  endPrecision: fc.constant('year'),
  isCurrent: fc.constant(false),
  bullets,
  neverInDocuments: fc.boolean(),
  bulletsSchemaVersion: fc.constant(1),
}) as fc.Arbitrary<WorkHistory>;

const qualification: fc.Arbitrary<Qualification> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...qualificationKinds),
    title: words,
    neverInDocuments: fc.boolean(),
  })
  .map((one) => ({
    ...row,
    ...one,
    ...{
      issuer: 'Sample body',
      level: null,
      reference: 'AB123',
      details: '',
      startedOn: null,
      expiresOn: null,
    },
    ...{ startedPrecision: 'day', achievedOn: '2018-01-01', achievedPrecision: 'year' as const },
  })) as fc.Arbitrary<Qualification>;

const profile: fc.Arbitrary<Profile> = fc
  .record({
    fullName: words,
    summary: words,
    country: blankOr(fc.constantFrom('GB', 'US', 'PT')),
    timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'UTC'),
    locale: blankOr(fc.constantFrom('en-GB', 'en-US', 'pt')),
    hidden: blankOr(fc.uniqueArray(fc.constantFrom(...documentFacts))),
  })
  .map(({ hidden, ...one }) => ({
    ...{ ...blankProfile, ...row, id: 'me', ...one },
    neverInDocuments: hidden === null ? null : { schemaVersion: 1, items: hidden },
  }));

const cameFrom = {
  ...{ schemaVersion: 1, url: 'https://example.org/a', title: 'A page' },
  ...{ quote: 'Ran the shop', takenAt: '2026-11-20T09:00:00Z' },
};
const exampleOf = (roles: readonly WorkHistory[]): fc.Arbitrary<Achievement> =>
  fc
    .record({
      ...{ id: fc.uuid(), title: words, situation: words, task: words, action: words, result: words },
      ...{ metrics: words, happenedOn: blankOr(fc.constant('2024-02-29')), neverInDocuments: fc.boolean() },
      cameFrom: blankOr(fc.constant(cameFrom)),
      position: blankOr(fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((place) => place + 0)),
      workHistoryId: fc.constantFrom(null, ...roles.map((one) => one.id)),
    })
    .map((one) => ({ ...row, ...one }));

const career = fc
  .uniqueArray(role, { maxLength: 3, selector: (one) => `${one.jobTitle} ${one.company}`.toLowerCase() })
  .chain((workHistory) =>
    fc.record({
      workHistory: fc.constant(workHistory),
      qualifications: fc.uniqueArray(qualification, {
        maxLength: 4,
        selector: (one) => one.title.toLowerCase(),
      }),
      achievements: fc.uniqueArray(exampleOf(workHistory), {
        maxLength: 4,
        selector: (one) => `${one.title} ${one.action}`.toLowerCase(),
      }),
      profile,
    }),
  );

/** Without what is made anew wherever a row is made; an example names its role by its words. */
function plainly({
  workHistory,
  qualifications,
  achievements,
  profile,
}: Awaited<ReturnType<typeof broughtIn>>) {
  const roleOf = (id: string | null) => workHistory.find((one) => one.id === id)?.jobTitle ?? null;
  const bare = <Row extends { id: string }>({ id: _id, ...columns }: Row) => ({ ...columns, ...row });
  const inOrder = (one: object) => JSON.stringify(Object.entries(one).sort());
  const sorted = <One extends object>(all: One[]) =>
    all.sort((one, other) => inOrder(one).localeCompare(inOrder(other)));
  return {
    workHistory: sorted(
      workHistory.map((one) => ({
        ...bare(one),
        bullets: one.bullets.map(({ id: _id, ...bullet }) => bullet),
      })),
    ),
    qualifications: sorted(qualifications.map(bare)),
    achievements: sorted(
      achievements.map((one) => ({
        ...bare(one),
        workHistoryId: roleOf(one.workHistoryId),
        position: placeOf({ ...one, ...row }),
      })),
    ),
    profile: profile && bare(profile),
  };
}

/** The file, read on another device where there is nothing yet, and everything kept. */
async function broughtIn(file: string) {
  const read = readJsonResume(file);
  if (!read.ok) throw new Error(read.why);
  const { document, reading } = read.value;
  const rows = inMemoryRows();
  const started = startReview(
    'resume.json',
    document.lines.map(({ text }) => text),
    reading,
  );
  const review = {
    ...started,
    roles: reading.roles.map(() => 'keep' as const),
  };
  const plan = planImport(reading, { profile: null, workHistory: [], qualifications: [] });
  let ids = 0;
  const newId = () => `new-${ids++}`;
  const importCv = makeImportCv({ rows, newId, now: () => new Date(row.createdAt) });
  await importCv(confirmReview(review, plan, 'me'));
  return {
    workHistory: rows.all('workHistory'),
    qualifications: rows.all('qualifications'),
    achievements: rows.all('achievements'),
    profile: await rows.get('profiles', 'me'),
  };
}

describe('a profile that goes out as JSON Resume', () => {
  it('comes back with its settings, examples and what is kept out of documents', async () => {
    await fc.assert(
      fc.asyncProperty(career, async (held) => {
        expect(plainly(await broughtIn(JSON.stringify(toJsonResume(held))))).toEqual(plainly(held));
      }),
      { numRuns: 60 },
    );
  });
});
