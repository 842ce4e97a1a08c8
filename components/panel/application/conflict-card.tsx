import { useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import fieldStyles from '../../ui/field.module.css';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './application.module.css';
import type { TextConflict } from './application-app';

/** Every long text of this application that two devices wrote differently. */
export function Conflicts({ applicationId }: { applicationId: string }) {
  const { app } = usePanel();
  const conflicts = useLive(app.conflicts) ?? [];
  return conflicts
    .filter((conflict) => conflict.applicationId === applicationId)
    .map((conflict) => <ConflictCard key={conflict.id} conflict={conflict} />);
}

function ConflictCard({ conflict }: { conflict: TextConflict }) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const { show } = useToastState();
  const keep = (choice: 'mine' | 'theirs' | 'both') =>
    act(async () => {
      await app.settleConflict(conflict.id, choice);
      show({ sentence: t('conflict.settled'), undo: null, tone: 'calm' });
    });
  return (
    <Banner tone="look" title={t('conflict.heading')}>
      <p>
        {t(`conflict.column.${conflict.column}`)}. {t('conflict.body')}
      </p>
      <Version heading={t('conflict.mine')} text={conflict.mine} />
      <Button onClick={() => keep('mine')}>{t('conflict.keepMine')}</Button>
      <Version heading={t('conflict.theirs')} text={conflict.theirs} />
      <div className={fieldStyles.acts}>
        <Button onClick={() => keep('theirs')}>{t('conflict.keepTheirs')}</Button>
        <Button onClick={() => keep('both')}>{t('conflict.keepBoth')}</Button>
      </div>
    </Banner>
  );
}

function Version({ heading, text }: { heading: string; text: string }) {
  return (
    <div className={styles.version}>
      <p className={fieldStyles.label}>{heading}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className={styles.versionText} tabIndex={0}>
        {text}
      </div>
    </div>
  );
}
