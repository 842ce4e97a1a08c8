import { useRef, useState } from 'react';
import type { Activity } from '@/lib/domain/apply/activity';
import type { EntryRefusal, EntryType, TypedEntry } from '@/lib/use-cases/apply/add-entry';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';
import type { Typed } from './application-app';

/** What can be entered by hand, in the order in which it is offered. */
export const entryTypes = ['call', 'reply', 'outreach', 'interview', 'note'] as const satisfies EntryType[];

/** How an interview is held. */
export const entryChannels = ['in_person', 'other', 'phone'] as const satisfies Activity['channel'][];

/** What stands in the form; `channel` is only asked for at an interview. */
interface EntryInForm {
  type: EntryType;
  day: string;
  time: string;
  channel: (typeof entryChannels)[number];
  subject: string;
  body: string;
  /** `yes`, or empty. */
  setsStatus: string;
}

/** An entry while it is typed: kept aside with each letter, written down with its button. */
export function useEntry(applicationId: string, kept: Typed, onClose: () => void) {
  const t = useTexts();
  const act = useAct();
  const { today } = useCalendar();
  const { app } = usePanel();
  const { show } = useToastState();
  const [typed, setTyped] = useState<EntryInForm>(() => formOf(kept, today));
  const [refusal, setRefusal] = useState<EntryRefusal | 'disk-full' | null>(null);
  const isSaving = useRef(false);

  const edit = (change: Partial<Record<keyof EntryInForm, string>>) => {
    const next = { ...typed, ...change } as EntryInForm;
    setTyped(next);
    setRefusal(null);
    app.keepTyped(`entry:${applicationId}`, { ...next });
  };
  const end = () => {
    app.keepTyped(`entry:${applicationId}`, null);
    onClose();
  };
  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    await act(async () => {
      const added = await app.addEntry(applicationId, entryOf(typed));
      if (!added.ok) return setRefusal(added.why);
      end();
      show({ sentence: t('entry.added'), undo: added.value, tone: 'calm' });
    });
    isSaving.current = false;
  };
  return { typed, edit, save, cancel: end, refusal };
}

/** What was typed before, and today's call where nothing was. */
function formOf(kept: Typed, today: string): EntryInForm {
  return {
    type: entryTypes.find((one) => one === kept.type) ?? 'call',
    day: kept.day ?? today,
    time: kept.time ?? '',
    channel: entryChannels.find((one) => one === kept.channel) ?? 'in_person',
    subject: kept.subject ?? '',
    body: kept.body ?? '',
    setsStatus: kept.setsStatus ?? 'yes',
  };
}

function entryOf({ channel, setsStatus, ...same }: EntryInForm): TypedEntry {
  const channels = {
    call: 'phone',
    reply: 'email',
    outreach: 'email',
    interview: channel,
    note: null,
  } as const;
  const subject = same.type === 'note' ? '' : same.subject;
  return { ...same, subject, channel: channels[same.type], setsStatus: setsStatus !== '' };
}
