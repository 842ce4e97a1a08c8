import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Options } from '@/components/options/options';
import { TextsProvider } from '@/components/texts';
import { makeOptionsApp } from '@/lib/app/options';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Options app={makeOptionsApp()} />
  </TextsProvider>,
);
