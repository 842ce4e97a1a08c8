-- Undoes 0023_profile_details: qualifications, contact details and links between examples and roles are lost.
-- Roles whose partial dates end before they begin lose their end: before this migration such a row could not stand.
create or replace function private.purge_my_deleted() returns integer
language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  -- Children before their parents, so that each row in the bin is counted once.
  return private.purge_deleted(auth.uid(), array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_apply_checklist', 'application_activities', 'autopacks', 'applications', 'work_history', 'achievements'
  ]);
end
$$;

drop table public.qualifications;

alter table public.achievements
  drop column work_history_id,
  drop column happened_on;

update public.work_history set end_date = null where end_date < start_date;
alter table public.work_history
  drop constraint work_history_ck_start_date_end_date,
  add constraint work_history_ck_start_date_end_date check (end_date >= start_date),
  drop column kind,
  drop column location,
  drop column start_precision,
  drop column end_precision;

alter table public.profiles
  drop column email,
  drop column phone,
  drop column links,
  drop column country,
  drop column time_zone,
  drop column locale;
