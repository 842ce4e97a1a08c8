import { useEffect } from 'react';
import { useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import type { AddingExamples } from './examples-app';
import type { GuidedTyped } from './guided-typed';

/**
 * Words that were marked on a page. An empty form takes them at once; where something is being typed they wait for the
 * person's answer.
 */
export function useBroughtWords(
  app: AddingExamples,
  typed: GuidedTyped,
  setAll: (next: GuidedTyped) => void,
) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const waiting = useLive(app.broughtWords) ?? null;
  const isEmpty = Object.values(typed).every((value) => value === '');
  const drop = () => act(() => app.dropBroughtWords());
  const leave = () => {
    if (waiting === null) return;
    void drop();
    show({ sentence: t('examples.broughtLeft'), undo: () => app.bringBackWords(waiting), tone: 'calm' });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is what it is done for
  useEffect(() => {
    if (waiting === null || !isEmpty) return;
    setAll(begunWith(waiting));
    void drop();
  }, [waiting, isEmpty]);

  const add = () => {
    if (waiting === null) return;
    const action = [typed.action, waiting.quote].filter(Boolean).join('\n\n');
    setAll({ ...begunWith(waiting), ...typed, action });
    void drop();
  };
  const beginNew = () => {
    if (waiting === null) return;
    setAll(begunWith(waiting));
    void drop();
    const undo = async () => {
      setAll(typed);
      await app.bringBackWords(waiting);
    };
    show({ sentence: t('examples.broughtBegun'), undo, tone: 'calm' });
  };
  return { waiting: isEmpty ? null : waiting, add, beginNew, leave };
}

function begunWith({ quote = '', url = '', title = '', takenAt = '' }: Readonly<Record<string, string>>) {
  return { action: quote, fromQuote: quote, fromUrl: url, fromTitle: title, fromAt: takenAt };
}
