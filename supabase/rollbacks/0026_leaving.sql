-- Undoes 0026_leaving. Nothing was stored.
drop function public.delete_my_account();
drop function private.delete_my_account();
drop function public.export_my_data();
drop function private.export_my_data();
drop function private.everything_of(uuid);
