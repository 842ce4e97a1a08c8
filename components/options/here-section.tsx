import type { Holdings } from '@/lib/use-cases/holdings';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { thingOf } from '../sync/thing';
import { type Texts, useTexts } from '../texts';
import { bytesText } from '../ui/bytes-text';
import { useCalendar } from '../ui/calendar';
import { Skeleton } from '../ui/skeleton';
import { useLive } from '../ui/use-live';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Facts, Section } from './section';

/** What is on this computer, by kind, and the room it takes. */
export function HereSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const { locale } = useCalendar();
  const holdings = useLive(app.holdings);
  const sync = useLive(app.sync);
  if (holdings === undefined || sync === undefined) {
    return (
      <Section title={t('options.here')}>
        <Skeleton lines={4} label={t('app.loading')} />
      </Section>
    );
  }
  const number = new Intl.NumberFormat(locale);
  const counted = countsOf(holdings, sync, t).filter(([, count]) => count > 0);
  const facts = counted.map(([name, count]) => [name, number.format(count)] as const);
  const room = holdings.bytesUsed;
  return (
    <Section title={t('options.here')}>
      {facts.length === 0 && <p className={styles.quiet}>{t('options.hereNothing')}</p>}
      <Facts
        facts={room === null ? facts : [...facts, [t('options.storage'), bytesText(room, locale)] as const]}
      />
      <a className={styles.link} href="/board.html#bin">
        {t('options.bin')}
      </a>
    </Section>
  );
}

function countsOf(holdings: Holdings, sync: SyncState, t: Texts): [name: string, count: number][] {
  const kinds = holdings.rows.flatMap(({ aggregate, count }): [string, number][] => {
    const thing = thingOf(aggregate);
    return thing === 'other' ? [] : [[t(`options.kind.${thing}`), count]];
  });
  return [
    ...kinds,
    [t('options.drafts'), holdings.drafts],
    [t('options.waiting'), sync.waiting],
    [t('options.setAside'), sync.setAside.length],
  ];
}
