import { useState } from 'react';
import { useLive } from '../ui/use-live';
import type { NewFact, ProfileApp } from './profile-app';

/** The text of something new that was not added yet: on disk within a second, and back after a reload. */
export function useTypedNew(
  app: Pick<ProfileApp, 'typedNew' | 'keepTypedNew'>,
  what: NewFact,
): [text: string, write: (text: string) => void] {
  const [live] = useState(() => app.typedNew(what));
  const kept = useLive(live);
  const [typed, setTyped] = useState<string | null>(null);
  const write = (text: string) => {
    setTyped(text);
    app.keepTypedNew(what, text === '' ? null : { text });
  };
  return [typed ?? kept?.text ?? '', write];
}
