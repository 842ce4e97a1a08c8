-- Undoes 0022_advert_reading: these fields and the receipts are lost.
alter table public.applications
  drop column location,
  drop column salary,
  drop column employment_type,
  drop column remote_policy,
  drop column hours,
  drop column reference,
  drop column agency,
  drop column employer_url,
  drop column board_expires_on,
  drop column advert_reading;
