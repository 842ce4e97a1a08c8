import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import type { Undo } from '../ui/undo';
import { useOfferUndo } from '../ui/use-offer-undo';

interface NeverFieldProps {
  /** What is kept out, as the person knows it. */
  name: string;
  isNever: boolean;
  /** Whether what it means is said beneath; once on a screen is enough. */
  isExplained?: boolean;
  onChange(isNever: boolean): Promise<Undo>;
}

/** "Never use in documents" for one thing the person keeps. */
export function NeverField({ name, isNever, isExplained = false, onChange }: NeverFieldProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  return (
    <CheckField
      label={t('career.never', { name })}
      hint={isExplained ? t('career.neverHint') : undefined}
      isChecked={isNever}
      onChange={(to) => void offerUndo(() => onChange(to), t('career.changed', { what: name }))}
    />
  );
}
