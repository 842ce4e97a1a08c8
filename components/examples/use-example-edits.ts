import { useEffect, useRef, useState } from 'react';
import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';
import { useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import { useOnLeaving } from '../ui/use-on-leaving';
import type { ExamplesApp } from './examples-app';

type Columns = Partial<ExampleColumns>;

/** A pause in the typing after which it goes into the example, in milliseconds. */
const pauseMs = 500;

/**
 * An example while it is edited: a pause in the typing, leaving it and hiding the page write it down, one write after
 * another. Once it is left, the whole edit can be taken back. `row` is the example as it is kept.
 */
export function useExampleEdits(app: ExamplesApp, exampleId: string, row: ExampleColumns) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [typed, setTyped] = useState<Columns>({});
  const [refusal, setRefusal] = useState<'empty' | 'too-long' | 'disk-full' | null>(null);
  // `start` is what stood there before the person began, `over` what they last saw kept, `waiting` what is not kept yet.
  const now = useRef<{ waiting: Columns; over: Columns; start: Columns }>({
    waiting: {},
    over: {},
    start: {},
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const write = async () => {
    const { waiting, over } = now.current;
    if (Object.keys(waiting).length === 0) return;
    const result = await app.editExample(exampleId, waiting, over);
    if (!result.ok) return setRefusal(result.why);
    setRefusal(null);
    now.current.over = { ...over, ...waiting };
    const still = Object.entries(now.current.waiting).filter(
      ([name, value]) => waiting[name as keyof Columns] !== value,
    );
    now.current.waiting = Object.fromEntries(still);
  };
  const flush = () => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(() => act(write));
    return queue.current;
  };
  const edit = (columns: Columns) => {
    const names = Object.keys(columns) as (keyof Columns)[];
    const before = Object.fromEntries(names.map((name) => [name, typed[name] ?? row[name]]));
    const { waiting, over, start } = now.current;
    now.current = {
      waiting: { ...waiting, ...columns },
      over: { ...before, ...over },
      start: { ...before, ...start },
    };
    setTyped((last) => ({ ...last, ...columns }));
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pauseMs);
  };
  /** Writes what waits and offers no way back: what follows offers its own. */
  const settle = async () => {
    await flush();
    now.current.start = {};
  };
  const leave = async () => {
    await flush();
    const { start, over, waiting } = now.current;
    now.current.start = {};
    const isChanged = Object.entries(start).some(([name, value]) => over[name as keyof Columns] !== value);
    if (!isChanged || Object.keys(waiting).length > 0) return;
    const undo = async () => void (await app.editExample(exampleId, start, over));
    show({ sentence: t('examples.changed'), undo, tone: 'calm' });
  };

  // What is kept by now is shown from there, so that a split or another device is seen.
  useEffect(() => {
    setTyped((last) => {
      const isKept = ([name, value]: [string, unknown]) =>
        row[name as keyof Columns] === value && !(name in now.current.waiting);
      const left = Object.entries(last).filter((one) => !isKept(one));
      return left.length === Object.keys(last).length ? last : Object.fromEntries(left);
    });
  }, [row]);
  useOnLeaving(leave, flush);
  return { shown: { ...row, ...typed }, edit, refusal, settle };
}
