-- Undoes 0025_audit. The lines already written stay in the trail: what happened, happened.
drop trigger application_activities_audit_export on public.application_activities;
drop function private.audit_file_export();
drop trigger applications_audit_purge on public.applications;
drop function private.audit_application_purge();
drop trigger applications_audit_bin_update on public.applications;
drop trigger applications_audit_bin_insert on public.applications;
drop function private.audit_application_bin();
