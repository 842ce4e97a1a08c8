/**
 * As much of GoTrue's admin API as tests and the demo account need; lite has none.
 * https://supabase.com/docs/reference/javascript/admin-api
 */
import type { JSONValue, Sql } from 'postgres';
import * as z from 'zod/mini';

interface AdminSettings {
  readonly sql: Sql;
  readonly publishableKey: string;
  readonly secretKey: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

const metadataSchema = z.record(z.string(), z.json());
const changesSchema = z.object({
  email_confirm: z.optional(z.boolean()),
  app_metadata: z.optional(metadataSchema),
  user_metadata: z.optional(metadataSchema),
});
const newAccountSchema = z.extend(changesSchema, { email: z.string(), password: z.optional(z.string()) });
const accountIdSchema = z.looseObject({ id: z.string() });

const ACCOUNTS = '/auth/v1/admin/users';

/** Make the handler for what lies below /auth/v1/admin. */
export function makeAdminAnswers(settings: AdminSettings): (request: Request) => Promise<Response> {
  const { sql, secretKey } = settings;

  return async (request) => {
    if (request.headers.get('apikey') !== secretKey) {
      return refuse(403, 'not_admin', 'User not allowed');
    }
    const { pathname } = new URL(request.url);
    const id = pathname.startsWith(`${ACCOUNTS}/`) ? pathname.slice(ACCOUNTS.length + 1) : undefined;

    if (pathname === ACCOUNTS && request.method === 'POST') return create(settings, request);
    if (pathname === ACCOUNTS && request.method === 'GET') return list(sql);
    if (id === undefined) return refuse(404, 'not_found', 'Not part of the local backend');
    if (!z.guid().safeParse(id).success) return refuse(404, 'validation_failed', 'user_id must be an UUID');
    if (request.method === 'GET') return show(sql, id);
    if (request.method === 'PUT') return change(sql, id, changesSchema.parse(await request.json()));
    if (request.method === 'DELETE') return remove(sql, id);
    return refuse(405, 'not_found', 'Not part of the local backend');
  };
}

/** Signed up like everybody, so that the password is kept the same way, and then put as was asked. */
async function create(settings: AdminSettings, request: Request): Promise<Response> {
  const account = newAccountSchema.parse(await request.json());
  const headers = { apikey: settings.publishableKey, 'content-type': 'application/json' };
  const { email, password = crypto.randomUUID(), user_metadata: data } = account;
  const body = JSON.stringify({ email, password, data });
  const answer = await settings.fetch(
    new Request(new URL('/auth/v1/signup', request.url), { method: 'POST', headers, body }),
  );
  if (!answer.ok) return answer;

  const signedUp: unknown = await answer.json();
  const { id } = accountIdSchema.parse(
    z.looseObject({ user: z.unknown() }).safeParse(signedUp).data?.user ?? signedUp,
  );
  await settings.sql`delete from auth.sessions where user_id = ${id}`;
  const { email_confirm = false, app_metadata } = account;
  return change(settings.sql, id, { email_confirm, app_metadata });
}

async function list(sql: Sql): Promise<Response> {
  const users = await sql`select ${accountColumns(sql)} from auth.users order by created_at desc limit 50`;
  return Response.json({ users, aud: 'authenticated' });
}

async function show(sql: Sql, id: string): Promise<Response> {
  const [user] = await sql`select ${accountColumns(sql)} from auth.users where id = ${id}`;
  return user === undefined ? notFound() : Response.json(user);
}

async function change(sql: Sql, id: string, changes: z.infer<typeof changesSchema>): Promise<Response> {
  const { email_confirm = null } = changes;
  await sql`update auth.users set
    raw_app_meta_data = raw_app_meta_data || ${sql.json(asJson(changes.app_metadata))},
    raw_user_meta_data = raw_user_meta_data || ${sql.json(asJson(changes.user_metadata))},
    email_confirmed_at = case ${email_confirm}::boolean
      when true then coalesce(email_confirmed_at, now())
      when false then null
      else email_confirmed_at end,
    updated_at = now()
    where id = ${id}`;
  return show(sql, id);
}

async function remove(sql: Sql, id: string): Promise<Response> {
  const removed = await sql`delete from auth.users where id = ${id} returning id`;
  return removed.length === 0 ? notFound() : Response.json({});
}

function asJson(metadata: Record<string, JSONValue> | undefined): Record<string, JSONValue> {
  return metadata ?? {};
}

function accountColumns(sql: Sql) {
  return sql`id, aud, role, email, coalesce(phone, '') as phone, email_confirmed_at, confirmed_at,
    last_sign_in_at, raw_app_meta_data as app_metadata, raw_user_meta_data as user_metadata,
    created_at, updated_at, is_anonymous`;
}

function notFound(): Response {
  return refuse(404, 'user_not_found', 'User not found');
}

function refuse(status: number, code: string, message: string): Response {
  return Response.json({ code: status, error_code: code, msg: message }, { status });
}
