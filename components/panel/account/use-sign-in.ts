import { useRef, useState } from 'react';
import type { SignInRefusal } from '@/lib/use-cases/account';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';

/** What is typed and ticked to sign in. */
interface Credentials {
  email: string;
  password: string;
  isShared: boolean;
}

/** Signing in or up: under way, and why it was refused. */
export function useSignIn(onConfirmNeeded: (email: string) => void) {
  const { app } = usePanel();
  const act = useAct();
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const isUnderWay = useRef(false);

  const submit = async (way: 'sign-in' | 'sign-up', { email, password, isShared }: Credentials) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsWorking(true);
    setRefusal(null);
    await act(async () => {
      const enter = way === 'sign-in' ? app.signIn : app.signUp;
      const result = await enter(email, password, isShared);
      if (result.ok) return;
      // After a sign-up this is no refusal but the next step, and has a screen of its own.
      if (way === 'sign-up' && result.why === 'confirm-email') onConfirmNeeded(email);
      else setRefusal(result.why);
    });
    isUnderWay.current = false;
    setIsWorking(false);
  };
  return { refusal, isWorking, submit, forget: () => setRefusal(null) };
}
