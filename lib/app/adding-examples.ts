import type { AddingExamples } from '@/components/examples/examples-app';
import { broughtItem, keepTyped, typedItem } from '../browser/typed';
import { once } from './later';
import { orDiskFull } from './or-disk-full';
import type { PageWorld } from './page-world';

/** Adding an example, for every page that offers it; what adds it is loaded when somebody does. */
export function makeAddingExamples({ current, needs }: PageWorld): AddingExamples {
  const adding = once(async () => {
    const { makeAddExample } = await import('../use-cases/evidence/add-example');
    return makeAddExample(needs);
  });
  return {
    roles: current.live((store) => store.liveList('workHistory')),
    addExample: async (columns) => orDiskFull((await adding())(columns)),
    typedExample: typedItem('example').live,
    keepTypedExample: (typed) => keepTyped('example', typed),
    broughtWords: broughtItem.live,
    dropBroughtWords: () => broughtItem.set(null),
    bringBackWords: (words) => broughtItem.set(words),
  };
}
