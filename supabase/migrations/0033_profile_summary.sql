-- 0033_profile_summary: what a CV says at its head, and what the person wants to see in no document.
alter table public.profiles
  add column summary text not null default '',
  add constraint profiles_ck_summary check (char_length(summary) <= 20000);
comment on column public.profiles.summary is 'What the person says of themselves in a few sentences, at the head of a CV.';
grant update (summary) on public.profiles to authenticated;

alter table public.work_history add column never_in_documents boolean not null default false;
comment on column public.work_history.never_in_documents is 'The person keeps it for themselves: no document may name it.';
grant insert (never_in_documents), update (never_in_documents) on public.work_history to authenticated;

alter table public.qualifications add column never_in_documents boolean not null default false;
comment on column public.qualifications.never_in_documents is 'The person keeps it for themselves: no document may name it.';
grant insert (never_in_documents), update (never_in_documents) on public.qualifications to authenticated;
