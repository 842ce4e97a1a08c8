import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitStatements } from './split-statements';

const texts = (sql: string) => splitStatements(sql).map((statement) => statement.text);

describe('a file is cut into its statements', () => {
  test.each([
    ['select 1; select 2', ['select 1;', 'select 2']],
    ["select ';', e'\\';', ';;''';", ["select ';', e'\\';', ';;''';"]],
    ['select 1 as "a;b";', ['select 1 as "a;b";']],
    ['do $$ begin; end $$; do $x$ $$; $x$;', ['do $$ begin; end $$;', 'do $x$ $$; $x$;']],
    ['-- one; two\nselect 1; /* three; */', ['select 1;']],
    [';;  ;', []],
    ['select 1; -- the end', ['select 1;']],
    ['select a$1; select b', ['select a$1;', 'select b']],
    [
      'create function f() returns int begin atomic select case when true then 1; end; end; select 2;',
      ['create function f() returns int begin atomic select case when true then 1; end; end;', 'select 2;'],
    ],
  ])('%s', (sql, expected) => {
    expect(texts(sql)).toEqual(expected);
  });

  test('each with the line of its first word', () => {
    const lines = splitStatements('\n-- first\nselect 1;\n\n/* second\n */ select 2;').map(
      ({ line }) => line,
    );
    expect(lines).toEqual([3, 6]);
  });

  test('and no statement of our own migrations is lost', () => {
    const folder = join(import.meta.dirname, '..', '..', 'migrations');
    for (const file of readdirSync(folder)) {
      const sql = readFileSync(join(folder, file), 'utf8');
      const statements = splitStatements(sql);
      expect(statements.length).toBeGreaterThan(0);
      for (const { text } of statements) expect(text.startsWith('--')).toBe(false);
      for (const { text, line } of statements)
        expect(sql.split('\n')[line - 1]).toContain(text.split('\n')[0]);
    }
  });
});
