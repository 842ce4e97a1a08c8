import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Examples } from '@/components/examples/examples';
import { TextsProvider } from '@/components/texts';
import { makeExamplesApp } from '@/lib/app/examples';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Examples app={makeExamplesApp()} />
  </TextsProvider>,
);
