/**
 * Facts and notices as an application keeps them beside its receipts. Their kinds are plain words there, for a
 * later Starboard may know more of them; what this one does not know is kept and left out of what it shows.
 */
import * as z from 'zod/mini';
import {
  type AdvertFact,
  advertFactKinds,
  advertFactSchema,
  type ReadingNotice,
  readingNotices,
} from './advert-reading';

const kind = z.string().check(z.maxLength(60));

/** Both are missing in what was stored before they were kept. */
export const storedFactsSchema = z.optional(z.array(z.looseObject({ ...advertFactSchema.shape, kind })));
export const storedNoticesSchema = z.optional(z.array(kind));

type Stored = {
  readonly facts?: z.infer<typeof storedFactsSchema>;
  readonly notices?: z.infer<typeof storedNoticesSchema>;
};

/** What the advert says beside its fields, in the order of its text; empty where nothing was kept. */
export function factsOf(reading: Stored | null): AdvertFact[] {
  return (reading?.facts ?? []).filter((fact): fact is AdvertFact & typeof fact =>
    advertFactKinds.some((known) => known === fact.kind),
  );
}

/** What a person should know of the reading: that the advert has closed, that a site changed its pages. */
export function noticesOf(reading: Stored | null): ReadingNotice[] {
  return readingNotices.filter((known) => reading?.notices?.includes(known) === true);
}
