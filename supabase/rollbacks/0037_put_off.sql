-- Undoes 0037_put_off: what was put off is shown at once again.
alter table public.application_activities drop column put_off;
alter table public.applications drop column put_off;
