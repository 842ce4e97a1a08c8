import { type FormEvent, useState } from 'react';
import { bulletExampleId } from '@/lib/domain/evidence/example-id';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { inKey, useTexts } from '../texts';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AutosavedField } from './autosaved-field';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';
import { useTypedNew } from './use-typed-new';

/** What the person did in a role, line by line; each line is one of their examples. */
export function DutiesPart({ app, role }: { app: ProfileApp; role: WorkHistory }) {
  const t = useTexts();
  return (
    <fieldset className={styles.duties}>
      <legend>{t('career.duties')}</legend>
      <p className={styles.quiet}>{t('career.dutiesHint')}</p>
      {role.bullets.map((bullet, place) => (
        <Duty
          key={bullet.id}
          app={app}
          exampleId={bulletExampleId(role.id, bullet.id)}
          text={bullet.text}
          number={place + 1}
        />
      ))}
      <AddDuty app={app} roleId={role.id} />
    </fieldset>
  );
}

interface DutyProps {
  app: ProfileApp;
  exampleId: string;
  text: string;
  number: number;
}

function Duty({ app, exampleId, text, number }: DutyProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const remove = () =>
    offerUndo(async () => (await app.removeExamples([exampleId])).undo, t('examples.removed', 1));
  return (
    <div className={styles.duty}>
      <AutosavedField
        label={t('cv.bullet', { number })}
        most={2000}
        isLong
        isRequired
        value={text}
        onKeep={async (action) => {
          const { undo, refused } = await app.editExample(exampleId, { action }, {});
          return refused.action === undefined ? undo : t(`examples.refused.${inKey(refused.action)}`);
        }}
      />
      <Button look="quiet" aria-label={t('career.removeDuty', { number })} onClick={() => void remove()}>
        {t('career.remove')}
      </Button>
    </div>
  );
}

/** A new line; its own form would stand inside nothing else that is sent. */
function AddDuty({ app, roleId }: { app: ProfileApp; roleId: string }) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [text, setText] = useTypedNew(app, `line:${roleId}`);
  const [error, setError] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    void act(async () => {
      const added = await app.addDuty(roleId, text);
      setError(added.ok ? null : t(`career.dutyRefused.${inKey(added.why)}`));
      if (!added.ok) return;
      setText('');
      show({ sentence: t('examples.added'), undo: added.value, tone: 'calm' });
    });
  };
  return (
    <form className={styles.long} onSubmit={add}>
      <TextArea
        label={t('career.newDuty')}
        rows={1}
        value={text}
        maxLength={2000}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="submit">{t('career.addDuty')}</Button>
      </div>
    </form>
  );
}
