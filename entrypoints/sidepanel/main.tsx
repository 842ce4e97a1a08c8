import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { preloadViews } from '@/components/panel/later-views';
import { Panel } from '@/components/panel/panel';
import { TextsProvider } from '@/components/texts';
import { makePanelApp } from '@/lib/app/panel/panel';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Panel app={makePanelApp()} />
  </TextsProvider>,
);

requestIdleCallback(preloadViews);
