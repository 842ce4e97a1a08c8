/**
 * The only way out of the extension. supabase-js falls back to the publishable key when it has no session: a
 * signed-in person would become `anon` and read empty lists without an error. Here such a request is never sent.
 */
import { failureOf, RemoteFailure, readRetryAfter } from './remote-failure';

/** A request that takes longer has failed; the worker's steps are under 10 s in all. */
const longestRequest = 10_000;

/** Everything but accounts belongs to a person. */
const personal = /\/(rest|storage|functions|graphql)\/v1(\/|$)/;

/** With a page instead of an answer: what stands before Supabase takes this one request amiss, for its size or its words. */
const turnedAway = new Set([403, 406, 413, 414, 431]);

export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** Checks who a request goes out as, how long it takes, and that the answer is Supabase's. */
export function guardFetch(send: Fetch, publishableKey: string): Fetch {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (personal.test(new URL(url).pathname)) refuseAnonymous(init, publishableKey);
    const deadline = AbortSignal.timeout(longestRequest);
    const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
    try {
      return await wholeAnswer(await send(input, { ...init, signal }));
    } catch (cause) {
      throw cause instanceof RemoteFailure ? cause : new RemoteFailure('network', 'no-answer', { cause });
    }
  };
}

/** The same, with every answer that is not a yes thrown as a `RemoteFailure`. */
export function failingFetch(guarded: Fetch): Fetch {
  return async (input, init) => {
    const answer = await guarded(input, init);
    if (answer.ok) return answer;
    const retryAfter = readRetryAfter(answer.headers.get('retry-after'), Date.now());
    throw failureOf(answer.status, codeIn(await answer.text()), retryAfter);
  };
}

function refuseAnonymous(init: RequestInit, publishableKey: string): void {
  const bearer = /^Bearer\s+(.+)$/i.exec(new Headers(init.headers).get('authorization') ?? '')?.[1];
  if (bearer === undefined || bearer === publishableKey || bearer.startsWith('sb_')) {
    throw new RemoteFailure('signed-out', 'no-session');
  }
}

/** The answer with its body read to the end: one that breaks off, or is a page, is no answer. */
async function wholeAnswer(answer: Response): Promise<Response> {
  const body = await answer.text();
  if (body === '') return new Response(null, answer);
  const isJson = /\bjson\b/i.test(answer.headers.get('content-type') ?? '') && isJsonText(body);
  if (!isJson) throw new RemoteFailure(turnedAway.has(answer.status) ? 'server' : 'network', 'not-json');
  return new Response(body, answer);
}

function isJsonText(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** PostgREST's and the gateway's `code`, where the body has one. */
function codeIn(body: string): string | null {
  if (body === '') return null;
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return null;
  return typeof answer.code === 'string' && answer.code !== '' ? answer.code : null;
}
