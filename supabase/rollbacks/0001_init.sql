-- Undoes 0001_init. Everything people have stored goes with it.
-- Takes the trigger on auth.users with it, which on a hosted project only the owner of that table could drop by name.
drop function private.make_profile() cascade;

drop table public.stripe_events;
drop table public.stripe_customers;
drop table public.credit_ledger;
drop table public.audit_log;
drop table public.autopacks;
drop table public.applications;
drop table public.achievements;
drop table public.profiles;

drop function private.audit_credit();
drop function private.record_audit(uuid, text, jsonb);
drop function private.refuse_change();
drop function private.refuse_move();
drop function private.set_updated_at();
drop schema private;

alter default privileges grant execute on functions to public;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
