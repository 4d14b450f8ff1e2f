create or replace function private.schedule_upkeep() returns text
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  job record;
begin
  if not exists (select 1 from pg_extension e where e.extname = 'pg_cron') then
    return 'pg_cron is not enabled: something else must call send_due_reminders every hour and refresh_duplicates every ten minutes.';
  end if;
  for job in
    select * from (values
      ('patchwork-reminders', '7 * * * *', 'select private.send_due_reminders()'),
      ('patchwork-duplicates', '*/10 * * * *', 'select private.refresh_duplicates(200)')
    ) j (name, times, command)
  loop
    -- By name: the schema is not there to be checked where pg_cron is not.
    execute format('select %I.schedule(%L, %L, %L)', 'cron', job.name, job.times, job.command);
  end loop;
  return 'Reminders are written every hour, and entries that changed are compared every ten minutes.';
end
$$;
comment on function private.schedule_upkeep is
  'Has pg_cron write the reminders every hour and look for doubles every ten minutes, where it is enabled; says so where it is not. For the owner of the database: run it again after enabling pg_cron.';

do $$
begin
  perform private.schedule_upkeep();
exception when others then
  raise notice 'The upkeep is not scheduled yet (%). Enable pg_cron, then: select private.schedule_upkeep();', sqlerrm;
end
$$;
