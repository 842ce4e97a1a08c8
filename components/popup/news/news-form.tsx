import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { NewsKind, NewsRefusal } from '@/lib/use-cases/apply/log-news';
import { inKey, type Texts, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { TextField } from '../../ui/text-field';
import { JobHead } from './job-head';
import styles from './news.module.css';
import type { TypedNews } from './use-news';

type DetailedKind = 'interview' | 'asked' | 'other';

/** Whether this kind of news is not told by its name alone. */
export function asksForMore(kind: NewsKind): kind is DetailedKind {
  return kind === 'interview' || kind === 'asked' || kind === 'other';
}

interface NewsFormProps {
  job: ApplicationSummary;
  typed: TypedNews & { kind: DetailedKind };
  refusal: NewsRefusal | null;
  onEdit(part: Partial<TypedNews>): void;
  onSave(): void;
  onBack(): void;
}

/** The details of the news: day and time of an interview, what they asked for and by when, or a line. */
export function NewsForm(props: NewsFormProps) {
  const { job, typed, onSave, onBack } = props;
  const t = useTexts();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { kind } = typed;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    <form ref={form} className={styles.news} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <JobHead job={job} onBack={onBack} />
      {kind === 'interview' && (
        <div className={styles.two}>
          <DayField {...props} />
          <TimeField {...props} />
        </div>
      )}
      <LineField {...props} />
      {kind === 'asked' && <DayField {...props} />}
      <div>
        <Button type="submit" look="primary">
          {t(`news.save.${kind}`)}
        </Button>
      </div>
    </form>
  );
}

type FieldProps = Pick<NewsFormProps, 'job' | 'typed' | 'refusal' | 'onEdit'>;

function DayField({ typed, refusal, onEdit }: FieldProps) {
  const t = useTexts();
  const { today } = useCalendar();
  const isAsked = typed.kind === 'asked';
  return (
    <TextField
      type="date"
      label={t(isAsked ? 'news.byDay' : 'news.day')}
      min={isAsked ? today : undefined}
      error={refused(refusal, ['not-a-date'], t)}
      value={typed.day}
      onChange={(event) => onEdit({ day: event.target.value })}
    />
  );
}

function TimeField({ typed, refusal, onEdit }: FieldProps) {
  const t = useTexts();
  return (
    <TextField
      type="time"
      label={t('news.time')}
      error={refused(refusal, ['no-time'], t)}
      value={typed.time}
      onChange={(event) => onEdit({ time: event.target.value })}
    />
  );
}

function LineField({ job, typed, refusal, onEdit }: FieldProps) {
  const t = useTexts();
  const { kind } = typed;
  return (
    <TextField
      label={t(`news.line.${kind}`)}
      maxLength={300}
      hint={kind === 'asked' && job.nextAction ? t('news.stepStands', { step: job.nextAction }) : undefined}
      error={refused(refusal, ['empty', 'too-long'], t)}
      value={typed.line}
      onChange={(event) => onEdit({ line: event.target.value })}
    />
  );
}

/** Why it was not taken, where that is about this field. */
function refused(refusal: NewsRefusal | null, of: readonly NewsRefusal[], t: Texts): string | null {
  return refusal !== null && of.includes(refusal) ? t(`news.refused.${inKey(refusal)}`) : null;
}
