import { vi } from 'vitest';
import type { HeldFacts, ProfileApp } from '@/components/options/profile-app';
import { ok } from '@/lib/domain/result';
import { type LiveValue, liveValue } from './live-value';

type Typed = Readonly<Record<string, string>> | null;

/** The person's own facts for a page, with nothing in them; what is done to them is only heard. */
export function someCareer(held: Partial<HeldFacts> = {}) {
  const undo = async () => {};
  const typed = new Map<string, LiveValue<Typed>>();
  const typedOf = (what: string) => {
    const known = typed.get(what) ?? liveValue<Typed>(null);
    typed.set(what, known);
    return known;
  };
  return {
    career: liveValue<HeldFacts>({
      profile: null,
      qualifications: [],
      workHistory: [],
      referees: [],
      ...held,
    }),
    conflicts: liveValue([]),
    settleConflict: vi.fn(async () => {}),
    changeProfile: vi.fn(async () => undo),
    addQualification: vi.fn(async () => undo),
    changeQualification: vi.fn(async () => undo),
    removeQualification: vi.fn(async () => undo),
    addRole: vi.fn(async () => undo),
    changeRole: vi.fn<ProfileApp['changeRole']>(async () => ok(undo)),
    removeRole: vi.fn(async () => undo),
    addDuty: vi.fn<ProfileApp['addDuty']>(async () => ok(undo)),
    addReferee: vi.fn(async () => undo),
    changeReferee: vi.fn(async () => undo),
    removeReferee: vi.fn(async () => undo),
    editExample: vi.fn<ProfileApp['editExample']>(async () => ({ undo, refused: {} })),
    removeExamples: vi.fn<ProfileApp['removeExamples']>(async () => ({ count: 1, undo })),
    typedNew: (what: string) => typedOf(what),
    keepTypedNew: (what: string, typed: Typed) => typedOf(what).set(typed),
    exportFacts: vi.fn(async () => {}),
  };
}
