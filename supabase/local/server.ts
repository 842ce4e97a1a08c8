/**
 * A Supabase project on this computer, for `npm start` and for the tests: the real Postgres 17 with our
 * migrations, and @supabase/lite for the API, with the faults of lite that a client would meet put right
 * (each has a test beside this file).
 *
 * It stands in for: supabase-js against /auth/v1 and /rest/v1, from Node and from an extension page.
 *
 * It cannot prove:
 * - privileges and policies: those are tested in Postgres itself, in supabase/tests;
 * - that a query PostgREST would refuse is refused, or its exact words and plans: lite writes its own SQL;
 * - e-mail delivery, rate limits, captcha, other ways to sign in than e-mail, anonymous accounts;
 * - the ten seconds in which Supabase accepts any used refresh token again: here it is only the token
 *   before the current one, which is what a lost reply needs;
 * - that a wrong password for an unconfirmed address is called wrong: lite looks at the confirmation
 *   first; and an e-mail that is asked for again always has to wait, not just for a minute;
 * - where links in e-mails lead: here to the site's own address, whatever the client asked for;
 * - a bare true or false in a jsonb column: lite refuses it, and text that looks like JSON loses its quotes;
 * - storage, realtime, edge functions, GraphQL: there are none.
 */
import type { EmailMessage } from '@supabase/lite';
import postgres, { type Sql } from 'postgres';
import { makeAdminAnswers } from './backend/admin-answers';
import { makeAuthAnswers } from './backend/auth-answers';
import { makeGateway } from './backend/gateway';
import { keepSecretKeys, LOCAL_PUBLISHABLE_KEY, makeSecretKeys, type SecretKeys } from './backend/keys';
import { type Listener, listen } from './backend/listen';
import { startLite } from './backend/lite-app';
import { migrate } from './migrate';
import { startPostgres } from './postgres';

export { LOCAL_PUBLISHABLE_KEY } from './backend/keys';

export interface BackendOptions {
  /** Keeps rows, accounts and keys between runs. Left out: an empty project, gone when it stops. */
  readonly dataFolder?: string;
  /** Left out: a free one. */
  readonly port?: number;
  /** Sign-up asks for a confirmation by e-mail first, as on a new hosted project. Default: false. */
  readonly confirmEmail?: boolean;
  /** How long an access token is good for. Default: 3600, as on Supabase. */
  readonly jwtExpirySeconds?: number;
}

export interface Backend {
  /** What supabase-js calls `supabaseUrl`. */
  readonly url: string;
  readonly publishableKey: string;
  /** Is the service role. Never leaves this computer, never goes into the extension. */
  readonly secretKey: string;
  readonly databaseUrl: string;
  /** The database as the superuser, past all policies. */
  readonly sql: Sql;
  /** Every e-mail that would have been sent, oldest first. */
  readonly emails: readonly EmailMessage[];
  /** The database server's process, for tests that kill it. */
  readonly postgresPid: number;
  stop(): Promise<void>;
}

/**
 * Start a project and wait until it answers.
 *
 * @throws PostgresUnavailable, MigrationFailed, or the system's error when the port is taken (EADDRINUSE)
 */
export async function startBackend(options: BackendOptions = {}): Promise<Backend> {
  const { dataFolder, confirmEmail = false, jwtExpirySeconds = 3600 } = options;
  const database = await startPostgres({ dataFolder });
  const sql = postgres(database.url, { max: 4, onnotice: () => undefined });
  const endings: (() => Promise<void>)[] = [() => database.stop(), () => sql.end({ timeout: 1 })];
  const stop = async (): Promise<void> => {
    for (const end of endings.splice(0).reverse()) await end();
  };

  try {
    await migrate(sql);
    const keys = dataFolder === undefined ? makeSecretKeys() : await keepSecretKeys(database.dataFolder);
    if (dataFolder === undefined) hashPasswordsQuickly();
    const emails: EmailMessage[] = [];
    const settings = { sql, keys, confirmEmail, jwtExpirySeconds, databaseUrl: database.url, emails };
    const listener = await serve(settings, options.port ?? 0, endings);
    return {
      url: listener.url,
      publishableKey: LOCAL_PUBLISHABLE_KEY,
      secretKey: keys.secretKey,
      databaseUrl: database.url,
      sql,
      emails,
      postgresPid: database.pid,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface ServeSettings {
  readonly sql: Sql;
  readonly keys: SecretKeys;
  readonly confirmEmail: boolean;
  readonly jwtExpirySeconds: number;
  readonly databaseUrl: string;
  readonly emails: EmailMessage[];
}

async function serve(
  settings: ServeSettings,
  port: number,
  endings: (() => Promise<void>)[],
): Promise<Listener> {
  const { sql, keys, emails, ...rest } = settings;
  const publishableKey = LOCAL_PUBLISHABLE_KEY;
  const lite = await startLite({
    ...rest,
    ...keys,
    publishableKey,
    onEmail: (email) => emails.push(email),
  });
  endings.push(() => lite.stop());

  const auth = makeAuthAnswers({ ...rest, ...keys, sql, fetch: lite.accounts });
  const admin = makeAdminAnswers({ ...keys, sql, publishableKey, fetch: auth });
  const listener = await listen(port, makeGateway({ rows: lite.rows, auth, admin }));
  endings.push(() => listener.stop());
  return listener;
}

/** lite takes the cost of its password hashes from the environment; throw-away accounts need none. */
function hashPasswordsQuickly(): void {
  process.env.LITE_AUTH_BCRYPT_COST ??= '4';
}
