import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProfile, anyQualification, anyRole, keptColumns } from '@/tests/support/any-career';
import { type HeldCareer, planImport } from '../../domain/profile/cv/plan-import';
import type { Profile } from '../../domain/profile/profile';
import type { Referee } from '../../domain/profile/referee';
import type { WorkHistory } from '../../domain/profile/work-history';
import { readJsonResume } from './read-json-resume';
import { toJsonResume } from './to-json-resume';

const nobody: HeldCareer = { profile: null, workHistory: [], qualifications: [] };
const read = (text: string) => {
  const result = readJsonResume(text);
  if (!result.ok) throw new Error(result.why);
  return result.value;
};

/** What a person typed into a row: without the columns that the store adds. */
function typedIn<Row extends object>(row: Row) {
  const added = new Set([...Object.keys(keptColumns), 'id', 'neverInDocuments', 'bulletsSchemaVersion']);
  return Object.fromEntries(Object.entries(row).filter(([column]) => !added.has(column)));
}

const inOneOrder = <Row extends { title: string; kind: string }>(rows: readonly Row[]) =>
  [...rows].sort((one, other) => `${one.kind} ${one.title}`.localeCompare(`${other.kind} ${other.title}`));

const volunteeringLast = (roles: readonly WorkHistory[]) =>
  [false, true].flatMap((isLast) => roles.filter((role) => (role.kind === 'volunteering') === isLast));

/** What an import proposes of the written file to somebody who has nothing yet. */
const planOf = (career: Parameters<typeof toJsonResume>[0]) =>
  planImport(read(JSON.stringify(toJsonResume(career))).reading, nobody);

/** What a profile says of a person, as an import would propose it. */
function factsOf(person: Profile) {
  const { id: _id, email, phone, links, telemetryOptIn: _yes, ...row } = person;
  const { createdAt: _c, updatedAt: _u, deletedAt: _d, deletionReason: _r, ...facts } = row;
  return {
    ...facts,
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
    links: links.items,
  };
}

describe('a profile as JSON Resume', () => {
  it('comes back as the same roles, qualifications and facts', () => {
    const roles = fc.array(anyRole, { maxLength: 4 });
    const qualifications = fc.array(anyQualification, { maxLength: 5 });
    const comesBack = fc.property(anyProfile, roles, qualifications, (profile, workHistory, held) => {
      const plan = planOf({ profile, workHistory, qualifications: held });
      expect(plan.profile.draft).toEqual(factsOf(profile));
      expect(plan.roles.map((one) => one.draft)).toEqual(
        volunteeringLast(workHistory).map((role) => ({
          ...typedIn(role),
          bullets: role.bullets.map((bullet) => bullet.text),
        })),
      );
      const drafts = plan.qualifications.map((one) => one.draft);
      expect(inOneOrder(drafts)).toEqual(inOneOrder(held).map(typedIn));
    });
    fc.assert(comesBack, { numRuns: 150 });
  });
});

describe('referees in JSON Resume', () => {
  const referee: Referee = {
    ...keptColumns,
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
    expect({ ...keptColumns, id: referee.id, ...back }).toEqual(referee);
    expect(lines).toHaveLength(2);
    expect(reading.unsorted).toEqual([]);
  });

  it('are recognised where they are there already', () => {
    const { reading } = read(json);
    expect(planImport(reading, nobody).referees).toEqual([{ isKnown: false }]);
    expect(planImport(reading, { ...nobody, referees: [referee] }).referees).toEqual([{ isKnown: true }]);
  });
});
