-- Undoes 0003_learning_events: events and consents are lost.
revoke usage on schema private from authenticated;
drop function public.forget_my_learning_events();
drop function private.forget_my_learning_events();
drop table public.role_fit_learning_events;
drop trigger profiles_audit_consent on public.profiles;
drop function private.audit_consent();
alter table public.profiles drop column telemetry_opt_in;
