/**
 * How a request can fail, told apart by what is to be done about it:
 * - `network`: nobody answered, or somebody who is not Supabase (a hotel's sign-in page);
 * - `server`: Supabase could not just now, or answered nonsense;
 * - `unauthorized`: the token is not good any more;
 * - `signed-out`: nobody is signed in, or somebody else than the owner of what was to be sent;
 * - `refused`: what was sent can never be kept; trying again would change nothing.
 */
type FailureKind = 'network' | 'server' | 'unauthorized' | 'signed-out' | 'refused';

export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
  readonly kind: FailureKind;
  /** The SQLSTATE, PostgREST's code or `http-<status>`; for the person's eyes in the end. */
  readonly code: string;
  /** How long the server asked to be left alone, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(kind: FailureKind, code: string, more: { retryAfter?: number | null; cause?: unknown } = {}) {
    super(`${kind}: ${code}`, { cause: more.cause });
    this.kind = kind;
    this.code = code;
    this.retryAfter = more.retryAfter ?? null;
  }
}

/** The code of a request that the end of its step cut off after others were answered: too slow, but not offline. */
export const cutOff = 'cut-off';

/** 4xx that say "not now" instead of "not ever". */
const notNow = new Set([408, 425, 429]);

/** What a project says that does not have a table, column or function yet, or does not know that it has (PostgREST, SQLSTATE). */
const notYet = new Set(['PGRST202', 'PGRST204', 'PGRST205', '42P01', '42703', '42883']);

/** The failure that an answer with this status is. `code` is the server's own, where it gave one. */
export function failureOf(status: number, code: string | null, retryAfter: number | null): RemoteFailure {
  const name = code ?? `http-${status}`;
  if (status === 401) return new RemoteFailure('unauthorized', name);
  const isRefusal = status >= 400 && status < 500 && !notNow.has(status) && !notYet.has(name);
  return new RemoteFailure(isRefusal ? 'refused' : 'server', name, { retryAfter });
}

/** Reads `Retry-After`, seconds or an HTTP date, as milliseconds from `now`; null where there is none. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
