import { type RefObject, useRef } from 'react';
import { type Texts, useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import { type Edits, wayBack } from './edits-so-far';
import type { ExamplesApp } from './examples-app';
import type { Refused } from './use-example-edits';

/** What is said once an example is left: that it was changed, with the way back, or what of it is not kept. */
export function useSayOnLeaving(app: ExamplesApp, exampleId: string, now: RefObject<Edits>) {
  const t = useTexts();
  const { show } = useToastState();
  const isSilent = useRef(false);
  const whatWasDone = (refused: Refused) => {
    const back = wayBack(now.current);
    if (isSilent.current) return;
    const trouble = troubleOf(refused, t);
    if (back === null && trouble === null) return;
    const undo = back === null ? null : () => takeBack(app, exampleId, back);
    show({ sentence: trouble ?? t('examples.changed'), undo, tone: trouble === null ? 'calm' : 'bad' });
  };
  return {
    whatWasDone,
    begin: () => {
      isSilent.current = false;
    },
    nothing: () => {
      isSilent.current = true;
    },
  };
}

function troubleOf(refused: Refused, t: Texts): string | null {
  const why = Object.values(refused);
  if (why.includes('disk-full')) return t('examples.left.disk_full');
  if (why.includes('too-long')) return t('examples.left.too_long');
  return why.includes('empty') ? t('examples.left.empty') : null;
}

/** Throws where the disk is full: nothing says then that it is as it was. */
async function takeBack(app: ExamplesApp, exampleId: string, back: NonNullable<ReturnType<typeof wayBack>>) {
  const done = await app.editExample(exampleId, back.columns, back.over);
  if (done.ok) return;
  throw Object.assign(new Error('The edit was not taken back'), { name: 'DiskFull' });
}
