-- Undoes 0011_practice_mode: practised answers are lost.
drop table public.interview_practice_answers;
