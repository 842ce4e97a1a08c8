import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';
import { useLive } from '../ui/use-live';
import { useTypingPause } from '../ui/use-typing-pause';
import { type Columns, type Edits, editsOf, typedInto } from './edits-so-far';
import type { ExamplesApp } from './examples-app';
import { useExampleWrites } from './use-example-writes';
import { useSayOnLeaving } from './use-say-on-leaving';

/** How the list ends what is being edited before it does something to it. */
export interface OpenEdits {
  /** Writes what waits and says nothing when the editor goes: what is done offers its own way back. */
  end(): Promise<void>;
}

/**
 * An example while it is edited: kept within a second, on leaving it and on hiding the page, one write after another.
 * What cannot be kept waits, aside, while the rest is. Once it is left, the whole edit can be taken back. `row` is the
 * example as it is kept.
 */
export function useExampleEdits(app: ExamplesApp, exampleId: string, row: ExampleColumns) {
  const [typed, setTyped] = useState<Columns>({});
  const { now, refused, flush, goOnWith } = useExampleWrites(app, exampleId);
  const keep = () => {
    pause.over();
    return flush();
  };
  const pause = useTypingPause(keep);
  const say = useSayOnLeaving(app, exampleId, now);
  const shown = { ...row, ...typed };
  const edit = (columns: Columns) => {
    now.current = typedInto(now.current, columns, shown);
    setTyped((last) => ({ ...last, ...columns }));
    say.begin();
    pause.typed();
  };
  /** Writes what waits and offers no way back: what follows offers its own. */
  const settle = async () => {
    await keep();
    now.current = { ...now.current, over: onlyOf(now.current.over, now.current.waiting), start: {} };
    // A split changes what stands there: it is shown as it is kept from now on.
    setTyped((last) => onlyOf(last, now.current.waiting));
  };
  const end = async () => {
    await settle();
    say.nothing();
  };
  useTypedAside(app, exampleId, (aside) => {
    goOnWith(aside);
    setTyped((last) => ({ ...aside.waiting, ...last }));
    void keep();
  });
  useKeptShown(row, now, setTyped);
  useOnGoing(async () => say.whatWasDone(await keep()));
  return { shown, edit, refused, settle, end };
}

/** Hands over what was put aside of this example, once. */
function useTypedAside(app: ExamplesApp, exampleId: string, onFound: (aside: Edits) => void): void {
  const [live] = useState(() => app.typedInExample(exampleId));
  const aside = useLive(live);
  const isRead = useRef(false);
  const latest = useRef(onFound);
  useEffect(() => {
    latest.current = onFound;
  });
  useEffect(() => {
    if (aside === undefined || isRead.current) return;
    isRead.current = true;
    if (aside !== null) latest.current(editsOf(aside));
  }, [aside]);
}

/** What is kept by now is shown from there, so that a split or another device is seen. */
function useKeptShown(
  row: ExampleColumns,
  now: RefObject<Edits>,
  setTyped: (next: (last: Columns) => Columns) => void,
): void {
  useEffect(() => {
    setTyped((last) => {
      const isKept = ([name, value]: [string, unknown]) =>
        row[name as keyof Columns] === value && !(name in now.current.waiting);
      const left = Object.entries(last).filter((one) => !isKept(one));
      return left.length === Object.keys(last).length ? last : Object.fromEntries(left);
    });
  }, [row, now, setTyped]);
}

/** Does something when the editor goes. */
function useOnGoing(work: () => Promise<void>): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => () => void latest.current(), []);
}

function onlyOf(columns: Columns, these: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => name in these));
}
