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
  /** All living applications, without their long texts. */
  listApplications(): Promise<readonly ApplicationSummary[]>;
  readAdverts: { get(): Promise<ReadAdverts | null>; set(read: ReadAdverts): Promise<void> };
}

/** Answers how many adverts had a text that was not read before. */
export type KeepRequirements = () => Promise<number>;

/** So many adverts are looked at before it is written down; a worker that dies looks at no more than these again. */
const together = 20;

export function makeKeepRequirements(needs: KeepRequirementsNeeds): KeepRequirements {
  const look = makeLook(needs);
  return async () => {
    const applications = await needs.listApplications();
    const before = (await needs.readAdverts.get()) ?? {};
    const living = new Set(applications.map(({ id }) => id));
    let read = Object.fromEntries(Object.entries(before).filter(([id]) => living.has(id)));
    const stale = applications.filter(({ id, updatedAt }) => read[id]?.at !== updatedAt);
    let count = 0;
    let failure: unknown = null;
    for (let from = 0; from < stale.length; from += together) {
      for (const { id } of stale.slice(from, from + together)) {
        // One advert that fails must not keep all others waiting for ever.
        const looked = await look(id, read[id]?.textHash).catch((error: unknown) => {
          failure ??= error;
          return null;
        });
        if (looked === null) continue;
        read = { ...read, [id]: looked.mark };
        count += Number(looked.isNew);
      }
      await needs.readAdverts.set(read);
    }
    if (failure !== null) throw failure;
    return count;
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
