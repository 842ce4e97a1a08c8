import { useEffect, useRef, useState } from 'react';
import { attachmentIn } from '@/lib/domain/advert/attached-text';
import { type Application, effectiveText } from '@/lib/domain/apply/application';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import fieldStyles from '../../ui/field.module.css';
import { TextArea } from '../../ui/text-area';
import { useLive } from '../../ui/use-live';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import styles from './attach.module.css';
import { FileSource } from './file-source';
import type { Attaching } from './use-attach';

interface AttachPartProps {
  application: Application;
  attach: Attaching;
  /** A file is held over the panel. */
  isOver: boolean;
}

/** The job description that came as a file: adding one, seeing which is there, taking it out. */
export function AttachPart(props: AttachPartProps) {
  const { app } = usePanel();
  const kept = useLive(app.typed(`attach:${props.application.id}`));
  return kept === undefined ? null : <Attachment {...props} kept={kept?.text ?? ''} />;
}

/** `kept` is what was pasted before and not added yet. */
function Attachment({ application, attach, isOver, kept }: AttachPartProps & { kept: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  const startsOpen = useRef(kept !== '');
  useEffect(() => {
    if (startsOpen.current) attach.open();
    startsOpen.current = false;
  }, [attach]);
  const attached = attachmentIn(effectiveText(application), application.jobText);
  const takeOut = () => offerUndo(() => app.detachText(application.id), t('attach.removed'));
  return (
    <div className={styles.attach}>
      {attached !== null && (
        <p className={styles.attached}>
          <span className={styles.name}>{t('attach.attached', { name: attached.name })}</span>
          <Button look="quiet" onClick={takeOut}>
            {t('attach.remove')}
          </Button>
        </p>
      )}
      {attach.isOpen || isOver ? (
        <AttachBox applicationId={application.id} attach={attach} isOver={isOver} kept={kept} />
      ) : (
        <Button onClick={attach.open}>{attached === null ? t('attach.open') : t('attach.replace')}</Button>
      )}
    </div>
  );
}

interface AttachBoxProps {
  applicationId: string;
  attach: Attaching;
  isOver: boolean;
  kept: string;
}

function AttachBox({ applicationId, attach, isOver, kept }: AttachBoxProps) {
  const t = useTexts();
  const { app } = usePanel();
  const [text, setText] = useState(kept);
  const type = (next: string) => {
    setText(next);
    app.keepTyped(`attach:${applicationId}`, next === '' ? null : { text: next });
  };
  const giveUp = () => {
    type('');
    attach.close();
  };
  return (
    <div className={classNames(styles.box, isOver && styles.over)}>
      <FileSource
        reading={attach.reading}
        takesFocus={kept === ''}
        onFile={attach.addFile}
        onCancel={attach.cancel}
      />
      {attach.refusal !== null && (
        <p className={fieldStyles.error} role="alert">
          {t(`attach.refused.${inKey(attach.refusal)}`)}
        </p>
      )}
      <TextArea label={t('attach.paste')} value={text} onChange={(event) => type(event.target.value)} />
      <div className={fieldStyles.acts}>
        {text.trim() !== '' && (
          <Button look="primary" onClick={() => attach.addPasted(text)}>
            {t('attach.addText')}
          </Button>
        )}
        <Button onClick={giveUp}>{t('app.cancel')}</Button>
      </div>
    </div>
  );
}
