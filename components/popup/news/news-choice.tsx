import { useEffect, useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { NewsKind } from '@/lib/use-cases/apply/log-news';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { isTyping } from '../../ui/toast-state';
import { JobHead } from './job-head';
import styles from './news.module.css';

/** The kinds of news with the one key of each. */
const kinds: readonly (readonly [key: string, kind: NewsKind])[] = [
  ['r', 'rejected'],
  ['i', 'interview'],
  ['c', 'call'],
  ['o', 'offer'],
  ['a', 'asked'],
  ['x', 'other'],
];

interface NewsChoiceProps {
  job: ApplicationSummary;
  onChoose(kind: NewsKind): void;
  onBack(): void;
}

/** What kind of news it is, one press or one key each. */
export function NewsChoice({ job, onChoose, onBack }: NewsChoiceProps) {
  const t = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isHeld || isTyping(event.target)) return;
      const kind = kinds.find(([key]) => key === event.key.toLowerCase())?.[1];
      if (kind === undefined && event.key !== 'Escape') return;
      event.preventDefault();
      if (kind === undefined) onBack();
      else onChoose(kind);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onChoose, onBack]);
  return (
    <div className={styles.news}>
      <JobHead job={job} onBack={onBack} />
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form */}
      <div className={styles.kinds} role="group" aria-label={t('news.what')}>
        {kinds.map(([key, kind], place) => (
          <Button
            key={kind}
            ref={place === 0 ? first : undefined}
            className={styles.kind}
            aria-keyshortcuts={key.toUpperCase()}
            onClick={() => onChoose(kind)}
          >
            <span>{t(`news.kind.${kind}`)}</span>
            <kbd data-key={key.toUpperCase()} />
          </Button>
        ))}
      </div>
    </div>
  );
}
