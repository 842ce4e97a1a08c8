-- 0028_bin_index: emptying the bin looks at what is in it, and no longer at everything the person has. Without these, a
-- person's rows, which lie scattered among everybody's, were all read to find the few to delete.
do $$
declare
  synced constant text[] := array[
    'achievements', 'work_history', 'qualifications', 'applications', 'application_requirements', 'application_evidence',
    'star_library', 'application_apply_checklist', 'application_activities', 'interview_practice_answers',
    'interview_answer_pack', 'autopacks'
  ];
  name text;
begin
  foreach name in array synced loop
    execute format(
      'create index %I on public.%I (user_id, deleted_at) where deleted_at is not null',
      'idx_' || name || '_user_id_deleted_at', name
    );
  end loop;
end
$$;
