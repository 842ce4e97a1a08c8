import * as z from 'zod/mini';

/** How much of a day the person gave; the rest of it is 1. */
export const dayPrecisions = ['year', 'month', 'day'] as const;
export const dayPrecisionSchema = z.enum(dayPrecisions);
