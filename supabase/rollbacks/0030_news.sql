-- Undoes 0030_news. Devices ask every table again.
drop function public.my_news(jsonb, timestamptz);
