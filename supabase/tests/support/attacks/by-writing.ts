/** Writing where one has nothing to write. */
import type { Attack } from './attack';

const TO_ALICE = `tests.for_owned_tables(
  format('update public.%%1$I set user_id = %L where user_id = auth.uid()', tests.person('alice')))`;
const FROM_ALICE = `tests.for_owned_tables(
  format('update public.%%1$I set user_id = auth.uid() where user_id = %L', tests.person('alice')))`;
const OPEN_OWNER = `drop trigger qualifications_stay on public.qualifications;
  grant update (user_id) on public.qualifications to authenticated;`;

export const byWriting: readonly Attack[] = [
  {
    id: 'A6',
    sentence: 'Bob cannot plant a row on Alice, in any table',
    attempt: `select tests.done(tests.inserts_of('alice'))`,
    fault: `create policy "oops" on public.achievements for insert to authenticated with check ((select auth.uid()) is not null)`,
  },
  {
    id: 'A7',
    sentence: 'Bob cannot hand a row of his to Alice, in any table',
    attempt: `select tests.done(${TO_ALICE})`,
    fault: `${OPEN_OWNER} alter policy "People change their own qualifications" on public.qualifications with check (true);
      alter policy "People read their own qualifications" on public.qualifications using (true)`,
  },
  {
    id: 'A8',
    sentence: 'Bob cannot take a row of Alice’s, in any table',
    attempt: `select tests.done(${FROM_ALICE})`,
    fault: `${OPEN_OWNER} alter table public.qualifications add column is_shared boolean default true;
      create policy "oops to read" on public.qualifications for select to authenticated using (is_shared);
      create policy "oops to change" on public.qualifications for update to authenticated using (is_shared)`,
  },
  {
    id: 'A20',
    sentence: 'Bob cannot overwrite a row of Alice’s by an upsert under her id, in any table',
    attempt: `select tests.done((
      select array_agg(
        tests.insert_statement(t.name, tests.sample(t.name, 'bob') || jsonb_build_object('id', tests.sample(t.name, 'alice') -> 'id'))
          || format(' on conflict (id) do update set %1$I = excluded.%1$I', p.column_name))
      from tests.tables() t
      join information_schema.column_privileges p
        on p.table_schema = 'public' and p.table_name = t.name and p.grantee = 'authenticated' and p.privilege_type = 'UPDATE'
      where tests.sample(t.name, 'bob') ? 'user_id'))`,
    fault: `drop trigger achievements_stay on public.achievements;
      create policy "oops to read" on public.achievements for select to authenticated using (true);
      create policy "oops to change" on public.achievements for update to authenticated using (true) with check (true)`,
  },
  {
    id: 'A21',
    sentence:
      'Bob cannot make a save of Alice’s vanish by being there first under the id her device works out',
    attempt: `
      insert into public.applications (id, user_id, job_title) values (tests.id('to come'), auth.uid(), 'Squatted');
      select tests.authenticate_as('alice');
      -- As her device sends it. Dropped without a word would be neither refused nor there.
      select 1 where 'accepted' = tests.answer_to($$
          insert into public.applications (id, user_id, job_title) values (tests.id('to come'), auth.uid(), 'Saved')
          on conflict (user_id, id) do nothing $$)
        and not exists (select 1 from public.applications where id = tests.id('to come'))`,
    fault: `create function private.skip_known() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        return case when exists (select 1 from public.applications a where a.id = new.id) then null else new end;
      end $$;
      create trigger oops before insert on public.applications for each row execute function private.skip_known()`,
  },
  {
    id: 'A22',
    sentence: 'Bob cannot empty a table, which row security would not stop',
    attempt: `select t.name from tests.tables() t where tests.answer_to(format('truncate public.%I cascade', t.name)) = 'accepted'`,
    fault: 'grant truncate on public.domain_packs to authenticated',
  },
  {
    id: 'A23',
    sentence: 'there are no rows of nobody, to write or to read, in any table',
    attempt: `select tests.done(tests.inserts_of('bob', '{"user_id": null}'))
      union all select tests.done(tests.for_owned_tables('select 1 from public.%1$I where user_id is null'))`,
    fault: `alter table public.achievements alter user_id drop not null;
      insert into public.achievements (title) values ('Nobody''s');
      create policy "oops" on public.achievements for select to authenticated using (user_id is null)`,
  },
  {
    id: 'A29',
    sentence: 'the token of somebody who left writes nothing, in any table or by any function',
    before: `delete from auth.users where id = tests.person('bob')`,
    attempt: `select tests.done(tests.inserts_of('bob'));
      select tests.calls_telling('', tests.person('bob'), '', true)`,
    trace: `select 1 where tests.rows_of('bob') > 0`,
    fault: 'alter table public.work_history drop constraint work_history_fk_user_id',
  },
  {
    id: 'A30',
    sentence: 'nothing Bob sends decides whose audit trail a line goes to',
    before: `create temporary table lines_before on commit drop as
      select count(*) as lines from public.audit_log where user_id = tests.person('alice')`,
    attempt: `
      insert into public.application_activities (user_id, application_id, type, status, body, occurred_at)
      select auth.uid(), tests.id('applications of bob'), type, case type when 'status' then 'submitted' end,
        jsonb_build_object('user_id', tests.person('alice'), 'notify', tests.person('alice'))::text, now()
      from unnest(array['export', 'status', 'note']) as types (type);
      update public.applications set deleted_by = tests.person('alice'), deletion_reason = tests.person('alice')::text, deleted_at = now();
      select public.export_my_data(), public.purge_my_deleted()`,
    trace: `select 1 from lines_before
      where lines <> (select count(*) from public.audit_log where user_id = tests.person('alice'))`,
    fault: `create function private.notify() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        perform private.record_audit((new.body::jsonb ->> 'notify')::uuid, 'activity.added', '{}');
        return null;
      end $$;
      create trigger oops after insert on public.application_activities for each row execute function private.notify()`,
  },
];
