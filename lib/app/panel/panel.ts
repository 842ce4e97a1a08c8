import type { PanelApp } from '@/components/panel/panel-app';
import { openOptions } from '../../browser/open-tab';
import { clock } from '../clock';
import type { PageWorld } from '../page-world';
import { makeAccountPart } from './account';
import { makeApplicationPart } from './application';
import { makePanelExamples } from './examples';
import { makeFitPart } from './fit';
import { makeListPart } from './list';
import { makePagePart } from './page';

/** Puts what the side panel shows and does together, over a world that `beginPanel` made. */
export function makePanelApp(world: PageWorld): PanelApp {
  return {
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    chosen: world.chosen,
    ...makeListPart(world),
    ...makePagePart(world),
    ...makeApplicationPart(world),
    fit: makeFitPart(world),
    examples: makePanelExamples(world),
    ...makeAccountPart(world),
    openOptions,
  };
}
