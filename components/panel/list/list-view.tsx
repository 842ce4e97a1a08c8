import { FarewellBanner } from '../../account/farewell-banner';
import { AdoptBanner } from '../account/adopt-banner';
import { SessionBanner } from '../account/session-banner';
import { DraftCards } from '../draft/draft-cards';
import { PageFoot } from '../page/page-foot';
import { PageOutcome } from '../page/page-outcome';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { Jobs } from './jobs';
import { ListHead } from './list-head';

/** The panel's home: what waits for an answer, then every saved job. */
export function ListView() {
  const { app } = usePanel();
  return (
    <>
      <ListHead />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <PageOutcome />
          <FarewellBanner app={app} />
          <SessionBanner />
          <AdoptBanner />
          <DraftCards />
          <Jobs />
        </div>
      </main>
      <PageFoot />
    </>
  );
}
