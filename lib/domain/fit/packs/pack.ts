/** A pack: what a field of work calls the things it asks for. Published packs come by migration and never change, they are followed. */
import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(2), z.maxLength(60));

const signalSchema = z.object({
  /** What the signal is called on screen. */
  name: words,
  /** Other words for it, as adverts and CVs use them. */
  aliases: z.array(words).check(z.maxLength(20)),
  /** 1 to 3: how much it tells of the field. */
  weight: z.int().check(z.minimum(1), z.maximum(3)),
});
export type Signal = z.infer<typeof signalSchema>;

export const packSchema = z.object({
  slug: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Counts from 1. */
  version: z.int().check(z.minimum(1)),
  /** A field of work, told by its words; or values that employers of a kind ask of everybody. */
  kind: z.enum(['field', 'values']),
  /** No two signals share a word. */
  signals: z.array(signalSchema).check(z.minLength(4), z.maxLength(60)),
});
export type Pack = z.infer<typeof packSchema>;

/** "Budgets: budgeting, budget management" with its weight. */
export function signal(weight: 1 | 2 | 3, name: string, ...aliases: string[]): Signal {
  return { name, aliases, weight };
}
