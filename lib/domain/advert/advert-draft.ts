/** A doubtful clip: safe on this device, not yet an application, waiting for the person's yes or no. */
import * as z from 'zod/mini';
import { momentSchema } from '../row';
import { advertSchema } from './advert-reading';

export const advertDraftSchema = z.object({
  /** Becomes the application's id when it is confirmed. */
  id: z.uuid(),
  readAt: momentSchema,
  reading: advertSchema,
});
export type AdvertDraft = z.infer<typeof advertDraftSchema>;
