import { useEffect, useRef, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { type ApplicationStatus, applicationStatuses } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { SelectField } from '../../ui/select-field';
import { useAfterPress } from '../../ui/use-after-press';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';

/** How long an arrow key must rest: on a closed list every press is a choice, and each choice is history. */
const restMs = 1200;

/** Where the application stands. A choice with the pointer counts at once, one by arrow keys when they rest. */
export function StatusSelect({ application }: { application: Application }) {
  const t = useTexts();
  const { chosen, choose, settle } = useChosenStatus(application);
  const byPointer = useRef(false);
  const afterPress = useAfterPress();
  return (
    <SelectField
      label={t('job.status')}
      value={chosen ?? application.status}
      options={applicationStatuses.map((status) => ({ value: status, text: t(`status.${status}`) }))}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={(event) => {
        byPointer.current = false;
        if (event.key === 'Enter') settle();
      }}
      onChange={(event) => choose(event.target.value as ApplicationStatus, byPointer.current)}
      onBlur={() => afterPress(settle)}
    />
  );
}

interface Choice {
  status: ApplicationStatus;
  /** It is being written; the list goes on showing it until the application says the same. */
  isSettled: boolean;
}

function useChosenStatus(application: Application) {
  const t = useTexts();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  const [choice, setChoice] = useState<Choice | null>(null);

  const settleOn = async (status: ApplicationStatus) => {
    setChoice({ status, isSettled: true });
    if (status !== application.status) {
      const sentence = t('job.statusChanged', { status: t(`status.${status}`) });
      await offerUndo(() => app.changeStatus(application.id, status), sentence);
    }
    setChoice(null);
  };
  const settle = () => {
    if (choice !== null && !choice.isSettled) void settleOn(choice.status);
  };
  useRest(choice, settle);

  const choose = (status: ApplicationStatus, isFinal: boolean) => {
    if (isFinal) void settleOn(status);
    else setChoice({ status, isSettled: false });
  };
  return { chosen: choice?.status ?? null, choose, settle };
}

/** Settles when the keys come to rest; going back to the list before that is a choice too. */
function useRest(choice: Choice | null, settle: () => void): void {
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => {
    if (choice === null || choice.isSettled) return;
    const timer = setTimeout(() => latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [choice]);
  useEffect(() => () => latest.current(), []);
}
