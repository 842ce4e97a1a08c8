/** The few small values that all contexts of Starboard share; the person's rows are in IndexedDB, not here. */
import * as z from 'zod/mini';
import { clipOutcomeSchema } from '../use-cases/advert/clip-outcome';
import { type Choices, type Consent, choicesSchema, consentSchema } from '../use-cases/first-run/choices';
import { storedItem } from './stored-item';

/** The person who is being signed out, until that is done; it outlives the worker that began it. */
export const leavingItem = storedItem('local', 'leaving', z.nullable(z.uuid()), null);

const shownSchema = z.nullable(
  z.union([
    z.object({ applicationId: z.uuid(), at: z.number() }),
    z.object({ draftId: z.uuid(), at: z.number() }),
    z.object({ outcome: clipOutcomeSchema, at: z.number() }),
    z.object({ account: z.literal(true), at: z.number() }),
    z.object({ example: z.literal(true), at: z.number() }),
  ]),
);
export type Shown = z.infer<typeof shownSchema>;

/** What a panel should show next: the job just saved, what came of the clip, the account, or a new example. `at` tells two equal wishes apart. */
export const shownItem = storedItem<Shown>('session', 'shown', shownSchema, null);

/** The application that stays in the panel while the person looks at other pages; until the browser closes. */
export const pinnedItem = storedItem('session', 'pinned', z.nullable(z.uuid()), null);

/** Sites that the person does not want to be asked about again. */
export const declinedSitesItem = storedItem<readonly string[]>(
  'local',
  'declinedSites',
  z.array(z.string()),
  [],
);

/** Whether the first steps were shown on this device; they open by themselves once. */
export const isWelcomedItem = storedItem<boolean>('local', 'isWelcomed', z.boolean(), false);

/** What was settled in the first steps. */
export const choicesItem = storedItem<Choices>('local', 'choices', choicesSchema, {
  country: null,
  field: null,
});

/** The person's yes to sending their jobs to their account; it goes with them when they sign out. */
export const consentItem = storedItem<Consent | null>('local', 'consent', z.nullable(consentSchema), null);

/** When the keys of "save job" were last pressed on the first steps' own page, milliseconds since 1970. */
export const samplePressedItem = storedItem<number | null>(
  'session',
  'samplePressed',
  z.nullable(z.number()),
  null,
);
