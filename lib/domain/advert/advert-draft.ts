/**
 * A clip that waits for the person's yes or no, because it is doubtful or looks like a job they saved before: safe on
 * this device, not yet an application.
 */
import * as z from 'zod/mini';
import { momentSchema } from '../row';
import { advertSchema } from './advert-reading';
import { sameJobReasons } from './same-job-reasons';

export const advertDraftSchema = z.object({
  /** Becomes the application's id when it is confirmed. */
  id: z.uuid(),
  readAt: momentSchema,
  reading: advertSchema,
  /** The saved job that this looks like, and why besides title and employer; missing where none does. */
  sameAs: z.optional(z.object({ applicationId: z.uuid(), reasons: z.array(z.enum(sameJobReasons)) })),
});
export type AdvertDraft = z.infer<typeof advertDraftSchema>;
