import { App, type EmailMessage } from '@supabase/lite';
import { createPostgresConnection, type PostgresConnection } from '@supabase/lite/postgres';
import { answerDatabaseError } from './database-error';
import { LostConnections } from './lost-connections';
import { ACCOUNT_WIRE_TYPES, WIRE_TYPES } from './wire-types';

interface LiteSettings {
  readonly databaseUrl: string;
  readonly jwtSecret: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  readonly jwtExpirySeconds: number;
  readonly confirmEmail: boolean;
  /** Receives every e-mail instead of a mail server. */
  readonly onEmail: (email: EmailMessage) => void;
}

/** Requests that still run get so long to finish. */
const STOP_LIMIT_SECONDS = 1;

interface LiteApp {
  /** /rest/v1 */
  rows(request: Request): Promise<Response>;
  /** /auth/v1 */
  accounts(request: Request): Promise<Response>;
  stop(): Promise<void>;
}

/**
 * @supabase/lite on the migrated database, with what is wrong inside it put right. Two of it, because
 * rows and accounts need JSON parameters written in different ways.
 */
export async function startLite(settings: LiteSettings): Promise<LiteApp> {
  const forRows = connect(settings.databaseUrl, WIRE_TYPES);
  const forAccounts = connect(settings.databaseUrl, ACCOUNT_WIRE_TYPES);
  answerErrorsLikePostgrest(forRows);

  const rows = new App({ connection: forRows, ...configure(settings) });
  const accounts = new App({ connection: forAccounts, ...configure(settings) });
  for (const app of [rows, accounts]) {
    // Who asks is looked up before the request's own work begins.
    app.server.onError((error) => answerDatabaseError(error, false) ?? answerSurprise(error));
  }
  await accounts.ensureSystemSchema();
  return {
    rows: async (request) => await rows.fetch(request),
    accounts: async (request) => await accounts.fetch(request),
    stop: async () => {
      // lite's own way of closing waits for ever for a database that is gone.
      await Promise.all(
        [forRows, forAccounts].map(({ driver }) => driver.end({ timeout: STOP_LIMIT_SECONDS })),
      );
    },
  };
}

function connect(url: string, types: typeof WIRE_TYPES): PostgresConnection {
  const lost = new LostConnections();
  const connection = createPostgresConnection({
    url,
    postgresOptions: {
      max: 10,
      // The database is on this computer: there is no reason to close a connection now and then.
      max_lifetime: 0,
      onnotice: () => undefined,
      onclose: lost.onclose,
      types,
    },
  });
  lost.guard(connection.driver);
  keepPrivileges(connection);
  return connection;
}

function configure(settings: LiteSettings) {
  return {
    api: { enabled: true, schemas: ['public'], max_rows: 1000 },
    storage: { enabled: false },
    studio: { enabled: false },
    auth: {
      enabled: true,
      jwt_secret: settings.jwtSecret,
      jwt_expiry: settings.jwtExpirySeconds,
      publishable_key: settings.publishableKey,
      secret_key: settings.secretKey,
      enable_signup: true,
      enable_refresh_token_rotation: true,
      minimum_password_length: 6,
      email: { enable_signup: true, enable_confirmations: settings.confirmEmail, otp_length: 6 },
    },
    options: {
      drivers: { email: { send: async (email: EmailMessage) => settings.onEmail(email) } },
      // Otherwise a request without a key, from this computer, is the service.
      server: { admin: false },
    },
  };
}

/**
 * At its first request lite grants everything on every table to everybody ("to be sure that roles exist"),
 * which undoes each `revoke` of our migrations. Told that this is done, it leaves the privileges alone.
 */
function keepPrivileges(connection: PostgresConnection): void {
  Object.assign(connection, { rlsState: 'active' });
}

/** Every request for rows or a function runs through `withContext`; only those carry the third argument. */
function answerErrorsLikePostgrest(connection: PostgresConnection): void {
  const run = connection.withContext.bind(connection);
  const answering: typeof connection.withContext = async (vars, work, options) => {
    try {
      return await run(vars, work, options);
    } catch (error) {
      const answer = options === undefined ? undefined : answerDatabaseError(error, isSignedIn(vars));
      if (answer === undefined) throw error;
      // What a request's work returns is its answer, so this is one too, whatever the type parameter says.
      return answer as Awaited<ReturnType<typeof work>>;
    }
  };
  connection.withContext = answering;
}

function isSignedIn(vars: Record<string, unknown> | undefined): boolean {
  const auth = vars?.auth;
  const role = typeof auth === 'object' && auth !== null && 'role' in auth ? auth.role : 'anon';
  return role !== 'anon';
}

function answerSurprise(error: Error): Response {
  console.error(error);
  return Response.json({ code: 'SURPRISE', message: 'Internal Server Error' }, { status: 500 });
}
