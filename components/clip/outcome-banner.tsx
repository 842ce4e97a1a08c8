import type { ReactNode } from 'react';
import { siteOf } from '@/lib/domain/site-of';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import { inKey, useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import styles from './outcome-banner.module.css';

type Trouble = Extract<ClipOutcome, { kind: 'none' | 'refused' }>;

interface OutcomeBannerProps {
  outcome: Trouble;
  /** Reads the page once more. */
  onRetry?: () => void;
  /** Asks to see the site of the frame that the advert stands in; called directly in a click. */
  onAllow?: (site: string) => void;
  /** Leads to a job added by hand, where there is room for that. */
  onAdd?: () => void;
}

/** Why nothing was saved, and the one thing to do about it. */
export function OutcomeBanner(props: OutcomeBannerProps) {
  const t = useTexts();
  const { outcome } = props;
  return outcome.kind === 'none' ? (
    <Banner tone="look" title={t('outcome.noneTitle')} role="alert" actions={<NextStep {...props} />}>
      {t(`outcome.none.${inKey(outcome.why)}`)}
    </Banner>
  ) : (
    <Banner tone="bad" title={t('outcome.refusedTitle')} role="alert" actions={<NextStep {...props} />}>
      {t(`outcome.refused.${inKey(outcome.why)}`)}
    </Banner>
  );
}

/** Nothing that a second reading would change: the page is no advert, or may not be read at all. */
const byHand: ReadonlySet<Trouble['why']> = new Set([
  'not-an-advert',
  'advert-closed',
  'not-found-page',
  'restricted-page',
  'unreadable',
]);
/** Another tab, other keys or room on the disk are needed first; the sentence says so. */
const elsewhere: ReadonlySet<Trouble['why']> = new Set(['no-access', 'tab-gone', 'empty-selection']);

function NextStep({ outcome, onRetry, onAllow, onAdd }: OutcomeBannerProps): ReactNode {
  const t = useTexts();
  if (outcome.kind === 'none' && outcome.address !== undefined) {
    return <FrameSteps address={outcome.address} onAllow={onAllow} />;
  }
  if (elsewhere.has(outcome.why)) return null;
  if (byHand.has(outcome.why)) return onAdd && <Button onClick={onAdd}>{t('outcome.add')}</Button>;
  return onRetry && <Button onClick={onRetry}>{t('outcome.retry')}</Button>;
}

/** The advert stands in a frame of another site: open that address, or let Starboard see that site. */
function FrameSteps({ address, onAllow }: { address: string } & Pick<OutcomeBannerProps, 'onAllow'>) {
  const t = useTexts();
  const site = siteOf(address);
  return (
    <>
      <a className={styles.link} href={address} target="_blank" rel="noreferrer">
        {t('outcome.openFrame')}
      </a>
      {site !== null && onAllow && (
        <Button onClick={() => onAllow(site)}>{t('outcome.allowFrame', { site })}</Button>
      )}
    </>
  );
}
