import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import WebSocket from 'ws';
import { openProject, type ProjectOptions } from '@/lib/sync/client';
import type { Remote } from '@/lib/sync/remote';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { startDatabases } from '@/supabase/tests/support/databases';
import type { Life } from '../support/mortal';
import { keptInMemory } from '../support/sync-world';
import { done, type FaultOnTheWay, type Line, orRefused } from './line';
import { Gate, sqlRemote } from './sql-remote';
import type { Account, Way } from './way';
import { changeableColumns, installWitness } from './witness';

/** The Postgres of histories without HTTP. */
export interface SqlServer {
  /** A way for histories that are played one after the other. */
  way(): Way;
  stop(): Promise<void>;
}

/** A Postgres for devices that speak SQL. */
export async function startSqlServer(): Promise<SqlServer> {
  const databases = await startDatabases();
  const { url, sql } = await databases.create();
  await installWitness(sql);
  const changeable = await changeableColumns(sql);
  const ways: Way[] = [];
  return {
    way: () => {
      const way = sqlWay(url, sql, changeable);
      ways.push(way);
      return way;
    },
    stop: async () => {
      await Promise.all(ways.map((way) => way.stop()));
      await databases.stop();
    },
  };
}

function sqlWay(url: string, sql: Sql, changeable: Way['changeable']): Way {
  const gate = new Gate(url);
  /** What has rows. Asking for others is left out: a dozen requests of each sync, all answered with nothing. */
  const used = new Set<string>();
  const slowGates: Gate[] = [];
  const strangers: string[] = [];
  const takeSlowGate = () => slowGates.pop() ?? new Gate(url);

  const carriedBy = (signedIn: Account, userId: string, line: Line): Remote => {
    const remote = sqlRemote(gate.as(signedIn.userId), userId);
    const carry = <T>(nothing: T | RemoteFailure, send: (by: Remote) => Promise<T>) => {
      if (userId !== signedIn.userId) strangers.push(`${signedIn.userId} as ${userId}`);
      const sendSlowly = async () => {
        const slow = takeSlowGate();
        const transaction = await slow.begin(signedIn.userId);
        const arrive = async () => {
          await send(sqlRemote(transaction.run, userId)).catch(orRefused);
          await transaction.end();
          slowGates.push(slow);
        };
        return { arrive };
      };
      const now = () => send(remote);
      return line.carry({ send: now, sendSlowly, meet: (fault) => meeting(fault, now, nothing) });
    };
    return {
      insertMissing: (aggregate, rows) => {
        used.add(`${userId} ${aggregate}`);
        return carry([], (by) => by.insertMissing(aggregate, rows));
      },
      change: (...args) => carry(null, (by) => by.change(...args)),
      rowsById: (...args) => carry([], (by) => by.rowsById(...args)),
      page: (aggregate, ...args) => {
        const isUsed = aggregate === 'profiles' || used.has(`${userId} ${aggregate}`);
        return carry([], async (by) => (isUsed ? by.page(aggregate, ...args) : []));
      },
      purge: (...args) => carry(oddAnswer(), (by) => by.purge(...args)),
      news: (...args) => carry(oddAnswer(), (by) => by.news(...args)),
    };
  };

  const project = unreachableProject();
  return {
    sql,
    strangers: () => strangers.splice(0),
    changeable,
    newAccount: async () => {
      const userId = randomUUID();
      await sql`insert into auth.users (id, email, email_confirmed_at) values (${userId}, ${`${userId}@example.test`}, now())`;
      return { userId };
    },
    signIn: async (account) => ({ account }),
    parts: ({ account }, line, life) => ({
      project,
      remoteOf: (_project, userId) => mortalRemote(carriedBy(account, userId, line), life),
    }),
    stop: async () => {
      await Promise.all([gate, ...slowGates].map((one) => one.sql.end({ timeout: 1 })));
    },
  };
}

/** A question whose answer must name what was asked takes an empty list for none. */
function oddAnswer(): RemoteFailure {
  return new RemoteFailure('server', 'odd-answer');
}

async function meeting<T>(
  fault: FaultOnTheWay,
  send: () => Promise<T>,
  nothing: T | RemoteFailure,
): Promise<T> {
  if (fault === 'lost reply') await done(send);
  if (fault === 'nothing' && nothing instanceof RemoteFailure) throw nothing;
  if (fault === 'nothing') return nothing as T;
  if (fault === 'busy') throw new RemoteFailure('server', 'http-429', { retryAfter: 5000 });
  if (fault === 'server error') throw new RemoteFailure('server', 'http-503');
  throw new RemoteFailure('network', 'no-answer');
}

function mortalRemote(remote: Remote, life: Life): Remote {
  return {
    insertMissing: life.bind(remote.insertMissing),
    change: life.bind(remote.change),
    rowsById: life.bind(remote.rowsById),
    page: life.bind(remote.page),
    purge: life.bind(remote.purge),
    news: life.bind(remote.news),
  };
}

/** For its type: nothing is sent by it. */
function unreachableProject() {
  const transport = WebSocket as unknown as ProjectOptions['transport'];
  return openProject({
    url: 'http://127.0.0.1:9',
    publishableKey: 'nobody',
    storage: keptInMemory(),
    transport,
  });
}
