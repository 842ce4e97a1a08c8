import type { PanelApp } from '@/components/panel/panel-app';
import { openOptions } from '../../browser/open-tab';
import { clock } from '../clock';
import { makePageWorld } from '../page-world';
import { makeAccountPart } from './account';
import { makeApplicationPart } from './application';
import { makeFitPart } from './fit';
import { makeListPart } from './list';
import { makePagePart } from './page';

/** Puts the side panel's world together; called once by its page. */
export function makePanelApp(): PanelApp {
  const world = makePageWorld();
  // What the home view shows is read while React draws what stands around it, not afterwards.
  for (const live of [world.applications, world.interviews]) live.subscribe(() => {});
  return {
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    ...makeListPart(world),
    ...makePagePart(world),
    ...makeApplicationPart(world),
    fit: makeFitPart(world),
    ...makeAccountPart(world),
    openOptions,
  };
}
