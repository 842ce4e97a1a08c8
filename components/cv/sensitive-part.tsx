import type { CvReview } from '@/lib/domain/profile/cv/review';
import { inKey, useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { CheckField } from '../ui/check-field';
import type { CvWayState } from './use-cv-way';

/** Details that must not count in an application: named, explained, and left out unless the person wants them. */
export function SensitivePart({ review, way }: { review: CvReview; way: CvWayState }) {
  const t = useTexts();
  const { sensitive } = review.reading;
  if (sensitive.length === 0) return null;
  const want = (line: number, isWanted: boolean) => {
    const others = review.wantedLines.filter((one) => one !== line);
    way.change({ wantedLines: isWanted ? [...others, line] : others });
  };
  return (
    <Banner tone="look" title={t('cv.sensitive')}>
      <p>{t('cv.sensitiveWhy')}</p>
      {sensitive.some((one) => one.isInCareer) && <p>{t('cv.sensitiveInCareer')}</p>}
      {sensitive.map((one) => (
        <div key={`${one.line} ${one.quote}`} data-lines={one.line}>
          <CheckField
            label={t('cv.sensitiveKeep', { quote: one.quote })}
            hint={t(`cv.sensitiveKind.${inKey(one.kind)}`)}
            isChecked={review.wantedLines.includes(one.line)}
            onChange={(isWanted) => want(one.line, isWanted)}
          />
        </div>
      ))}
    </Banner>
  );
}
