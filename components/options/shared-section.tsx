import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Section } from './section';

/** Whether this computer is shared, and what that does. */
export function SharedSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const act = useAct();
  const isShared = useLive(app.shared);
  if (isShared === undefined) return null;
  return (
    <Section title={t('options.shared')}>
      <CheckField
        label={t('shared.label')}
        hint={t('shared.hint')}
        isChecked={isShared}
        onChange={(isChecked) => act(() => app.setShared(isChecked))}
      />
      <ul className={styles.notes}>
        <li>{t('shared.unsent')}</li>
        <li>{t('shared.startsAgain')}</li>
        <li>{t('shared.jobs')}</li>
      </ul>
    </Section>
  );
}
