-- 0025_audit: what happens to an application is in the audit trail: put in the bin, taken out, deleted for good, and files
-- made of it. Ids only: no line holds a word of an advert or of the person's evidence.

create function private.audit_application_bin() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.record_audit(
    new.user_id,
    case when new.deleted_at is null then 'application.restored' else 'application.deleted' end,
    jsonb_build_object('application_id', new.id)
  );
  return null;
end
$$;
comment on function private.audit_application_bin() is
  'After an application went into the bin or came out of it: it is in the audit trail. The reason is not: it may be the person''s words.';
create trigger applications_audit_bin_insert after insert on public.applications
  for each row when (new.deleted_at is not null) execute function private.audit_application_bin();
create trigger applications_audit_bin_update after update of deleted_at on public.applications
  for each row when ((old.deleted_at is null) <> (new.deleted_at is null)) execute function private.audit_application_bin();

create function private.audit_application_purge() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- When the whole account goes, its audit trail goes too, and there is nobody left to write a line for.
  perform private.record_audit(g.user_id, 'application.purged', jsonb_build_object('application_id', g.id))
    from gone g
    where exists (select 1 from auth.users u where u.id = g.user_id)
    order by g.id;
  return null;
end
$$;
comment on function private.audit_application_purge() is
  'After applications were deleted for good, by emptying the bin or by the service role: each is in the audit trail, unless the account went.';
create trigger applications_audit_purge after delete on public.applications
  referencing old table as gone for each statement execute function private.audit_application_purge();

create function private.audit_file_export() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.record_audit(new.user_id, 'application.exported', jsonb_build_object('application_id', new.application_id));
  return null;
end
$$;
comment on function private.audit_file_export() is 'After an export was noted as an activity: files of the application left the app, which is in the audit trail.';
create trigger application_activities_audit_export after insert on public.application_activities
  for each row when (new.type = 'export') execute function private.audit_file_export();
