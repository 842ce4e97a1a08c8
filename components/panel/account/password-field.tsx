import { useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './account.module.css';

interface PasswordFieldProps {
  /** Chosen now, rather than known: browsers then offer to make one. */
  isNew: boolean;
  value: string;
  error: string | null;
  onChange(value: string): void;
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ isNew, value, error, onChange }: PasswordFieldProps) {
  const t = useTexts();
  const [isSeen, setIsSeen] = useState(false);
  return (
    <div className={styles.password}>
      <TextField
        label={t(isNew ? 'account.newPassword' : 'account.password')}
        type={isSeen ? 'text' : 'password'}
        name="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button
        look="quiet"
        aria-label={t(isSeen ? 'account.hidePasswordLabel' : 'account.showPasswordLabel')}
        onClick={() => setIsSeen(!isSeen)}
      >
        {t(isSeen ? 'account.hidePassword' : 'account.showPassword')}
      </Button>
    </div>
  );
}
