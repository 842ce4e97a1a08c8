-- Undoes 0016_evidence_quality: picks are lost, the mirror keeps what it last showed.
drop table public.application_evidence;
drop function private.mirror_selected_evidence();
