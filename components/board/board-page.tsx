import { useEffect } from 'react';
import { FarewellBanner } from '../account/farewell-banner';
import { SyncLine } from '../sync/sync-line';
import { useTexts } from '../texts';
import { Mark } from '../ui/icon';
import head from '../ui/page-head.module.css';
import { useToastState } from '../ui/toast-state';
import { useLive } from '../ui/use-live';
import { BinPart } from './bin-part';
import styles from './board.module.css';
import type { BoardApp } from './board-app';
import { JobsPart } from './jobs-part';
import { type BoardPart, usePart } from './use-part';

/** The page's head with its two parts, and the part that the address asks for. */
export function BoardPage({ app }: { app: BoardApp }) {
  const part = usePart();
  const person = usePerson(app);
  return (
    <>
      <Head app={app} part={part} />
      <main className={styles.main} tabIndex={-1}>
        <FarewellBanner app={app} />
        {/* What one person searched and chose is not for the next. */}
        {part === 'jobs' ? <JobsPart key={person} app={app} /> : <BinPart key={person} app={app} />}
      </main>
    </>
  );
}

/** Who uses this page; a note with its way back goes with the one before. */
function usePerson(app: BoardApp): string | undefined {
  const account = useLive(app.account);
  const { close } = useToastState();
  const person = account?.kind === 'person' ? account.userId : account?.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person is what it is done for
  useEffect(() => close, [person, close]);
  return person;
}

function Head({ app, part }: { app: BoardApp; part: BoardPart }) {
  const t = useTexts();
  const account = useLive(app.account);
  const sync = useLive(app.sync);
  const isAt = (one: BoardPart) => (part === one ? 'page' : undefined);
  return (
    <header className={head.head}>
      <Mark />
      <h1>{t(part === 'jobs' ? 'jobs.allMine' : 'jobs.bin')}</h1>
      <nav className={styles.parts} aria-label={t('board.parts')}>
        <a href="#jobs" aria-current={isAt('jobs')}>
          {t('jobs.allMine')}
        </a>
        <a href="#bin" aria-current={isAt('bin')}>
          {t('jobs.bin')}
        </a>
      </nav>
      <div className={styles.sync}>
        {account !== undefined && sync !== undefined && (
          <SyncLine account={account} sync={sync} onOpen={() => app.openAccount()} />
        )}
      </div>
    </header>
  );
}
