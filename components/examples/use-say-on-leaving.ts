import { type RefObject, useRef } from 'react';
import { type Texts, useTexts } from '../texts';
import { type ToastNote, useToastState } from '../ui/toast-state';
import { type Edits, type Refused, wayBack } from './edits-so-far';
import type { ExamplesApp } from './examples-app';

/** Which example a note is about. */
const saidOf = new WeakMap<ToastNote, string>();

/** What is said once an example is left: that it was changed, with the way back, or what of it is not kept. */
export function useSayOnLeaving(app: ExamplesApp, exampleId: string, now: RefObject<Edits>) {
  const t = useTexts();
  const { note, show, close } = useToastState();
  const isSilent = useRef(false);
  const whatWasDone = (refused: Refused) => {
    const back = wayBack(now.current);
    if (isSilent.current) return;
    const trouble = troubleOf(refused, t);
    if (back === null && trouble === null) return;
    const undo = back === null ? null : () => takeBack(app, exampleId, back);
    const isLost = trouble !== null && !Object.values(refused).every((why) => why === 'empty');
    const said: ToastNote = {
      sentence: trouble ?? t('examples.changed'),
      undo,
      tone: isLost ? 'bad' : 'calm',
    };
    saidOf.set(said, exampleId);
    show(said);
  };
  return {
    whatWasDone,
    begin: () => {
      isSilent.current = false;
      // The way back of an earlier edit would go over what is typed now.
      if (note !== null && saidOf.get(note) === exampleId) close();
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
