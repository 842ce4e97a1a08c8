import { useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useLive } from '../../ui/use-live';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { QuietFoot } from '../page/page-foot';
import { PageOutcome } from '../page/page-outcome';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { listView } from '../view';
import { AdvertLinks } from './advert-links';
import { AdvertText } from './advert-text';
import { ApplicationHead } from './application-head';
import { Conflicts } from './conflict-card';
import { Details } from './details';
import { doubtfulCount } from './doubtful-fields';
import { FollowUp } from './follow-up';
import { History } from './history';
import { StatusSelect } from './status-select';

/** One application: what it is, where it stands, what the advert said and what happened since. */
export function ApplicationView({ id }: { id: string }) {
  const { app } = usePanel();
  const kept = useLive(app.applicationOf(id));
  const application = kept?.deletedAt === null ? kept : null;
  return (
    <>
      <ApplicationHead application={application} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <PageOutcome />
          {kept === undefined && <Loading />}
          {kept !== undefined && application === null && <Gone />}
          {application !== null && <Sections application={application} />}
        </div>
      </main>
      <QuietFoot />
    </>
  );
}

function Sections({ application }: { application: Application }) {
  // Decided once: what is being answered must not move away under the person's hand.
  const [isToCheck] = useState(doubtfulCount(application.advertReading?.receipts) > 0);
  return (
    <>
      <Conflicts applicationId={application.id} />
      <AdvertLinks application={application} />
      {isToCheck && <Details application={application} />}
      <StatusSelect application={application} />
      <FollowUp application={application} />
      {!isToCheck && <Details application={application} />}
      <AdvertText application={application} />
      <History applicationId={application.id} />
      <Remove id={application.id} />
    </>
  );
}

function Loading() {
  const t = useTexts();
  return <Skeleton lines={4} label={t('app.loading')} />;
}

function Gone() {
  const t = useTexts();
  const { go } = usePanel();
  return (
    <EmptyState
      title={t('job.goneTitle')}
      body={t('job.goneBody')}
      action={<Button onClick={() => go(listView)}>{t('job.goneNext')}</Button>}
    />
  );
}

function Remove({ id }: { id: string }) {
  const t = useTexts();
  const { app, go } = usePanel();
  const offerUndo = useOfferUndo();
  const remove = async () => {
    if (await offerUndo(() => app.remove(id), t('job.removed'))) go(listView);
  };
  return (
    <div>
      <Button look="danger" onClick={remove}>
        {t('job.remove')}
      </Button>
    </div>
  );
}
