/** What came of a clip: what the panel, the popup and the badge say. */
import * as z from 'zod/mini';
import { noAdvertReasons } from '../../domain/advert/advert-reading';

export const clipRefusals = [
  /** Starboard was not invoked on this tab: press the shortcut there. */
  'no-access',
  /** The browser keeps extensions out of this page (its own pages, the web store, PDF viewer). */
  'restricted-page',
  'tab-gone',
  /** The page changed while it was read. */
  'page-changing',
  /** No words were marked. */
  'empty-selection',
  'disk-full',
  'unreadable',
] as const;
export type ClipRefusal = (typeof clipRefusals)[number];

export const clipOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('saved'),
    applicationId: z.uuid(),
    /** False where the job had been saved before: its reading was refreshed, nothing put right by hand was touched. */
    isNew: z.boolean(),
  }),
  z.object({ kind: z.literal('doubtful'), draftId: z.uuid() }),
  /** It looks like a job saved from another address; the reading waits as a draft until the person says. */
  z.object({ kind: z.literal('maybe-same'), draftId: z.uuid(), applicationId: z.uuid() }),
  z.object({
    kind: z.literal('none'),
    why: z.enum(noAdvertReasons),
    /** The advert's own address, of a page that shows it in a frame. */
    address: z.optional(z.url({ protocol: /^https?$/ })),
  }),
  z.object({ kind: z.literal('refused'), why: z.enum(clipRefusals) }),
]);
export type ClipOutcome = z.infer<typeof clipOutcomeSchema>;
