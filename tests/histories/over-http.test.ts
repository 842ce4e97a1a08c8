import { afterAll, beforeAll, it } from 'vitest';
import type { Person } from '../support/sync-world';
import { checkHistories } from './check-histories';
import { type Session, startHttpWay } from './http-way';
import type { Way } from './way';

let way: Way<Person, Session>;
beforeAll(async () => {
  way = await startHttpWay();
});
afterAll(() => way.stop());

const count = process.env.STARBOARD_LONG ? 1000 : 40;

it(`${count} histories over HTTP end well`, { timeout: 5_400_000 }, () => checkHistories([way], count));
