import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLatest, useOnLeaving } from '../../ui/use-on-leaving';
import { usePanel } from '../panel-context';
import type { Typed } from './application-app';

interface Writing {
  /** What stands in the field; null where it is the application's. */
  text: string | null;
  /** What the application had when this was typed, or was given last. */
  over: string;
  /** What there was before the person began, for the way back; null where they did not. */
  start: string | null;
}

/** A pause in the typing after which notes go into the application, in milliseconds; before that they are kept aside. */
const pauseMs = 1200;

/**
 * Notes while they are typed. Each letter is kept aside within a second; a pause, leaving the field, leaving the view and
 * hiding the page write them down. `over` is what the person last saw or wrote, so that nothing newer is overwritten.
 */
export function useNotes({ application, kept }: { application: Application; kept: Typed | null }) {
  const t = useTexts();
  const { app } = usePanel();
  const { show } = useToastState();
  const { id, notes } = application;
  const [typed, setTyped] = useState<string | null>(kept?.text ?? null);
  const now = useRef<Writing>({
    text: kept?.text ?? null,
    over: kept?.over ?? notes,
    start: kept?.over ?? null,
  });
  const { refusal, isKept, commit, commitSoon } = useWritingDown(id, now);

  const type = (text: string) => {
    const { text: before, over, start } = now.current;
    now.current = { text, over: before === null ? notes : over, start: start ?? notes };
    setTyped(text);
    app.keepTyped(`notes:${id}`, { text, over: now.current.over });
    commitSoon();
  };
  const leave = async () => {
    await commit();
    const { text, start, over } = now.current;
    const isWritten = text === null || text === over;
    if (!isWritten || start === null || start === over) return;
    now.current.start = null;
    const undo = async () => {
      await app.keepNotes(id, start, over);
      now.current = { text: null, over: start, start: null };
      setTyped(null);
    };
    show({ sentence: t('notes.changed'), undo, tone: 'calm' });
  };

  // What another device wrote is shown, as long as nothing of this one waits.
  useEffect(() => {
    const { text, over, start } = now.current;
    if (text !== over) return;
    now.current = { text: null, over: notes, start: notes === over ? start : null };
    setTyped(null);
  }, [notes]);
  // What waited since the last time is written at once.
  const latest = useLatest(commit);
  useEffect(() => void latest.current(), [latest]);
  useOnLeaving(commit);
  return { text: typed ?? notes, type, leave, refusal, isKept };
}

/** Writes down what stands in the field: at once, or after a pause. */
function useWritingDown(id: string, now: RefObject<Writing>) {
  const act = useAct();
  const { app } = usePanel();
  const [refusal, setRefusal] = useState<'too-long' | 'disk-full' | null>(null);
  const [isKept, setIsKept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = async () => {
    const { text, over } = now.current;
    if (text === null || text === over) return;
    const result = await app.keepNotes(id, text, over);
    if (!result.ok) return setRefusal(result.why);
    setRefusal(null);
    now.current.over = text;
    const isLatest = now.current.text === text;
    setIsKept(isLatest);
    app.keepTyped(`notes:${id}`, isLatest ? null : { text: now.current.text ?? '', over: text });
  };
  const commit = () => {
    clearTimeout(timer.current);
    // One after another: each is written over the one before it.
    queue.current = queue.current.then(() => act(write));
    return queue.current;
  };
  const commitSoon = () => {
    setIsKept(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, pauseMs);
  };
  return { refusal, isKept, commit, commitSoon };
}
