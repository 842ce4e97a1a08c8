/** A doubtful clip: safe on this device, not yet an application, waiting for the person's yes or no. */
import * as z from 'zod';
import { momentSchema } from '../row';
import { advertReadingSchema } from './advert-reading';

export const advertDraftSchema = z.object({
  /** Becomes the application's id when it is confirmed. */
  id: z.uuid(),
  readAt: momentSchema,
  reading: advertReadingSchema.options[0],
});
export type AdvertDraft = z.infer<typeof advertDraftSchema>;
