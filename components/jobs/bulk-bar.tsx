import { useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { applicationStatuses } from '@/lib/domain/apply/status';
import { statusGroupOf } from '@/lib/domain/apply/status-groups';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { MenuButton } from '../ui/menu';
import { useIsLate } from '../ui/use-is-late';
import styles from './jobs.module.css';
import { PutAwayDialog } from './put-away-dialog';
import type { Bulk } from './use-bulk';
import type { Selection } from './use-selection';

interface BulkBarProps {
  /** The chosen jobs. */
  jobs: readonly ApplicationSummary[];
  selection: Selection;
  bulk: Bulk;
}

/** What can be done to all chosen jobs at once. It stands where the list's own tools stand otherwise. */
export function BulkBar({ jobs, selection, bulk }: BulkBarProps) {
  const t = useTexts();
  const isNone = jobs.length === 0;
  const isLate = useIsLate(bulk.isBusy);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className={styles.bulk} role="group" aria-label={t('bulk.start')}>
      <Button look="icon" aria-label={t('bulk.leave')} title={t('bulk.leave')} onClick={selection.leave}>
        <Icon name="close" />
      </Button>
      <span role="status" className={styles.chosen}>
        {isLate ? t('bulk.working', jobs.length) : t('bulk.chosen', jobs.length)}
      </span>
      {isNone ? (
        <Button onClick={selection.chooseAll}>{t('bulk.all')}</Button>
      ) : (
        <>
          <StatusMenu jobs={jobs} bulk={bulk} />
          <PutAway jobs={jobs} bulk={bulk} />
          <Tool name="bin" text={t('bulk.bin')} bulk={bulk} onPress={() => bulk.remove([...selection.ids])} />
        </>
      )}
    </div>
  );
}

type ActProps = Pick<BulkBarProps, 'jobs' | 'bulk'>;

function StatusMenu({ jobs, bulk }: ActProps) {
  const t = useTexts();
  const items = applicationStatuses.map((status) => ({
    key: status,
    text: t(`status.${status}`),
    onChoose: () => bulk.changeStatus(jobs, status),
  }));
  return (
    <MenuButton
      look="plain"
      isBusy={bulk.isBusy}
      label={t('bulk.statusTitle')}
      sections={[{ key: 'status', items }]}
    >
      {t('bulk.status')}
      <Icon name="down" />
    </MenuButton>
  );
}

/** Asks how it ended where something was sent, as only the person knows that. */
function PutAway({ jobs, bulk }: ActProps) {
  const t = useTexts();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const sent = jobs.filter(({ status }) => !['to_apply', 'closed'].includes(statusGroupOf(status)));
  const press = () => {
    if (sent.length > 0) dialogRef.current?.showModal();
    else void bulk.putAway(jobs, 'no_reply');
  };
  return (
    <>
      <Tool name="away" text={t('bulk.away')} bulk={bulk} onPress={press} />
      <PutAwayDialog
        dialogRef={dialogRef}
        sentCount={sent.length}
        hasOthers={sent.length < jobs.length}
        onYes={(sentEnd) => bulk.putAway(jobs, sentEnd)}
      />
    </>
  );
}

interface ToolProps {
  name: IconName;
  text: string;
  bulk: Bulk;
  onPress(): void;
}

/** A button with its word where there is room for it. */
function Tool({ name, text, bulk, onPress }: ToolProps) {
  return (
    <Button isBusy={bulk.isBusy} aria-label={text} title={text} onClick={onPress}>
      <Icon name={name} />
      <span className={styles.bulkText}>{text}</span>
    </Button>
  );
}
