-- Undoes 0033_profile_summary: summaries are lost, and which items are for no document.
alter table public.qualifications drop column never_in_documents;
alter table public.work_history drop column never_in_documents;
alter table public.profiles drop column summary;
