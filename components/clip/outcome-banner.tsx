import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import { inKey, useTexts } from '../texts';
import { Banner } from '../ui/banner';

type Trouble = Extract<ClipOutcome, { kind: 'none' | 'refused' }>;

/** Why nothing was saved, and what to do about it. */
export function OutcomeBanner({ outcome }: { outcome: Trouble }) {
  const t = useTexts();
  return outcome.kind === 'none' ? (
    <Banner
      tone="look"
      title={t('outcome.noneTitle')}
      role="alert"
      actions={
        outcome.address !== undefined && (
          <a href={outcome.address} target="_blank" rel="noreferrer">
            {t('outcome.openFrame')}
          </a>
        )
      }
    >
      {t(`outcome.none.${inKey(outcome.why)}`)}
    </Banner>
  ) : (
    <Banner tone="bad" title={t('outcome.refusedTitle')} role="alert">
      {t(`outcome.refused.${inKey(outcome.why)}`)}
    </Banner>
  );
}
