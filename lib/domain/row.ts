/** What every synced row has in common. Ids are made on the device; the server's clock owns `updatedAt`. */
import * as z from 'zod/mini';

/** A moment, as Postgres and JavaScript both write it: ISO 8601 with an offset. */
export const momentSchema = z.iso.datetime({ offset: true });

/** A calendar day without a time, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** A text of at most `most` characters, counted as Postgres counts them: one outside the basic plane is one, not two. */
export function textUpTo(most: number) {
  const fits = (text: string) => text.length <= most || (text.length <= 2 * most && [...text].length <= most);
  // What a check does is told apart by its parameters (see `signOf`).
  return z.string().check(z.refine(fits, { params: { most } }));
}

export const rowSchema = z.object({
  id: z.uuid(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  /** Set where the row is in the bin; a row is never removed by a sync. */
  deletedAt: z.nullable(momentSchema),
  deletionReason: z.nullable(textUpTo(200)),
});
export type Row = z.infer<typeof rowSchema>;

/** A word of the domain that may be new in a later version, kept open in the database: `lower_case`. */
export const openWordSchema = z.string().check(z.regex(/^[a-z][a-z_]{0,59}$/));

/** The stable key of a requirement within its application. */
export const gapKeySchema = textUpTo(200).check(z.minLength(1));

/** A JSON column: a later version may have more in it, which is kept as it is. Names in it are words, never data. */
export const versionedSchema = z.looseObject({ schemaVersion: z.int().check(z.minimum(1)) });
