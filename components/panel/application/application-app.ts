/** What the screens of one application, and of a draft of one, need from outside. */
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { PastedReading } from '@/lib/domain/advert/pasted-reading';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import type { DocumentRefusal } from '@/lib/domain/document-text';
import type { Result } from '@/lib/domain/result';
import type { AddRefusal, ByHand } from '@/lib/use-cases/advert/add-by-hand';
import type { AttachedText, AttachRefusal } from '@/lib/use-cases/advert/attach-text';
import type { EditableField } from '@/lib/use-cases/advert/field-value';
import type { EntryRefusal, TypedEntry } from '@/lib/use-cases/apply/add-entry';
import type { StatusDayRefusal } from '@/lib/use-cases/apply/move-status';
import type { StepRefusal, TypedStep } from '@/lib/use-cases/apply/plan-next-action';
import type { Live } from '@/lib/use-cases/live';
import type { Undo } from '../../ui/undo';

/** Why a field is not changed to what was typed. */
export const fieldRefusals = [
  'too-long',
  'empty',
  'not-a-date',
  'not-an-address',
  'not-an-email',
  'disk-full',
] as const;
export type FieldRefusal = (typeof fieldRefusals)[number];

export function isFieldRefusal(why: string): why is FieldRefusal {
  return (fieldRefusals as readonly string[]).includes(why);
}

/** Two versions of a long text, written on two devices; the person chooses. */
export interface TextConflict {
  id: string;
  applicationId: string;
  column: 'notes' | 'jobDescription';
  mine: string;
  theirs: string;
}

/** Where something is being typed; what follows the colon is the id of a draft or an application. */
type TypedKey =
  | `${'draft' | 'follow-up' | 'fields' | 'notes' | 'entry' | 'next-action' | 'attach' | 'answer'}:${string}`
  | 'add';
export type Typed = Readonly<Record<string, string>>;

export interface ApplicationApp {
  /** One application with its texts; null where it is not here any more. Always the same value for an id. */
  applicationOf(applicationId: string): Live<Application | null>;
  activitiesOf(applicationId: string): Live<readonly Activity[]>;
  conflicts: Live<readonly TextConflict[]>;

  confirmDraft(
    draftId: string,
    corrected: Partial<Record<AdvertField, string>>,
  ): Promise<Result<{ applicationId: string }, FieldRefusal>>;
  discardDraft(draftId: string): Promise<Undo>;
  /** `shown` is the text as it stood when the typing began: what another device wrote meanwhile is kept as well. */
  correctField(
    applicationId: string,
    field: EditableField,
    value: string,
    shown?: string,
  ): Promise<Result<Undo, FieldRefusal>>;
  /** "This is right": takes the doubt off a field without changing it. */
  confirmField(applicationId: string, field: AdvertField): Promise<Undo>;
  /** From now on; sent also says when the person applied. */
  changeStatus(applicationId: string, status: ApplicationStatus): Promise<Undo>;
  /** The day (`YYYY-MM-DD`) since when it stands where it stands. */
  moveStatus(applicationId: string, day: string): Promise<Result<Undo, StatusDayRefusal>>;
  addEntry(applicationId: string, typed: TypedEntry): Promise<Result<Undo, EntryRefusal | 'disk-full'>>;
  removeEntry(activityId: string): Promise<Undo>;
  /** `over` is the text that the person began with. */
  keepNotes(
    applicationId: string,
    notes: string,
    over: string,
  ): Promise<Result<Undo, 'too-long' | 'disk-full'>>;
  /** Reads a file to its text; `onProgress` hears how much is read, 0 to 1. */
  readFile(
    file: File,
    options: { signal: AbortSignal; onProgress(share: number): void },
  ): Promise<Result<string, DocumentRefusal>>;
  attachText(
    applicationId: string,
    attached: AttachedText,
  ): Promise<Result<Undo, AttachRefusal | 'disk-full'>>;
  detachText(applicationId: string): Promise<Undo>;
  /** What the reader finds in a pasted text; all of it are suggestions. */
  readPasted(text: string): Promise<PastedReading>;
  addByHand(
    what: ByHand,
  ): Promise<Result<{ applicationId: string }, AddRefusal | 'disk-full'> & { field?: EditableField }>;
  /** A day (`YYYY-MM-DD`) to follow up at 09:00 of the person's clock, or null for none. */
  planFollowUp(applicationId: string, day: string | null): Promise<Undo>;
  /** What comes next, or with null that nothing does. */
  planNextAction(
    applicationId: string,
    step: TypedStep | null,
  ): Promise<Result<Undo, StepRefusal | 'disk-full'>>;
  /** The next step was taken: logged, and cleared. */
  finishNextAction(applicationId: string): Promise<Undo>;
  settleConflict(conflictId: string, keep: 'mine' | 'theirs' | 'both'): Promise<void>;
  /** What was typed and not saved yet, also in a panel that was closed since; null where nothing was. */
  typed(key: TypedKey): Live<Typed | null>;
  /** Keeps what was typed, or forgets it with null. */
  keepTyped(key: TypedKey, typed: Typed | null): void;
  openPage(url: string): void;
}
