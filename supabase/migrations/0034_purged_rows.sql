-- 0034_purged_rows: what was deleted for good stays away. A request to make a row can arrive behind the end of that row:
-- sent once more after a lost answer, or held up on the way. The row would be back, and on every device.

create table private.purged_rows (
  user_id uuid not null,
  id uuid not null,
  created_at timestamptz not null,
  purged_at timestamptz not null default now(),
  constraint purged_rows_pk_user_id_id_created_at primary key (user_id, id, created_at),
  constraint purged_rows_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade
);
revoke all on private.purged_rows from public, anon, authenticated, service_role;
comment on table private.purged_rows is
  'Rows that were deleted for good. For definer functions of this schema only; goes with the account.';
comment on column private.purged_rows.created_at is
  'When the row was made: one that is one of a kind may be made anew, with the same id, at another moment.';
comment on column private.purged_rows.purged_at is 'When it was deleted for good.';

create function private.note_purged() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.purged_rows (user_id, id, created_at)
    select g.user_id, g.id, g.created_at from gone g
    on conflict do nothing;
  return null;
end
$$;
comment on function private.note_purged() is
  'After rows were deleted for good, by emptying the bin or by the service role: they are noted.';

create function private.refuse_purged() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select 1 from fresh f
    join private.purged_rows p on p.user_id = f.user_id and p.id = f.id and p.created_at = f.created_at
  ) then
    raise exception 'This was deleted for good' using errcode = 'PT410';
  end if;
  return null;
end
$$;
comment on function private.refuse_purged() is
  'After rows were inserted: none of them was deleted for good before. Refused with 410, Gone.';

do $$
declare
  name text;
begin
  foreach name in array array[
    'achievements', 'work_history', 'qualifications', 'applications', 'application_requirements', 'application_evidence',
    'star_library', 'application_apply_checklist', 'application_activities', 'interview_practice_answers',
    'interview_answer_pack', 'autopacks'
  ] loop
    -- What goes with its parent, or with the account, cannot come back without it.
    execute format(
      'create trigger %I after delete on public.%I referencing old table as gone
         for each statement when (pg_catalog.pg_trigger_depth() = 0) execute function private.note_purged()',
      name || '_note_purged', name
    );
    -- After, not before: an insert that waited for the deletion is past what would come before it.
    execute format(
      'create trigger %I after insert on public.%I referencing new table as fresh
         for each statement execute function private.refuse_purged()',
      name || '_refuse_purged', name
    );
  end loop;
end
$$;
