import { webAddress } from '@/lib/domain/advert/web-address';
import { inKey, useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import { TextArea } from '../../ui/text-area';
import { useLive } from '../../ui/use-live';
import { type FieldRefusal, isFieldRefusal } from '../application/application-app';
import type { DetailField } from '../application/detail-fields';
import { FileSource } from '../application/file-source';
import draft from '../draft/draft.module.css';
import { DraftField } from '../draft/draft-field';
import { savedAs } from '../page/saved-as';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { addFields } from './add-fields';
import type { AddFormState } from './use-add-form';
import { useTextOfFile } from './use-text-of-file';

/** The text first, because it fills the rest; then the fields, the seldom ones folded away. */
export function AddForm({ form }: { form: AddFormState }) {
  const t = useTexts();
  const { typed, startedWith, suggestions, refused, edit } = form;
  const file = useTextOfFile(form.addText);
  // Not by what is typed: a field must not move away from under the person's hand.
  const isShown = ({ field, isMain }: DetailField) =>
    isMain || field in suggestions.fields || Boolean(startedWith[field]);
  const textRefusal = refusalOf('text', refused);
  const rest = addFields.filter((detail) => !isShown(detail));
  const isMoreOpen = rest.some(({ field }) => field === refused?.field) || undefined;
  const found = Object.keys(suggestions.fields).filter((field) => !(field in typed)).length;
  const fieldOf = (detail: DetailField) => <AddField key={detail.field} detail={detail} form={form} />;

  return (
    <form className={styles.stack} noValidate onSubmit={(event) => event.preventDefault()}>
      <TextArea
        label={t('add.text')}
        value={typed.text ?? ''}
        error={textRefusal === null ? null : t(`fieldRefused.${inKey(textRefusal)}`)}
        hint={t('add.textHint')}
        onChange={(event) => edit('text', event.target.value)}
      />
      <FileSource reading={file.reading} onFile={(one) => void file.take(one)} onCancel={file.cancel} />
      <p role="status">{found > 0 && t('add.found', found)}</p>
      {addFields.filter(isShown).map(fieldOf)}
      <KnownAddress typed={typed.jobUrl ?? ''} />
      {rest.length > 0 && (
        <details className={draft.more} open={isMoreOpen}>
          <summary>{t('add.more')}</summary>
          <div className={styles.stack}>{rest.map(fieldOf)}</div>
        </details>
      )}
    </form>
  );
}

function AddField({ detail, form }: { detail: DetailField; form: AddFormState }) {
  const { typed, suggestions, refused, edit } = form;
  const { field } = detail;
  const { fields, receipts }: { fields: Partial<Record<string, string | null>>; receipts: Suggested } =
    suggestions;
  const own = typed[field];
  return (
    <DraftField
      detail={detail}
      value={own ?? fields[field] ?? ''}
      receipt={own === undefined ? (receipts[field] ?? null) : null}
      isSourceKnown
      refusal={refusalOf(field, refused)}
      onChange={(value) => edit(field, value)}
    />
  );
}

/** What is wrong with a field, where it is this one. */
function refusalOf(field: string, refused: AddFormState['refused']): FieldRefusal | null {
  return refused?.field === field && isFieldRefusal(refused.why) ? refused.why : null;
}

type Suggested = Partial<Record<string, Parameters<typeof DraftField>[0]['receipt']>>;

/** The job that was saved from this address already; one address is one job. */
function KnownAddress({ typed }: { typed: string }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app, go } = usePanel();
  const applications = useLive(app.applications) ?? [];
  const url = webAddress(typed);
  const known = /^https?:\/\/[^/]+\.[^/]/i.test(url) ? savedAs(applications, url) : null;
  if (known === null) return null;
  const day = absoluteDay(dayOfMoment(known.createdAt, calendar), calendar);
  return (
    <Banner
      tone="look"
      role="status"
      actions={<Button onClick={() => go({ kind: 'application', id: known.id })}>{t('add.see')}</Button>}
    >
      {t('add.savedBefore', { day })}
    </Banner>
  );
}
