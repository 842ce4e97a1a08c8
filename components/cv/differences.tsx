import { type CvReview, placeOfColumn } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { CheckField } from '../ui/check-field';
import { columnText, valueText } from './column-text';
import cv from './cv.module.css';
import styles from './differences.module.css';
import type { CvWayState } from './use-cv-way';

interface DifferencesProps {
  of: 'profile' | 'role' | 'qualification';
  at: number;
  differences: readonly {
    column: string;
    held: string | boolean | null;
    found: string | boolean | null;
  }[];
  /** The row and the draft, which say how much of a day is known; not needed where there are no days. */
  sides?: { held: object | null; draft: object } | undefined;
  review: CvReview;
  way: CvWayState;
}

/** What is kept and what the CV says, side by side; nothing is overwritten without a tick. */
export function Differences({ of, at, differences, sides, review, way }: DifferencesProps) {
  const t = useTexts();
  const { locale } = useCalendar();
  if (differences.length === 0) return null;
  const agree = (place: string, isAgreed: boolean) => {
    const others = review.overwrite.filter((one) => one !== place);
    way.change({ overwrite: isAgreed ? [...others, place] : others });
  };
  return (
    <ul className={styles.differences}>
      {differences.map(({ column, held, found }) => {
        const place = placeOfColumn(of, at, column);
        const value = valueText(column, found, locale, t, sides?.draft);
        const had = valueText(column, held, locale, t, sides?.held);
        return (
          <li key={column}>
            <p className={cv.quiet}>{t('cv.youHave', { what: columnText(column, t), value: had })}</p>
            <CheckField
              label={t('cv.takeFromCv', { value })}
              isChecked={review.overwrite.includes(place)}
              onChange={(isAgreed) => agree(place, isAgreed)}
            />
          </li>
        );
      })}
    </ul>
  );
}
