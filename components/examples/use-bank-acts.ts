import type { Rows } from '../jobs/use-rows';
import type { Selection } from '../jobs/use-selection';
import { inKey, useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import type { ExamplesApp } from './examples-app';
import type { OpenEdits } from './use-example-edits';

interface BankActs {
  app: ExamplesApp;
  ids: readonly string[];
  selection: Selection;
  rowsRef: React.RefObject<Pick<Rows, 'goTo'> | null>;
  onOpen(id: string | null): void;
  /** What is being edited beside the list. */
  openEdits: React.RefObject<OpenEdits | null>;
}

/** What is done to rows of the list, to all that was typed into them by then; each can be taken back. */
export function useBankActs({ app, ids, selection, rowsRef, onOpen, openEdits }: BankActs) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const remove = (id: string) =>
    act(async () => {
      const gone: ReadonlySet<string> = selection.ids.size > 0 ? selection.ids : new Set([id]);
      const at = ids.indexOf(id);
      const stays = (one: string) => !gone.has(one);
      const next = ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays);
      await openEdits.current?.end();
      const { count, undo } = await app.removeExamples([...gone]);
      selection.leave();
      onOpen(null);
      if (next !== undefined) rowsRef.current?.goTo(next);
      show({ sentence: t('examples.removed', count), undo, tone: 'calm' });
    });
  const merge = () =>
    act(async () => {
      await openEdits.current?.end();
      const merged = await app.mergeExamples(ids.filter((id) => selection.ids.has(id)));
      if (!merged.ok) {
        return show({ sentence: t(`examples.notMerged.${inKey(merged.why)}`), undo: null, tone: 'calm' });
      }
      selection.leave();
      onOpen(merged.value.exampleId);
      show({ sentence: t('examples.merged'), undo: merged.value.undo, tone: 'calm' });
    });
  return { remove, merge };
}
