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
  const { isShared, setIsShared, consent, onSubmit, onSwitch } = rest;
  const { app } = usePanel();
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
      {consent.isAsked && (
        <CheckField
          name="consent"
          label={t('consent.label', { server: app.server })}
          hint={t('consent.hint')}
          error={isAsked && !consent.isAgreed ? t('consent.needed') : null}
          isChecked={consent.isAgreed}
          onChange={consent.setIsAgreed}
        />
      )}
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
  const consent = useConsent(email);
  const { refusal, isWorking, submit, forget } = useSignIn(onConfirmNeeded);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsAsked(true);
    const form = event.currentTarget;
    const missing =
      email.trim() === '' ? 'email' : password === '' ? 'password' : consent.isAgreed ? null : 'consent';
    if (missing !== null) return form.querySelector<HTMLElement>(`[name=${missing}]`)?.focus();
    await consent.keep();
    await submit(isNew ? 'sign-up' : 'sign-in', { email: email.trim(), password, isShared });
  };
  const onSwitch = () => {
    setIsNew(!isNew);
    setIsAsked(false);
    forget();
  };
  return {
    ...{ isNew, email, setEmail, password, setPassword, isShared, setIsShared },
    ...{ consent, isAsked, refusal, isWorking, onSubmit, onSwitch },
  };
}

/** The yes without which nothing may leave the device; asked for where it was not given before, or by somebody else. */
function useConsent(email: string) {
  const { app } = usePanel();
  const given = useLive(app.consent);
  const account = useLive(app.account);
  const [isTicked, setIsAgreed] = useState(false);
  const typed = email.trim().toLowerCase();
  const isOthers = account?.kind === 'person' && typed !== '' && typed !== account.email.toLowerCase();
  const isGiven = given !== null && given !== undefined && !isOthers;
  return {
    isAsked: given !== undefined && !isGiven,
    isAgreed: isGiven || isTicked,
    setIsAgreed,
    keep: async () => {
      if (!isGiven) await app.agree(true);
    },
  };
}
