-- 0005_application_tracking: where an application stands and when to come back to it.
alter table public.applications
  add column status text not null default 'saved',
  add column notes text not null default '',
  add column applied_at timestamptz,
  add column next_followup_at timestamptz,
  add constraint applications_ck_status check (status in (
    'saved', 'preparing', 'submitted', 'in_touch', 'assessment', 'interview', 'conditional_offer', 'offer', 'accepted',
    'reserve_list', 'rejected', 'withdrawn', 'not_applying', 'no_reply'
  )),
  add constraint applications_ck_notes check (char_length(notes) <= 50000);
comment on column public.applications.status is 'Where it stands. Nobody writes it: it follows from the activities.';
comment on column public.applications.notes is 'The person''s own notes.';
comment on column public.applications.applied_at is 'When the person says they applied.';
comment on column public.applications.next_followup_at is 'When to follow up; in the past means due.';
grant
  insert (notes, applied_at, next_followup_at),
  update (notes, applied_at, next_followup_at)
  on public.applications to authenticated;
