-- 0035_forget_on_withdrawal: whoever withdraws consent has nothing left behind, from whichever device they withdrew it, and
-- also where the one that sent the events is lost. Nothing changes for people who still agree.

create function private.forget_on_withdrawal() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.role_fit_learning_events where user_id = new.user_id;
  return null;
end
$$;
comment on function private.forget_on_withdrawal() is
  'After telemetry_opt_in became false: deletes every learning event of that person, in the same transaction.';

create trigger profiles_forget_on_withdrawal after update of telemetry_opt_in on public.profiles
  for each row when (old.telemetry_opt_in and not new.telemetry_opt_in)
  execute function private.forget_on_withdrawal();
