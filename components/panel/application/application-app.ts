/** What the screens of one application, and of a draft of one, need from outside. */
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import type { ApplicationStatus } from '@/lib/domain/apply/status';
import type { Result } from '@/lib/domain/result';
import type { Live } from '@/lib/use-cases/live';
import type { Undo } from '../../ui/undo';

/** Why a field is not changed to what was typed. */
export const fieldRefusals = ['too-long', 'empty', 'not-a-date', 'not-an-address', 'disk-full'] as const;
export type FieldRefusal = (typeof fieldRefusals)[number];

/** Two versions of a long text, written on two devices; the person chooses. */
export interface TextConflict {
  id: string;
  applicationId: string;
  column: 'notes' | 'jobDescription';
  mine: string;
  theirs: string;
}

/** Where something is being typed: the fields of a draft, or the follow-up day of an application. */
export type TypedKey = `draft:${string}` | `follow-up:${string}`;
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
  correctField(applicationId: string, field: AdvertField, value: string): Promise<Result<Undo, FieldRefusal>>;
  /** "This is right": takes the doubt off a field without changing it. */
  confirmField(applicationId: string, field: AdvertField): Promise<Undo>;
  changeStatus(applicationId: string, status: ApplicationStatus): Promise<Undo>;
  /** A day (`YYYY-MM-DD`) to follow up at 09:00 of the person's clock, or null for none. */
  planFollowUp(applicationId: string, day: string | null): Promise<Undo>;
  settleConflict(conflictId: string, keep: 'mine' | 'theirs' | 'both'): Promise<void>;
  /** What was typed and not saved yet, also in a panel that was closed since; null where nothing was. */
  typed(key: TypedKey): Live<Typed | null>;
  /** Keeps what was typed, or forgets it with null. */
  keepTyped(key: TypedKey, typed: Typed | null): void;
  openPage(url: string): void;
}
