import '@/lib/app/configure-zod';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { preloadViews } from '@/components/panel/later-views';
import { Panel } from '@/components/panel/panel';
import { TextsProvider } from '@/components/texts';
import { untilPainted } from '@/lib/app/later';
import type { PageWorld } from '@/lib/app/page-world';
import { makePanelApp } from '@/lib/app/panel/panel';
import { needRoot } from '@/lib/browser/need-root';

/** Draws the panel with the rows that are here; the others are read once these are on the screen. */
export function draw(world: PageWorld): void {
  flushSync(() =>
    createRoot(needRoot()).render(
      <TextsProvider t={i18n.t}>
        <Panel app={makePanelApp(world)} />
      </TextsProvider>,
    ),
  );
  void untilPainted().then(world.beginAll);
  void world.whenShown.then(preloadViews);
}
