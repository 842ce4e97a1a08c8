import * as z from 'zod/mini';

/** Where the session is kept between the lives of the worker. */
export interface SessionStorage {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
}

/** The session as supabase-js writes it, with two things that only matter here. */
export const storedSessionSchema = z.looseObject({
  access_token: z.string().check(z.minLength(1)),
  refresh_token: z.string().check(z.minLength(1)),
  /** Seconds from its arrival. */
  expires_in: z.number(),
  /** Seconds since 1970 by the server's clock, which need not be this device's. */
  expires_at: z.optional(z.number()),
  user: z.looseObject({ id: z.uuid(), email: z.nullish(z.string()) }),
  /** When it arrived here, in milliseconds since 1970 by this device's clock. */
  received_at: z.optional(z.number()),
  /** True once the server said that it will never refresh it: only signing in helps. */
  is_ended: z.optional(z.boolean()),
});
export type StoredSession = z.infer<typeof storedSessionSchema>;

/** Who is signed in, with the token to say so. */
export interface Session {
  userId: string;
  email: string;
  accessToken: string;
}

/** What the rest of Starboard is told of a session. */
export function sessionOf(stored: StoredSession): Session {
  return { userId: stored.user.id, email: stored.user.email ?? '', accessToken: stored.access_token };
}

/** When a token ends, by this device's clock: a clock that is a day wrong must not refresh all the time. */
export function expiryOf({ received_at, expires_in, expires_at }: StoredSession): number {
  if (received_at !== undefined) return received_at + expires_in * 1000;
  return (expires_at ?? 0) * 1000;
}
