/**
 * CORS as a Supabase project answers it, to any origin: an extension without host permissions must be
 * let in. Stock lite forgets the headers on /auth/v1 and refuses the question for some functions.
 */
const ANSWER = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'content-encoding, content-location, content-range, content-type, date, location, preference-applied, sb-error-code, x-sb-error-code',
};

/** Written out, not echoed: a header that Supabase would not let through must not pass here. */
const PREFLIGHT = {
  ...ANSWER,
  'access-control-allow-methods': 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS',
  'access-control-allow-headers':
    'accept, accept-profile, apikey, authorization, content-profile, content-type, prefer, range, range-unit, x-client-info, x-retry-count, x-supabase-api-version',
  'access-control-max-age': '86400',
};

/** The answer to the browser's question before a request. */
export function answerPreflight(request: Request): Response {
  const asksForLoopback = request.headers.get('access-control-request-private-network') === 'true';
  const headers = {
    ...PREFLIGHT,
    ...(asksForLoopback && { 'access-control-allow-private-network': 'true' }),
  };
  return new Response(null, { status: 204, headers });
}

export function withCors(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(ANSWER)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
