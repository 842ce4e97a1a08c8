/** Keeping the owner from what is theirs. */
import type { Attack } from './attack';

export const byLockingOut: readonly Attack[] = [
  {
    id: 'A33',
    sentence: 'no policy asks itself, which would lock everybody out',
    as: 'alice',
    attempt: `select t.name from tests.tables() t where tests.answer_to(format('select 1 from public.%I', t.name)) like '42P17 %'`,
    fault: `create policy "oops" on public.achievements for select to authenticated
      using (user_id in (select a.user_id from public.achievements a))`,
  },
  {
    id: 'A34',
    sentence: 'the owner can put a row of every synced table into the bin, and still reads it there',
    as: 'alice',
    attempt: `
      select a.attrelid::regclass
      from pg_attribute a
      where a.attname = 'deleted_at' and a.attrelid in (select format('public.%I', name)::regclass from tests.tables() where name <> 'profiles')
        and (
          tests.answer_to(format('update %s set deleted_at = now() where user_id = auth.uid()', a.attrelid::regclass)) <> 'accepted'
          or cardinality(array(select tests.done(array[format('select 1 from %s where deleted_at is not null', a.attrelid::regclass)]))) = 0
        )`,
    fault: `alter policy "People read their own achievements" on public.achievements
      using (user_id = (select auth.uid()) and deleted_at is null)`,
  },
];
