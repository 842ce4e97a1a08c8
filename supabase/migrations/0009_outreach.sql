-- 0009_outreach: one contact at the employer, and how far the person got with them.
alter table public.applications
  add column outreach_stage text not null default 'none',
  add column contact_name text,
  add column contact_role text,
  add column contact_email text,
  add column contact_url text,
  add constraint applications_ck_outreach_stage check (
    outreach_stage in ('none', 'identified', 'contacted', 'followed_up', 'replied', 'closed')
  ),
  add constraint applications_ck_contact_name check (char_length(contact_name) <= 300),
  add constraint applications_ck_contact_role check (char_length(contact_role) <= 300),
  add constraint applications_ck_contact_email check (char_length(contact_email) <= 320),
  add constraint applications_ck_contact_url check (char_length(contact_url) <= 4096);
comment on column public.applications.outreach_stage is 'How far the person got with their contact.';
comment on column public.applications.contact_name is 'Whom the person is in touch with.';
comment on column public.applications.contact_role is 'What that contact does there.';
comment on column public.applications.contact_email is 'Where to write to them; kept as typed.';
comment on column public.applications.contact_url is 'A page about them.';
grant
  insert (outreach_stage, contact_name, contact_role, contact_email, contact_url),
  update (outreach_stage, contact_name, contact_role, contact_email, contact_url)
  on public.applications to authenticated;
