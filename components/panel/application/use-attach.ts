import { useState } from 'react';
import type { AttachRefusal } from '@/lib/use-cases/advert/attach-text';
import { useTexts } from '../../texts';
import { bytesText } from '../../ui/bytes-text';
import { useCalendar } from '../../ui/calendar';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';
import { useReadFile } from './use-read-file';

/** Adding a job description to an application's advert: a file that is read, or a text that was pasted. */
export function useAttach(applicationId: string) {
  const t = useTexts();
  const act = useAct();
  const { locale } = useCalendar();
  const { app } = usePanel();
  const { show } = useToastState();
  const { reading, read, cancel } = useReadFile();
  const [isOpen, setIsOpen] = useState(false);
  const [refusal, setRefusal] = useState<AttachRefusal | 'disk-full' | null>(null);

  const add = async (name: string, label: string, text: string) => {
    const added = await app.attachText(applicationId, { name, label, text });
    if (!added.ok) return setRefusal(added.why);
    setIsOpen(false);
    app.keepTyped(`attach:${applicationId}`, null);
    show({ sentence: t('attach.added', { name }), undo: added.value, tone: 'calm' });
  };
  const addFile = (file: File) =>
    act(async () => {
      setIsOpen(true);
      setRefusal(null);
      const text = await read(file);
      if (text !== null) await add(file.name, `${file.name}, ${bytesText(file.size, locale)}`, text);
    });
  const addPasted = (text: string) => {
    setRefusal(null);
    return act(() => add(t('attach.pastedName'), t('attach.pastedName'), text));
  };
  const close = () => {
    cancel();
    setRefusal(null);
    setIsOpen(false);
  };
  return { isOpen, reading, refusal, open: () => setIsOpen(true), close, cancel, addFile, addPasted };
}

/** A job description that is being added to an advert. */
export type Attaching = ReturnType<typeof useAttach>;
