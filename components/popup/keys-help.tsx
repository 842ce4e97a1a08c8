import { useTexts } from '../texts';
import styles from './popup.module.css';

const keys = [
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['D', 'done'],
  ['S', 'later'],
  ['N', 'news'],
  ['?', 'help'],
] as const;

/** The keys of the popup. */
export function KeysHelp() {
  const t = useTexts();
  return (
    <dl className={styles.keys} aria-label={t('popup.keysTitle')}>
      {keys.map(([key, does]) => (
        <div key={does}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(`popup.keyDoes.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
