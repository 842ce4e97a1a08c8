import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { AnswerMark } from './answer-mark';
import styles from './fit.module.css';
import { useFitScreen } from './fit-context';
import type { FitLine } from './fit-lines';

/** Questions of yes or no that stand outside the score: the right to work, a licence, a registration. */
export function CheckFirst({ lines }: { lines: readonly FitLine[] }) {
  const t = useTexts();
  if (lines.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('fit.checkFirst')}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <Question key={line.row.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Question({ line }: { line: FitLine }) {
  const t = useTexts();
  const { say } = useFitScreen();
  const { confirmed, quote } = line.row;
  return (
    <li className={styles.check}>
      <p className={styles.ask}>
        <AnswerMark answer={confirmed} />
        <span>{quote}</span>
      </p>
      <div className={styles.choice}>
        {(['yes', 'no'] as const).map((answer) => (
          <Button
            key={answer}
            className={confirmed === answer ? styles.pressed : undefined}
            aria-pressed={confirmed === answer}
            onClick={() => say(line, answer)}
          >
            {t(`fit.check.${answer}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
