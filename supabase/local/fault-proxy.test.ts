import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from './fault-proxy';
import { type Backend, startBackend } from './server';
import { clientFor, signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

let backend: Backend;
let proxy: FaultProxy;
let id: string;
let client: SupabaseClient;
let token: string;

beforeAll(async () => {
  backend = await startBackend();
  await makeProbes(backend.sql);
  proxy = await startFaultProxy(backend.url);
  ({ client, id, token } = await signUpPerson({ ...backend, url: proxy.url }));
});

beforeEach(() => proxy.clear());
afterAll(async () => {
  await proxy.stop();
  await backend.stop();
});

const PROBES = /^\/rest\/v1\/probes/;
const insert = (name: string) => client.from('probes').insert({ name });

async function isStored(name: string): Promise<boolean> {
  const rows = await backend.sql`select 1 from public.probes where name = ${name}`;
  return rows.length === 1;
}

/** As a browser would, past supabase-js, which repeats failed reads. */
function ask(path = '/rest/v1/probes?select=name'): Promise<Response> {
  const headers = { apikey: backend.publishableKey, authorization: `Bearer ${token}` };
  return fetch(`${proxy.url}${path}`, { headers });
}

describe('a fault', () => {
  test('drop-before: nothing is stored, the client sees a broken connection', async () => {
    proxy.setFaults([{ fault: { kind: 'drop-before' }, path: PROBES }]);
    expect((await insert('dropped before')).error?.message).toContain('fetch failed');
    expect(await isStored('dropped before')).toBe(false);
    expect(proxy.requests[0]).toMatchObject({ status: undefined, backendStatus: undefined });
  });

  test('drop-after-commit: the row is stored, the client sees a broken connection', async () => {
    proxy.setFaults([{ fault: { kind: 'drop-after-commit' }, path: PROBES }]);
    expect((await insert('dropped after')).error?.message).toContain('fetch failed');
    expect(await isStored('dropped after')).toBe(true);
    expect(proxy.requests[0]).toMatchObject({ status: undefined, backendStatus: 201 });
  });

  test('delay: the answer is right, and late', async () => {
    proxy.setFaults([{ fault: { kind: 'delay', ms: 200 }, path: PROBES }]);
    const start = performance.now();
    expect((await insert('delayed')).error).toBeNull();
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
  });

  test('status: 500 and 429 with Retry-After, and nothing is stored', async () => {
    proxy.setFaults([{ fault: { kind: 'status', status: 500 }, path: PROBES }]);
    expect((await insert('refused')).status).toBe(500);
    proxy.setFaults([{ fault: { kind: 'status', status: 429, retryAfterSeconds: 7 }, path: PROBES }]);
    const answer = await ask();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await isStored('refused')).toBe(false);
  });

  test('half-body: the answer says 200 and breaks off', async () => {
    await insert('half');
    proxy.setFaults([{ fault: { kind: 'half-body' }, path: PROBES }]);
    const answer = await ask();
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  test('html: 200 and a page', async () => {
    proxy.setFaults([{ fault: { kind: 'html' }, path: PROBES }]);
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('<!doctype html>');
  });

  test('unauthorized: 401 as for an expired token', async () => {
    proxy.setFaults([{ fault: { kind: 'unauthorized' }, path: PROBES }]);
    expect(await insert('unauthorized')).toMatchObject({ status: 401, error: { code: 'PGRST303' } });
    expect(await isStored('unauthorized')).toBe(false);
  });

  test('slow-drip: the answer is whole, in pieces', async () => {
    await insert('dripped');
    const whole = await (await ask()).text();
    proxy.setFaults([{ fault: { kind: 'slow-drip', ms: 200 }, path: PROBES }]);
    const pieces: Uint8Array[] = [];
    for await (const piece of (await ask()).body ?? []) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Buffer.concat(pieces).toString()).toBe(whole);
  });

  test('empty-list: 200 and no rows, though there are some', async () => {
    await insert('hidden');
    proxy.setFaults([{ fault: { kind: 'empty-list' }, path: PROBES, method: 'GET' }]);
    expect(await client.from('probes').select('id')).toMatchObject({ data: [], error: null });
    expect(await isStored('hidden')).toBe(true);
  });
});

describe('a rule', () => {
  test('counts: every third, at most twice', async () => {
    const fault = { kind: 'status', status: 503 } as const;
    proxy.setFaults([{ fault, path: PROBES, every: 3, times: 2 }]);
    const statuses = [];
    for (let nth = 1; nth <= 10; nth += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 503, 200, 200, 503, 200, 200, 200, 200]);
  });

  test('is for its method and path only, and is forgotten when cleared', async () => {
    proxy.setFaults([{ fault: { kind: 'unauthorized' }, path: /\/probes\?.*limit=1\b/g, method: 'GET' }]);
    expect((await ask('/rest/v1/probes?select=id&limit=1')).status).toBe(401);
    expect((await ask('/rest/v1/probes?select=id&limit=1')).status).toBe(401);
    expect((await ask('/rest/v1/probes?select=id&limit=10')).status).toBe(200);
    expect((await insert('other method')).status).toBe(201);
    proxy.clear();
    expect((await ask('/rest/v1/probes?select=id&limit=1')).status).toBe(200);
  });

  test('never disturbs a preflight', async () => {
    proxy.setFaults([{ fault: { kind: 'drop-before' }, path: /./ }]);
    const answer = await fetch(`${proxy.url}/rest/v1/probes`, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(proxy.requests).toEqual([]);
  });
});

describe('the record', () => {
  test('says who asked: a person, nobody, the service', async () => {
    const behind = { ...backend, url: proxy.url };
    await client.from('probes').select('id');
    await clientFor(behind, backend.publishableKey).from('probes').select('id');
    await clientFor(behind, backend.secretKey).from('probes').select('id');
    await fetch(`${proxy.url}/rest/v1/probes`);
    expect(proxy.requests.map((request) => request.bearer)).toEqual([
      `person:${id}`,
      'anon',
      'service',
      'anon',
    ]);
  });

  test('says what was asked and answered', async () => {
    await client
      .from('probes')
      .upsert({ name: 'recorded' }, { onConflict: 'user_id,name', ignoreDuplicates: true });
    expect(proxy.requests).toHaveLength(1);
    expect(proxy.requests[0]).toMatchObject({
      method: 'POST',
      path: '/rest/v1/probes',
      body: { name: 'recorded' },
      fault: undefined,
      status: 201,
      backendStatus: 201,
    });
    expect(proxy.requests[0]?.query.get('on_conflict')).toBe('user_id,name');
  });

  test('keeps who asked for rows as nobody, also when it is cleared', async () => {
    const before = proxy.anonymous.length;
    await ask();
    await fetch(`${proxy.url}/rest/v1/probes`);
    await fetch(`${proxy.url}/auth/v1/health`);
    proxy.clear();
    expect(proxy.requests).toEqual([]);
    expect(proxy.anonymous.slice(before)).toEqual(['GET /rest/v1/probes']);
  });

  test('says which client went away before it was answered', async () => {
    proxy.setFaults([{ fault: { kind: 'delay', ms: 200 }, path: /limit=1/ }]);
    const gone = new AbortController();
    const headers = { apikey: backend.publishableKey, authorization: `Bearer ${token}` };
    const left = fetch(`${proxy.url}/rest/v1/probes?select=name&limit=1`, { headers, signal: gone.signal });
    await expect.poll(() => proxy.requests[0]?.backendStatus).toBe(200);
    gone.abort();
    await expect(left).rejects.toThrow();
    await ask();
    await expect.poll(() => proxy.requests.map(({ wasLeft }) => wasLeft)).toEqual([true, false]);
  });

  test('survives a backend that is gone', async () => {
    const nobody = await startFaultProxy('http://127.0.0.1:9');
    await expect(fetch(`${nobody.url}/rest/v1/probes`)).rejects.toThrow();
    expect(nobody.requests[0]).toMatchObject({ status: undefined, backendStatus: undefined });
    await nobody.stop();
  });
});
