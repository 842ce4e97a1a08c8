import type { Requirement } from '@/lib/domain/fit/requirement';
import { useTexts } from '../../texts';
import { classNames } from '../../ui/class-names';
import styles from './answer-mark.module.css';

const signs = { yes: '✓', partly: '½', no: '–' } as const;

/** What the person said of a requirement, as a sign and in words for who does not see it. */
export function AnswerMark({ answer }: { answer: Requirement['confirmed'] }) {
  const t = useTexts();
  return (
    <span className={classNames(styles.sign, answer !== null && styles[answer])}>
      <span aria-hidden="true">{answer === null ? '' : signs[answer]}</span>
      <span className="visually-hidden">{`${t(`fit.answered.${answer ?? 'nothing'}`)}: `}</span>
    </span>
  );
}
