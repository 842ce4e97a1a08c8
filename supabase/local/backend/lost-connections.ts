import type { ReservedSql, Sql } from 'postgres';

/** What runs on connections of one age; all of it is lost when one of them closes. */
class Age {
  readonly inFlight = new Set<(error: Error) => void>();
  isOver = false;
}

/**
 * Makes a query fail when its connection breaks. postgres.js 3.4 leaves the statement after the break (a
 * transaction's `rollback`) without an answer for ever, or throws where nobody can catch it, and gives
 * the broken connection to the next request. A connection here closes only when the database is gone,
 * so one that closes speaks for all.
 *
 * Can go when postgres.js rejects queries on a reserved connection that was closed.
 */
export class LostConnections {
  #age = new Age();

  /** For the option `onclose` of the driver. */
  readonly onclose = (): void => {
    const over = this.#age;
    this.#age = new Age();
    over.isOver = true;
    for (const fail of over.inFlight) fail(lostConnection());
  };

  /** Watch over every connection that the driver reserves from now on. */
  guard(driver: Sql): void {
    const reserve = driver.reserve.bind(driver);
    Object.assign(driver, { reserve: async () => this.#watch(await reserve()) });
  }

  #watch(reserved: ReservedSql): ReservedSql {
    const age = this.#age;
    const run = reserved.unsafe.bind(reserved);
    const release = reserved.release.bind(reserved);

    const unsafe = (...query: Parameters<typeof run>): Promise<unknown> =>
      new Promise((settle, fail) => {
        if (age.isOver) throw lostConnection();
        age.inFlight.add(fail);
        run(...query)
          .then(settle, fail)
          .finally(() => age.inFlight.delete(fail));
      });
    return Object.assign(reserved, {
      unsafe,
      release: () => {
        if (!age.isOver) release();
      },
    });
  }
}

function lostConnection(): Error {
  return Object.assign(new Error('The connection to the database is lost'), { code: 'CONNECTION_CLOSED' });
}
