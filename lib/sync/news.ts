/** The question and the answer of `my_news`: which tables have something later, and what was deleted for good. */
import * as z from 'zod/mini';
import { type Aggregate, aggregates, synced } from '../domain/synced';
import type { GoneRow } from '../store/gone';
import type { Position } from './position';
import { RemoteFailure } from './remote-failure';

/** How far each table was fetched; one that is not named was not fetched at all. */
export type Places = Partial<Record<Aggregate, Position>>;

export interface News {
  /** Whether a table has rows behind its place; one that the server does not know of is not named. */
  later: Partial<Record<Aggregate, boolean>>;
  /** Rows that were deleted for good since `goneAfter`. */
  gone: GoneRow[];
  /** The moment of the answer, the server's clock. */
  at: string;
}

const newsSchema = z.object({
  later: z.record(z.string(), z.boolean()),
  gone: z.array(z.object({ table: z.string(), id: z.uuid(), at: z.string() })),
  at: z.string(),
});

/** `goneAfter` is the moment of the last answer, null at first. */
export function newsAsked(after: Places, goneAfter: string | null) {
  const places = aggregates.flatMap((aggregate) => {
    const place = after[aggregate];
    if (place === undefined) return [];
    return [[synced[aggregate].table, { updated_at: place.updatedAt, id: place.id }] as const];
  });
  return { p_after: Object.fromEntries(places), p_gone_after: goneAfter };
}

/** The news in the domain's names. */
export function newsOf(data: unknown): News {
  const read = newsSchema.safeParse(data);
  if (!read.success) throw new RemoteFailure('server', 'odd-answer', { cause: read.error });
  const { later, gone, at } = read.data;
  const named = (table: string) => aggregates.find((aggregate) => synced[aggregate].table === table);
  return {
    at,
    later: Object.fromEntries(
      aggregates.flatMap((aggregate) => {
        const isLater = later[synced[aggregate].table];
        return isLater === undefined ? [] : [[aggregate, isLater]];
      }),
    ),
    gone: gone.flatMap(({ table, ...one }) => {
      const aggregate = named(table);
      return aggregate === undefined ? [] : [{ aggregate, ...one }];
    }),
  };
}
