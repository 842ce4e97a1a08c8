import { useRef, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import type { StepRefusal, TypedStep } from '@/lib/use-cases/apply/plan-next-action';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';
import type { Typed } from './application-app';

/** Why a next step is not kept. */
export type NextStepRefusal = StepRefusal | 'disk-full';

/** Setting the next step of an application and taking it away, each with the way back. */
export function useNextStep(applicationId: string) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const { show } = useToastState();
  const plan = async (step: TypedStep | null, sentence: string): Promise<NextStepRefusal | null> => {
    const planned = await app.planNextAction(applicationId, step);
    if (!planned.ok) return planned.why;
    show({ sentence, undo: planned.value, tone: 'calm' });
    return null;
  };
  const set = (step: TypedStep) => plan(step, t('nextStep.changed'));
  const remove = () =>
    act(async () => {
      const why = await plan(null, t('nextStep.removed'));
      if (why === 'disk-full') show({ sentence: t('nextStep.refused.disk_full'), undo: null, tone: 'bad' });
    });
  return { set, remove };
}

/** A next step while it is typed: kept aside with each letter, set with its button. */
export function useTypedStep(application: Application, kept: Typed, onClose: () => void) {
  const act = useAct();
  const { app } = usePanel();
  const { id, nextAction, nextActionDue } = application;
  const { set } = useNextStep(id);
  const [typed, setTyped] = useState<TypedStep>({
    words: kept.words ?? nextAction ?? '',
    day: kept.day ?? nextActionDue ?? '',
  });
  const [refusal, setRefusal] = useState<NextStepRefusal | null>(null);
  const isSaving = useRef(false);

  const edit = (change: Partial<TypedStep>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    setRefusal(null);
    app.keepTyped(`next-action:${id}`, { ...next });
  };
  const end = () => {
    app.keepTyped(`next-action:${id}`, null);
    onClose();
  };
  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    await act(async () => {
      const why = await set(typed);
      if (why === null) end();
      else setRefusal(why);
    });
    isSaving.current = false;
  };
  return { typed, edit, save, cancel: end, refusal };
}
