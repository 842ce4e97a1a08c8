import { useEffect } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { keepFocus } from '../../ui/keep-focus';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';

/** Asks who is signed in for the yes without which nothing is sent; nothing where it was given. */
export function ConsentCard() {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const account = useLive(app.account);
  const consent = useLive(app.consent);
  const isAsked = account?.kind === 'person' && !account.needsSignIn && consent === null;
  // The button goes with the answer, and the focus in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: being asked or not is what changes the screen
  useEffect(keepFocus, [isAsked]);
  if (!isAsked) return null;
  return (
    <section className={styles.aside}>
      <h2 className={styles.heading}>{t('consent.title')}</h2>
      <p>{t('consent.label', { server: app.server })}.</p>
      <p className={styles.small}>{t('consent.hint')}</p>
      <p className={styles.acts}>
        <Button look="primary" onClick={() => act(() => app.agree(true))}>
          {t('consent.agree')}
        </Button>
      </p>
    </section>
  );
}
