import { useId, useRef } from 'react';
import type { SetAside } from '@/lib/use-cases/sync-state';
import { columnWords } from '../../sync/column-words';
import { refusalOf } from '../../sync/refusal';
import { thingOf } from '../../sync/thing';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';
import { DiscardDialog } from './discard-dialog';

/** One refused change: what of which job, why, and what can be done about it. */
export function SetAsideLine({ operation }: { operation: SetAside }) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { code, columns, kind } = operation;
  // That code is our own: the server says nothing of what is not there.
  const isGone = refusalOf(code) === 'gone';
  return (
    <li className={styles.refused} aria-labelledby={titleId}>
      <p id={titleId} className={styles.strong}>
        <What operation={operation} />
      </p>
      {kind === 'change' && <p>{t('sync.setAsideFields', { fields: columnWords(columns, t) })}</p>}
      <p>{t(`sync.refused.${inKey(refusalOf(code))}`)}</p>
      {!isGone && <p className={styles.small}>{t('sync.setAsideCode', { code })}</p>}
      <div className={styles.acts}>
        <Remedy operation={operation} />
        <Button look="danger" onClick={() => dialog.current?.showModal()}>
          {t('sync.discard')}
        </Button>
      </div>
      <DiscardDialog dialogRef={dialog} operation={operation} />
    </li>
  );
}

/** Another try, or where nothing can arrive any more the same thing as a new one. */
function Remedy({ operation: { operationId, aggregate, code, canKeepAnew } }: { operation: SetAside }) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const { show } = useToastState();
  if (refusalOf(code) !== 'gone') {
    return <Button onClick={() => act(() => app.retrySetAside(operationId))}>{t('sync.retry')}</Button>;
  }
  if (!canKeepAnew) return null;
  const isJob = aggregate === 'applications';
  const keep = async () => {
    await app.keepSetAside(operationId);
    show({ sentence: t(isJob ? 'sync.keptJob' : 'sync.keptOther'), undo: null, tone: 'calm' });
  };
  return <Button onClick={() => act(keep)}>{t(isJob ? 'sync.keepJob' : 'sync.keepOther')}</Button>;
}

/** "A job · Data Analyst"; without the title where the job is not here. */
function What({ operation: { aggregate, applicationId } }: { operation: SetAside }) {
  const t = useTexts();
  const { app } = usePanel();
  const applications = useLive(app.applications);
  const title = applications?.find((one) => one.id === applicationId)?.jobTitle;
  const thing = t(`sync.thing.${thingOf(aggregate)}`);
  return title === undefined ? thing : t('sync.setAsideOf', { thing, title });
}
