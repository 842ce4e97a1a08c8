import { type FormEvent, useState } from 'react';
import { inKey, useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { TextField } from '../../ui/text-field';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';
import { PasswordField } from './password-field';
import { useSignIn } from './use-sign-in';

interface SignInFormProps {
  /** The address to start with: that of an account whose session ended. */
  email: string;
  onConfirmNeeded(email: string): void;
}

/** Sign in, or create an account: one form, because people do not know which of the two they need. */
export function SignInForm({ email: knownEmail, onConfirmNeeded }: SignInFormProps) {
  const t = useTexts();
  const { isNew, email, setEmail, password, setPassword, isAsked, refusal, isWorking, ...rest } =
    useCredentials(knownEmail, onConfirmNeeded);
  const { isShared, setIsShared, onSubmit, onSwitch } = rest;
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <h2 className={styles.heading}>{t(isNew ? 'account.signUpTitle' : 'account.signInTitle')}</h2>
      {refusal !== null && (
        <Banner tone="bad" role="alert">
          {t(`account.refused.${inKey(refusal)}`)}
        </Banner>
      )}
      <TextField
        label={t('account.email')}
        type="email"
        name="email"
        autoComplete="email"
        value={email}
        error={isAsked && email.trim() === '' ? t('account.needEmail') : null}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        isNew={isNew}
        value={password}
        error={isAsked && password === '' ? t('account.needPassword') : null}
        onChange={setPassword}
      />
      <CheckField
        label={t('shared.label')}
        hint={t('shared.hint')}
        isChecked={isShared}
        onChange={setIsShared}
      />
      <Button look="primary" type="submit" isBusy={isWorking}>
        {isWorking ? t('account.working') : t(isNew ? 'account.signUp' : 'account.signIn')}
      </Button>
      <Button look="quiet" onClick={onSwitch}>
        {t(isNew ? 'account.toSignIn' : 'account.toSignUp')}
      </Button>
    </form>
  );
}

function useCredentials(knownEmail: string, onConfirmNeeded: (email: string) => void) {
  const [isNew, setIsNew] = useState(false);
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { app } = usePanel();
  const wasShared = useLive(app.shared) ?? false;
  const [chosen, setIsShared] = useState<boolean | null>(null);
  const isShared = chosen ?? wasShared;
  const { refusal, isWorking, submit, forget } = useSignIn(onConfirmNeeded);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsAsked(true);
    const missing = email.trim() === '' ? 'email' : password === '' ? 'password' : null;
    if (missing === null)
      void submit(isNew ? 'sign-up' : 'sign-in', { email: email.trim(), password, isShared });
    else event.currentTarget.querySelector<HTMLElement>(`[name=${missing}]`)?.focus();
  };
  const onSwitch = () => {
    setIsNew(!isNew);
    setIsAsked(false);
    forget();
  };
  return {
    ...{ isNew, email, setEmail, password, setPassword, isShared, setIsShared },
    ...{ isAsked, refusal, isWorking, onSubmit, onSwitch },
  };
}
