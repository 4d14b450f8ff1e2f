-- Functions that worked freshness out from twelve months alone read it from when the entry is due, which knows its type.
-- They are changed where they stand: the rest of each is as its own migration left it.
do $$
declare
  f record;
  source text;
begin
  for f in
    select p.oid from pg_proc p
    where p.pronamespace::regnamespace::text in ('public', 'private') and p.proname <> 'freshness'
      and p.prosrc ~ 'private\.freshness\(|interval ''12 months'
  loop
    source := pg_get_functiondef(f.oid);
    source := regexp_replace(source, 'private\.freshness\((\w+)\.checked_at\)', 'private.freshness_by(\1.check_due_at)', 'g');
    source := replace(source, 'o.theme, o.checked_at, p.locality', 'o.theme, o.check_due_at, p.locality');
    source := replace(source, 'o.theme, o.name, o.checked_at,', 'o.theme, o.name, o.check_due_at,');
    source := replace(source, 'm.checked_at is null', 'm.check_due_at is null');
    source := replace(source, 'm.checked_at > now() - interval ''12 months''', 'm.check_due_at > now()');
    source := replace(source, 'm.checked_at > now() - interval ''12 months 30 days''', 'm.check_due_at > now() - interval ''30 days''');
    execute source;
  end loop;
end
$$;

drop function private.freshness(timestamptz, timestamptz);
