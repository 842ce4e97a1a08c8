import * as z from 'zod/mini';

/** What this device remembers of the learning events it sent (see `Learned`). */
export const learnedSchema = z.nullable(
  z.object({
    mustForget: z.boolean(),
    lookedOn: z.nullable(z.iso.date()),
    events: z.record(z.string(), z.object({ id: z.uuid(), sent: z.nullable(z.string()) })),
  }),
);
