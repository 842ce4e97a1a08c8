import { createClient, type SupabaseClient, type SupabaseClientOptions } from '@supabase/supabase-js';
import { type Fetch, failingFetch, guardFetch } from './guarded-fetch';
import type { SessionStorage } from './session';
import { SessionKeeper } from './session-keeper';

/** Where a project is, and what the device gives its client. */
export interface ProjectOptions {
  /** The project's address, without a slash at its end. */
  url: string;
  publishableKey: string;
  storage: SessionStorage;
  storageKey?: string;
  fetch?: Fetch;
  now?: () => number;
  /** A WebSocket for Node, which has none before version 22. Nothing is ever opened with it. */
  transport?: NonNullable<SupabaseClientOptions<'public'>['realtime']>['transport'];
}

/** The project as the worker talks to it. */
export interface Project {
  url: string;
  publishableKey: string;
  auth: SupabaseClient['auth'];
  /** Rows, with every failure thrown as a `RemoteFailure`. Each request must bring its own `Authorization`. */
  rows: SupabaseClient;
  session: SessionKeeper;
  /** The guarded way out, for what supabase-js has no call for. */
  fetch: Fetch;
}

/**
 * Opens a project; nothing is sent yet. Two clients, because one would ask `getSession` before each request of
 * rows, which blocks for half a minute where the token endpoint cannot be reached.
 */
export function openProject(options: ProjectOptions): Project {
  const { url, publishableKey, storage, storageKey = 'starboard-session', transport, now } = options;
  const guarded = guardFetch(options.fetch ?? ((input, init) => fetch(input, init)), publishableKey);
  const realtime = transport === undefined ? {} : { realtime: { transport } };

  const accounts = createClient(url, publishableKey, {
    ...realtime,
    auth: {
      flowType: 'pkce',
      detectSessionInUrl: false,
      autoRefreshToken: false,
      persistSession: true,
      skipAutoInitialize: true,
      storage,
      storageKey,
    },
    global: { fetch: guarded },
  });
  const rows = createClient(url, publishableKey, {
    ...realtime,
    accessToken: async () => null,
    db: { retry: false },
    global: { fetch: failingFetch(guarded) },
  });
  const session = new SessionKeeper({ storage, storageKey, fetch: guarded, url, publishableKey, now });
  return { url, publishableKey, auth: accounts.auth, rows, session, fetch: guarded };
}
