import { useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import { AnswerForm } from './answer-form';
import styles from './fit.module.css';
import { useFitScreen } from './fit-context';
import type { FitLine } from './fit-lines';
import { JoinButton } from './join-button';
import { Proof } from './proof';
import { SplitForm } from './split-form';
import { UseIn } from './use-in';

/** What an open requirement offers besides: the other examples, an answer in place, and putting the line right. */
export function OpenCard({ line, nextKey }: { line: FitLine; nextKey: string | null }) {
  const t = useTexts();
  const { app } = usePanel();
  const { applicationId, open } = useFitScreen();
  const offerUndo = useOfferUndo();
  const [isSplitting, setIsSplitting] = useState(false);
  const [isTelling, setIsTelling] = useState(line.picked === null && line.candidates.length === 0);
  const { gapKey } = line.row;
  const pick = line.picks.find(({ evidenceId }) => evidenceId === line.picked?.id);
  const drop = () => offerUndo(() => app.fit.edit.drop(applicationId, gapKey), t('fit.dropped'));
  if (isSplitting) return <SplitForm line={line} onClose={() => setIsSplitting(false)} />;
  return (
    <>
      {pick !== undefined && <UseIn pick={pick} />}
      <Others line={line} />
      {isTelling && <AnswerForm line={line} onDone={() => open(null)} />}
      <div className={styles.acts}>
        {!isTelling && (
          <Button look="quiet" onClick={() => setIsTelling(true)}>
            {t('fit.tellOther')}
          </Button>
        )}
        <Button look="quiet" onClick={() => setIsSplitting(true)}>
          {t('fit.split')}
        </Button>
        {nextKey !== null && <JoinButton gapKeys={[gapKey, nextKey]} />}
        <Button look="danger" onClick={drop}>
          {t('fit.drop')}
        </Button>
      </div>
    </>
  );
}

/** The candidates that are not shown above, each with its own yes and partly. */
function Others({ line }: { line: FitLine }) {
  const t = useTexts();
  const { roles, say, open } = useFitScreen();
  const shownId = line.picked?.id ?? line.candidates[0]?.item.id;
  const others = line.candidates.filter(({ item }) => item.id !== shownId);
  return others.map((candidate) => (
    <div key={candidate.item.id} className={styles.other}>
      <Proof asked={line.row.quote} item={candidate.item} roles={roles} tieBreak={candidate.tieBreak} />
      <div className={styles.acts}>
        {(['yes', 'partly'] as const).map((answer) => (
          <Button
            key={answer}
            onClick={async () => {
              if (await say(line, answer, candidate)) open(null);
            }}
          >
            {t(`fit.use.${answer}`)}
          </Button>
        ))}
      </div>
    </div>
  ));
}
