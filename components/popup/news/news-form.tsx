import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { NewsKind, NewsRefusal } from '@/lib/use-cases/apply/log-news';
import { inKey, useTexts } from '../../texts';
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
export function NewsForm({ job, typed, refusal, onEdit, onSave, onBack }: NewsFormProps) {
  const t = useTexts();
  const { today } = useCalendar();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { kind } = typed;
  const error = (...of: NewsRefusal[]) =>
    refusal !== null && of.includes(refusal) ? t(`news.refused.${inKey(refusal)}`) : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  const day = (
    <TextField
      type="date"
      label={t(kind === 'asked' ? 'news.byDay' : 'news.day')}
      min={kind === 'asked' ? today : undefined}
      error={error('not-a-date')}
      value={typed.day}
      onChange={(event) => onEdit({ day: event.target.value })}
    />
  );
  const line = (
    <TextField
      label={t(`news.line.${kind}`)}
      maxLength={300}
      hint={kind === 'asked' && job.nextAction ? t('news.stepStands', { step: job.nextAction }) : undefined}
      error={error('empty', 'too-long')}
      value={typed.line}
      onChange={(event) => onEdit({ line: event.target.value })}
    />
  );
  return (
    <form ref={form} className={styles.news} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <JobHead job={job} onBack={onBack} />
      {kind === 'interview' && (
        <div className={styles.two}>
          {day}
          <TextField
            type="time"
            label={t('news.time')}
            error={error('no-time')}
            value={typed.time}
            onChange={(event) => onEdit({ time: event.target.value })}
          />
        </div>
      )}
      {line}
      {kind === 'asked' && day}
      <div>
        <Button type="submit" look="primary">
          {t(`news.save.${kind}`)}
        </Button>
      </div>
    </form>
  );
}
