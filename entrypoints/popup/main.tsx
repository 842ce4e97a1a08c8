import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Popup } from '@/components/popup/popup';
import { TextsProvider } from '@/components/texts';
import { makePopupApp } from '@/lib/app/popup';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Popup app={makePopupApp()} />
  </TextsProvider>,
);
