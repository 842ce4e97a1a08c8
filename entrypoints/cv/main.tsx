import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Cv } from '@/components/cv/cv';
import { TextsProvider } from '@/components/texts';
import { makeCvApp } from '@/lib/app/cv';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Cv app={makeCvApp()} />
  </TextsProvider>,
);
