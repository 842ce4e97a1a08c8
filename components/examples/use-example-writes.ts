import { useRef, useState } from 'react';
import { useAct } from '../ui/use-act';
import { asideOf, type Edits, keptOf, noEdits, type Refused } from './edits-so-far';
import type { ExamplesApp } from './examples-app';

/** The edits so far, and the one step that keeps them: one write after another. */
export function useExampleWrites(app: ExamplesApp, exampleId: string) {
  const act = useAct();
  const [refused, setRefused] = useState<Refused>({});
  const now = useRef<Edits>(noEdits);
  const queue = useRef<Promise<Refused>>(Promise.resolve({}));
  const isAside = useRef(false);
  const write = async (): Promise<Refused> => {
    const { waiting: sent, over } = now.current;
    if (Object.keys(sent).length === 0) return {};
    const result = await app.editExample(exampleId, sent, over);
    const names = Object.keys(sent);
    const why: Refused = result.ok
      ? result.value.refused
      : Object.fromEntries(names.map((name) => [name, 'disk-full']));
    if (result.ok) now.current = keptOf(now.current, sent, result.value.refused);
    setRefused(why);
    const aside = Object.keys(why).length === 0 ? null : asideOf(now.current);
    if (aside !== null || isAside.current) app.keepTypedInExample(exampleId, aside);
    isAside.current = aside !== null;
    return why;
  };
  const flush = () => {
    let why: Refused = {};
    queue.current = queue.current
      .then(() =>
        act(async () => {
          why = await write();
        }),
      )
      .then(() => why);
    return queue.current;
  };
  /** What was put aside before is taken up again; what is typed already goes before it. */
  const goOnWith = (aside: Edits) => {
    const { waiting, over, start } = now.current;
    isAside.current = true;
    now.current = {
      waiting: { ...aside.waiting, ...waiting },
      over: { ...aside.over, ...over },
      start: { ...aside.start, ...start },
    };
  };
  return { now, refused, flush, goOnWith };
}
