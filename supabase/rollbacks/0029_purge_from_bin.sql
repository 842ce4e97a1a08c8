-- Undoes 0029_purge_from_bin. The lines that it wrote into the audit trail stay.
drop function public.purge_from_bin(text, jsonb);
drop function private.purge_from_bin(text, jsonb);
