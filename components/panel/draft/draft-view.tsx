import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import { Skeleton } from '../../ui/skeleton';
import { useLive } from '../../ui/use-live';
import type { DetailField } from '../application/detail-fields';
import { Gone } from '../gone';
import { ReportPage } from '../page/report-page';
import { SameJobView } from '../page/same-job-view';
import styles from '../panel.module.css';
import { type DraftEdits, usePanel } from '../panel-context';
import { useArrival } from '../use-arrival';
import { ViewHead } from '../view-head';
import own from './draft.module.css';
import { DraftField } from './draft-field';
import { draftFields, refusedField } from './draft-fields';
import { useDraft, useTypedDraft } from './use-draft';

/** A doubtful page: the person puts it right and saves it, or discards it. */
export function DraftView({ id }: { id: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const drafts = useLive(app.drafts);
  const draft = drafts?.find((one) => one.id === id);
  const typed = useTypedDraft(id);
  const applications = useLive(app.applications);
  const saved = applications?.find((one) => one.id === draft?.sameAs?.applicationId);
  const isAskedLater = draft?.sameAs !== undefined && applications === undefined;
  if (draft !== undefined && saved !== undefined) return <SameJobView draft={draft} saved={saved} />;
  if (draft !== undefined && typed !== undefined && !isAskedLater)
    return <DraftForm draft={draft} typed={typed} />;
  return (
    <>
      <DraftHead draft={null} />
      <main className={styles.main} tabIndex={-1}>
        {drafts === undefined || draft !== undefined ? (
          <Skeleton lines={4} label={t('app.loading')} />
        ) : (
          <Gone title={t('draft.goneTitle')} body={t('draft.goneBody')} />
        )}
      </main>
    </>
  );
}

function DraftForm({ draft, typed }: { draft: AdvertDraft; typed: DraftEdits }) {
  const t = useTexts();
  const { typedIn, edit, save, discard, refusal } = useDraft(draft, typed);
  const refused = refusal === null ? null : refusedField(refusal);
  const isShown = ({ field, isMain }: DetailField<AdvertField>) =>
    isMain || Boolean(draft.reading.fields[field]);
  const isMoreOpen = draftFields.some((detail) => !isShown(detail) && detail.field === refused) || undefined;

  const field = (detail: DetailField<AdvertField>) => (
    <DraftField
      key={detail.field}
      detail={detail}
      value={typedIn(detail.field)}
      receipt={draft.reading.receipts[detail.field] ?? null}
      refusal={refused === detail.field ? refusal : null}
      onChange={(value) => edit(detail.field, value)}
    />
  );
  return (
    <>
      <DraftHead draft={draft} />
      <main className={styles.main} tabIndex={-1}>
        <p className={own.lead}>{t('draft.lead')}</p>
        <form id="draft" className={styles.stack} noValidate onSubmit={(event) => event.preventDefault()}>
          {draftFields.filter(isShown).map(field)}
          <details className={own.more} open={isMoreOpen}>
            <summary>{t('draft.more')}</summary>
            <div className={styles.stack}>{draftFields.filter((detail) => !isShown(detail)).map(field)}</div>
          </details>
        </form>
        <ReportPage of={draft.reading.url} />
      </main>
      <footer className={styles.foot}>
        <div className={styles.grow}>
          <Button look="danger" onClick={discard}>
            {t('draft.discard')}
          </Button>
          {refusal !== null && refused === null && (
            <p className={own.refusal} role="alert">
              {t(`fieldRefused.${inKey(refusal)}`)}
            </p>
          )}
        </div>
        <Button look="primary" onClick={save}>
          {t('draft.save')}
        </Button>
      </footer>
    </>
  );
}

function DraftHead({ draft }: { draft: AdvertDraft | null }) {
  const t = useTexts();
  const calendar = useCalendar();
  const heading = useArrival();
  return (
    <ViewHead
      heading={heading}
      title={t('draft.heading')}
      fact={draft && t('draft.readOn', { day: absoluteDay(dayOfMoment(draft.readAt, calendar), calendar) })}
    />
  );
}
