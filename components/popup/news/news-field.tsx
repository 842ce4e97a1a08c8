import type { KeyboardEvent, Ref } from 'react';
import { useTexts } from '../../texts';
import { TextField } from '../../ui/text-field';
import { matchesId, matchId } from './match-ids';
import styles from './news.module.css';
import type { NewsState } from './use-news';

interface NewsFieldProps {
  news: NewsState;
  ref: Ref<HTMLInputElement>;
}

/** The quick log's field: a few letters of the employer. What they may mean is shown above it. */
export function NewsField({ news, ref }: NewsFieldProps) {
  const t = useTexts();
  const { typed, matchCount, pointedAt, pointAt, edit, clear, isOpen } = news;
  const isChoosing = isOpen && typed.applicationId === '' && matchCount > 0;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const presses: Record<string, () => void> = {
      ArrowDown: () => pointAt(Math.min(pointedAt + 1, matchCount - 1)),
      ArrowUp: () => pointAt(Math.max(pointedAt - 1, 0)),
      Enter: () => document.getElementById(matchId(pointedAt))?.click(),
      Escape: clear,
    };
    const press = presses[event.key];
    if (!isOpen || press === undefined) return;
    event.preventDefault();
    press();
  };
  return (
    <search className={styles.ask}>
      <TextField
        ref={ref}
        label={t('news.ask')}
        placeholder={t('news.example')}
        role="combobox"
        aria-expanded={isChoosing}
        aria-controls={isChoosing ? matchesId : undefined}
        aria-activedescendant={isChoosing ? matchId(pointedAt) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        maxLength={100}
        value={typed.query}
        onChange={(event) => edit({ query: event.target.value, applicationId: '', kind: '' })}
        // Whoever comes back to it has other news.
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
