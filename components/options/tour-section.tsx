import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useAct } from '../ui/use-act';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Section } from './section';

/** The way back to the first steps. */
export function TourSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const act = useAct();
  return (
    <Section title={t('options.tour')}>
      <p>{t('options.tourBody')}</p>
      <div className={styles.acts}>
        <Button onClick={() => act(() => app.openWelcome())}>{t('options.tourAgain')}</Button>
      </div>
    </Section>
  );
}
