import { useEffect, useState } from 'react';
import type { PastedReading } from '@/lib/domain/advert/pasted-reading';
import { usePanel } from '../panel-context';

const nothing: PastedReading = { fields: {}, receipts: {}, facts: [] };

/** A pause in the typing after which a text is read, in milliseconds; a pasted one waits as long. */
const pauseMs = 250;

/** What the reader finds in a text, once its typing rests. */
export function useSuggestions(text: string): PastedReading {
  const { app } = usePanel();
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let isCurrent = true;
    const take = (reading: PastedReading) => isCurrent && setFound(reading);
    const read = () =>
      text.trim() === '' ? take(nothing) : void app.readPasted(text).then(take, () => take(nothing));
    const timer = setTimeout(read, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [app, text]);
  return found;
}
