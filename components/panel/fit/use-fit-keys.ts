import { type RefObject, useEffect, useRef, useState } from 'react';
import { isTyping } from '../../ui/toast-state';
import type { FitLine } from './fit-lines';
import type { Answer, Say } from './use-answers';

const answers: Readonly<Record<string, Answer>> = { y: 'yes', p: 'partly', n: 'no' };
const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The keys of the list: arrows, or J and K, walk it; Y, P and N answer the line that has the focus and go on to the
 * next. They work while the focus is in the list only, and not in a text that is being typed. Answers the key of the
 * line that Tab leads to.
 */
export function useFitKeys(
  listRef: RefObject<HTMLElement | null>,
  lines: readonly FitLine[],
  say: Say,
): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  const latest = useRef({ lines, say });
  useEffect(() => {
    latest.current = { lines, say };
  });
  useEffect(() => {
    const list = listRef.current;
    if (list === null) return;
    const onFocus = (event: FocusEvent) => setFocused(keyOfLine(event.target));
    const onKey = (event: KeyboardEvent) => onLineKey(event, list, latest.current);
    list.addEventListener('focusin', onFocus);
    list.addEventListener('keydown', onKey);
    return () => {
      list.removeEventListener('focusin', onFocus);
      list.removeEventListener('keydown', onKey);
    };
  }, [listRef]);
  useEffect(() => {
    // What was pressed may be gone with its work: the focus stays with its line.
    const isLost = document.activeElement === document.body && focused !== null;
    if (isLost && listRef.current !== null) askOf(listRef.current, focused)?.focus({ preventScroll: true });
  });
  const isThere = lines.some(({ row }) => row.gapKey === focused);
  return isThere ? focused : (lines[0]?.row.gapKey ?? null);
}

function onLineKey(
  event: KeyboardEvent,
  list: HTMLElement,
  { lines, say }: { lines: readonly FitLine[]; say: Say },
) {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const gapKey = keyOfLine(event.target);
  const line = lines.find(({ row }) => row.gapKey === gapKey);
  const step = steps[key];
  const answer = answers[key];
  if (line === undefined || (step === undefined && answer === undefined)) return;
  event.preventDefault();
  if (event.repeat && answer !== undefined) return;
  if (answer !== undefined) void say(line, answer);
  const next = lines[lines.indexOf(line) + (step ?? 1)] ?? line;
  focusLine(list, next.row.gapKey);
}

function keyOfLine(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return element?.dataset.line ?? null;
}

/** Puts the focus on a requirement, and it into view. */
export function focusLine(list: HTMLElement, gapKey: string): void {
  const ask = askOf(list, gapKey);
  ask?.focus();
  ask?.scrollIntoView({ block: 'nearest' });
}

function askOf(list: HTMLElement, gapKey: string): HTMLElement | null {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-line]')];
  return lines.find(({ dataset }) => dataset.line === gapKey)?.querySelector('button') ?? null;
}
