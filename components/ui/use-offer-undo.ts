import { useCallback } from 'react';
import { useToastState } from './toast-state';
import { useAct } from './use-act';

type Undo = () => Promise<void>;

/** Does something that can be taken back, then says so with the way back beside it. */
export function useOfferUndo(): (work: () => Promise<Undo>, sentence: string) => Promise<boolean> {
  const act = useAct();
  const { show } = useToastState();
  return useCallback(
    (work, sentence) => act(async () => show({ sentence, undo: await work(), tone: 'calm' })),
    [act, show],
  );
}
