import { describe, expect, it, vi } from 'vitest';
import { failingFetch, guardFetch } from './guarded-fetch';

const key = 'sb_publishable_x';
const rows = 'https://project.example.org/rest/v1/applications';
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

describe('a request', () => {
  it.each([
    ['without a token', {}],
    ['with the publishable key for a token', bearer(key)],
    ['with another key for a token', bearer('sb_publishable_y')],
  ])('for rows %s is never sent', async (_how, init) => {
    const send = vi.fn();
    await expect(guardFetch(send, key)(rows, init)).rejects.toMatchObject({ kind: 'signed-out' });
    expect(send).not.toHaveBeenCalled();
  });

  it('for rows with a token, and for accounts without one, is sent', async () => {
    const send = vi.fn(async () => Response.json([]));
    await guardFetch(send, key)(rows, bearer('token'));
    await guardFetch(send, key)('https://project.example.org/auth/v1/signup', { method: 'POST' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a page', new Response('<title>Sign in</title>', { headers: { 'content-type': 'text/html' } })],
    ['JSON that breaks off', new Response('[{"id":', { headers: { 'content-type': 'application/json' } })],
  ])('that is answered with %s was not answered', async (_what, answer) => {
    const guarded = guardFetch(async () => answer, key);
    await expect(guarded(rows, bearer('token'))).rejects.toMatchObject({ kind: 'network' });
  });

  it('that something before the server turns away with a page is tried again, behind the others', async () => {
    const page = new Response('<h1>Too large</h1>', {
      status: 413,
      headers: { 'content-type': 'text/html' },
    });
    const guarded = guardFetch(async () => page, key);
    await expect(guarded(rows, bearer('token'))).rejects.toMatchObject({ kind: 'server', code: 'not-json' });
  });

  it.each([
    [401, { code: 'PGRST303' }, {}, { kind: 'unauthorized', code: 'PGRST303' }],
    [400, { code: '22P02' }, {}, { kind: 'refused', code: '22P02' }],
    [403, { code: '42501' }, {}, { kind: 'refused', code: '42501' }],
    [409, { message: 'no code' }, {}, { kind: 'refused', code: 'http-409' }],
    [400, { code: 'PGRST204' }, {}, { kind: 'server', code: 'PGRST204' }],
    [408, {}, {}, { kind: 'server', code: 'http-408', retryAfter: null }],
    [429, {}, { 'retry-after': '7' }, { kind: 'server', retryAfter: 7000 }],
    [503, {}, { 'retry-after': 'soon' }, { kind: 'server', retryAfter: null }],
  ])('that is answered with %i fails by what is to be done', async (status, body, headers, failure) => {
    const failing = failingFetch(guardFetch(async () => Response.json(body, { status, headers }), key));
    await expect(failing(rows, bearer('token'))).rejects.toMatchObject(failure);
  });
});
