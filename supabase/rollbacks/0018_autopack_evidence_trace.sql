-- Undoes 0018_autopack_evidence_trace: the receipts of drafts are lost.
alter table public.autopacks drop column evidence_trace;
