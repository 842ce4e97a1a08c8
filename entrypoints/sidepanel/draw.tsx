import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { preloadViews } from '@/components/panel/later-views';
import { Panel } from '@/components/panel/panel';
import { TextsProvider } from '@/components/texts';
import type { PageWorld } from '@/lib/app/page-world';
import { makePanelApp } from '@/lib/app/panel/panel';
import { needRoot } from '@/lib/browser/need-root';

/** Draws the panel over what is being read. */
export function draw(world: PageWorld): void {
  createRoot(needRoot()).render(
    <TextsProvider t={i18n.t}>
      <Panel app={makePanelApp(world)} />
    </TextsProvider>,
  );
  void world.whenShown.then(preloadViews);
}
