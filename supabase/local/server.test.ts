import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, startBackend } from './server';
import { clientFor, signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

let backend: Backend;
let ann: Awaited<ReturnType<typeof signUpPerson>>;
let anybody: SupabaseClient;
let service: SupabaseClient;
let privileges: unknown[];

const readPrivileges = () => backend.sql`
  select grantee, table_name, column_name, privilege_type from information_schema.column_privileges
  where table_schema = 'public' order by 1, 2, 3, 4`;

beforeAll(async () => {
  backend = await startBackend();
  await makeProbes(backend.sql);
  privileges = await readPrivileges();
  ann = await signUpPerson(backend, 'ann');
  anybody = clientFor(backend, backend.publishableKey);
  service = clientFor(backend, backend.secretKey);
});

afterAll(() => backend.stop());

describe('privileges', () => {
  test('a revoke holds for everybody, before and after the first request', async () => {
    for (const client of [ann.client, service]) {
      for (const attempt of [1, 2]) {
        const { error, status } = await client.from('closed_probes').select();
        expect({ attempt, status, code: error?.code }).toEqual({ attempt, status: 403, code: '42501' });
      }
    }
    const { error, status } = await anybody.from('closed_probes').select();
    expect({ status, code: error?.code }).toEqual({ status: 401, code: '42501' });
  });

  test('serving requests changes no privilege in the database', async () => {
    await ann.client.from('probes').select('id');
    await ann.client.rpc('my_claims');
    expect(privileges.length).toBeGreaterThan(0);
    expect(await readPrivileges()).toEqual(privileges);
  });

  test('a column grant holds: unreadable and unchangeable columns are refused', async () => {
    const { error: unreadable } = await ann.client.from('probes').select('secret');
    expect(unreadable?.code).toBe('42501');
    const { error: unchangeable } = await ann.client.from('probes').update({ name: 'x' }).eq('id', ann.id);
    expect(unchangeable?.code).toBe('42501');
    const { error: allowed } = await ann.client.from('probes').update({ positive: 1 }).eq('id', ann.id);
    expect(allowed).toBeNull();
  });

  test('a request without a key is refused, also from this computer', async () => {
    expect((await fetch(`${backend.url}/rest/v1/probes`)).status).toBe(401);
    expect((await fetch(`${backend.url}/rest/v1/probes`, { headers: { apikey: 'sb_wrong' } })).status).toBe(
      401,
    );
  });

  test('the settings of the server are not for sale', async () => {
    for (const path of ['/_system/info', '/_system/config', '/', '/storage/v1/bucket']) {
      const response = await fetch(`${backend.url}${path}`, { headers: { apikey: backend.publishableKey } });
      expect({ path, status: response.status }).toEqual({ path, status: 404 });
    }
  });
});

describe('tokens', () => {
  const ask = async (token: string) => {
    const headers = { apikey: backend.publishableKey, authorization: `Bearer ${token}` };
    const response = await fetch(`${backend.url}/rest/v1/probes?select=id`, { headers });
    return { status: response.status, body: await response.json() };
  };
  const unsigned = (claims: object) =>
    [{ alg: 'none', typ: 'JWT' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');

  test.each(['', '.x'])(
    'without a signature (ending in "%s") is refused, not taken for nobody',
    async (ending) => {
      const token = `${unsigned({ sub: ann.id, role: 'service_role', exp: 4_102_444_800 })}.${ending.slice(1)}`;
      expect(await ask(token)).toMatchObject({ status: 401, body: { code: 'PGRST301' } });
    },
  );

  test('with a changed person is refused', async () => {
    const [header, , signature] = ann.token.split('.');
    const claims = Buffer.from(JSON.stringify({ sub: crypto.randomUUID(), role: 'authenticated' }));
    const forged = `${header}.${claims.toString('base64url')}.${signature}`;
    expect(await ask(forged)).toMatchObject({ status: 401, body: { code: 'PGRST301' } });
  });

  test('carry the claims that policies read', async () => {
    const { data } = await ann.client.rpc('my_claims');
    expect(data).toMatchObject({
      sub: ann.id,
      role: 'authenticated',
      aud: 'authenticated',
      email: ann.email,
      aal: 'aal1',
      is_anonymous: false,
      app_metadata: { provider: 'email', providers: ['email'] },
      user_metadata: { email: ann.email },
      session_id: expect.any(String),
    });
  });
});

describe('an extension page', () => {
  const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

  test.each([
    ['POST', '/auth/v1/token?grant_type=password'],
    ['POST', '/auth/v1/signup'],
    ['GET', '/rest/v1/probes?select=id'],
    ['PATCH', '/rest/v1/probes?id=eq.1'],
    ['POST', '/rest/v1/rpc/count_my_probes'],
  ])('may ask %s %s', async (method, path) => {
    const wanted = 'apikey,authorization,content-type,prefer,x-client-info,x-supabase-api-version';
    const response = await fetch(`${backend.url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': wanted,
      },
    });
    const allowed = response.headers.get('access-control-allow-headers')?.split(', ') ?? [];
    expect(response.status).toBe(204);
    expect(['*', origin]).toContain(response.headers.get('access-control-allow-origin'));
    expect(response.headers.get('access-control-allow-methods')).toContain(method);
    expect(allowed).toEqual(expect.arrayContaining(wanted.split(',')));
  });

  test('may read answers and refusals of every kind', async () => {
    const headers = { origin, apikey: backend.publishableKey };
    const answers = await Promise.all([
      fetch(`${backend.url}/rest/v1/probes`, { headers }),
      fetch(`${backend.url}/rest/v1/probes`, { headers: { origin } }),
      fetch(`${backend.url}/auth/v1/user`, { headers }),
      fetch(`${backend.url}/auth/v1/token?grant_type=password`, { method: 'POST', headers, body: '{}' }),
      fetch(`${backend.url}/auth/v1/admin/users`, { headers }),
      fetch(`${backend.url}/nothing`, { headers }),
    ]);
    for (const answer of answers) expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});
