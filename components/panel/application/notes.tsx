import type { Application } from '@/lib/domain/apply/application';
import { inKey, useTexts } from '../../texts';
import { TextArea } from '../../ui/text-area';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './notes.module.css';
import { useNotes } from './use-notes';

/** The person's own notes; they are kept as they are typed. */
export function Notes({ application }: { application: Application }) {
  const { app } = usePanel();
  const kept = useLive(app.typed(`notes:${application.id}`));
  return kept === undefined ? null : <NotesField application={application} kept={kept} />;
}

function NotesField({ application, kept }: Parameters<typeof useNotes>[0]) {
  const t = useTexts();
  const { text, type, leave, refusal, isKept } = useNotes({ application, kept });
  return (
    <div className={styles.notes}>
      <TextArea
        label={t('notes.label')}
        value={text}
        hint={isKept ? t('notes.kept') : t('notes.hint')}
        error={refusal === null ? null : t(`fieldRefused.${inKey(refusal)}`)}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
    </div>
  );
}
