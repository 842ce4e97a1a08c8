import * as z from 'zod/mini';
import type { Connection } from './connection';

/** Something small that the sync has to remember when its worker dies. */
export interface KeptValue<T> {
  /** Null where nothing was kept, or nothing that can be read. */
  get(): Promise<T | null>;
  set(value: T): Promise<void>;
}

/** A value under its name; what does not parse reads as null. */
export function keptValue<T>(connection: Connection, name: string, schema: z.ZodMiniType<T>): KeptValue<T> {
  return {
    get: async () => {
      const stored = await connection.read(['meta'], (transaction) =>
        transaction.objectStore('meta').get(name),
      );
      return schema.safeParse(stored).data ?? null;
    },
    set: async (value) => {
      await connection.write(['meta'], (transaction) => transaction.objectStore('meta').put(value, name));
    },
  };
}

/** How much is asked for or sent at once. */
export const sizeSchema = z.int().check(z.minimum(1));
