/**
 * Account routes: lite's, with the differences from GoTrue that a client can notice put right.
 *
 * - Two refreshes of one token at the same time get the same new token (GoTrue locks the row).
 * - Two sign-ups of one address at the same time: the second is told that it is taken.
 * - Tokens carry `app_metadata` and the other claims policies read.
 * - A code from an e-mail is accepted under the type `email`.
 * - With confirmation on, a sign-up for a taken address looks like any other.
 */
import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import * as z from 'zod/mini';
import { completeToken } from './token';
import { Turns } from './turns';

interface AuthSettings {
  readonly sql: Sql;
  readonly jwtSecret: string;
  readonly confirmEmail: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
}

const bodySchema = z.looseObject({
  email: z.optional(z.string()),
  type: z.optional(z.string()),
  refresh_token: z.optional(z.string()),
});
type Body = z.infer<typeof bodySchema>;

const sessionSchema = z.looseObject({ access_token: z.string(), user: z.unknown() });

/** Make the handler for what lies below /auth/v1, except the admin's part. */
export function makeAuthAnswers(settings: AuthSettings): (request: Request) => Promise<Response> {
  const turns = new Turns();

  return async (request) => {
    if (request.method !== 'POST') return settings.fetch(request);
    const text = await request.text();
    const body = readBody(text);
    const route = new URL(request.url).pathname.replace('/auth/v1/', '');

    const answer = await turns.take(turnOf(route, body), async () => {
      const standIn = route === 'signup' ? await hideTakenAddress(settings, body) : undefined;
      return standIn ?? settings.fetch(withBody(request, acceptEmailType(route, body, text)));
    });
    return completeSession(answer, new URL(request.url).origin, settings.jwtSecret);
  };
}

/** Whatever is no JSON object is left for lite to refuse. */
function readBody(text: string): Body {
  try {
    return bodySchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

function turnOf(route: string, body: Body): string {
  return `${route} ${body.refresh_token ?? body.email?.toLowerCase() ?? randomUUID()}`;
}

function withBody(request: Request, body: string): Request {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  return new Request(request.url, { method: request.method, headers, body: body === '' ? null : body });
}

/** lite knows the two tokens that `email` stands for under the name `magiclink`. */
function acceptEmailType(route: string, body: Body, text: string): string {
  if (route !== 'verify' || body.type !== 'email') return text;
  return JSON.stringify({ ...body, type: 'magiclink' });
}

/**
 * Hosted projects do not say who has an account: with confirmation on, the answer for a confirmed
 * address is that of a new one, with an empty list of identities as its only mark.
 */
async function hideTakenAddress(
  { sql, confirmEmail }: AuthSettings,
  body: Body,
): Promise<Response | undefined> {
  if (!confirmEmail || body.email === undefined) return undefined;
  const [taken] = await sql`
    select 1 from auth.users where email = ${body.email.toLowerCase()} and email_confirmed_at is not null`;
  if (taken === undefined) return undefined;

  const now = new Date().toISOString();
  return Response.json({
    id: randomUUID(),
    aud: 'authenticated',
    role: '',
    email: body.email.toLowerCase(),
    phone: '',
    confirmation_sent_at: now,
    app_metadata: { provider: 'email', providers: ['email'] },
    user_metadata: {},
    identities: [],
    created_at: now,
    updated_at: now,
    is_anonymous: false,
  });
}

async function completeSession(answer: Response, origin: string, secret: string): Promise<Response> {
  if (!answer.ok || answer.status === 204) return answer;
  const text = await answer.text();
  const session = sessionSchema.safeParse(text === '' ? undefined : JSON.parse(text));
  const { status, headers } = answer;
  if (!session.success) return new Response(text, { status, headers });

  const { access_token, user } = session.data;
  const complete = completeToken(access_token, user, `${origin}/auth/v1`, secret);
  return Response.json(
    { ...session.data, access_token: complete },
    { status, headers: withoutLength(headers) },
  );
}

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('content-length');
  return kept;
}
