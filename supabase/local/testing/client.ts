import { createClient, type SupabaseClient, type SupabaseClientOptions } from '@supabase/supabase-js';
import WebSocket from 'ws';

type Realtime = NonNullable<SupabaseClientOptions<'public'>['realtime']>;

/** Node 20 has no WebSocket of its own. The types differ in what an event says of its socket; nobody asks. */
const TRANSPORT = WebSocket as unknown as Realtime['transport'];

/** supabase-js as Node needs it: nothing kept, nothing refreshed behind the test's back. */
export function clientFor(project: { readonly url: string }, key: string): SupabaseClient {
  return createClient(project.url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    realtime: { transport: TRANSPORT },
  });
}

let people = 0;

/** Sign up somebody new and return their client, signed in, with what belongs to them. */
export async function signUpPerson(
  project: { readonly url: string; readonly publishableKey: string },
  name = 'person',
): Promise<{ client: SupabaseClient; id: string; email: string; password: string; token: string }> {
  people += 1;
  const client = clientFor(project, project.publishableKey);
  const [email, password] = [`${name}-${process.pid}-${people}@example.test`, 'correct horse'];
  const { data, error } = await client.auth.signUp({ email, password });
  if (error !== null) throw error;
  if (data.session === null || data.user === null) throw new Error('Signed up without a session');
  return { client, id: data.user.id, email, password, token: data.session.access_token };
}
