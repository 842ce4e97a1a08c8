import type { EvidencePick } from '@/lib/domain/evidence/evidence-pick';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import styles from './fit.module.css';

const targets = ['useCv', 'useCover', 'useStar'] as const;

/** Where a picked example is to be used. */
export function UseIn({ pick }: { pick: EvidencePick }) {
  const t = useTexts();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  const { applicationId, gapKey, evidenceId } = pick;
  const turn = (target: (typeof targets)[number]) =>
    offerUndo(
      () => app.fit.setTargets(applicationId, gapKey, evidenceId, { [target]: !pick[target] }),
      t('fit.useInChanged'),
    );
  return (
    <fieldset className={styles.useIn}>
      <legend>{t('fit.useIn')}</legend>
      {targets.map((target) => (
        <Button
          key={target}
          className={pick[target] ? styles.pressed : undefined}
          aria-pressed={pick[target]}
          onClick={() => turn(target)}
        >
          {t(`fit.target.${target}`)}
        </Button>
      ))}
    </fieldset>
  );
}
