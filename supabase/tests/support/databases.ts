/**
 * Throw-away databases for tests: one Postgres, one template brought to where the test begins, and as many copies of
 * it as the test wants. A copy takes about a tenth of a second, so tests need not clean up after each other.
 */
import postgres, { type Sql } from 'postgres';
import { migrate } from '../../local/migrate';
import { startPostgres } from '../../local/postgres';

export interface Database {
  /** Connects as the superuser `postgres`. */
  readonly url: string;
  /** One connection, so settings made on it stay. */
  readonly sql: Sql;
}

export interface Databases {
  create(): Promise<Database>;
  stop(): Promise<void>;
}

/** What the template holds, given a connection to it while it is empty. */
type Prepare = (sql: Sql) => Promise<void>;

/** Every migration, on what a Supabase project has before the first one. */
export const migrated: Prepare = async (sql) => {
  await migrate(sql);
};

export async function startDatabases(prepare: Prepare = migrated): Promise<Databases> {
  const server = await startPostgres();
  const admin = connect(server.url);
  const connections: Sql[] = [admin];

  const stop = async () => {
    await Promise.all(connections.map((sql) => sql.end()));
    await server.stop();
  };

  try {
    await admin`create database base`;
    const base = connect(databaseUrl(server.url, 'base'));
    // A database with somebody connected to it cannot be copied.
    await prepare(base).finally(() => base.end());
  } catch (error) {
    await stop();
    throw error;
  }

  let count = 0;
  return {
    create: async () => {
      count += 1;
      const name = `copy_${count}`;
      await admin.unsafe(`create database ${name} template base`);
      const url = databaseUrl(server.url, name);
      const sql = connect(url);
      connections.push(sql);
      return { url, sql };
    },
    stop,
  };
}

/** One connection without chatter. The caller ends it. */
export function connect(url: string): Sql {
  return postgres(url, { max: 1, onnotice: () => undefined });
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
