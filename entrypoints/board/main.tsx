import '@/lib/app/configure-zod';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Board } from '@/components/board/board';
import { TextsProvider } from '@/components/texts';
import { makeBoardApp } from '@/lib/app/board';
import { needRoot } from '@/lib/browser/need-root';

createRoot(needRoot()).render(
  <TextsProvider t={i18n.t}>
    <Board app={makeBoardApp()} />
  </TextsProvider>,
);
