import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import type { Undo } from '../ui/undo';
import { useOfferUndo } from '../ui/use-offer-undo';

interface NeverFieldProps {
  /** What is kept out, as the person knows it. */
  name: string;
  isNever: boolean;
  /** What it means for this one. */
  hint?: string;
  onChange(isNever: boolean): Promise<Undo>;
}

/** "Never use in documents" for one thing the person keeps. */
export function NeverField({ name, isNever, hint, onChange }: NeverFieldProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  return (
    <CheckField
      label={t('career.never', { name })}
      hint={hint}
      isChecked={isNever}
      onChange={(to) => void offerUndo(() => onChange(to), t('career.changed', { what: name }))}
    />
  );
}
