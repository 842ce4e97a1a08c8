import { OutcomeBanner } from '../../clip/outcome-banner';
import { usePanel } from '../panel-context';

/** Why the page beside was not saved, and the one thing to do about it; nothing where all went well. */
export function PageOutcome() {
  const { clip, go } = usePanel();
  const { outcome } = clip;
  if (outcome?.kind !== 'none' && outcome?.kind !== 'refused') return null;
  return <OutcomeBanner outcome={outcome} onRetry={clip.save} onAdd={() => go({ kind: 'add' })} />;
}
