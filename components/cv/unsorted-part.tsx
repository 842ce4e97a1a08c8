import { type CvReview, isExample, isLineSensitive } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { CheckField } from '../ui/check-field';
import styles from './cv.module.css';
import type { CvWayState } from './use-cv-way';
import { useMore } from './use-more';

/** Lines that nothing was made of: each can become an example; the others are listed until the end. */
export function UnsortedPart({ review, way }: { review: CvReview; way: CvWayState }) {
  const t = useTexts();
  const { unsorted } = review.reading;
  const { shown, more } = useMore(unsorted.length);
  if (unsorted.length === 0) return null;
  const use = (at: number, isUsed: boolean) => {
    const others = review.examples.filter((place) => place !== at);
    way.change({ examples: isUsed ? [...others, at].sort((one, other) => one - other) : others });
  };
  const areAll = review.examples.length === unsorted.length;
  return (
    <section className={styles.card}>
      <div className={styles.partHead}>
        <h3 className={styles.heading}>{t('cv.unsorted', unsorted.length)}</h3>
        {unsorted.length > 1 && (
          <Button onClick={() => way.change({ examples: areAll ? [] : unsorted.map((_, at) => at) })}>
            {t(areAll ? 'cv.useNone' : 'cv.useAll')}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{t('cv.unsortedHint')}</p>
      {unsorted.slice(0, shown).map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the reading, which never changes
        <div key={at} data-lines={one.line}>
          <CheckField
            label={one.text}
            hint={isLineSensitive(review, at) ? t('cv.leftSensitive') : undefined}
            isChecked={isExample(review, at)}
            onChange={(isUsed) => use(at, isUsed)}
          />
        </div>
      ))}
      {more}
    </section>
  );
}
