import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, startBackend } from './server';
import { clientFor, signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

let backend: Backend;
let confirming: Backend;

beforeAll(async () => {
  [backend, confirming] = await Promise.all([
    startBackend({ jwtExpirySeconds: 2 }),
    startBackend({ confirmEmail: true }),
  ]);
  await makeProbes(backend.sql);
});

afterAll(() => Promise.all([backend.stop(), confirming.stop()]));

const visitor = (project: Backend = backend) => clientFor(project, project.publishableKey);

/** The six digits of the last e-mail. */
function lastCode(project: Backend): string {
  return /\b\d{6}\b/.exec(project.emails.at(-1)?.text ?? '')?.[0] ?? 'no code';
}

describe('signing up', () => {
  test('keeps the metadata as JSON, where triggers find it', async () => {
    const { data, error } = await visitor().auth.signUp({
      email: 'Ann@Example.test',
      password: 'correct horse',
      options: { data: { full_name: 'Ann Example' } },
    });
    expect(error).toBeNull();
    const [row] = await backend.sql`
      select raw_user_meta_data ->> 'full_name' as name, raw_app_meta_data ->> 'provider' as provider
      from auth.users where id = ${data.user?.id ?? ''}`;
    expect(row).toEqual({ name: 'Ann Example', provider: 'email' });
    expect(data.user).toMatchObject({
      email: 'ann@example.test',
      user_metadata: { full_name: 'Ann Example' },
    });
  });

  test('with a taken address is refused with 422 user_already_exists, also at the same moment', async () => {
    const details = { email: 'twice@example.test', password: 'correct horse' };
    const answers = await Promise.all([visitor().auth.signUp(details), visitor().auth.signUp(details)]);
    const refused = answers.flatMap(({ error }) => (error === null ? [] : [error]));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ status: 422, code: 'user_already_exists' });
  });

  test('with a short password is refused with 422 weak_password', async () => {
    const { error } = await visitor().auth.signUp({ email: 'weak@example.test', password: 'short' });
    expect(error).toMatchObject({ status: 422, code: 'weak_password' });
  });
});

describe('signing in', () => {
  test('with a wrong password, and with an unknown address, is refused with the same words', async () => {
    const { email } = await signUpPerson(backend);
    for (const attempt of [email, 'nobody@example.test']) {
      const { error } = await visitor().auth.signInWithPassword({ email: attempt, password: 'wrong horse' });
      expect(error).toMatchObject({
        status: 400,
        code: 'invalid_credentials',
        message: 'Invalid login credentials',
      });
    }
  });

  test('with a code from an e-mail works under the type that the documentation gives', async () => {
    const { email, id } = await signUpPerson(backend);
    expect((await visitor().auth.signInWithOtp({ email })).error).toBeNull();
    const token = lastCode(backend);
    const { data, error } = await visitor().auth.verifyOtp({ email, token, type: 'email' });
    expect(error).toBeNull();
    expect(data.session?.user.id).toBe(id);
    const again = await visitor().auth.verifyOtp({ email, token, type: 'email' });
    expect(again.error).toMatchObject({ status: 403, code: 'otp_expired' });
  });
});

describe('a session', () => {
  test('ends with its access token: rows are refused with 401, not shown as none', async () => {
    const { client } = await signUpPerson(backend);
    const { data } = await client.auth.getSession();
    const headers = {
      apikey: backend.publishableKey,
      authorization: `Bearer ${data.session?.access_token}`,
    };
    const ask = () => fetch(`${backend.url}/rest/v1/probes?select=id`, { headers });
    expect((await ask()).status).toBe(200);

    await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(401);
    expect(await (await ask()).json()).toMatchObject({ code: 'PGRST303', message: 'JWT expired' });
    const account = await fetch(`${backend.url}/auth/v1/user`, { headers });
    expect(await account.json()).toMatchObject({ error_code: 'bad_jwt' });
  });

  const refresh = async (refresh_token = '') => visitor().auth.refreshSession({ refresh_token });

  test('refreshed several times at the same moment gives everybody the same new token', async () => {
    const { client } = await signUpPerson(backend);
    let current = (await client.auth.getSession()).data.session?.refresh_token;
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => refresh(current)));
      const fresh = new Set(answers.map(({ data }) => data.session?.refresh_token));
      expect([...fresh]).toEqual([expect.any(String)]);
      expect(fresh).not.toContain(current);
      [current] = fresh;
    }
  });

  test('survives three lost replies in a row: the old token gives the current one again', async () => {
    const { client } = await signUpPerson(backend);
    const { data } = await client.auth.getSession();
    const replies = [];
    for (let lost = 0; lost < 3; lost += 1) replies.push(await refresh(data.session?.refresh_token));
    const kept = await refresh(replies.at(-1)?.data.session?.refresh_token);
    expect(kept.error).toBeNull();
  });

  test('is ended for everybody when a token from before the last one turns up', async () => {
    const { client } = await signUpPerson(backend);
    const { data } = await client.auth.getSession();
    const second = await refresh(data.session?.refresh_token);
    const third = await refresh(second.data.session?.refresh_token);

    const stolen = await refresh(data.session?.refresh_token);
    expect(stolen.error).toMatchObject({ status: 400, code: 'refresh_token_already_used' });
    const rightful = await refresh(third.data.session?.refresh_token);
    expect(rightful.error).toMatchObject({ status: 400, code: 'refresh_token_already_used' });
  });

  test('that was signed out cannot be refreshed, and its person asks in vain', async () => {
    const { client } = await signUpPerson(backend);
    const { data } = await client.auth.getSession();
    expect((await client.auth.signOut()).error).toBeNull();
    const { error } = await refresh(data.session?.refresh_token);
    expect(error).toMatchObject({ status: 400, code: 'refresh_token_not_found' });
    const headers = {
      apikey: backend.publishableKey,
      authorization: `Bearer ${data.session?.access_token}`,
    };
    const account = await fetch(`${backend.url}/auth/v1/user`, { headers });
    expect(account.status).toBe(403);
    expect(await account.json()).toMatchObject({ error_code: 'session_not_found' });
  });

  test('of a deleted account cannot be refreshed and keeps no rows', async () => {
    const { client, id } = await signUpPerson(backend);
    const { data } = await client.auth.getSession();
    await client.from('probes').insert({ name: 'left behind' });
    const { error } = await clientFor(backend, backend.secretKey).auth.admin.deleteUser(id);
    expect(error).toBeNull();

    const refreshed = await refresh(data.session?.refresh_token);
    expect(refreshed.error).toMatchObject({ status: 400, code: 'refresh_token_not_found' });
    expect(await backend.sql`select 1 from public.probes where user_id = ${id}`).toEqual([]);
  });
});

describe('the admin API', () => {
  test('makes, shows, changes, lists and deletes accounts, for the secret key only', async () => {
    const admin = clientFor(backend, backend.secretKey).auth.admin;
    const email = 'made@example.test';
    const made = await admin.createUser({ email, password: 'correct horse', email_confirm: true });
    const id = made.data.user?.id ?? '';
    expect(made.error).toBeNull();

    await admin.updateUserById(id, { app_metadata: { role: 'admin' } });
    expect((await admin.getUserById(id)).data.user).toMatchObject({ email, app_metadata: { role: 'admin' } });
    expect((await admin.listUsers()).data.users.map((user) => user.id)).toContain(id);

    const client = visitor();
    await client.auth.signInWithPassword({ email, password: 'correct horse' });
    expect((await client.rpc('my_claims')).data).toMatchObject({ app_metadata: { role: 'admin' } });

    expect((await visitor().auth.admin.listUsers()).error).toMatchObject({ status: 403, code: 'not_admin' });
    expect((await admin.deleteUser(id)).error).toBeNull();
    expect((await admin.getUserById(id)).error).toMatchObject({ status: 404, code: 'user_not_found' });
  });

  test('makes an unconfirmed account when it is not told otherwise', async () => {
    const admin = clientFor(backend, backend.secretKey).auth.admin;
    const account = { email: 'unconfirmed@example.test', password: 'correct horse' };
    await admin.createUser(account);
    const { error } = await visitor().auth.signInWithPassword(account);
    expect(error).toMatchObject({ status: 400, code: 'email_not_confirmed' });
  });
});

describe('with e-mail confirmation', () => {
  const account = { email: 'new@example.test', password: 'correct horse' };

  test('a sign-up gives no session until the code of the e-mail is given', async () => {
    const { data, error } = await visitor(confirming).auth.signUp(account);
    expect(error).toBeNull();
    expect(data.session).toBeNull();
    expect(data.user).toMatchObject({ email: account.email, identities: [{ provider: 'email' }] });

    const early = await visitor(confirming).auth.signInWithPassword(account);
    expect(early.error).toMatchObject({ status: 400, code: 'email_not_confirmed' });

    const token = lastCode(confirming);
    const confirmed = await visitor(confirming).auth.verifyOtp({
      email: account.email,
      token,
      type: 'email',
    });
    expect(confirmed.error).toBeNull();
    expect(confirmed.data.session?.access_token).toEqual(expect.any(String));
    expect((await visitor(confirming).auth.signInWithPassword(account)).error).toBeNull();
  });

  test('a sign-up for a confirmed address looks like any other, but has no identity and sends nothing', async () => {
    const sent = confirming.emails.length;
    const { data, error } = await visitor(confirming).auth.signUp(account);
    expect(error).toBeNull();
    expect(data.session).toBeNull();
    expect(data.user).toMatchObject({ email: account.email, identities: [] });
    expect(confirming.emails).toHaveLength(sent);
  });

  test('a second sign-up before the confirmation has to wait', async () => {
    const impatient = { email: 'impatient@example.test', password: 'correct horse' };
    await visitor(confirming).auth.signUp(impatient);
    const { error } = await visitor(confirming).auth.signUp(impatient);
    expect(error).toMatchObject({ status: 429, code: 'over_email_send_rate_limit' });
  });
});
