import { useState } from 'react';
import '../ui/tokens.css';
import { CalendarProvider } from '../ui/calendar';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailureView } from '../ui/failure-view';
import { Toast } from '../ui/toast';
import { ToastProvider } from '../ui/toast-state';
import { useLive } from '../ui/use-live';
import { StepFrame } from './step-frame';
import { StepTry } from './step-try';
import { StepWhat } from './step-what';
import { StepWhere } from './step-where';
import { useFinish } from './use-finish';
import { useStep } from './use-step';
import styles from './welcome.module.css';
import type { WelcomeApp } from './welcome-app';

/** The first steps, in a tab of their own: what Starboard does and keeps, where the person looks, a first try. */
export function Welcome({ app }: { app: WelcomeApp }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={app}>
        <ToastProvider>
          <WelcomeScreen app={app} />
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}

function WelcomeScreen({ app }: { app: WelcomeApp }) {
  const { step, go } = useStep();
  const [isSampleKept, setIsSampleKept] = useState(false);
  const hasSample = Boolean(useLive(app.sample));
  const finish = useFinish(app, isSampleKept);
  return (
    <div className={styles.page}>
      <StepFrame key={step} step={step} isDone={hasSample} go={go} onFinish={finish}>
        {step === 1 && <StepWhat app={app} />}
        {step === 2 && <StepWhere app={app} />}
        {step === 3 && <StepTry app={app} isKept={isSampleKept} onKeep={setIsSampleKept} />}
      </StepFrame>
      <div className={styles.toast}>
        <Toast />
      </div>
    </div>
  );
}
