import { type KeyboardEvent, useRef } from 'react';

/** Letters that follow each other more quickly than this, in milliseconds, are one word. */
const pauseMs = 600;

type TypeAhead = (event: KeyboardEvent, items: readonly HTMLElement[], present: number) => number | null;

/** Finds the item that begins with what was typed, from the present one on; null where the key is no letter. */
export function useTypeAhead(): TypeAhead {
  const typed = useRef({ text: '', at: 0 });
  return (event, items, present) => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) {
      return null;
    }
    const isMore = event.timeStamp - typed.current.at < pauseMs;
    const text = (isMore ? typed.current.text : '') + event.key.toLowerCase();
    typed.current = { text, at: event.timeStamp };
    // The same letter again leads to the next item that begins with it.
    const isRepeated = [...text].every((letter) => letter === text[0]);
    const wanted = isRepeated ? text.slice(0, 1) : text;
    const from = isRepeated ? present + 1 : Math.max(present, 0);
    const places = items.map((_, place) => (from + place) % items.length);
    return places.find((place) => items[place]?.textContent?.toLowerCase().startsWith(wanted)) ?? null;
  };
}
