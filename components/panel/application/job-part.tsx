import { useRef, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { closedStatuses } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { SampleBanner } from '../page/sample-banner';
import { usePanel } from '../panel-context';
import { listView } from '../view';
import { AdvertFacts, ReadingNotices } from './advert-facts';
import { AdvertLinks } from './advert-links';
import { AdvertText } from './advert-text';
import { AttachPart } from './attach-part';
import { ContactDetails, Details } from './details';
import { doubtfulCount } from './doubtful-fields';
import { FollowUp } from './follow-up';
import { NextStep } from './next-step';
import { StatusPart } from './status-part';
import type { Attaching } from './use-attach';

interface JobPartProps {
  application: Application;
  attach: Attaching;
  /** A file is held over the panel. */
  isOver: boolean;
  /** Leads to the notes. */
  onNotes(): void;
}

/** The job itself: where it stands, what the advert says in fields and in words, and what belongs to it. */
export function JobPart({ application, attach, isOver, onNotes }: JobPartProps) {
  // Decided once: what is being answered must not move away under the person's hand.
  const [isToCheck] = useState(doubtfulCount(application.advertReading?.receipts) > 0);
  const attachPlace = useRef<HTMLDivElement>(null);
  const goToAttach = () => {
    attach.open();
    attachPlace.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <ReadingNotices notices={application.advertReading?.notices} />
      <SampleBanner application={application} />
      <AdvertLinks application={application} />
      {isToCheck && <Details application={application} />}
      <StatusPart application={application} onNotes={onNotes} />
      <NextStep application={application} />
      {asksFollowUp(application) && <FollowUp application={application} />}
      {!isToCheck && <Details application={application} />}
      <ContactDetails application={application} />
      <AdvertFacts application={application} onAttach={goToAttach} />
      <AdvertText application={application} />
      <div ref={attachPlace}>
        <AttachPart application={application} attach={attach} isOver={isOver} />
      </div>
      <Remove id={application.id} />
    </>
  );
}

/** A job that is over asks nothing any more; a day that was planned before can still be cleared. */
function asksFollowUp({ status, nextFollowupAt }: Application): boolean {
  return nextFollowupAt !== null || !closedStatuses.has(status);
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
