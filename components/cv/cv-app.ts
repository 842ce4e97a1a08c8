/** What bringing in a CV needs from outside. */
import type { DocumentRefusal } from '@/lib/domain/document-text';
import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import type { Result } from '@/lib/domain/result';
import type { Account } from '@/lib/use-cases/account';
import type { Live } from '@/lib/use-cases/live';
import type { Clock } from '../ui/calendar';
import type { Undo } from '../ui/undo';

export interface CvApp extends Required<Clock> {
  account: Live<Account>;
  /** The review that is under way, as it was left; null where there is none. */
  kept: Live<CvReview | null>;
  /** Keeps it aside while it is worked on, over a reload; null forgets it. */
  keepAside(review: CvReview | null): void;
  /** What was not kept of the CV before, as listed at its end; null where there is nothing of the kind. */
  keptLeft: Live<readonly string[] | null>;
  /** Keeps that list over a reload; null forgets it. */
  keepLeft(left: readonly string[] | null): void;
  /** Reads a file, or text that was pasted, on this device; aborting ends it. `onProgress` is told a share, 0 to 1. */
  read(
    source: File | string,
    options: { signal: AbortSignal; onProgress(share: number): void },
  ): Promise<Result<CvReview, DocumentRefusal>>;
  /** What keeping it would mean for what the person has already. */
  plan(review: CvReview): Promise<ImportPlan>;
  /** Keeps everything that is confirmed, at once, with the way back. */
  keep(review: CvReview): Promise<Undo>;
  /** How many examples there are: written ones, and bullets of roles. */
  examples: Live<number>;
}
