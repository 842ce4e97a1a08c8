import { type RefObject, useId } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import frame from '../ui/dialog.module.css';
import styles from './jobs.module.css';

/** Every key of the list, by what it does. Open it with `showModal()`. */
export function KeysDialog({ dialogRef }: { dialogRef: RefObject<HTMLDialogElement | null> }) {
  const t = useTexts();
  const titleId = useId();
  const keys: [keys: readonly string[], what: string][] = [
    [['/'], t('keys.search')],
    [['↑', '↓', 'Home', 'End'], t('keys.move')],
    [['Enter'], t('keys.open')],
    [['Space', 'X'], t('keys.choose')],
    [['Shift ↑', 'Shift ↓'], t('keys.range')],
    [['Ctrl A'], t('keys.all')],
    [['Delete'], t('keys.bin')],
    [['Esc'], t('keys.leave')],
    [['Ctrl Z'], t('keys.undo')],
    [['?'], t('keys.help')],
  ];
  return (
    <dialog ref={dialogRef} className={frame.dialog} aria-labelledby={titleId}>
      <h2 id={titleId} className={frame.title}>
        {t('keys.title')}
      </h2>
      <dl className={styles.keys}>
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className={frame.acts}>
        <Button look="primary" onClick={() => dialogRef.current?.close()}>
          {t('keys.close')}
        </Button>
      </div>
    </dialog>
  );
}
