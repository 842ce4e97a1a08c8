-- Undoes 0004_domain_packs: packs and proposals are lost.
drop table public.domain_packs;
drop table public.domain_pack_proposals;
