/**
 * The answer to a request that the database refused, as PostgREST gives it: the SQLSTATE as `code`, with
 * message, details and hint, and the HTTP status of its table at
 * https://docs.postgrest.org/en/stable/references/errors.html. Stock lite answers most classes with a
 * 500 that has lost all of these.
 */
import postgres from 'postgres';

/** Longest beginning of the SQLSTATE wins. What is not listed is the caller's mistake: 400. */
const STATUS_BY_SQLSTATE: Readonly<Record<string, number>> = {
  '08': 503,
  '09': 500,
  '0L': 403,
  '0P': 403,
  '21': 500,
  '23503': 409,
  '23505': 409,
  '25': 500,
  '25006': 405,
  '28': 403,
  '2D': 500,
  '38': 500,
  '39': 500,
  '3B': 500,
  '40': 500,
  '42883': 404,
  '42P01': 404,
  '42P17': 500,
  '53': 503,
  '53400': 500,
  '54': 413,
  '55': 500,
  '57': 500,
  '57P01': 503,
  '58': 500,
  F0: 500,
  HV: 500,
  P0: 500,
  P0001: 400,
  XX: 500,
};

/** @param isSignedIn whether the request came with a person's (or the service's) token */
export function statusOf(sqlState: string, isSignedIn: boolean): number {
  if (sqlState === '42501') return isSignedIn ? 403 : 401;
  const custom = /^PT(\d{3})$/.exec(sqlState)?.[1];
  if (custom !== undefined) return Number(custom);
  return STATUS_BY_SQLSTATE[sqlState] ?? STATUS_BY_SQLSTATE[sqlState.slice(0, 2)] ?? 400;
}

/**
 * The answer for an error, or `undefined` when lite's own is as good: errors that are not the database's,
 * errors raised as ready-made answers (`PGRST`), and unknown columns, which lite names with their table.
 */
export function answerDatabaseError(error: unknown, isSignedIn: boolean): Response | undefined {
  if (isLostConnection(error)) {
    return Response.json(
      {
        code: 'PGRST001',
        message: 'Could not connect with the database due to an internal error.',
        details: null,
        hint: null,
      },
      { status: 503 },
    );
  }
  if (!(error instanceof postgres.PostgresError)) return undefined;
  const { code, message, detail, hint } = error;
  if (code === 'PGRST' || code === '42703') return undefined;

  const body = { code, message, details: detail ?? null, hint: hint ?? null };
  const headers = isSignedIn || code !== '42501' ? undefined : { 'www-authenticate': 'Bearer' };
  return Response.json(body, { status: statusOf(code, isSignedIn), headers });
}

function isLostConnection(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(CONNECTION_|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET)/.test(code);
}
