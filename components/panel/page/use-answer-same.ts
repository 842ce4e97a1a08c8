import { useRef } from 'react';
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';
import { listView } from '../view';

/** Gives the person's answer, goes where it leads, and offers the way back. */
export function useAnswerSame(draft: AdvertDraft): (isSame: boolean) => void {
  const t = useTexts();
  const { app, go } = usePanel();
  const act = useAct();
  const { show } = useToastState();
  const isUnderWay = useRef(false);
  return async (isSame) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await act(async () => {
      const answer = await app.answerSame(draft.id, isSame);
      if (answer === null) return go(listView);
      const { leadsTo, undo } = answer;
      if ('draftId' in leadsTo) return go({ kind: 'draft', id: leadsTo.draftId });
      go({ kind: 'application', id: leadsTo.applicationId });
      show({ sentence: t(isSame ? 'same.joined' : 'outcome.saved'), undo: () => back(undo), tone: 'calm' });
    });
    isUnderWay.current = false;
  };

  async function back(undo: () => Promise<void>): Promise<void> {
    await undo();
    go(listView);
  }
}
