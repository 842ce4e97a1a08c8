import type { Holdings } from '@/lib/use-cases/holdings';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { type Texts, useTexts } from '../texts';
import { useLive } from '../ui/use-live';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Section } from './section';

/** What would be lost with this computer. */
export function NowhereSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const account = useLive(app.account);
  const holdings = useLive(app.holdings);
  const sync = useLive(app.sync);
  if (account === undefined || holdings === undefined || sync === undefined) return null;
  const isPerson = account.kind === 'person';
  const lines = isPerson ? onlyHere(holdings, sync, t) : othersHere(holdings, t);
  return (
    <Section title={t('options.nowhere')}>
      <p>
        {t(
          isPerson
            ? lines.length === 0
              ? 'options.nowhereNothing'
              : 'options.nowhereBody'
            : 'options.nowhereAll',
        )}
      </p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function onlyHere(holdings: Holdings, sync: SyncState, t: Texts): string[] {
  const { drafts, savedSignedOut } = holdings;
  return [
    ...(sync.waiting > 0 ? [t('options.waitingCount', sync.waiting)] : []),
    ...(sync.setAside.length > 0 ? [t('options.setAsideCount', sync.setAside.length)] : []),
    ...(drafts > 0 ? [t('options.draftCount', drafts)] : []),
    ...(savedSignedOut > 0 ? [t('options.deviceCount', savedSignedOut)] : []),
    ...othersHere(holdings, t),
  ];
}

function othersHere({ othersUnsent }: Holdings, t: Texts): string[] {
  return othersUnsent > 0 ? [t('options.othersCount', othersUnsent)] : [];
}
