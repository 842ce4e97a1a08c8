import { answerPreflight, withCors } from './cors';
import type { Handler } from './listen';

interface Gateway {
  /** /rest/v1 */
  readonly rows: Handler;
  /** /auth/v1 */
  readonly auth: Handler;
  /** /auth/v1/admin */
  readonly admin: Handler;
}

/** What stands in front: CORS, the routes a project has, and the doors that lite leaves ajar. */
export function makeGateway({ rows, auth, admin }: Gateway): Handler {
  return async (request) => {
    if (request.method === 'OPTIONS') return answerPreflight(request);
    const { pathname } = new URL(request.url);

    if (pathname.startsWith('/auth/v1/admin/')) return withCors(await admin(request));
    if (pathname.startsWith('/auth/v1/')) return withCors(await auth(request));
    if (pathname.startsWith('/rest/v1/')) {
      return withCors(refuseHalfToken(request) ?? (await rows(countExactly(request))));
    }
    // lite would also show its own settings and a studio.
    return withCors(Response.json({ message: 'no Route matched with those values' }, { status: 404 }));
  };
}

/** lite takes a token without a signature (`alg: none`) for no token at all. */
function refuseHalfToken(request: Request): Response | undefined {
  const token = /^Bearer\s+(.*)$/.exec(request.headers.get('authorization') ?? '')?.[1]?.trim();
  if (token === undefined || token.startsWith('sb_')) return undefined;
  const parts = token.split('.').filter((part) => part !== '');
  if (parts.length === 3) return undefined;

  const message = `Expected 3 parts in JWT; got ${parts.length}`;
  const headers = { 'www-authenticate': `Bearer error="invalid_token", error_description="${message}"` };
  return Response.json({ code: 'PGRST301', message, details: null, hint: null }, { status: 401, headers });
}

/** lite estimates every count as 1; an exact count is a very good estimate. */
function countExactly(request: Request): Request {
  const prefer = request.headers.get('prefer');
  if (prefer === null || !/count=(planned|estimated)/.test(prefer)) return request;
  const counted = new Request(request);
  counted.headers.set('prefer', prefer.replace(/count=(planned|estimated)/, 'count=exact'));
  return counted;
}
