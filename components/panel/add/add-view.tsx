import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { isFieldRefusal } from '../application/application-app';
import draft from '../draft/draft.module.css';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { useArrival } from '../use-arrival';
import { ViewHead } from '../view-head';
import { AddForm } from './add-form';
import { useAddForm } from './use-add-form';

/** "Add a job": its text is pasted or its fields are typed, and nothing is lost before it is saved. */
export function AddView() {
  const t = useTexts();
  const { app } = usePanel();
  const kept = useLive(app.typed('add'));
  const heading = useArrival();
  return (
    <>
      <ViewHead heading={heading} title={t('add.heading')} />
      {kept === undefined ? <main className={styles.main} /> : <Adding kept={kept ?? {}} />}
    </>
  );
}

function Adding({ kept }: { kept: Parameters<typeof useAddForm>[0] }) {
  const t = useTexts();
  const form = useAddForm(kept);
  const isEmpty = Object.values(form.typed).every((value) => value === '');
  return (
    <>
      <main className={styles.main} tabIndex={-1}>
        <p className={draft.lead}>{t('add.lead')}</p>
        <AddForm form={form} />
      </main>
      <footer className={styles.foot}>
        <div className={styles.grow}>
          {!isEmpty && (
            <Button look="danger" onClick={form.clear}>
              {t('add.clear')}
            </Button>
          )}
          {form.refused !== null && <Refusal why={form.refused.why} />}
        </div>
        <Button look="primary" onClick={form.save}>
          {t('add.save')}
        </Button>
      </footer>
    </>
  );
}

/** Why it was not saved; said here too, because the field may be out of sight. */
function Refusal({ why }: { why: string }) {
  const t = useTexts();
  return (
    <p className={draft.refusal} role="alert">
      {isFieldRefusal(why) ? t(`fieldRefused.${inKey(why)}`) : t('add.known')}
    </p>
  );
}
