import { useEffect, useRef } from 'react';
import type { Receipt } from '@/lib/domain/advert/advert-reading';
import { inKey, useTexts } from '../../texts';
import { Chip } from '../../ui/chip';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { FieldRefusal } from '../application/application-app';
import { type DetailField, inputTypes } from '../application/detail-fields';
import { ReceiptNote } from '../application/receipt-note';
import styles from './draft.module.css';

interface DraftFieldProps {
  detail: DetailField;
  value: string;
  receipt: Receipt | null;
  /** True where all fields are from one source, so that nobody needs to be told. */
  isSourceKnown?: boolean;
  /** Set where this field is what keeps the draft from being saved. */
  refusal: FieldRefusal | null;
  onChange(value: string): void;
}

/** One field of a draft, always open for typing; a doubtful one says where it came from. */
export function DraftField({
  detail,
  value,
  receipt,
  isSourceKnown = false,
  refusal,
  onChange,
}: DraftFieldProps) {
  const t = useTexts();
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refusal !== null) control.current?.focus();
  }, [refusal]);

  const shared = {
    ref: control,
    label: t(`field.${detail.field}`),
    error: refusal === null ? null : t(`fieldRefused.${inKey(refusal)}`),
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      {detail.input === 'text' ? (
        <TextArea {...shared} />
      ) : (
        <TextField type={inputTypes[detail.input]} {...shared} />
      )}
      {receipt?.isDoubtful && (
        <div className={styles.doubt}>
          <Chip tone="look">{t('job.doubtful')}</Chip>
          {detail.input !== 'text' && receipt.quote !== value && (
            <ReceiptNote receipt={receipt} isSourceKnown={isSourceKnown} />
          )}
        </div>
      )}
    </div>
  );
}
