import type { ExamplesApp } from '@/components/examples/examples-app';
import type { Achievement } from '@/lib/domain/evidence/achievement';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { ok } from '@/lib/domain/result';
import { makeEditExample } from '@/lib/use-cases/evidence/edit-example';
import { makeMergeExamples } from '@/lib/use-cases/evidence/merge-examples';
import { makeMoveExample } from '@/lib/use-cases/evidence/move-example';
import { makeRemoveExamples } from '@/lib/use-cases/evidence/remove-examples';
import { makeSplitExample } from '@/lib/use-cases/evidence/split-example';
import { type LiveValue, liveValue } from './live-value';
import { somePanelExamples } from './some-examples';
import { aStore } from './stores';

const now = () => Date.parse('2026-11-20T12:00:00Z');

type Aside = Readonly<Record<string, string>> | null;

/** The page of examples over a real store; `disk.isFull` makes every edit meet a full disk. */
export async function anExamplesApp(
  achievements: readonly Achievement[],
  roles: readonly WorkHistory[] = [],
) {
  const store = await aStore();
  await store.commit([
    ...achievements.map((row) => ({ kind: 'create', aggregate: 'achievements', row }) as const),
    ...roles.map((row) => ({ kind: 'create', aggregate: 'workHistory', row }) as const),
  ]);
  const disk = { isFull: false };
  const needs = { rows: store, newId: () => crypto.randomUUID(), now: () => new Date(now()) };
  const held = async () => ({
    achievements: await store.list('achievements'),
    roles: await store.list('workHistory'),
  });
  const editExample = makeEditExample(needs);
  const asides = new Map<string, LiveValue<Aside>>();
  const asideOf = (exampleId: string) => {
    const known = asides.get(exampleId) ?? liveValue<Aside>(null);
    asides.set(exampleId, known);
    return known;
  };
  const app: ExamplesApp = {
    ...somePanelExamples(),
    now,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    chosen: liveValue(null),
    account: liveValue<{ kind: 'device' }>({ kind: 'device' }),
    achievements: store.liveList('achievements'),
    roles: store.liveList('workHistory'),
    conflicts: store.conflicts.live as ExamplesApp['conflicts'],
    settleConflict: async (id: string, keep: 'mine' | 'theirs' | 'both') => store.conflicts.settle(id, keep),
    askedMost: async () => [],
    editExample: async (...edit) => {
      if (disk.isFull) return { ok: false, why: 'disk-full' };
      return ok(await editExample(...edit));
    },
    typedInExample: asideOf,
    keepTypedInExample: (exampleId, typed) => asideOf(exampleId).set(typed),
    removeExamples: makeRemoveExamples(needs),
    splitExample: makeSplitExample(needs),
    mergeExamples: makeMergeExamples(needs),
    moveExample: makeMoveExample({ ...needs, held }),
  };
  return { app, store, disk, asideOf };
}
