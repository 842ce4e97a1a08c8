import { useRef } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useLive } from '../ui/use-live';
import { SampleFrame } from './sample-frame';
import { SavedSample } from './saved-sample';
import { useTry } from './use-try';
import styles from './welcome.module.css';
import type { WelcomeApp } from './welcome-app';

interface StepTryProps {
  app: WelcomeApp;
  isKept: boolean;
  onKeep(isKept: boolean): void;
}

/** A sample advert, saved by the same reader as any page, and what to press on a real one. */
export function StepTry({ app, isKept, onKeep }: StepTryProps) {
  const t = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const choices = useLive(app.choices);
  const sample = useLive(app.sample) ?? null;
  const country = choices?.country ?? app.guessedCountry;
  const { isReading, isUnread, save } = useTry(app, frame, country);
  return (
    <>
      <Keys app={app} />
      {choices !== undefined && <SampleFrame key={country} frameRef={frame} app={app} country={country} />}
      <div className={styles.try} role="status">
        {sample === null ? (
          <>
            <Button look="primary" isBusy={isReading} onClick={save}>
              {t(isReading ? 'page.reading' : 'page.save')}
            </Button>
            {isUnread && <p>{t('welcome.unread')}</p>}
          </>
        ) : (
          <SavedSample app={app} sample={sample} isKept={isKept} onKeep={onKeep} />
        )}
      </div>
      <p className={styles.quiet}>{t('welcome.pinIcon')}</p>
    </>
  );
}

/** The keys as they are set now, and where to change them. */
function Keys({ app }: { app: WelcomeApp }) {
  const t = useTexts();
  const shortcut = useLive(app.shortcut);
  if (shortcut === undefined) return null;
  return (
    <div className={styles.keys}>
      <p>{shortcut === '' ? t('welcome.tryIcon') : t('welcome.try')}</p>
      {shortcut !== '' && <kbd className={styles.kbd}>{shortcut}</kbd>}
      <Button look="quiet" onClick={() => app.openShortcutSettings()}>
        {t(shortcut === '' ? 'page.setShortcut' : 'page.changeShortcut')}
      </Button>
    </div>
  );
}
