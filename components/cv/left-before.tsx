import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useToastState } from '../ui/toast-state';
import { useLive } from '../ui/use-live';
import styles from './cv.module.css';
import type { CvApp } from './cv-app';
import { LeftList } from './left-list';

/** What was left out of the CV before: the list outlives the page it was shown on, until the person forgets it. */
export function LeftBefore({ app }: { app: CvApp }) {
  const t = useTexts();
  const { show } = useToastState();
  const left = useLive(app.keptLeft);
  if (left === undefined || left === null) return null;
  const forget = () => {
    app.keepLeft(null);
    show({ sentence: t('cv.leftForgotten'), undo: async () => app.keepLeft(left), tone: 'calm' });
  };
  return (
    <section className={styles.card}>
      <LeftList title={t('cv.leftBefore', left.length)} left={left} />
      <div>
        <Button look="quiet" onClick={forget}>
          {t('cv.forgetLeft')}
        </Button>
      </div>
    </section>
  );
}
