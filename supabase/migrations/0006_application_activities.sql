-- 0006_application_activities: the history of an application, and the status that follows from it.
create table public.application_activities (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  type text not null,
  channel text,
  subject text,
  body text,
  status text,
  occurred_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint application_activities_pk_id primary key (id),
  constraint application_activities_uq_user_id_id unique (user_id, id),
  constraint application_activities_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint application_activities_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  constraint application_activities_ck_type check (type in (
    'clip', 'reading', 'edit', 'export', 'outreach', 'reply', 'call', 'interview', 'status', 'note', 'file', 'reminder'
  )),
  constraint application_activities_ck_channel check (
    channel in ('email', 'phone', 'linkedin', 'portal', 'in_person', 'other')
  ),
  constraint application_activities_ck_subject check (char_length(subject) <= 300),
  constraint application_activities_ck_body check (char_length(body) <= 200000),
  constraint application_activities_ck_status check (status in (
    'saved', 'preparing', 'submitted', 'in_touch', 'assessment', 'interview', 'conditional_offer', 'offer', 'accepted',
    'reserve_list', 'rejected', 'withdrawn', 'not_applying', 'no_reply'
  )),
  constraint application_activities_ck_type_status check ((type = 'status') = (status is not null))
);
create index idx_application_activities_user_id_application_id_occurred_at
  on public.application_activities (user_id, application_id, occurred_at);
comment on table public.application_activities is 'What happened with an application, in the order it happened. The status of the application follows from it.';
comment on column public.application_activities.type is 'What kind of thing happened.';
comment on column public.application_activities.channel is 'How people were in touch, where they were.';
comment on column public.application_activities.subject is 'One line.';
comment on column public.application_activities.body is 'The text: of a message, a note, a later reading of the advert.';
comment on column public.application_activities.status is 'The status reached; exactly when type is status.';
comment on column public.application_activities.occurred_at is 'When it happened, as the person says; not when it was written down.';

create trigger application_activities_set_updated_at before update on public.application_activities
  for each row execute function private.set_updated_at();
create trigger application_activities_stay before update on public.application_activities
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.application_activities enable row level security;
create policy "People read their own activities" on public.application_activities
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add activities of their own" on public.application_activities
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own activities" on public.application_activities
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.application_activities from public, anon, authenticated, service_role;
grant
  select,
  insert (id, user_id, application_id, type, channel, subject, body, status, occurred_at, created_at, updated_at),
  update (type, channel, subject, body, status, occurred_at)
  on public.application_activities to authenticated;
grant select, insert, update, delete on public.application_activities to service_role;

-- A status that was set before there were activities becomes the first line of the history.
insert into public.application_activities (user_id, application_id, type, status, occurred_at)
  select user_id, id, 'status', status, coalesce(applied_at, updated_at)
  from public.applications
  where status <> 'saved';

create function private.status_from_activities(p_user_id uuid, p_application_id uuid) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    (
      select a.status
      from public.application_activities a
      where a.user_id = p_user_id and a.application_id = p_application_id and a.type = 'status'
      order by a.occurred_at desc, a.created_at desc, a.id desc
      limit 1
    ),
    'saved'
  )
$$;
comment on function private.status_from_activities(uuid, uuid) is
  'The status of the latest status activity (by occurred_at, then created_at, then id), else saved. The device has the same rule.';

create function private.derive_status() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.status := private.status_from_activities(new.user_id, new.id);
  return new;
end
$$;
comment on function private.derive_status() is 'Before insert, and update of status, on applications: whatever was sent, the status is what the activities say.';
create trigger applications_derive_status before insert or update of status on public.applications
  for each row execute function private.derive_status();

create function private.follow_status() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  owner_id uuid := case when tg_op = 'DELETE' then old.user_id else new.user_id end;
  parent_id uuid := case when tg_op = 'DELETE' then old.application_id else new.application_id end;
begin
  -- Two activities at the same moment take turns here, so that the second one's look at the history sees the first.
  -- The weakest lock that does: the foreign key's own lock on the row does not stand in its way.
  perform 1 from public.applications a where a.user_id = owner_id and a.id = parent_id for no key update;
  update public.applications a
    set status = private.status_from_activities(owner_id, parent_id)
    where a.user_id = owner_id and a.id = parent_id
      and a.status is distinct from private.status_from_activities(owner_id, parent_id);
  return null;
end
$$;
comment on function private.follow_status() is 'After a status activity came, changed or went: the application''s status follows.';
create trigger application_activities_follow_status_insert after insert on public.application_activities
  for each row when (new.type = 'status') execute function private.follow_status();
create trigger application_activities_follow_status_update after update on public.application_activities
  for each row when (old.type = 'status' or new.type = 'status') execute function private.follow_status();
create trigger application_activities_follow_status_delete after delete on public.application_activities
  for each row when (old.type = 'status') execute function private.follow_status();
