import { makeAuth } from '@/lib/sync/auth';
import type { Fetch } from '@/lib/sync/guarded-fetch';
import type { FaultProxy, Fault as ProxyFault } from '@/supabase/local/fault-proxy';
import {
  aPerson,
  aProject,
  type Device,
  type Person,
  type SyncWorld,
  startSyncWorld,
} from '../support/sync-world';
import type { FaultOnTheWay, Line } from './line';
import type { SignedIn, Way } from './way';
import { changeableColumns, installWitness } from './witness';

/** A person signed in on one device. */
export interface Session extends SignedIn {
  account: Person;
  storage: Device['storage'];
}

const proxyFaults: Record<FaultOnTheWay, ProxyFault> = {
  'lost before': { kind: 'drop-before' },
  'lost reply': { kind: 'drop-after-commit' },
  'server error': { kind: 'status', status: 503 },
  busy: { kind: 'status', status: 429, retryAfterSeconds: 5 },
  nothing: { kind: 'empty-list' },
};

/** Devices that speak HTTP, through a network that can be broken, to the embedded backend. */
export async function startHttpWay(): Promise<Way<Person, Session>> {
  const world = await startSyncWorld();
  const { sql } = world.backend;
  await installWitness(sql);
  return {
    sql,
    changeable: await changeableColumns(sql),
    strangers: () => strangersIn(world),
    newAccount: () => aPerson(world),
    signIn: async (account) => {
      const { project, storage } = aProject(world);
      const signedIn = await makeAuth(project).signIn(account.email, account.password);
      if (!signedIn.ok) throw new Error(`Sign-in refused: ${signedIn.why}`);
      return { account, storage };
    },
    parts: ({ storage }, line, life) => {
      const { project } = aProject(world, { storage, fetch: life.bind(carriedBy(line, world.network)) });
      return { project };
    },
    stop: () => world.stop(),
  };
}

function carriedBy(line: Line, network: FaultProxy): Fetch {
  return async (input, init) => {
    if (!String(input).includes('/rest/')) return fetch(input, init);
    const send = () => fetch(input, init);
    const later = () => fetch(input, { ...init, signal: null });
    const meet = async (fault: FaultOnTheWay) => {
      network.setFaults([{ fault: proxyFaults[fault], path: /^\/rest\//, times: 1 }]);
      return send().finally(() => network.setFaults([]));
    };
    // A transaction cannot be held open from here: a slow request is a late one.
    return line.carry({ send, sendSlowly: async () => ({ arrive: later }), meet });
  };
}

/** Requests for rows that were not sent as the person whose rows they are. */
function strangersIn({ network }: SyncWorld): string[] {
  const rows = network.requests.filter(({ path }) => path.startsWith('/rest/'));
  const strange = rows.filter(({ path, bearer, query, body }) => {
    // Whose rows a function is about follows from the token alone.
    if (path.startsWith('/rest/v1/rpc/')) return !bearer.startsWith('person:');
    const named = Array.isArray(body) ? body.map((row) => row.user_id) : [query.get('user_id')?.slice(3)];
    return named.some((userId) => bearer !== `person:${userId}`);
  });
  const wrong = strange.map(({ method, path, bearer }) => `${method} ${path} as ${bearer}`);
  network.clear();
  return wrong;
}
