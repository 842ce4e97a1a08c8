import { useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './fit.module.css';
import { useFitScreen } from './fit-context';
import type { FitLine } from './fit-lines';

/** "Have you done this?" What the person tells becomes an example of theirs; it is kept aside while they type. */
export function AnswerForm({ line, onDone }: { line: FitLine; onDone(): void }) {
  const { app } = usePanel();
  const { applicationId } = useFitScreen();
  const kept = useLive(app.typed(`answer:${applicationId}`));
  if (kept === undefined) return null;
  return <Form line={line} start={kept?.[line.row.gapKey] ?? ''} onDone={onDone} />;
}

function Form({ line, start, onDone }: { line: FitLine; start: string; onDone(): void }) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const { applicationId } = useFitScreen();
  const { show } = useToastState();
  const [words, setWords] = useState(start);
  const [refusal, setRefusal] = useState<'empty' | 'too_long' | null>(null);
  const { gapKey } = line.row;
  const keep = (typed: string) =>
    app.keepTyped(`answer:${applicationId}`, typed === '' ? null : { [gapKey]: typed });
  const tell = (answer: 'yes' | 'partly') =>
    act(async () => {
      const told = await app.fit.answer(applicationId, gapKey, words, answer);
      if (!told.ok) return setRefusal(told.why);
      keep('');
      onDone();
      show({ sentence: t('fit.told'), undo: told.value.undo, tone: 'calm' });
    });
  return (
    <div className={styles.form}>
      <TextArea
        label={t('fit.tellLabel')}
        hint={t('fit.tellHint')}
        error={refusal === null ? null : t(`fit.refused.${refusal}`)}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setRefusal(null);
          keep(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void tell('yes');
        }}
      />
      <div className={styles.acts}>
        <Button onClick={() => tell('yes')}>{t('fit.tellYes')}</Button>
        <Button onClick={() => tell('partly')}>{t('fit.tellPartly')}</Button>
      </div>
    </div>
  );
}
