/** Pointing at what somebody else has: foreign and unique keys are asked past row security. */
import type { Attack } from './attack';

const PLAIN_KEY = `alter table public.star_library add column inspired_by uuid references public.applications (id);
  grant insert (inspired_by) on public.star_library to authenticated`;

export const byPointing: readonly Attack[] = [
  {
    id: 'A16',
    sentence: 'Bob cannot attach a row of his to one of Alice’s, by any pointer of any table',
    attempt: `select tests.done((
      select array_agg(tests.pointing_at(p.name, p.pointer, tests.id(p.target || ' of alice'), 'bob')) from tests.pointers() p))`,
    fault: PLAIN_KEY,
  },
  {
    id: 'A17',
    sentence: 'a pointer at Alice’s row and one at no row are answered alike, so ids cannot be probed',
    attempt: `
      select p.name, p.pointer
      from tests.pointers() p,
        lateral (select array_agg(
          -- The detail repeats the ids that were sent, which differ by themselves.
          regexp_replace(tests.answer_to(tests.pointing_at(p.name, p.pointer, tests.id(thing), 'bob')), '[0-9a-f]{8}-[0-9a-f-]{27}', '', 'g')
        ) as given from unnest(array[p.target || ' of alice', 'nowhere']) as things (thing)) answers
      where given[1] <> given[2]`,
    fault: PLAIN_KEY,
  },
  {
    id: 'A18',
    sentence: 'Bob cannot keep Alice from deleting hers by pointing at it',
    attempt: `select tests.done((
      select array_agg(tests.pointing_at(p.name, p.pointer, tests.id(p.target || ' of alice'), 'bob')) from tests.pointers() p))`,
    trace: `select 1 where tests.answer_to(format('delete from auth.users where id = %L', tests.person('alice'))) <> 'accepted'`,
    fault: PLAIN_KEY,
  },
  {
    id: 'A19',
    sentence: 'Bob hears of no conflict when he saves under any natural key that Alice has',
    before: `insert into public.applications (id, user_id, job_title) values (tests.id('fresh'), tests.person('bob'), 'Porter')`,
    attempt: `
      select t.name
      from tests.tables() t,
        lateral (select tests.full_sample(t.name, 'alice') as hers) whole,
        lateral (select jsonb_object_agg(key, value) as copied from jsonb_each(
          hers
            || jsonb_build_object('id', gen_random_uuid(), 'user_id', auth.uid())
            || case when hers ? 'application_id' then jsonb_build_object('application_id', tests.id('fresh')) else '{}' end
            || case when hers ? 'star_library_id' then '{"star_library_id": null}'::jsonb else '{}' end
            || case when hers ? 'work_history_id' then '{"work_history_id": null}'::jsonb else '{}' end
        ) where key in (
          select p.column_name from information_schema.column_privileges p
          where p.table_schema = 'public' and p.table_name = t.name and p.grantee = 'authenticated' and p.privilege_type = 'INSERT'
        )) written
      where written.copied is not null
        and tests.answer_to(tests.insert_statement(t.name, written.copied)) like '23505 %'`,
    fault: 'create unique index oops on public.applications (job_url)',
  },
];
