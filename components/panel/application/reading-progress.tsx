import { useEffect, useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import styles from './attach.module.css';

/** A file that is read quicker than this shows no progress, in milliseconds. */
const patienceMs = 300;

interface ReadingProgressProps {
  name: string;
  /** 0 to 1; 0 where it is not known yet. */
  share: number;
  onCancel(): void;
}

/** How far the reading of a file is, and the way out of it. */
export function ReadingProgress({ name, share, onCancel }: ReadingProgressProps) {
  const t = useTexts();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  const text = t('attach.reading', { name });
  return (
    <div className={styles.progress}>
      <p role="status">{text}</p>
      <progress aria-label={text} value={share > 0 ? share : undefined} max={1} />
      <Button onClick={onCancel}>{t('attach.stop')}</Button>
    </div>
  );
}
