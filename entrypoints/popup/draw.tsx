import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Popup } from '@/components/popup/popup';
import type { PopupApp } from '@/components/popup/popup-app';
import { TextsProvider } from '@/components/texts';
import { needRoot } from '@/lib/browser/need-root';

/** Draws the popup over what is being read. */
export function draw(app: PopupApp): void {
  createRoot(needRoot()).render(
    <TextsProvider t={i18n.t}>
      <Popup app={app} />
    </TextsProvider>,
  );
}
