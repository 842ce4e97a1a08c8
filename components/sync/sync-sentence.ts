import type { Texts } from '../texts';
import type { SyncWords } from './sync-words';

/** What `syncWords` found, as a sentence; numbers as the locale writes them. */
export function syncSentence(said: SyncWords['said'], t: Texts, locale: string): string {
  if ('fetched' in said) {
    return t('sync.said.fetching', { fetched: new Intl.NumberFormat(locale).format(said.fetched) });
  }
  return 'count' in said ? t(`sync.said.${said.key}`, said.count) : t(`sync.said.${said.key}`);
}
