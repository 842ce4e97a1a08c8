import { useCallback, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import type { EditableField as Field } from '@/lib/use-cases/advert/field-value';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import fieldStyles from '../../ui/field.module.css';
import styles from './application.module.css';
import { type DetailField, detailFields, detailOf } from './detail-fields';
import { EditableField } from './editable-field';

/** The fields of the advert. What is empty and not needed is offered by name beneath, not shown as a gap. */
export function Details({ application }: { application: Application }) {
  const t = useTexts();
  const [isSourceShown, setIsSourceShown] = useState(false);
  const [added, setAdded] = useState<Field | null>(null);
  const closeAdded = useCallback(() => setAdded(null), []);
  const receipts = application.advertReading?.receipts ?? {};
  const isShown = ({ field, isMain }: DetailField) =>
    isMain || detailOf(application, field) !== '' || field === added;

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
      <div className={styles.card}>
        {detailFields.filter(isShown).map((detail) => (
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
      <AddMore details={detailFields.filter((detail) => !isShown(detail))} onAdd={setAdded} />
    </section>
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
