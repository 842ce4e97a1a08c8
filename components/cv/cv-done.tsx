import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './cv.module.css';
import type { CvApp } from './cv-app';
import { LeftList } from './left-list';
import type { CvWayState } from './use-cv-way';

/** What came of it, where to go on, and everything that was left out. */
export function CvDone({ app, left, way }: { app: CvApp; left: readonly string[]; way: CvWayState }) {
  const t = useTexts();
  const act = useAct();
  const examples = useLive(app.examples);
  const { stage } = way;
  if (stage.kind !== 'done') return null;
  return (
    <section className={classNames(styles.card, styles.done)}>
      {examples !== undefined && <p className={styles.lead}>{t('cv.examples', examples)}</p>}
      <p>
        <a className={styles.link} href="/examples.html">
          {t('cv.toExamples')}
        </a>
      </p>
      <p>
        <a className={styles.link} href="/options.html">
          {t('cv.toProfile')}
        </a>
      </p>
      {left.length > 0 && <LeftList title={t('cv.left', left.length)} left={left} />}
      <div className={styles.acts}>
        <Button onClick={way.again}>{t('cv.another')}</Button>
        <Button look="quiet" onClick={() => act(stage.takeBack)}>
          {t('cv.takeBack')}
        </Button>
      </div>
    </section>
  );
}
