import type { Sql } from 'postgres';

/** A way into what belongs to Alice that worked on somebody's database once. */
export interface Attack {
  /** A1 to A34. */
  readonly id: string;
  /** What may not happen. */
  readonly sentence: string;
  /** Who tries. `catalog` asks the catalog as the superuser, for what has no table here yet. Default: Bob. */
  readonly as?: 'bob' | 'alice' | 'anon' | 'catalog';
  /** What happened before, as the superuser: the world the attacker finds. */
  readonly before?: string;
  /** What is tried. It worked when the last statement answers a row. An error is a refusal. */
  readonly attempt: string;
  /** Asked as the superuser afterwards instead: it worked when this answers a row. */
  readonly trace?: string;
  /** The mistake with which it works: proof that the attempt would tell. */
  readonly fault: string;
}

const PARTS = {
  // Bob writes about himself whatever he likes, and it is in his token from then on.
  bob: `tests.authenticate_as('bob', p_user_metadata => '{"role": "admin", "user_role": "admin", "is_admin": true}')`,
  alice: `tests.authenticate_as('alice')`,
  anon: 'tests.authenticate_as_anon()',
  catalog: 'tests.clear_authentication()',
};

/** Alice and Bob have a row of everything; Alice's words can be told from Bob's. */
export const WORLD = `
  select tests.create_person('alice'), tests.create_person('bob');
  select tests.give_in_full('alice'), tests.give_in_full('bob');`;

/** What came of it, and what the database said. Everything is undone. */
export async function attack(
  sql: Sql,
  { as = 'bob', before = '', attempt, trace }: Attack,
  fault = '',
): Promise<{ isIn: boolean; said: string }> {
  await sql.unsafe(`begin; ${fault}; ${before};`).simple();
  try {
    await sql.unsafe(`select ${PARTS[as]}; savepoint attempt;`).simple();
    const { rows, said } = await answerOf(sql, attempt);
    if (trace === undefined) return { isIn: rows > 0, said };
    await sql.unsafe('select tests.clear_authentication()').simple();
    return { isIn: (await sql.unsafe(trace)).length > 0, said };
  } finally {
    await sql.unsafe('rollback').simple();
  }
}

async function answerOf(sql: Sql, attempt: string): Promise<{ rows: number; said: string }> {
  try {
    const answers: unknown = await sql.unsafe(attempt).simple();
    // Several statements answer a list of lists.
    const last = Array.isArray(answers) && Array.isArray(answers.at(-1)) ? answers.at(-1) : answers;
    const rows = Array.isArray(last) ? last.length : 0;
    return { rows, said: JSON.stringify(last) };
  } catch (error) {
    await sql.unsafe('rollback to savepoint attempt').simple();
    return { rows: 0, said: String(error) };
  }
}
