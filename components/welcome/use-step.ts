import { useEffect, useState } from 'react';

/** The steps of the first start, in order. */
export const steps = [1, 2, 3] as const;
export type Step = (typeof steps)[number];

/** Which step is shown. It stands in the address, so that a reload and the browser's own Back keep their meaning. */
export function useStep(): { step: Step; go(step: Step): void } {
  const [step, setStep] = useState<Step>(stepInAddress);
  useEffect(() => {
    const follow = () => setStep(stepInAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    step,
    go(next) {
      location.hash = `step-${next}`;
      setStep(next);
    },
  };
}

function stepInAddress(): Step {
  const number = Number(/^#step-(\d)$/.exec(location.hash)?.[1]);
  return steps.find((step) => step === number) ?? 1;
}
