import { explainMatch } from '@/lib/domain/fit/matching/explain-match';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { AnswerButtons } from './answer-buttons';
import { AnswerMark } from './answer-mark';
import styles from './fit.module.css';
import { useFitScreen } from './fit-context';
import type { FitLine } from './fit-lines';
import { MarkedText } from './marked-text';
import { OpenCard } from './open-card';
import { Proof } from './proof';

interface CardProps {
  line: FitLine;
  /** The key of the line after it in its group, which it can be joined with. */
  nextKey: string | null;
  /** Tab leads here; arrow keys lead to the others. */
  isCurrent: boolean;
}

/** One requirement: the employer's words, the example that answers it, and the person's yes, partly or no. */
export function RequirementCard({ line, nextKey, isCurrent }: CardProps) {
  const { openKey, open } = useFitScreen();
  const { gapKey, quote, confirmed } = line.row;
  const isOpen = openKey === gapKey;
  const shown = shownOf(line);
  const spans = shown === null ? [] : explainMatch(quote, shown.item.text).map(({ asked }) => asked);
  return (
    <li className={styles.card} data-line={gapKey}>
      <button
        type="button"
        className={styles.ask}
        aria-expanded={isOpen}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => open(isOpen ? null : gapKey)}
      >
        <AnswerMark answer={confirmed} />
        <span>
          {line.number !== null && <span className={styles.number}>{line.number} </span>}
          <MarkedText text={quote} spans={spans} />
        </span>
      </button>
      <div className={styles.under}>
        <Facts line={line} />
        <ProofPart line={line} shown={shown} />
        {(confirmed === null || isOpen) && <AnswerButtons line={line} />}
        {isOpen && <OpenCard line={line} nextKey={nextKey} />}
      </div>
    </li>
  );
}

/** What stands under a requirement: what was picked, else the best one found; nothing where the person said no. */
function shownOf({ row, picked, candidates }: FitLine) {
  const [best] = candidates;
  if (picked !== null) return { item: picked, tieBreak: null };
  return best === undefined || row.confirmed !== null ? null : { item: best.item, tieBreak: best.tieBreak };
}

function Facts({ line: { row, category } }: { line: FitLine }) {
  const t = useTexts();
  const stages = row.stage?.split('_').filter(isStage) ?? [];
  if (stages.length === 0 && category === null && !row.edited) return null;
  return (
    <p className={styles.chips}>
      {category !== null && <Chip>{category}</Chip>}
      {stages.length > 0 && (
        <Chip>{t('fit.seenAt', { where: stages.map((stage) => t(`fit.stage.${stage}`)).join(', ') })}</Chip>
      )}
      {row.edited && <Chip>{t('fit.edited')}</Chip>}
    </p>
  );
}

function isStage(word: string): word is 'application' | 'interview' | 'test' {
  return word === 'application' || word === 'interview' || word === 'test';
}

function ProofPart({ line, shown }: { line: FitLine; shown: ReturnType<typeof shownOf> }) {
  const t = useTexts();
  const { roles, open } = useFitScreen();
  const { confirmed, gapKey, quote } = line.row;
  if (shown !== null) return <Proof asked={quote} roles={roles} {...shown} />;
  if (confirmed === 'no') return null;
  return (
    <div className={styles.gap}>
      <p>{confirmed === null ? t('fit.nothing') : t('fit.noExample')}</p>
      <Button look="quiet" onClick={() => open(gapKey)}>
        {t('fit.tell')}
      </Button>
    </div>
  );
}
