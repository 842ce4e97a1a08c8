/** A rule that every table, function and policy of ours keeps, as a question to the catalog. */
export interface SchemaRule {
  readonly sentence: string;
  /** Its number among the lints L1 to L11 that every table, also one to come, has to pass. */
  readonly lint?: `L${number}`;
  /** Answers what breaks the rule, a line each, as `what`. */
  readonly offenders: string;
  /** A migration somebody might write one day, which the rule must notice. */
  readonly fault: string;
}

/** Common table expressions the questions below share. */
const VOCABULARY = `
  with tables as (
    select c.oid, c.relname::text as name, c.relrowsecurity from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  ),
  columns as (
    select t.oid, t.name as table_name, a.attname::text as name, a.attnum, a.attnotnull, format_type(a.atttypid, a.atttypmod) as type
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  ),
  owned as (select t.* from tables t join columns c on c.oid = t.oid and c.name = 'user_id'),
  constraints as (
    select k.*, t.name as table_name, array(
      select c.name from unnest(k.conkey) with ordinality as keys (attnum, position)
      join columns c on c.oid = k.conrelid and c.attnum = keys.attnum order by position
    ) as names
    from pg_constraint k join tables t on t.oid = k.conrelid
  ),
  indexes as (
    select i.*, t.name as table_name, x.relname::text as name, array(
      select c.name from unnest(i.indkey::smallint[]) with ordinality as keys (attnum, position)
      join columns c on c.oid = i.indrelid and c.attnum = keys.attnum order by position
    ) as names
    from pg_index i join tables t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
  ),
  policies as (select * from pg_policies where schemaname = 'public'),
  functions as (
    select p.*, n.nspname, p.oid::regprocedure::text as signature from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'private')
  )`;

/** A question in terms of tables, columns, owned, constraints, indexes, policies and functions. */
export const ask = (question: string): string => `${VOCABULARY} ${question}`;
