/** Careers of every shape, for tests that hold for all of them. */
import fc from 'fast-check';
import { partialDayOf } from '@/lib/domain/profile/partial-day';
import { blankProfile, type Profile } from '@/lib/domain/profile/profile';
import { type Qualification, qualificationKinds } from '@/lib/domain/profile/qualification';
import { type WorkHistory, workKinds } from '@/lib/domain/profile/work-history';

/** The columns that every row has. */
export const keptColumns = {
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  deletedAt: null,
  deletionReason: null,
};
const words = fc.stringMatching(/^[A-Za-z0-9£é&(),'][A-Za-z0-9£é&(),' ./-]{0,30}[A-Za-z0-9)]$/);
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });
const day = fc.constantFrom('2011', '2015-06', '2019-12-31').map((text) => partialDayOf(text));
const days = maybe(day).map((one) => ({
  on: one?.on ?? null,
  precision: one?.precision ?? ('day' as const),
}));

const isBefore = (one: { on: string | null }, other: { on: string | null }) =>
  one.on !== null && other.on !== null && one.on < other.on;

/** A role with all that a role can have, or with next to nothing. */
export const anyRole: fc.Arbitrary<WorkHistory> = fc
  .record({
    id: fc.uuid(),
    jobTitle: words,
    company: words,
    kind: fc.constantFrom(...workKinds),
    location: maybe(words),
    start: days,
    isCurrent: fc.boolean(),
    bullets: fc.array(words, { maxLength: 3 }),
  })
  .map(({ start, isCurrent, bullets, ...row }) => ({
    ...keptColumns,
    ...row,
    startDate: start.on,
    startPrecision: start.precision,
    endDate: isCurrent ? null : '2020-01-01',
    endPrecision: isCurrent ? ('day' as const) : ('year' as const),
    isCurrent: isCurrent && start.on !== null,
    bullets: bullets.map((text, at) => ({ id: String(at), text })),
    neverInDocuments: false,
    bulletsSchemaVersion: 1,
  }))
  .map((row) => (row.isCurrent || row.endDate !== null ? row : { ...row, endPrecision: 'day' as const }));

/** A qualification of any kind. */
export const anyQualification: fc.Arbitrary<Qualification> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...qualificationKinds),
    title: words,
    issuer: fc.oneof(fc.constant(''), words),
    level: maybe(words),
    reference: maybe(words),
    details: fc.oneof(fc.constant(''), words),
    started: days,
    achieved: days,
    expiresOn: maybe(fc.constant('2027-03-31')),
  })
  .map(({ started, achieved, ...row }) =>
    // What ends before it began is kept in words, and comes back as words.
    isBefore(achieved, started)
      ? { ...row, started: achieved, achieved: started }
      : { ...row, started, achieved },
  )
  .map(({ started, achieved, ...row }) => ({
    ...keptColumns,
    ...row,
    startedOn: started.on,
    startedPrecision: started.precision,
    achievedOn: achieved.on,
    achievedPrecision: achieved.precision,
    neverInDocuments: false,
  }));

/** The facts of somebody with a name, a place and up to three links. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    id: fc.uuid(),
    fullName: words,
    headline: words,
    location: words,
    summary: words,
    email: maybe(fc.constant('a@example.org')),
    phone: maybe(fc.constant('07700 900123')),
    links: fc.array(fc.record({ label: words, url: fc.webUrl() }), { maxLength: 3 }),
  })
  .map(({ links, ...row }) => ({
    ...blankProfile,
    ...keptColumns,
    ...row,
    links: { schemaVersion: 1, items: links },
  }));
