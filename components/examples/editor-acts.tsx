import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import type { EditorProps } from './editor-props';
import styles from './examples.module.css';
import type { useExampleEdits } from './use-example-edits';

interface EditorActsProps extends EditorProps {
  edits: Pick<ReturnType<typeof useExampleEdits>, 'settle' | 'end'>;
  /** Where the cursor stands in what was done. */
  caret(): number;
}

/** What can be done with one example. */
export function EditorActs(props: EditorActsProps) {
  const t = useTexts();
  const acts = useEditorActs(props);
  const { place } = props;
  return (
    <div className={styles.acts}>
      <Button title={t('examples.splitHint')} onClick={acts.split}>
        {t('examples.split')}
      </Button>
      {place !== null && (
        <>
          <MoveButton isEnd={place.isFirst} words={t('examples.up')} onMove={() => acts.move(-1)} />
          <MoveButton isEnd={place.isLast} words={t('examples.down')} onMove={() => acts.move(1)} />
        </>
      )}
      <Button look="danger" onClick={acts.remove}>
        {t('examples.remove')}
      </Button>
    </div>
  );
}

/** It keeps its focus at the end: a disabled button would drop it in the middle of moving. */
function MoveButton({ isEnd, words, onMove }: { isEnd: boolean; words: string; onMove(): void }) {
  return (
    <Button className={styles.move} aria-disabled={isEnd || undefined} onClick={() => !isEnd && onMove()}>
      {words}
    </Button>
  );
}

function useEditorActs({ app, one, onOpen, edits, caret }: EditorActsProps) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const { id } = one.item;
  const say = (sentence: string, undo: (() => Promise<void>) | null) =>
    show({ sentence, undo, tone: 'calm' });
  const split = () =>
    act(async () => {
      const at = caret();
      await edits.settle();
      const done = await app.splitExample(id, at);
      if (!done.ok) return say(t('examples.nothingToSplit'), null);
      say(t('examples.wasSplit'), done.value.undo);
    });
  const move = (by: -1 | 1) =>
    act(async () => {
      await edits.settle();
      const moved = await app.moveExample(id, by);
      if (moved === null) return say(t('examples.atEnd'), null);
      say(t('examples.moved', [moved.at, moved.of]), moved.undo);
    });
  const remove = () =>
    act(async () => {
      await edits.end();
      const { count, undo } = await app.removeExamples([id]);
      onOpen(null);
      say(t('examples.removed', count), undo);
    });
  return { split, move, remove };
}
