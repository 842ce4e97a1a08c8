import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import fieldStyles from '../ui/field.module.css';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './conflict-card.module.css';
import type { ConflictsApp, TextConflict } from './conflicts-app';

/** Every long text of this row that two devices wrote differently, for the person to choose. */
export function ConflictsOf({ app, rowId }: { app: ConflictsApp; rowId: string }) {
  const conflicts = useLive(app.conflicts) ?? [];
  return conflicts
    .filter((conflict) => conflict.rowId === rowId)
    .map((conflict) => <ConflictCard key={conflict.id} app={app} conflict={conflict} />);
}

const columns = ['situation', 'task', 'action', 'result', 'summary', 'details'] as const;

function ConflictCard({ app, conflict }: { app: ConflictsApp; conflict: TextConflict }) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const keep = (choice: 'mine' | 'theirs' | 'both') =>
    act(async () => {
      await app.settleConflict(conflict.id, choice);
      show({ sentence: t('conflict.settled'), undo: null, tone: 'calm' });
    });
  const column = columns.find((one) => one === conflict.column);
  return (
    <Banner tone="look" title={t('conflict.heading')}>
      <p>
        {column !== undefined && `${t(`conflict.column.${column}`)}. `}
        {t('conflict.body')}
      </p>
      <div className={styles.versions}>
        <Version heading={t('conflict.mine')} text={conflict.mine} />
        <Version heading={t('conflict.theirs')} text={conflict.theirs} />
      </div>
      <div className={fieldStyles.acts}>
        <Button onClick={() => keep('mine')}>{t('conflict.keepMine')}</Button>
        <Button onClick={() => keep('theirs')}>{t('conflict.keepTheirs')}</Button>
        <Button onClick={() => keep('both')}>{t('conflict.keepBoth')}</Button>
      </div>
    </Banner>
  );
}

function Version({ heading, text }: { heading: string; text: string }) {
  const t = useTexts();
  return (
    <div className={styles.version}>
      <p className={fieldStyles.label}>{heading}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className={styles.text} tabIndex={0}>
        {text === '' ? t('app.none') : text}
      </div>
    </div>
  );
}
