import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { TextsProvider } from '@/components/texts';
import { Welcome } from '@/components/welcome/welcome';
import { makeWelcomeApp } from '@/lib/app/welcome';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Welcome app={makeWelcomeApp()} />
  </TextsProvider>,
);
