import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import type { Undo } from '../ui/undo';
import { failureSentence, useAct } from '../ui/use-act';
import { useTypingPause } from '../ui/use-typing-pause';

export interface Autosaved {
  label: string;
  value: string;
  isRequired?: boolean | undefined;
  /**
   * Keeps what was typed, or says in a sentence why it cannot be kept like this. `seen` is what stood there when the
   * typing began, or what was kept last; another device may have changed it since.
   */
  onKeep(value: string, seen: string): Promise<Undo | string>;
}

/** A text while it is typed: kept within a second, one write after another, and taken back as a whole once it is left. */
export function useAutosave({ label, value, isRequired, onKeep }: Autosaved) {
  const t = useTexts();
  const { show } = useToastState();
  const { typed, set, refusal, setRefusal, latest, visit, keepNow } = useKeeping(value, isRequired, onKeep);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const keep = () => {
    pause.over();
    const done = queue.current.then(keepNow);
    queue.current = done;
    return done;
  };
  const pause = useTypingPause(keep);
  const write = (text: string) => {
    visit.current.start ??= latest.current.value;
    set(text);
    pause.typed();
  };
  const leave = async () => {
    const done = await keep();
    // What could not be kept stays, to be put right or tried again.
    if (done === 'failed') return;
    if (done === 'settled' && !pause.isWaiting()) set(null);
    const { start, kept } = visit.current;
    visit.current = { start: null, kept: null };
    if (start === null || kept === null || start === kept) return;
    const undo = async () => {
      const back = await onKeep(start, kept);
      if (typeof back === 'string') throw new Error(`Not taken back: ${back}`);
      set(null);
      setRefusal(null);
    };
    show({ sentence: t('career.changed', { what: label }), undo, tone: 'calm' });
  };
  useKeepOnGoing(keep);
  return { typed, refusal, write, leave };
}

/** What is typed, what of it was kept since the person began, and the one step that keeps it. */
function useKeeping(value: string, isRequired: boolean | undefined, onKeep: Autosaved['onKeep']) {
  const t = useTexts();
  const act = useAct();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // `start` is what stood there when the person began, `kept` what of theirs was kept last.
  const visit = useRef<{ start: string | null; kept: string | null }>({ start: null, kept: null });
  const latest = useRef({ typed, value });
  latest.current = { typed, value };
  const set = (text: string | null) => {
    latest.current = { ...latest.current, typed: text };
    setTyped(text);
  };
  const keepNow = async (): Promise<'settled' | 'refused' | 'failed'> => {
    const { typed: text, value: held } = latest.current;
    const { start, kept } = visit.current;
    if (text === null || (isRequired && text.trim() === '')) return 'settled';
    let why: string | null = null;
    const isDone = await act(async () => {
      if (text === (kept ?? held)) return;
      const back = await onKeep(text, kept ?? start ?? held).catch((error: unknown) => {
        why = failureSentence(error, t);
        throw error;
      });
      if (typeof back === 'string') why = back;
      else visit.current.kept = text;
    });
    setRefusal(why);
    if (!isDone) return 'failed';
    return why === null ? 'settled' : 'refused';
  };
  return { typed, set, refusal, setRefusal, latest, visit, keepNow };
}

/** Keeps what waits when the field goes. */
function useKeepOnGoing(keep: () => Promise<unknown>): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => void latest.current(), []);
}
