import { OutcomeBanner } from '../../clip/outcome-banner';
import { usePanel } from '../panel-context';
import { ReportPage } from './report-page';
import { useAllowSite } from './use-allow-site';

/** Why the page beside was not saved, and the one thing to do about it; nothing where all went well. */
export function PageOutcome() {
  const { clip, go } = usePanel();
  const { outcome } = clip;
  const allowSite = useAllowSite();
  if (outcome?.kind !== 'none' && outcome?.kind !== 'refused') return null;
  const onAllow = async (site: string) => {
    if (await allowSite(site)) clip.save();
  };
  return (
    <>
      <OutcomeBanner
        outcome={outcome}
        onRetry={clip.save}
        onAllow={onAllow}
        onAdd={() => go({ kind: 'add' })}
      />
      <ReportPage />
    </>
  );
}
