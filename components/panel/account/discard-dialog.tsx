import { type RefObject, useRef } from 'react';
import type { SetAside } from '@/lib/use-cases/sync-state';
import { columnWords } from '../../sync/column-words';
import { refusalOf } from '../../sync/refusal';
import { type Texts, useTexts } from '../../texts';
import { Dialog } from '../../ui/dialog';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';

interface DiscardDialogProps {
  dialogRef: RefObject<HTMLDialogElement | null>;
  operation: SetAside;
}

/** Asks once before a refused change is let go, and says what is lost with it. */
export function DiscardDialog({ dialogRef, operation }: DiscardDialogProps) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const { show } = useToastState();
  const isUnderWay = useRef(false);

  const discard = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await act(async () => {
      await app.discardSetAside(operation.operationId);
      show({ sentence: t('sync.discarded'), undo: null, tone: 'calm' });
    });
    isUnderWay.current = false;
    dialogRef.current?.close();
  };
  return (
    <Dialog
      dialogRef={dialogRef}
      title={t('sync.discardTitle')}
      yes={t('sync.discardYes')}
      no={t('sync.discardNo')}
      isFinal
      onYes={discard}
    >
      <p>{whatIsLost(operation, t)}</p>
    </Dialog>
  );
}

function whatIsLost({ code, kind, columns }: SetAside, t: Texts): string {
  if (refusalOf(code) === 'gone') return t('sync.discardGone');
  return kind === 'create'
    ? t('sync.discardCreate')
    : t('sync.discardChange', { fields: columnWords(columns, t) });
}
