import { type RefObject, useRef, useState } from 'react';
import type { BinItem } from '@/lib/use-cases/apply/restore-from-bin';
import { useTexts } from '../texts';
import { Dialog } from '../ui/dialog';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import styles from './board.module.css';
import type { BoardApp } from './board-app';

interface Purge {
  dialogRef: RefObject<HTMLDialogElement | null>;
  /** What the person is being asked about. */
  items: readonly BinItem[];
  /** Asks before anything is deleted for good. */
  ask(items: readonly BinItem[]): void;
  run(): void;
}

/** Deleting for good, which is asked about first because it cannot be undone. */
export function usePurge(app: BoardApp): Purge {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [items, setItems] = useState<readonly BinItem[]>([]);
  return {
    dialogRef,
    items,
    ask: (wanted) => {
      setItems(wanted);
      dialogRef.current?.showModal();
    },
    run: () => {
      dialogRef.current?.close();
      void act(async () => {
        await app.purge(items);
        show({ sentence: t('bin.purged', items.length), undo: null, tone: 'calm' });
      });
    },
  };
}

/** The question before something is deleted for good. */
export function PurgeDialog({ purge }: { purge: Purge }) {
  const t = useTexts();
  const { items } = purge;
  const [only] = items;
  return (
    <Dialog
      dialogRef={purge.dialogRef}
      title={
        items.length === 1 && only ? t('bin.askOne', { title: only.title }) : t('bin.askAll', items.length)
      }
      yes={t('bin.purge')}
      no={t('bin.keep')}
      isFinal
      onYes={purge.run}
    >
      <p className={styles.quiet}>{t('bin.askBody')}</p>
    </Dialog>
  );
}
