import { useState } from 'react';
import type { Result } from '@/lib/domain/result';
import type { EditRefusal } from '@/lib/use-cases/fit/edit-requirement';
import { useToastState } from '../../ui/toast-state';
import type { Undo } from '../../ui/undo';
import { useAct } from '../../ui/use-act';

/** Puts the list right and offers the way back; a refusal stays to be shown. Answers whether it was done. */
export function useEdit(): {
  refusal: EditRefusal | null;
  edit(work: () => Promise<Result<Undo, EditRefusal>>, sentence: string): Promise<boolean>;
} {
  const act = useAct();
  const { show } = useToastState();
  const [refusal, setRefusal] = useState<EditRefusal | null>(null);
  const edit = async (work: () => Promise<Result<Undo, EditRefusal>>, sentence: string) => {
    let isDone = false;
    await act(async () => {
      const result = await work();
      setRefusal(result.ok ? null : result.why);
      if (!result.ok) return;
      isDone = true;
      show({ sentence, undo: result.value, tone: 'calm' });
    });
    return isDone;
  };
  return { refusal, edit };
}
