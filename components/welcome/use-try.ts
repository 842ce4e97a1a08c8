import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Country } from '@/lib/domain/first-choices';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import type { WelcomeApp } from './welcome-app';

/** Saving the sample, by the button or by the keys: under way, and whether it failed. */
export function useTry(app: WelcomeApp, frame: RefObject<HTMLIFrameElement | null>, country: Country) {
  const act = useAct();
  const [isReading, setIsReading] = useState(false);
  const [isUnread, setIsUnread] = useState(false);
  const isUnderWay = useRef(false);

  const save = useCallback(async () => {
    const page = frame.current?.contentDocument;
    if (isUnderWay.current || !page) return;
    isUnderWay.current = true;
    setIsReading(true);
    await act(async () => setIsUnread((await app.saveSample(page, country)).kind !== 'saved'));
    isUnderWay.current = false;
    setIsReading(false);
  }, [act, app, frame, country]);

  useKeys(app, save);
  return { isReading, isUnread, save };
}

/** The browser hears the keys before the page does; the worker passes on that they were pressed here. */
function useKeys(app: WelcomeApp, save: () => void): void {
  const pressedAt = useLive(app.pressedAt);
  const [openedAt] = useState(() => app.now());
  useEffect(() => {
    if (pressedAt !== undefined && pressedAt !== null && pressedAt > openedAt) save();
  }, [pressedAt, openedAt, save]);
}
