import type { FitApp } from '@/components/panel/fit/fit-app';
import type { Application } from '@/lib/domain/apply/application';
import type { Achievement } from '@/lib/domain/evidence/achievement';
import { askedMost } from '@/lib/domain/fit/scoring/asked-most';
import type { Aggregate, RowOf } from '@/lib/domain/synced';
import { makeAnswerInPlace } from '@/lib/use-cases/fit/answer-in-place';
import { makeEditRequirements } from '@/lib/use-cases/fit/edit-requirement';
import type { FitRows } from '@/lib/use-cases/fit/fit-rows';
import { makePickEvidence } from '@/lib/use-cases/fit/pick-evidence';
import { makeRefreshRequirements } from '@/lib/use-cases/fit/refresh-requirements';
import type { Live } from '@/lib/use-cases/live';
import { inMemoryRows } from './in-memory-rows';
import { liveValue } from './live-value';

/** The fit step's real verbs over rows kept in memory. */
export function aFitApp(
  applications: Live<readonly Application[]>,
  achievements: readonly Achievement[] = [],
): FitApp {
  const inMemory = inMemoryRows();
  const lives = new Map<string, { aggregate: Aggregate; read(): void; live: Live<never> }>();
  const liveRows = <A extends Aggregate>(aggregate: A, applicationId: string | null) => {
    const read = () =>
      (inMemory.all(aggregate) as (RowOf<A> & { applicationId?: string })[]).filter(
        (row) => row.deletedAt === null && (applicationId === null || row.applicationId === applicationId),
      );
    const name = `${aggregate} ${applicationId}`;
    const live = lives.get(name)?.live ?? liveValue<readonly RowOf<A>[]>(read());
    const known = live as ReturnType<typeof liveValue<readonly RowOf<A>[]>>;
    lives.set(name, { aggregate, live: known as Live<never>, read: () => known.set(read()) });
    return known;
  };
  const rows: FitRows = {
    get: async (aggregate, id) =>
      aggregate === 'applications'
        ? ((applications.get()?.find((one) => one.id === id) ?? null) as never)
        : inMemory.get(aggregate, id),
    commit: async (changes) => {
      await inMemory.commit(changes);
      for (const { read } of lives.values()) read();
    },
    requirementsOf: async (id) => inMemory.all('requirements').filter((row) => row.applicationId === id),
    picksOf: async (id) => inMemory.all('picks').filter((row) => row.applicationId === id),
  };
  void inMemory.commit(achievements.map((row) => ({ kind: 'create', aggregate: 'achievements', row })));
  const needs = { rows, now: () => new Date('2026-11-20T12:00:00Z'), newId: () => crypto.randomUUID() };
  return {
    requirementsOf: (id) => liveRows('requirements', id),
    picksOf: (id) => liveRows('picks', id),
    askedMost: async () => askedMost(inMemory.all('requirements'), new Set(), 8),
    achievements: liveRows('achievements', null),
    roles: liveRows('workHistory', null),
    refresh: async (id) => (await makeRefreshRequirements(needs)(id)).ok,
    ...makePickEvidence(needs),
    setTargets: makePickEvidence(needs).useIn,
    answer: makeAnswerInPlace(needs),
    edit: makeEditRequirements(needs),
  };
}
