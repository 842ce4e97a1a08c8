import { afterAll, beforeAll, it } from 'vitest';
import { checkHistories } from './check-histories';
import { type SqlServer, startSqlServer } from './sql-way';

let server: SqlServer;
beforeAll(async () => {
  server = await startSqlServer();
});
afterAll(() => server.stop());

const count = process.env.STARBOARD_LONG ? 50_000 : 2000;

it(`${count} histories over SQL end well`, { timeout: 10_800_000 }, async () => {
  // Several at a time, because each waits for the database most of the time.
  await checkHistories([server.way(), server.way(), server.way(), server.way()], count);
});
