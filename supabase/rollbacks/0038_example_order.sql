-- Undoes 0038_example_order: examples stand in the order of their making again.
alter table public.achievements drop column position;
