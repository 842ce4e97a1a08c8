import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { DueApplication } from '@/lib/domain/apply/due-application';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import type { Answer } from './answer';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

interface InterviewAnswerProps {
  job: DueApplication;
  app: PopupApp;
  answer: Answer;
}

/** A line about how the interview went; it becomes a note of the job. */
export function InterviewAnswer({ job, app, answer }: InterviewAnswerProps) {
  const t = useTexts();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') field.current?.focus();
    else void answer(() => app.answerInterview(job.id, words), t('popup.answered'));
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
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit">{t('app.save')}</Button>
    </form>
  );
}
