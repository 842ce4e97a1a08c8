-- Undoes 0010_work_history: roles and their bullets are lost.
drop table public.work_history;
