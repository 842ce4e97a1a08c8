/**
 * Keeps the session and refreshes it: once at a time, shortly before it ends or when the server refused it, and
 * never for longer than one request. supabase-js would retry for half a minute, and answer as nobody after that.
 */

import type { Fetch } from './guarded-fetch';
import { failureOf, RemoteFailure } from './remote-failure';
import {
  expiryOf,
  type Session,
  type SessionStorage,
  type StoredSession,
  sessionOf,
  storedSessionSchema,
} from './session';

/** How long before its end a token is replaced. */
const margin = 90_000;

/** GoTrue's ways to say that this session will never be refreshed again. */
const endings = /^(refresh_token_|session_|user_not_found$|user_banned$|invalid_grant$)/;

interface SessionKeeperParts {
  storage: SessionStorage;
  storageKey: string;
  /** Sends to the token endpoint; must time out by itself. */
  fetch: Fetch;
  /** The project's address and key. */
  url: string;
  publishableKey: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export class SessionKeeper {
  readonly #parts: SessionKeeperParts;
  #renewing: Promise<StoredSession> | null = null;
  /** Raised before the disk is told of a sign-in or a sign-out: what was on its way for the turn before is not written. */
  #turn = 0;

  constructor(parts: SessionKeeperParts) {
    this.#parts = parts;
  }

  /** Whoever is signed in, from the disk alone; null where nobody is. */
  async read(): Promise<Session | null> {
    const stored = await this.#load();
    return stored === null ? null : sessionOf(stored);
  }

  /** True where there is no session that could ever be used again: only signing in helps. */
  async needsSignIn(): Promise<boolean> {
    const stored = await this.#load();
    return stored === null || stored.is_ended === true;
  }

  /** A session whose token holds for a while. Throws `RemoteFailure`; `signed-out` where there is none to be had. */
  async fresh(): Promise<Session> {
    const turn = this.#turn;
    const stored = await this.#usable();
    const isLasting = expiryOf(stored) - this.#now() > margin;
    return sessionOf(isLasting ? stored : await this.#renewed(stored, turn));
  }

  /** Another session after the server refused `refused`; its own refreshed one where that happened meanwhile. */
  async renew(refused: Session): Promise<Session> {
    const turn = this.#turn;
    const stored = await this.#usable();
    const isRefused = stored.access_token === refused.accessToken;
    return sessionOf(isRefused ? await this.#renewed(stored, turn) : stored);
  }

  /** Keeps what a sign-in answered. */
  async keep(session: unknown): Promise<Session> {
    const stored = { ...storedSessionSchema.parse(session), received_at: this.#now(), is_ended: false };
    this.#beginTurn();
    await this.#save(stored);
    return sessionOf(stored);
  }

  async forget(): Promise<void> {
    const { storage, storageKey } = this.#parts;
    this.#beginTurn();
    await storage.removeItem(storageKey);
    await storage.removeItem(`${storageKey}-code-verifier`);
  }

  async #usable(): Promise<StoredSession> {
    const stored = await this.#load();
    if (stored === null || stored.is_ended) throw new RemoteFailure('signed-out', 'no-session');
    return stored;
  }

  #beginTurn(): void {
    this.#turn += 1;
    // Nobody of this turn waits for a refresh of the one before.
    this.#renewing = null;
  }

  async #renewed(stored: StoredSession, turn: number): Promise<StoredSession> {
    if (turn !== this.#turn) throw new RemoteFailure('signed-out', 'no-session');
    if (this.#renewing !== null) return this.#renewing;
    const renewing = this.#refresh(stored, turn);
    this.#renewing = renewing;
    try {
      return await renewing;
    } finally {
      if (this.#renewing === renewing) this.#renewing = null;
    }
  }

  async #refresh(stored: StoredSession, turn: number): Promise<StoredSession> {
    const answer = await this.#askForToken(stored.refresh_token);
    // Signed out, or in as somebody else, while the answer was under way: it belongs to nobody now.
    const current = await this.#load();
    // The disk may have answered before it heard of that, so the turn is asked too, and nothing is awaited after it.
    const isTheirs = turn === this.#turn && current?.refresh_token === stored.refresh_token;
    if (!isTheirs) throw new RemoteFailure('signed-out', 'no-session');
    if (answer === 'ended') {
      await this.#save({ ...stored, is_ended: true });
      throw new RemoteFailure('signed-out', 'session-ended');
    }
    const renewed = { ...stored, ...answer, received_at: this.#now() };
    await this.#save(renewed);
    return renewed;
  }

  async #askForToken(refreshToken: string): Promise<StoredSession | 'ended'> {
    const { fetch, url, publishableKey } = this.#parts;
    const answer = await fetch(`${url}/auth/v1/token?grant_type=refresh_token`, {
      method: 'POST',
      headers: { apikey: publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token: refreshToken }),
    });
    const body: unknown = await answer.json().catch(() => null);
    const session = storedSessionSchema.safeParse(body);
    if (answer.ok && session.success) return session.data;
    if (answer.status < 500 && codesIn(body).some((code) => endings.test(code))) return 'ended';
    // Any other no may be a yes later, so the session stays.
    throw new RemoteFailure('server', failureOf(answer.status, null, null).code);
  }

  async #load(): Promise<StoredSession | null> {
    const { storage, storageKey } = this.#parts;
    const text = await storage.getItem(storageKey);
    return text === null ? null : (storedSessionSchema.safeParse(parsed(text)).data ?? null);
  }

  #save(stored: StoredSession): Promise<void> {
    return this.#parts.storage.setItem(this.#parts.storageKey, JSON.stringify(stored));
  }

  #now(): number {
    return (this.#parts.now ?? Date.now)();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** GoTrue names its errors in `error_code` (or `code`), OAuth in `error`. */
function codesIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const named = body as Record<string, unknown>;
  return [named.error_code, named.code, named.error].filter((code) => typeof code === 'string');
}
