-- Undoes 0020_answer_pack: interview answers are lost.
drop table public.interview_answer_pack;
