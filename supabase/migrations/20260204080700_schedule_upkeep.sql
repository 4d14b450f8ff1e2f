create function private.schedule_upkeep() returns text
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if not exists (select 1 from pg_extension e where e.extname = 'pg_cron') then
    return 'pg_cron is not enabled: something else must call send_due_reminders every hour.';
  end if;
  -- By name: the schema is not there to be checked where pg_cron is not.
  execute format('select %I.schedule(%L, %L, %L)', (select n.nspname from pg_namespace n where n.nspname = 'cron'),
    'patchwork-reminders', '7 * * * *', 'select private.send_due_reminders()');
  return 'Reminders are written every hour.';
end
$$;
comment on function private.schedule_upkeep is
  'Has pg_cron write the reminders every hour, where it is enabled; says so where it is not. For the owner of the database: run it again after enabling pg_cron.';
revoke execute on function private.schedule_upkeep from public;

-- Supabase has pg_cron and lets the owner of the project enable it; elsewhere the embedded server keeps the time.
do $$
begin
  if exists (select 1 from pg_roles where rolname = 'supabase_auth_admin')
    and exists (select 1 from pg_available_extensions where name = 'pg_cron') then
    create extension if not exists pg_cron;
  end if;
  perform private.schedule_upkeep();
exception when others then
  raise notice 'Reminders are not scheduled yet (%). Enable pg_cron, then: select private.schedule_upkeep();', sqlerrm;
end
$$;
