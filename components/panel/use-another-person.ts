import { useEffect, useRef } from 'react';
import { useLive } from '../ui/use-live';
import type { PanelApp } from './panel-app';

/** Calls `onChange` when another person uses the panel than before, or nobody any more. */
export function useAnotherPerson(app: PanelApp, onChange: () => void): void {
  const account = useLive(app.account);
  const person = account?.kind === 'person' ? account.userId : account?.kind;
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const former = before.current;
    before.current = person;
    if (former !== undefined && person !== undefined && former !== person) onChange();
  }, [person, onChange]);
}
