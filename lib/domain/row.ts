/** What every synced row has in common. Ids are made on the device; the server's clock owns `updatedAt`. */
import * as z from 'zod';

/** A moment, as Postgres and JavaScript both write it: ISO 8601 with an offset. */
export const momentSchema = z.iso.datetime({ offset: true });

/** A calendar day without a time, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

export const rowSchema = z.object({
  id: z.uuid(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  /** Set where the row is in the bin; a row is never removed by a sync. */
  deletedAt: momentSchema.nullable(),
  deletionReason: z.string().max(200).nullable(),
});
export type Row = z.infer<typeof rowSchema>;
