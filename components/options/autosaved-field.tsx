import { useTexts } from '../texts';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import styles from './options.module.css';
import { type Autosaved, useAutosave } from './use-autosave';

interface AutosavedFieldProps extends Autosaved {
  /** What is said beneath, of what is typed just now. */
  hint?: ((typed: string) => string | undefined) | undefined;
  /** Characters that the column holds. */
  most: number;
  isLong?: boolean;
  type?: 'text' | 'email' | 'tel' | 'date' | 'url';
}

/** A fact that is kept by itself: within a second, and when the field or the page is left, with the way back. */
export function AutosavedField({
  label,
  hint,
  value,
  most,
  isLong,
  isRequired,
  type,
  onKeep,
}: AutosavedFieldProps) {
  const t = useTexts();
  const { typed, refusal, write, leave } = useAutosave({ label, value, isRequired, onKeep });
  const isBlank = Boolean(isRequired) && typed?.trim() === '';
  const shown = typed ?? value;
  const Control = isLong ? TextArea : TextField;
  return (
    <div className={isLong ? styles.long : undefined}>
      <Control
        label={label}
        hint={hint?.(shown)}
        value={shown}
        maxLength={most}
        error={isBlank ? t('career.needed') : refusal}
        onChange={(event: { target: { value: string } }) => write(event.target.value)}
        onBlur={() => void leave()}
        {...(isLong ? { rows: 2 } : { type: type ?? 'text' })}
      />
    </div>
  );
}
