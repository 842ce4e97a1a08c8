import type { PanelExamples } from '@/components/panel/example/panel-examples';
import { copyText } from '../../browser/copy-text';
import { openOwnPage } from '../../browser/open-tab';
import { makeAddingExamples } from '../adding-examples';
import type { PageWorld } from '../page-world';

/** The person's examples and details, in the panel. */
export function makePanelExamples(world: PageWorld): PanelExamples {
  const { current } = world;
  return {
    ...makeAddingExamples(world),
    profiles: current.live((store) => store.liveList('profiles')),
    qualifications: current.live((store) => store.liveList('qualifications')),
    referees: current.live((store) => store.liveList('referees')),
    copy: copyText,
    openOwnPage,
  };
}
