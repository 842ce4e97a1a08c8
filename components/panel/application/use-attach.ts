import { useEffect, useRef, useState } from 'react';
import type { DocumentRefusal } from '@/lib/domain/document-text';
import type { AttachRefusal } from '@/lib/use-cases/advert/attach-text';
import { useTexts } from '../../texts';
import { bytesText } from '../../ui/bytes-text';
import { useCalendar } from '../../ui/calendar';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';

type Refusal = Exclude<DocumentRefusal, 'cancelled'> | AttachRefusal | 'disk-full';

/** Where an attaching stands: nothing, a file being read (0 to 1), or why the last one was not added. */
export type AttachState =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; share: number }
  | { kind: 'refused'; name: string; why: Refusal };

/** Adding a job description to an application's advert: a file that is read, or a text that was pasted. */
export function useAttach(applicationId: string) {
  const t = useTexts();
  const act = useAct();
  const { locale } = useCalendar();
  const { app } = usePanel();
  const { show } = useToastState();
  const [isOpen, setIsOpen] = useState(false);
  const [state, setState] = useState<AttachState>({ kind: 'idle' });
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const add = async (name: string, label: string, text: string) => {
    const added = await app.attachText(applicationId, { name, label, text });
    if (!added.ok) return setState({ kind: 'refused', name, why: added.why });
    setState({ kind: 'idle' });
    setIsOpen(false);
    app.keepTyped(`attach:${applicationId}`, null);
    show({ sentence: t('attach.added', { name }), undo: added.value, tone: 'calm' });
  };

  const addFile = (file: File) =>
    act(async () => {
      reading.current?.abort();
      const control = new AbortController();
      reading.current = control;
      setIsOpen(true);
      setState({ kind: 'reading', name: file.name, share: 0 });
      const onProgress = (share: number) => setState({ kind: 'reading', name: file.name, share });
      const read = await app.readFile(file, { signal: control.signal, onProgress }).catch((error) => {
        setState({ kind: 'idle' });
        throw error;
      });
      // Another file was picked, or this one was given up.
      if (control.signal.aborted) return;
      if (read.ok) await add(file.name, `${file.name}, ${bytesText(file.size, locale)}`, read.value);
      else if (read.why !== 'cancelled') setState({ kind: 'refused', name: file.name, why: read.why });
    });

  const addPasted = (text: string) => {
    const name = t('attach.pastedName');
    return act(() => add(name, name, text));
  };
  const cancel = () => {
    reading.current?.abort();
    setState({ kind: 'idle' });
  };
  const close = () => {
    cancel();
    setIsOpen(false);
  };
  return { isOpen, state, open: () => setIsOpen(true), close, cancel, addFile, addPasted };
}

export type Attaching = ReturnType<typeof useAttach>;
