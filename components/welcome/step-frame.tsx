import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Mark } from '../ui/icon';
import { type Step, steps } from './use-step';
import styles from './welcome.module.css';

interface StepFrameProps {
  step: Step;
  /** Nothing is left to try: ending is the next thing to do. */
  isDone: boolean;
  go(step: Step): void;
  onFinish(): void;
  children: ReactNode;
}

const names = { 1: 'what', 2: 'where', 3: 'try' } as const;

/** What every step has: where the person is, its heading, and the ways on, back and out. */
export function StepFrame({ step, isDone, go, onFinish, children }: StepFrameProps) {
  const t = useTexts();
  const heading = useHeading();
  return (
    <>
      <header className={styles.head}>
        <Mark />
        <p className={styles.where}>{t('welcome.step', { step, of: steps.length })}</p>
        <Button look="quiet" onClick={onFinish}>
          {t('welcome.skip')}
        </Button>
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t(`welcome.heading.${names[step]}`)}
        </h1>
        {children}
      </main>
      <footer className={styles.foot}>
        {step > 1 && <Button onClick={() => go((step - 1) as Step)}>{t('app.back')}</Button>}
        {step < steps.length ? (
          <Button look="primary" onClick={() => go((step + 1) as Step)}>
            {t('welcome.next')}
          </Button>
        ) : (
          <Button look={isDone ? 'primary' : 'plain'} onClick={onFinish}>
            {t('welcome.finish')}
          </Button>
        )}
      </footer>
    </>
  );
}

/** The heading of a step takes the focus when it comes, but not when the page opens: there nothing was left. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash !== '') heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return heading;
}
