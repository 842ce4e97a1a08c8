import postgres, { type Sql } from 'postgres';
import { splitStatements } from './split-statements';

/** A migration that the database refused. The message names the file, the line and what Postgres said. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';

  constructor(
    readonly file: string,
    readonly line: number,
    override readonly cause: postgres.PostgresError,
  ) {
    const advice = [cause.detail, cause.hint, cause.where].filter((text) => text !== undefined);
    super([`${file}:${line}: ${cause.message} (${cause.code})`, ...advice].join('\n'));
  }
}

/**
 * Find the line for an error. Postgres gives a position for what it could not read; for what failed
 * while running, the statements are tried again one by one in a transaction that is taken back.
 */
export async function locateFailure(
  sql: Sql,
  file: string,
  text: string,
  error: postgres.PostgresError,
): Promise<MigrationFailed> {
  const position = Number(error.position);
  if (position > 0) return new MigrationFailed(file, lineAt(text, position), error);

  const line = await findFailingLine(sql, text);
  return new MigrationFailed(file, line ?? 1, error);
}

/** @param position counted from 1, in characters, the way Postgres does */
function lineAt(text: string, position: number): number {
  return [...text].slice(0, position - 1).filter((character) => character === '\n').length + 1;
}

async function findFailingLine(sql: Sql, text: string): Promise<number | undefined> {
  let running = 0;
  const replay = sql.begin(async (transaction) => {
    for (const statement of splitStatements(text)) {
      running = statement.line;
      await transaction.unsafe(statement.text).simple();
    }
    throw new Error('Not to be kept');
  });
  const failure: unknown = await replay.catch((error: unknown) => error);
  return failure instanceof postgres.PostgresError ? running : undefined;
}
