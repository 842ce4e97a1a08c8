import type { KeyboardEvent, RefObject } from 'react';
import { useTexts } from '../texts';
import { SearchFace } from './search-face';

interface JobSearchProps {
  query: string;
  onQuery(query: string): void;
  inputRef: RefObject<HTMLInputElement | null>;
  /** Arrow down and Enter lead from the words to what they found. */
  onLeave(): void;
  /** What is searched, where it is not all jobs. */
  label?: string;
}

/** Quick search; Esc empties it. */
export function JobSearch({ query, onQuery, inputRef, onLeave, label }: JobSearchProps) {
  const t = useTexts();
  const name = label ?? t('jobs.search');
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
    <SearchFace
      ref={inputRef}
      name={name}
      value={query}
      title={label === undefined ? t('jobs.searchKey') : undefined}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
