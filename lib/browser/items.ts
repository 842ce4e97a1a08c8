/** The few small values that all contexts of Starboard share; the person's rows are in IndexedDB, not here. */
import * as z from 'zod';
import { type Account, accountSchema } from '../use-cases/account';
import { clipOutcomeSchema } from '../use-cases/advert/clip-outcome';
import { storedItem } from './stored-item';

/** Who uses this device. The worker writes it, every page reads it; tokens are elsewhere. */
export const accountItem = storedItem<Account>('local', 'account', accountSchema, { kind: 'device' });

/** The person who is being signed out, until that is done; it outlives the worker that began it. */
export const leavingItem = storedItem('local', 'leaving', z.uuid().nullable(), null);

const shownSchema = z
  .union([
    z.object({ applicationId: z.uuid(), at: z.number() }),
    z.object({ draftId: z.uuid(), at: z.number() }),
    z.object({ outcome: clipOutcomeSchema, at: z.number() }),
  ])
  .nullable();
export type Shown = z.infer<typeof shownSchema>;

/** What a panel should show next: the job just saved, or what came of the clip. `at` tells two equal wishes apart. */
export const shownItem = storedItem<Shown>('session', 'shown', shownSchema, null);
