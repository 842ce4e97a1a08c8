-- Undoes 0012_practice_rewrite: rewrites are lost, the person's own answers stay.
alter table public.interview_practice_answers
  drop column improved_text,
  drop column improved_at,
  drop column improved_meta;
