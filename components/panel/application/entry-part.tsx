import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import type { Typed } from './application-app';
import { EntryForm } from './entry-form';
import { useOpenEditor } from './use-open-editor';

/** The way to an entry by hand; open at once where one was half typed before. */
export function EntryPart({ application }: { application: Application }) {
  const { app } = usePanel();
  const kept = useLive(app.typed(`entry:${application.id}`));
  return kept === undefined ? null : <Entry application={application} kept={kept} />;
}

function Entry({ application, kept }: { application: Application; kept: Typed | null }) {
  const t = useTexts();
  const { isOpen, open, close, buttonRef } = useOpenEditor(kept !== null);
  if (isOpen) return <EntryForm application={application} kept={kept ?? {}} onClose={() => close(true)} />;
  return (
    <div>
      <Button ref={buttonRef} onClick={open}>
        {t('entry.add')}
      </Button>
    </div>
  );
}
