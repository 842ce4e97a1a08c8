-- Undoes 0009_outreach: contacts are lost.
alter table public.applications
  drop column outreach_stage,
  drop column contact_name,
  drop column contact_role,
  drop column contact_email,
  drop column contact_url;
