import type { KeyboardEvent, RefObject } from 'react';
import { useTexts } from '../texts';
import { Icon } from '../ui/icon';
import styles from './jobs.module.css';

interface JobSearchProps {
  query: string;
  onQuery(query: string): void;
  inputRef: RefObject<HTMLInputElement | null>;
  /** Arrow down and Enter lead from the words to what they found. */
  onLeave(): void;
}

/** Quick search; Esc empties it. */
export function JobSearch({ query, onQuery, inputRef, onLeave }: JobSearchProps) {
  const t = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <div className={styles.search}>
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        value={query}
        aria-label={t('jobs.search')}
        aria-keyshortcuts="/"
        placeholder={t('jobs.search')}
        title={t('jobs.searchKey')}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
