-- 0027_pack_words: a learning event holds no word but those of the published packs, and no moment finer than a day. So
-- nothing a person or an employer wrote can get into one, and it cannot be laid beside an application by its time.
-- Holds for new events. Older ones stay as they are, their owner's to delete.

create function private.keep_to_pack_words() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.domain_guess <> 'unknown'
    and not exists (select 1 from public.domain_packs p where p.is_active and p.slug = new.domain_guess)
  then
    raise exception 'A learning event names an active pack, or unknown' using errcode = '23514';
  end if;

  -- Every string of a pack's signals, at any depth: names, aliases and what later packs may add. All of it is published.
  perform 1
    from unnest(new.matched_signals || new.missing_signals || new.top_terms) as used (word)
    where lower(used.word) is null or lower(used.word) not in (
      select lower(entry #>> '{}')
      from public.domain_packs p, jsonb_path_query(p.pack, 'strict $.signals.**', silent => true) as entries (entry)
      where p.is_active and jsonb_typeof(entry) = 'string'
    );
  -- The message does not repeat the word: it might be a person's.
  if found then
    raise exception 'A learning event holds only words of active packs' using errcode = '23514';
  end if;

  new.created_at := date_trunc('day', new.created_at, 'UTC');
  new.updated_at := new.created_at;
  return new;
end
$$;
comment on function private.keep_to_pack_words() is
  'Before insert on role_fit_learning_events, for every role: refused with 23514 when it holds anything but words of active packs; its moment becomes its UTC day.';

create trigger role_fit_learning_events_keep_to_pack_words before insert on public.role_fit_learning_events
  for each row execute function private.keep_to_pack_words();

comment on column public.role_fit_learning_events.domain_guess is 'The active pack the advert was taken for, by its slug; unknown for none.';
comment on column public.role_fit_learning_events.top_terms is 'The advert''s most telling words, of the packs'' own vocabulary; at most 200.';
