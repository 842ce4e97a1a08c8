import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useLive } from '../ui/use-live';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Section } from './section';

/** The keys that save a job; the browser alone can change them. */
export function KeysSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const shortcut = useLive(app.shortcut);
  if (shortcut === undefined) return null;
  return (
    <Section title={t('options.keys')}>
      <p>{shortcut === '' ? t('options.keysNone') : t('options.keysBody', { shortcut })}</p>
      <div className={styles.acts}>
        <Button onClick={() => app.openShortcutSettings()}>
          {t(shortcut === '' ? 'page.setShortcut' : 'page.changeShortcut')}
        </Button>
      </div>
    </Section>
  );
}
