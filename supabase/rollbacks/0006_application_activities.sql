-- Undoes 0006_application_activities: the history is lost, each application keeps the status it has.
drop table public.application_activities;
drop trigger applications_derive_status on public.applications;
drop function private.follow_status();
drop function private.derive_status();
drop function private.status_from_activities(uuid, uuid);
