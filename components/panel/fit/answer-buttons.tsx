import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import styles from './fit.module.css';
import { useFitScreen } from './fit-context';
import type { FitLine } from './fit-lines';

/** Yes, partly, not me; and the way to the other examples that were found. */
export function AnswerButtons({ line }: { line: FitLine }) {
  const t = useTexts();
  const { say, openKey, open } = useFitScreen();
  const { gapKey, confirmed } = line.row;
  const others = line.candidates.length - 1;
  const hasProof = line.picked !== null || line.candidates.length > 0;
  const button = (answer: 'yes' | 'partly' | 'no', text: string) => (
    <Button
      className={confirmed === answer ? styles.pressed : undefined}
      aria-pressed={confirmed === answer}
      onClick={() => say(line, answer)}
    >
      {text}
    </Button>
  );
  return (
    <div className={styles.acts}>
      {button('yes', hasProof ? t('fit.yes') : t('fit.yesPlain'))}
      {button('partly', t('fit.partly'))}
      {button('no', t('fit.no'))}
      {others > 0 && openKey !== gapKey && (
        <Button look="quiet" onClick={() => open(gapKey)}>
          {t('fit.others', others)}
        </Button>
      )}
    </div>
  );
}
