import { Suspense, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/skeleton';
import { type TabIds, TabList, TabPanel, useTabIds } from '../../ui/tabs';
import { useFileDrop } from '../../ui/use-file-drop';
import { useLive } from '../../ui/use-live';
import { Gone } from '../gone';
import { QuietFoot } from '../page/page-foot';
import { PageOutcome } from '../page/page-outcome';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { ApplicationHead } from './application-head';
import { Conflicts } from './conflict-card';
import { FieldEditsProvider } from './field-edits';
import { History } from './history';
import { JobPart } from './job-part';
import { Notes } from './notes';
import { useAttach } from './use-attach';

/** One application: what it is, where it stands, what the advert said, the person's notes and what happened since. */
export function ApplicationView({ id }: { id: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const kept = useLive(app.applicationOf(id));
  const application = kept?.deletedAt === null ? kept : null;
  const [tab, setTab] = useState<TabId>('job');
  const ids = useTabIds();
  const tabs = tabIds.map((one) => ({ id: one, text: t(`job.tab.${one}`) }));
  return (
    <>
      <ApplicationHead application={application}>
        {application !== null && (
          <TabList<TabId> label={t('job.tabs')} tabs={tabs} current={tab} onChange={setTab} ids={ids} />
        )}
      </ApplicationHead>
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <PageOutcome />
          {kept === undefined && <Loading />}
          {kept !== undefined && application === null && (
            <Gone title={t('job.goneTitle')} body={t('job.goneBody')} />
          )}
          {application !== null && <Screen application={application} tab={tab} onTab={setTab} ids={ids} />}
        </div>
      </main>
      <QuietFoot />
    </>
  );
}

/** Reading requirements and matching them is much code, and nobody sees it before the tab is pressed. */
const MatchPart = later(async () => (await import('../fit/match-part')).MatchPart);

const tabIds = ['job', 'match', 'notes', 'history'] as const;
type TabId = (typeof tabIds)[number];

interface ScreenProps {
  application: Application;
  tab: TabId;
  onTab(tab: TabId): void;
  ids: TabIds;
}

function Screen({ application, tab, onTab, ids }: ScreenProps) {
  const attach = useAttach(application.id);
  const isOver = useFileDrop((file) => {
    onTab('job');
    void attach.addFile(file);
  });
  const parts = {
    job: <JobPart application={application} attach={attach} isOver={isOver} onNotes={() => onTab('notes')} />,
    match: (
      <Suspense fallback={<Loading />}>
        <MatchPart application={application} />
      </Suspense>
    ),
    notes: <Notes application={application} />,
    history: <History application={application} />,
  };
  return (
    <FieldEditsProvider applicationId={application.id}>
      <Conflicts applicationId={application.id} />
      <TabPanel ids={ids} current={tab}>
        {parts[tab]}
      </TabPanel>
    </FieldEditsProvider>
  );
}

function Loading() {
  const t = useTexts();
  return <Skeleton lines={4} label={t('app.loading')} />;
}
