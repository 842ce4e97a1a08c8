-- Undoes 0019_star_library: drafts are lost, the mirror keeps what it last showed.
drop table public.star_library;
drop function private.mirror_star_drafts();
