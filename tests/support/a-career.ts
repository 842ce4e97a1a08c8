import { vi } from 'vitest';
import type { HeldFacts, ProfileApp } from '@/components/options/profile-app';
import { ok } from '@/lib/domain/result';
import { liveValue } from './live-value';

/** The person's own facts for a page, with nothing in them; what is done to them is only heard. */
export function someCareer(held: Partial<HeldFacts> = {}) {
  const undo = async () => {};
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
    exportFacts: vi.fn(async () => {}),
  };
}
