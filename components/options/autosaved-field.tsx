import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useToastState } from '../ui/toast-state';
import type { Undo } from '../ui/undo';
import { useAct } from '../ui/use-act';

interface AutosavedFieldProps {
  label: string;
  value: string;
  /** Characters that the column holds. */
  most: number;
  isLong?: boolean;
  isRequired?: boolean;
  type?: 'text' | 'email' | 'tel' | 'date';
  onKeep(value: string): Promise<Undo>;
}

/** A pause in the typing after which it is kept, in milliseconds. */
const pauseMs = 800;

/** A fact that is kept by itself: in a pause, and when the field or the page is left, with the way back. */
export function AutosavedField({
  label,
  value,
  most,
  isLong,
  isRequired,
  type,
  onKeep,
}: AutosavedFieldProps) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const undo = useRef<Undo | null>(null);
  const latest = useRef({ typed, value });
  latest.current = { typed, value };
  const isBlank = Boolean(isRequired) && typed?.trim() === '';

  const keep = async () => {
    clearTimeout(timer.current);
    const { typed: text, value: before } = latest.current;
    if (text === null || text === before || (isRequired && text.trim() === '')) return;
    await act(async () => {
      const back = await onKeep(text);
      // The way back leads to what stood there before the person began.
      undo.current ??= back;
    });
  };
  const write = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), pauseMs);
  };
  const leave = async () => {
    await keep();
    if (isBlank) setTyped(null);
    if (undo.current === null) return;
    const back = undo.current;
    undo.current = null;
    const takeBack = async () => {
      await back();
      setTyped(null);
    };
    setTyped(null);
    show({ sentence: t('career.changed', { what: label }), undo: takeBack, tone: 'calm' });
  };
  useKeepOnHiding(keep);
  const Control = isLong ? TextArea : TextField;
  return (
    <Control
      label={label}
      value={typed ?? value}
      maxLength={most}
      error={isBlank ? t('career.needed') : null}
      onChange={(event: { target: { value: string } }) => write(event.target.value)}
      onBlur={() => void leave()}
      {...(isLong ? { rows: 3 } : { type: type ?? 'text' })}
    />
  );
}

/** Keeps what waits when the page is hidden or the field goes. */
function useKeepOnHiding(keep: () => Promise<void>): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void latest.current();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      void latest.current();
    };
  }, []);
}
