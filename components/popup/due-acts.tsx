import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Texts } from '../texts';
import { Button } from '../ui/button';
import type { DueFaceActs } from './due-face-acts';
import styles from './popup.module.css';

interface DueActsProps {
  item: DueItem;
  acts: DueFaceActs;
  /** What is open below the buttons. */
  open: 'later' | 'answer' | null;
  t: Texts;
}

const firstWords = {
  'follow-up': 'popup.done',
  'next-action': 'popup.done',
  closing: 'popup.applied',
  interview: 'popup.howDidItGo',
} as const;

/** The answers to a due thing. What is for later in the week keeps quiet. */
export function DueActs({ item, acts: { done, later, notApplying }, open, t }: DueActsProps) {
  if (!done && !later) return null;
  return (
    <div className={styles.acts}>
      {done && (
        <Button
          look={item.daysLeft > 0 ? 'quiet' : 'plain'}
          aria-keyshortcuts="D"
          aria-expanded={item.kind === 'interview' ? open === 'answer' : undefined}
          onClick={done}
        >
          {t(firstWords[item.kind])}
        </Button>
      )}
      {item.kind === 'closing' && (
        <Button look="quiet" onClick={notApplying}>
          {t('popup.notApplying')}
        </Button>
      )}
      {later && (
        <Button look="quiet" aria-keyshortcuts="S" aria-expanded={open === 'later'} onClick={later}>
          {t('popup.later')}
        </Button>
      )}
    </div>
  );
}
