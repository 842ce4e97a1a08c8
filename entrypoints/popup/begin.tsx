import '@/lib/app/configure-zod';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { loadParts } from '@/components/popup/later-parts';
import { Popup } from '@/components/popup/popup';
import { TextsProvider } from '@/components/texts';
import { firstKnown } from '@/lib/app/later';
import { makePopupApp } from '@/lib/app/popup';

/** So long what was drawn first stands for what is being read, in milliseconds. */
const patience = 300;

/** Puts the popup that answers in the place of its first look, with the same things in it; then calls `onDrawn`. */
export async function begin(root: HTMLElement, onDrawn: () => void): Promise<void> {
  const app = makePopupApp();
  const first = [app.due, app.interviews, app.chosen];
  for (const live of first) live.subscribe(() => {});
  loadParts();
  await Promise.all(first.map((live) => firstKnown(live, patience)));
  flushSync(() =>
    createRoot(root).render(
      <TextsProvider t={i18n.t}>
        <Popup app={app} />
      </TextsProvider>,
    ),
  );
  onDrawn();
}
