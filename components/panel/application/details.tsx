import { useCallback, useState } from 'react';
import type { Receipt } from '@/lib/domain/advert/advert-reading';
import type { Application } from '@/lib/domain/apply/application';
import type { EditableField as Field } from '@/lib/use-cases/advert/field-value';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import fieldStyles from '../../ui/field.module.css';
import styles from './application.module.css';
import { addressField, contactFields, type DetailField, detailFields, detailOf } from './detail-fields';
import { EditableField } from './editable-field';
import { useFieldEdits } from './field-edits';

/** The fields of the advert. What is empty and not needed is offered by name beneath, not shown as a gap. */
export function Details({ application }: { application: Application }) {
  const t = useTexts();
  const [isSourceShown, setIsSourceShown] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="details">
      <div className={styles.sectionHead}>
        <h2 id="details" className={styles.heading}>
          {t('job.details')}
        </h2>
        <Button look="quiet" aria-expanded={isSourceShown} onClick={() => setIsSourceShown(!isSourceShown)}>
          {isSourceShown ? t('job.hideSources') : t('job.showSources')}
        </Button>
      </div>
      <FieldRows application={application} details={jobDetails} isSourceShown={isSourceShown} />
    </section>
  );
}

/** Whom to ask: the person's own, as no page is read for it. */
export function ContactDetails({ application }: { application: Application }) {
  const t = useTexts();
  return (
    <section className={styles.section} aria-labelledby="contact">
      <h2 id="contact" className={styles.heading}>
        {t('job.contact')}
      </h2>
      <FieldRows application={application} details={contactFields} isSourceShown={false} />
    </section>
  );
}

const jobDetails: readonly DetailField[] = [...detailFields, addressField];

interface FieldRowsProps {
  application: Application;
  details: readonly DetailField[];
  isSourceShown: boolean;
}

function FieldRows({ application, details, isSourceShown }: FieldRowsProps) {
  const edits = useFieldEdits();
  const [added, setAdded] = useState<Field | null>(null);
  const closeAdded = useCallback(() => setAdded(null), []);
  const receipts: Partial<Record<Field, Receipt>> = application.advertReading?.receipts ?? {};
  const isShown = ({ field, isMain }: DetailField) =>
    isMain || detailOf(application, field) !== '' || field === added || edits.restored(field) !== null;
  const shown = details.filter(isShown);
  return (
    <>
      {shown.length > 0 && (
        <div className={styles.card}>
          {shown.map((detail) => (
            <EditableField
              key={detail.field}
              applicationId={application.id}
              detail={detail}
              value={detailOf(application, detail.field)}
              receipt={receipts[detail.field] ?? null}
              isSourceShown={isSourceShown}
              startsOpen={detail.field === added}
              onClose={closeAdded}
            />
          ))}
        </div>
      )}
      <AddMore details={details.filter((detail) => !isShown(detail))} onAdd={setAdded} />
    </>
  );
}

function AddMore({ details, onAdd }: { details: readonly DetailField[]; onAdd: (field: Field) => void }) {
  const t = useTexts();
  if (details.length === 0) return null;
  return (
    <div className={styles.more}>
      <span className={fieldStyles.label}>{t('job.add')}</span>
      {details.map(({ field }) => (
        <Button key={field} look="quiet" onClick={() => onAdd(field)}>
          {t(`field.${field}`)}
        </Button>
      ))}
    </div>
  );
}
