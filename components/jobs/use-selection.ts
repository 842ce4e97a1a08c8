import { useCallback, useMemo, useState } from 'react';

/** What is chosen of the rows that are shown, to do something with all of it at once. */
export interface Selection {
  /** Whether rows are being chosen: a press on one chooses it then. */
  isOn: boolean;
  /** The chosen rows; one that is no longer shown is not among them. */
  ids: ReadonlySet<string>;
  /** Begins choosing with nothing chosen, for whoever has no keys to begin it with. */
  start(): void;
  leave(): void;
  toggle(id: string): void;
  /** Chooses everything from the row chosen last up to this one. */
  extendTo(id: string): void;
  chooseAll(): void;
}

interface Chosen {
  isStarted: boolean;
  ids: ReadonlySet<string>;
  /** Where a range begins: the row that was chosen or left out last. */
  from: string | null;
}

const nothing: Chosen = { isStarted: false, ids: new Set(), from: null };

/** `shown` are the ids of the rows, in their order. */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const ids = useMemo(() => new Set(shown.filter((id) => chosen.ids.has(id))), [shown, chosen.ids]);

  const start = useCallback(() => setChosen({ ...nothing, isStarted: true }), []);
  const leave = useCallback(() => setChosen(nothing), []);
  const toggle = useCallback((id: string) => setChosen((last) => toggled(last, id)), []);
  const extendTo = useCallback((id: string) => setChosen((last) => extended(last, shown, id)), [shown]);
  const chooseAll = useCallback(() => setChosen((last) => ({ ...last, ids: new Set(shown) })), [shown]);
  const isOn = chosen.isStarted || ids.size > 0;
  return useMemo(
    () => ({ isOn, ids, start, leave, toggle, extendTo, chooseAll }),
    [isOn, ids, start, leave, toggle, extendTo, chooseAll],
  );
}

function toggled(last: Chosen, id: string): Chosen {
  const ids = new Set(last.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ...last, ids, from: id };
}

function extended(last: Chosen, shown: readonly string[], id: string): Chosen {
  const to = shown.indexOf(id);
  const begin = last.from === null ? to : shown.indexOf(last.from);
  const from = begin === -1 ? to : begin;
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ...last, ids: new Set([...last.ids, ...range]), from: last.from ?? id };
}
