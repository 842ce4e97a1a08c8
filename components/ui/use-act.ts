import { useCallback } from 'react';
import { type Texts, useTexts } from '../texts';
import { keepFocus } from './keep-focus';
import { useToastState } from './toast-state';

/**
 * Starts work for a press of a button. A failure that nobody foresaw becomes a sentence on this page,
 * never a silent nothing; it is logged for whoever looks. Answers when the work is over, true where it went well.
 */
export function useAct(): (work: () => Promise<void>) => Promise<boolean> {
  const t = useTexts();
  const { show } = useToastState();
  return useCallback(
    async (work) => {
      const hadFocus = document.activeElement !== document.body;
      try {
        await work();
        return true;
      } catch (error) {
        if (!hasGone(error)) console.error(error);
        show({ sentence: failureSentence(error, t), undo: null, tone: 'bad' });
        return false;
      } finally {
        if (hadFocus) keepFocus();
      }
    },
    [t, show],
  );
}

/** What a thrown error means to the person. It is told by its name, as it comes from another layer. */
export function failureSentence(error: unknown, t: Texts): string {
  if (hasGone(error)) return t('failure.row_gone');
  const isDiskFull = error instanceof Error && error.name === 'DiskFull';
  return isDiskFull ? t('failure.disk_full') : t('failure.unexpected');
}

/** Whether what was to be changed was removed for good meanwhile: that can happen to anybody, and is no fault. */
function hasGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'RowGone';
}
