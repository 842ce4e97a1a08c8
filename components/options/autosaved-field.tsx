import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useToastState } from '../ui/toast-state';
import type { Undo } from '../ui/undo';
import { useAct } from '../ui/use-act';
import styles from './options.module.css';

interface AutosavedFieldProps {
  label: string;
  /** What is said beneath, of what is typed just now. */
  hint?: ((typed: string) => string | undefined) | undefined;
  value: string;
  /** Characters that the column holds. */
  most: number;
  isLong?: boolean;
  isRequired?: boolean;
  type?: 'text' | 'email' | 'tel' | 'date' | 'url';
  /**
   * Keeps what was typed, or says in a sentence why it cannot be kept like this. `seen` is what stood there when the
   * typing began, which another device may have changed since.
   */
  onKeep(value: string, seen: string): Promise<Undo | string>;
}

/** A pause in the typing after which it is kept, and the longest that it waits without one, in milliseconds. */
const pauseMs = 400;
const mostMs = 800;

/** A fact that is kept by itself: within a second, and when the field or the page is left, with the way back. */
export function AutosavedField({
  label,
  hint,
  value,
  most,
  isLong,
  isRequired,
  type,
  onKeep,
}: AutosavedFieldProps) {
  const t = useTexts();
  const { typed, refusal, write, leave } = useAutosave({ label, value, isRequired, onKeep });
  const isBlank = Boolean(isRequired) && typed?.trim() === '';
  const shown = typed ?? value;
  const Control = isLong ? TextArea : TextField;
  return (
    <div className={isLong ? styles.long : undefined}>
      <Control
        label={label}
        hint={hint?.(shown)}
        value={shown}
        maxLength={most}
        error={isBlank ? t('career.needed') : refusal}
        onChange={(event: { target: { value: string } }) => write(event.target.value)}
        onBlur={() => void leave()}
        {...(isLong ? { rows: 2 } : { type: type ?? 'text' })}
      />
    </div>
  );
}

type Autosave = Pick<AutosavedFieldProps, 'label' | 'value' | 'isRequired' | 'onKeep'>;

function useAutosave({ label, value, isRequired, onKeep }: Autosave) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const waiting = useRef<{ since: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  const undo = useRef<Undo | null>(null);
  const kept = useRef<string | null>(null);
  const seen = useRef<string | null>(null);
  const latest = useRef({ typed, value });
  latest.current = { typed, value };
  const isEmpty = (text: string) => Boolean(isRequired) && text.trim() === '';

  const keep = async (): Promise<string | null> => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    const { typed: text, value: before } = latest.current;
    if (text === null || text === (kept.current ?? before) || isEmpty(text)) return null;
    let why: string | null = null;
    await act(async () => {
      const back = await onKeep(text, kept.current ?? seen.current ?? before);
      if (typeof back === 'string') {
        why = back;
        return;
      }
      kept.current = text;
      // The way back leads to what stood there before the person began.
      undo.current ??= back;
    });
    setRefusal(why);
    return why;
  };
  const write = (text: string) => {
    seen.current ??= latest.current.value;
    setTyped(text);
    latest.current = { ...latest.current, typed: text };
    clearTimeout(waiting.current?.timer);
    const since = waiting.current?.since ?? performance.now();
    const left = Math.max(0, Math.min(pauseMs, since + mostMs - performance.now()));
    waiting.current = { since, timer: setTimeout(() => void keep(), left) };
  };
  const leave = async () => {
    const why = await keep();
    // What cannot be kept stays to be put right.
    if (why === null) setTyped(null);
    kept.current = null;
    seen.current = null;
    if (undo.current === null) return;
    const back = undo.current;
    undo.current = null;
    const takeBack = async () => {
      await back();
      setTyped(null);
      setRefusal(null);
    };
    show({ sentence: t('career.changed', { what: label }), undo: takeBack, tone: 'calm' });
  };
  useKeepOnHiding(keep);
  return { typed, refusal, write, leave };
}

/** Keeps what waits when the page is hidden or the field goes. */
function useKeepOnHiding(keep: () => Promise<unknown>): void {
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
