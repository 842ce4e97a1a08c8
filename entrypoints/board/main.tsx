import '@/lib/app/configure-zod';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Board } from '@/components/board/board';
import { TextsProvider } from '@/components/texts';
import { beginBoard } from '@/lib/app/board';
import { untilPainted } from '@/lib/app/later';
import { needRoot } from '@/lib/browser/need-root';

const { app, isReady, beginAll } = beginBoard();
void isReady
  .then(() =>
    flushSync(() =>
      createRoot(needRoot()).render(
        <TextsProvider t={i18n.t}>
          <Board app={app} />
        </TextsProvider>,
      ),
    ),
  )
  .then(untilPainted)
  .then(beginAll);
