-- Undoes 0027_pack_words. Events keep the day they were cut to.
drop trigger role_fit_learning_events_keep_to_pack_words on public.role_fit_learning_events;
drop function private.keep_to_pack_words();
comment on column public.role_fit_learning_events.domain_guess is 'The field of work the advert was taken for.';
comment on column public.role_fit_learning_events.top_terms is 'The advert''s most telling words that no signal covers; at most 200.';
