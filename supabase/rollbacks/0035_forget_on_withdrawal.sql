-- Takes back 0035_forget_on_withdrawal. What was forgotten stays forgotten.
drop trigger profiles_forget_on_withdrawal on public.profiles;
drop function private.forget_on_withdrawal();
