-- The demo account, for `npm start` and nothing else: demo@starboard.local, password starboard-demo.
-- Can be run again: what is there stays as it is. Where the account was made through the API, it gets the rows.

-- The hash is bcrypt's, which Supabase Auth and @supabase/lite both read. Auth wants its tokens empty rather than null.
insert into auth.users (
  id, instance_id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token,
  email_change, email_change_token_new, raw_app_meta_data, raw_user_meta_data
)
select
  '5ba0a4d0-0000-4000-8000-000000000001', '00000000-0000-0000-0000-000000000000', 'authenticated', 'authenticated',
  'demo@starboard.local', '$2b$10$MiuX9.NDvqEbCCa4aS9bMOqF87Hwws1BM2h1FFy0IY5Tsw53CMtda', now(), '', '', '', '',
  '{"provider": "email", "providers": ["email"]}', '{}'
where not exists (select 1 from auth.users where email = 'demo@starboard.local');

insert into auth.identities (id, provider, provider_id, user_id, identity_data)
select gen_random_uuid(), 'email', id::text, id, jsonb_build_object('sub', id, 'email', email, 'email_verified', true)
from auth.users
where email = 'demo@starboard.local'
  and not exists (select 1 from auth.identities i where i.provider = 'email' and i.user_id = users.id);

update public.profiles
set full_name = 'Robin Demo', headline = 'Ward clerk', location = 'Leeds', country = 'GB', time_zone = 'Europe/London'
where user_id = (select id from auth.users where email = 'demo@starboard.local') and full_name = '';

insert into public.work_history (id, user_id, job_title, company, start_date, start_precision, is_current, bullets)
select
  '5ba0a4d0-0000-4000-8000-000000000011', id, 'Ward clerk', 'St Brigid''s Hospital', '2022-04-01', 'month', true,
  '[
    {"id": "b1", "text": "Book about 40 outpatient appointments a day on the hospital''s system"},
    {"id": "b2", "text": "First person relatives speak to, by phone and at the desk"}
  ]'
from auth.users where email = 'demo@starboard.local'
on conflict (user_id, id) do nothing;

insert into public.achievements (id, user_id, title, situation, task, action, result, metrics, work_history_id)
select
  '5ba0a4d0-0000-4000-8000-000000000021', id, 'Fewer missed appointments',
  'Many patients missed their follow-up appointments on our ward.',
  'I was asked to find out why and do something about it.',
  'I rang a sample of patients, found that letters came late, and set up a reminder call two days before.',
  'Missed appointments fell from 14 to 6 a week over three months.',
  '14 to 6 missed appointments a week', '5ba0a4d0-0000-4000-8000-000000000011'
from auth.users where email = 'demo@starboard.local'
on conflict (user_id, id) do nothing;

-- Sent eight days ago, to be followed up today; and one still to be written.
insert into public.applications (
  id, user_id, job_title, company, location, salary, employment_type, hours, reference, job_text, job_text_source,
  job_fetched_at, job_fetch_status, source_platform, applied_at, next_followup_at, closing_date, next_action,
  next_action_due, notes, created_at
)
select v.id::uuid, u.id, v.job_title, v.company, v.location, v.salary, v.employment_type, v.hours, v.reference, v.job_text,
  'hand', v.created_at, 'none', null, v.applied_at, v.next_followup_at, v.closing_date, v.next_action, v.next_action_due,
  v.notes, v.created_at
from auth.users u, (values
  (
    '5ba0a4d0-0000-4000-8000-000000000031', 'Outpatient booking coordinator', 'Aire Valley NHS Trust', 'Leeds',
    '£24,071 to £25,674 a year', 'Permanent', '37.5 hours a week', 'AV-2210',
    E'We are looking for somebody to coordinate bookings for four clinics.\n\nYou will have:\n- Experience of booking systems\n- A calm manner with patients and relatives\n- Good written English',
    now() - interval '8 days', now(), null, null, null, 'Spoke to Ms Hale in recruitment before applying.',
    now() - interval '10 days'
  ),
  (
    '5ba0a4d0-0000-4000-8000-000000000032', 'Medical secretary', 'Calder Medical Centre', 'Halifax', null, 'Part-time',
    '22 hours a week', null,
    E'Medical secretary for a practice with six doctors.\n\nEssential:\n- Audio typing\n- Experience in a GP practice or hospital\n\nDesirable:\n- AMSPAR certificate',
    null, null, (now() + interval '6 days')::date, 'Ask Priya to look over the covering letter',
    (now() + interval '2 days')::date, '', now() - interval '1 day'
  )
) as v (
  id, job_title, company, location, salary, employment_type, hours, reference, job_text, applied_at, next_followup_at,
  closing_date, next_action, next_action_due, notes, created_at
)
where u.email = 'demo@starboard.local'
on conflict (user_id, id) do nothing;

insert into public.application_activities (id, user_id, application_id, type, channel, subject, status, occurred_at)
select v.id::uuid, u.id, v.application_id::uuid, v.type, v.channel, v.subject, v.status, v.occurred_at
from auth.users u, (values
  (
    '5ba0a4d0-0000-4000-8000-000000000041', '5ba0a4d0-0000-4000-8000-000000000031', 'call', 'phone',
    'Asked Ms Hale whether shifts include weekends: they do not', null, now() - interval '9 days'
  ),
  (
    '5ba0a4d0-0000-4000-8000-000000000042', '5ba0a4d0-0000-4000-8000-000000000031', 'status', 'portal',
    'Sent through the Trust''s own site', 'submitted', now() - interval '8 days'
  ),
  (
    '5ba0a4d0-0000-4000-8000-000000000043', '5ba0a4d0-0000-4000-8000-000000000032', 'note', null,
    'Found through a colleague', null, now() - interval '1 day'
  )
) as v (id, application_id, type, channel, subject, status, occurred_at)
where u.email = 'demo@starboard.local'
on conflict (user_id, id) do nothing;
