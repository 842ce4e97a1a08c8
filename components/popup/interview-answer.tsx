import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useLive } from '../ui/use-live';
import type { Answer } from './answer';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

interface InterviewAnswerProps {
  item: DueItem;
  app: PopupApp;
  answer: Answer;
}

/** A line about how the interview went; it becomes a note of the job. */
export function InterviewAnswer({ item, app, answer }: InterviewAnswerProps) {
  const t = useTexts();
  const { words, type, keep } = useAnswer(item, app);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') field.current?.focus();
    else void answer(keep, t('popup.answered'));
  };
  return (
    <form className={styles.answer} onSubmit={onSubmit}>
      <input
        ref={field}
        className={styles.line}
        aria-label={t('popup.howDidItGo')}
        placeholder={t('popup.answerHint')}
        maxLength={2000}
        value={words}
        onChange={(event) => type(event.target.value)}
      />
      <Button type="submit">{t('app.save')}</Button>
    </form>
  );
}

/** The line while it is typed: kept aside with each letter, as a popup closes at any touch elsewhere. */
function useAnswer({ applicationId, interview }: DueItem, app: PopupApp) {
  const key = `interview:${interview?.id ?? applicationId}` as const;
  const kept = useLive(app.typed(key));
  const [own, setOwn] = useState<string | null>(null);
  const words = own ?? kept?.words ?? '';
  const type = (next: string) => {
    setOwn(next);
    app.keepTyped(key, next === '' ? null : { words: next });
  };
  const keep = async () => {
    const undo = await app.answerInterview(applicationId, words);
    app.keepTyped(key, null);
    return async () => {
      await undo();
      app.keepTyped(key, { words });
    };
  };
  return { words, type, keep };
}
