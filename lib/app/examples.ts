import type { ExamplesApp } from '@/components/examples/examples-app';
import { keepTyped, typedItem } from '../browser/typed';
import { ok } from '../domain/result';
import { makeEditExample } from '../use-cases/evidence/edit-example';
import { makeMergeExamples } from '../use-cases/evidence/merge-examples';
import { makeMoveExample } from '../use-cases/evidence/move-example';
import { makeRemoveExamples } from '../use-cases/evidence/remove-examples';
import { makeSplitExample } from '../use-cases/evidence/split-example';
import { makeAddingExamples } from './adding-examples';
import { makeAskedMost } from './asked-most';
import { clock } from './clock';
import { makeConflictsPart } from './conflicts';
import type { CurrentStore } from './current-store';
import { orDiskFull } from './or-disk-full';
import { makePageWorld } from './page-world';

/** Puts the page of examples together; called once by its page. */
export function makeExamplesApp(): ExamplesApp {
  const world = makePageWorld();
  const { current, needs } = world;
  const editExample = makeEditExample(needs);
  return {
    ...makeAddingExamples(world),
    ...makeConflictsPart(world),
    account: world.account,
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    chosen: world.chosen,
    achievements: current.live((store) => store.liveList('achievements')),
    qualifications: current.live((store) => store.liveList('qualifications')),
    askedMost: makeAskedMost(current),
    editExample: (...edit) => orDiskFull(editExample(...edit).then(ok)),
    typedInExample: (exampleId) => typedItem(`example:${exampleId}`).live,
    keepTypedInExample: (exampleId, typed) => keepTyped(`example:${exampleId}`, typed),
    removeExamples: makeRemoveExamples(needs),
    splitExample: makeSplitExample(needs),
    mergeExamples: makeMergeExamples(needs),
    moveExample: makeMoveExample({ ...needs, held: () => heldExamples(current) }),
  };
}

async function heldExamples(current: CurrentStore) {
  const store = await current.get();
  const [achievements, roles] = await Promise.all([store.list('achievements'), store.list('workHistory')]);
  return { achievements, roles };
}
