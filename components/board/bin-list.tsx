import { type RefObject, useMemo } from 'react';
import type { BinItem } from '@/lib/use-cases/apply/restore-from-bin';
import { useRowsWindow } from '../jobs/use-rows-window';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { dayOfMoment, relativeDay } from '../ui/day-text';
import { Icon } from '../ui/icon';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import styles from './board.module.css';
import type { BoardApp } from './board-app';

interface BinListProps {
  app: BoardApp;
  items: readonly BinItem[];
  listRef: RefObject<HTMLUListElement | null>;
  onPurge(item: BinItem): void;
}

/** A row with a title of one line, in pixels. */
const likelyHeight = 59;

/** The things in the bin, the latest first. */
export function BinList({ app, items, listRef, onPurge }: BinListProps) {
  const t = useTexts();
  const restore = useRestore(app);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const segments = useRowsWindow({ listRef, ids, likelyHeight, kept: null });
  return (
    <ul ref={listRef} aria-label={t('jobs.bin')}>
      {segments.map((segment) => {
        if (segment.kind === 'gap') {
          return <li key={segment.key} aria-hidden="true" style={{ blockSize: segment.size }} />;
        }
        const item = items[segment.index];
        return (
          item && (
            <BinRow key={item.id} item={item} onRestore={() => restore(item)} onPurge={() => onPurge(item)} />
          )
        );
      })}
    </ul>
  );
}

interface BinRowProps {
  item: BinItem;
  onRestore(): void;
  onPurge(): void;
}

function BinRow({ item, onRestore, onPurge }: BinRowProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const { id, aggregate, title, company, deletedAt } = item;
  const when = relativeDay(dayOfMoment(deletedAt, calendar), calendar);
  const facts = [t(`bin.kind.${aggregate}`), company, t('bin.removed', { when })].filter(Boolean);
  return (
    <li data-row={id} className={styles.binRow}>
      <div className={styles.binText}>
        <span className={styles.binTitle}>{title}</span>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </div>
      <Button aria-label={t('bin.restoreOne', { title })} onClick={onRestore}>
        {t('bin.restore')}
      </Button>
      <Button look="icon" aria-label={t('bin.purgeOne', { title })} title={t('bin.purge')} onClick={onPurge}>
        <Icon name="bin" />
      </Button>
    </li>
  );
}

function useRestore(app: BoardApp): (item: BinItem) => void {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  return (item) =>
    void act(async () => {
      const { undo } = await app.restore([item]);
      show({ sentence: t('bin.restored', { title: item.title }), undo, tone: 'calm' });
    });
}
