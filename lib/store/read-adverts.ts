import * as z from 'zod/mini';

/** Which adverts were read for what they ask (see `ReadAdverts`). */
export const readAdvertsSchema = z.record(z.string(), z.object({ at: z.string(), textHash: z.string() }));
