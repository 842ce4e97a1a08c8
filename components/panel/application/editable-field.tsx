import type { RefObject } from 'react';
import type { Receipt } from '@/lib/domain/advert/advert-reading';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { classNames } from '../../ui/class-names';
import { dayText } from '../../ui/day-text';
import fieldStyles from '../../ui/field.module.css';
import { Icon } from '../../ui/icon';
import type { DetailField } from './detail-fields';
import styles from './editable-field.module.css';
import { FieldEditor } from './field-editor';
import { ReceiptNote } from './receipt-note';
import { useCorrectField } from './use-correct-field';
import { useOpenEditor } from './use-open-editor';

interface EditableFieldProps {
  applicationId: string;
  detail: DetailField;
  value: string;
  receipt: Receipt | null;
  isSourceShown: boolean;
  /** It was just asked for with "Add", so it opens for typing at once. */
  startsOpen: boolean;
  onClose(): void;
}

/** One field of the advert: its value, which opens for typing where it stands, and its receipt. */
export function EditableField(props: EditableFieldProps) {
  const { applicationId, detail, value, receipt, isSourceShown, startsOpen, onClose } = props;
  const t = useTexts();
  const label = t(`field.${detail.field}`);
  const { save, confirm, tellLost, restored, keep } = useCorrectField(applicationId, detail.field);
  const isHalfTyped = restored !== null && restored.typed !== value;
  const { isOpen, open, close, buttonRef } = useOpenEditor(startsOpen || isHalfTyped, onClose);
  const isDoubtful = receipt?.isDoubtful === true;
  const sayRight = async () => {
    if (await confirm()) buttonRef.current?.focus();
  };

  return (
    <div className={classNames(styles.field, isDoubtful && styles.doubtful)}>
      {isOpen ? (
        <>
          <span className={fieldStyles.label}>{label}</span>
          <FieldEditor
            label={label}
            input={detail.input}
            initial={value}
            restored={restored}
            keep={keep}
            save={save}
            onClose={close}
            onLostRefusal={tellLost}
          />
        </>
      ) : (
        <FieldValue detail={detail} label={label} value={value} onOpen={open} buttonRef={buttonRef} />
      )}
      {receipt !== null && (isDoubtful || isSourceShown || isOpen) && <ReceiptNote receipt={receipt} />}
      {isDoubtful && (
        <div className={fieldStyles.acts}>
          <Chip tone="look">{t('job.doubtful')}</Chip>
          <Button onClick={sayRight} aria-label={`${label}: ${t('job.right')}`}>
            {t('job.right')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FieldValueProps {
  detail: DetailField;
  label: string;
  value: string;
  onOpen(): void;
  buttonRef: RefObject<HTMLButtonElement | null>;
}

function FieldValue({ detail, label, value, onOpen, buttonRef }: FieldValueProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const isDay = detail.input === 'day' && value !== '';
  return (
    <button ref={buttonRef} type="button" className={styles.value} title={t('job.change')} onClick={onOpen}>
      <span className={fieldStyles.label}>{label}</span>{' '}
      <span className={classNames(styles.words, value === '' && styles.empty)}>
        {value === '' ? t('job.add') : isDay ? dayText(value, calendar) : value}
      </span>
      <Icon name="pencil" />
    </button>
  );
}
