/**
 * Reads every saved advert for what it asks, however it came here: clipped, clipped again, typed, pasted, put right, attached to, or
 * fetched from another device. An advert is read once for each text it has; what was read is remembered, so a worker that
 * dies goes on where it was, and reading twice changes nothing.
 */
import { type Application, type ApplicationSummary, effectiveText } from '../../domain/apply/application';
import { textHash } from '../../domain/fit/keeping/text-hash';
import type { FitNeeds } from './fit-rows';
import { makeRefreshRequirements } from './refresh-requirements';

/** By application: its row's moment (ISO 8601) and the hash of its text when it was looked at last. Of this device alone. */
export type ReadAdverts = Readonly<Record<string, { at: string; textHash: string }>>;

export interface KeepRequirementsNeeds extends FitNeeds {
  /** All living applications without their long texts, the newest first. */
  listApplications(): Promise<readonly ApplicationSummary[]>;
  readAdverts: { get(): Promise<ReadAdverts | null>; set(read: ReadAdverts): Promise<void> };
  /** Told of an advert that could not be kept, and why. */
  onFailure(applicationId: string, error: unknown): void;
}

export interface KeptSoFar {
  /** How many adverts had a text that was not read before. */
  read: number;
  /** How many applications are still to be looked at. */
  left: number;
}

/** Looks at a few applications, the newest first, so that nothing else is kept waiting; to be called until none is left. */
export type KeepRequirements = () => Promise<KeptSoFar>;

const together = 20;

export function makeKeepRequirements(needs: KeepRequirementsNeeds): KeepRequirements {
  const look = makeLook(needs);
  /** One that fails is left alone until the next start, and keeps no other waiting. */
  const failed = new Set<string>();
  return async () => {
    const applications = await needs.listApplications();
    const before = (await needs.readAdverts.get()) ?? {};
    const isStale = ({ id, updatedAt }: ApplicationSummary) =>
      before[id]?.at !== updatedAt && !failed.has(id);
    const stale = applications.filter(isStale);
    const marks: Record<string, ReadAdverts[string]> = {};
    let read = 0;
    for (const { id } of stale.slice(0, together)) {
      const looked = await look(id, before[id]?.textHash).catch((error: unknown) => {
        failed.add(id);
        needs.onFailure(id, error);
        return null;
      });
      if (looked === null) continue;
      marks[id] = looked.mark;
      read += Number(looked.isNew);
    }
    const living = new Set(applications.map(({ id }) => id));
    const kept = Object.entries(before).filter(([id]) => living.has(id));
    if (stale.length > 0) await needs.readAdverts.set({ ...Object.fromEntries(kept), ...marks });
    return { read, left: Math.max(0, stale.length - together) };
  };
}

/** Looks at one application; null where it is gone meanwhile. */
function makeLook(needs: KeepRequirementsNeeds) {
  const refresh = makeRefreshRequirements(needs);
  return async (id: string, knownHash: string | undefined) => {
    const application = await needs.rows.get('applications', id);
    if (application === null) return null;
    const hash = await textHash(effectiveText(application));
    const isNew = hash !== knownHash && !(await isKept(needs, application, hash));
    if (isNew) await refresh(id);
    return { mark: { at: application.updatedAt, textHash: hash }, isNew };
  };
}

/** Another device, or the Match tab, was here before. */
async function isKept({ rows }: KeepRequirementsNeeds, { id }: Application, hash: string): Promise<boolean> {
  return (await rows.requirementsOf(id)).some((row) => row.deletedAt === null && row.textHash === hash);
}
