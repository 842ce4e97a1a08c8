import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldCareer, planImport } from '../../domain/profile/cv/plan-import';
import { partialDayOf } from '../../domain/profile/partial-day';
import { blankProfile, type Profile } from '../../domain/profile/profile';
import { type Qualification, qualificationKinds } from '../../domain/profile/qualification';
import type { Referee } from '../../domain/profile/referee';
import { type WorkHistory, workKinds } from '../../domain/profile/work-history';
import { readJsonResume } from './read-json-resume';
import { toJsonResume } from './to-json-resume';

const kept = {
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

const role: fc.Arbitrary<WorkHistory> = fc
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
    ...kept,
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

const qualification: fc.Arbitrary<Qualification> = fc
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
  .map(({ started, achieved, ...row }) => ({
    ...kept,
    ...row,
    startedOn: started.on,
    startedPrecision: started.precision,
    achievedOn: achieved.on,
    achievedPrecision: achieved.precision,
    neverInDocuments: false,
  }));

const profile: fc.Arbitrary<Profile> = fc
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
    ...kept,
    ...row,
    links: { schemaVersion: 1, items: links },
  }));

const nobody: HeldCareer = { profile: null, workHistory: [], qualifications: [] };
const read = (text: string) => {
  const result = readJsonResume(text);
  if (!result.ok) throw new Error(result.why);
  return result.value;
};

describe('a profile as JSON Resume', () => {
  it('comes back as the same roles, qualifications and facts', () => {
    fc.assert(
      fc.property(
        profile,
        fc.array(role, { maxLength: 4 }),
        fc.array(qualification, { maxLength: 5 }),
        (person, roles, held) => {
          const json = JSON.stringify(
            toJsonResume({ profile: person, workHistory: roles, qualifications: held }),
          );
          const plan = planImport(read(json).reading, nobody);
          const { fullName, headline, location, summary, email, phone } = person;
          expect(plan.profile.draft).toEqual({
            fullName,
            headline,
            location,
            summary,
            ...(email === null ? {} : { email }),
            ...(phone === null ? {} : { phone }),
            links: person.links.items,
            country: person.country,
            timeZone: person.timeZone,
            locale: person.locale,
            neverInDocuments: person.neverInDocuments,
          });
          const inOrder = [
            ...roles.filter((one) => one.kind !== 'volunteering'),
            ...roles.filter((one) => one.kind === 'volunteering'),
          ];
          expect(plan.roles.map((one) => one.draft)).toEqual(
            inOrder.map(
              ({
                id: _id,
                createdAt: _c,
                updatedAt: _u,
                deletedAt: _d,
                deletionReason: _r,
                bulletsSchemaVersion: _v,
                neverInDocuments: _n,
                ...row
              }) => ({ ...row, bullets: row.bullets.map((one) => one.text) }),
            ),
          );
          const byTitle = (one: { title: string; kind: string }) => `${one.kind} ${one.title}`;
          const sorted = <Row extends { title: string; kind: string }>(rows: readonly Row[]) =>
            [...rows].sort((a, b) => byTitle(a).localeCompare(byTitle(b)));
          expect(sorted(plan.qualifications.map((one) => one.draft))).toEqual(
            sorted(
              held.map(
                ({
                  id: _id,
                  createdAt: _c,
                  updatedAt: _u,
                  deletedAt: _d,
                  deletionReason: _r,
                  neverInDocuments: _n,
                  ...row
                }) => row,
              ),
            ),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('referees in JSON Resume', () => {
  const referee: Referee = {
    ...kept,
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Ines Example',
    relation: 'Line manager, 2019 to 2022',
    jobTitle: 'Matron',
    company: 'Harbour Hospital',
    email: 'ines@example.org',
    phone: null,
    address: '1 Quay Street, Leeds',
    askFirst: false,
    neverInDocuments: true,
  };
  const json = JSON.stringify(
    toJsonResume({ profile: null, workHistory: [], qualifications: [], referees: [referee] }),
  );

  it('come back as the same people, and no line of them is set aside', () => {
    const { reading } = read(json);
    const [{ lines, ...back } = { lines: [] }] = reading.referees ?? [];
    expect({ ...kept, id: referee.id, ...back }).toEqual(referee);
    expect(lines).toHaveLength(2);
    expect(reading.unsorted).toEqual([]);
  });

  it('are recognised where they are there already', () => {
    const { reading } = read(json);
    expect(planImport(reading, nobody).referees).toEqual([{ isKnown: false }]);
    expect(planImport(reading, { ...nobody, referees: [referee] }).referees).toEqual([{ isKnown: true }]);
  });
});

describe('a JSON Resume of another program', () => {
  const file = {
    basics: {
      name: 'Ana Moreira',
      picture: 'data:x',
      website: 'javascript:alert(1)',
      location: 'Porto',
      profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/ana' }],
    },
    work: [
      {
        company: 'Clinic',
        position: 'Physio',
        startDate: '2019-06-15T00:00:00Z',
        summary: 'Outpatients',
        highlights: ['Classes'],
      },
    ],
    volunteer: [{ organization: 'Food bank', position: 'Driver', startDate: '2018', endDate: '2019' }],
    education: [{ institution: 'Institute', studyType: 'Bachelor', area: 'Physiotherapy', gpa: 3.5 }],
    awards: [{ title: 'Prize for teaching' }],
    references: [{ name: 'Dr Example', reference: 'A good colleague' }],
  };
  const { document, reading } = read(JSON.stringify(file));

  it('is read with the names of older versions', () => {
    expect(
      reading.roles.map(({ kind, title, employer, dates }) => [
        kind,
        title,
        employer,
        dates.start?.on,
        dates.isCurrent,
      ]),
    ).toEqual([
      ['employment', 'Physio', 'Clinic', '2019-06-15', true],
      ['volunteering', 'Driver', 'Food bank', '2018-01-01', false],
    ]);
    expect(reading.roles[0]?.bullets.map((one) => one.value)).toEqual(['Outpatients', 'Classes']);
    expect(reading.qualifications[0]).toMatchObject({
      title: 'Bachelor Physiotherapy',
      issuer: 'Institute',
      level: '3.5',
    });
    expect(reading.location?.value).toBe('Porto');
  });

  it('keeps no address that runs', () => {
    expect(reading.links.map((link) => link.value)).toEqual(['https://linkedin.com/in/ana']);
  });

  it('sets aside what has no place, and points at the lines it stands on', () => {
    expect(reading.unsorted.map((one) => one.text)).toEqual([
      'javascript:alert(1)',
      'Prize for teaching',
      'Dr Example',
      'A good colleague',
    ]);
    const at = reading.roles[0]?.bullets[1]?.lines[0] ?? -1;
    expect(document.lines[at]?.text).toBe('Classes');
  });

  it.each([
    ['{', 'damaged'],
    ['[]', 'unsupported'],
    ['{"name":"x"}', 'unsupported'],
    ['{"basics":{},"sections":{}}', 'unsupported'],
    ['{"basics":{"name":{}}}', 'unsupported'],
    ['"text"', 'unsupported'],
  ])('%s is refused as %s', (text, why) => expect(readJsonResume(text)).toEqual({ ok: false, why }));

  it('has no power over other objects', () => {
    const { reading: odd } = read(
      '{"basics":{"name":"A B","__proto__":{"polluted":"yes"}},"__proto__":{"polluted":"yes"}}',
    );
    expect(odd.name?.value).toBe('A B');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
