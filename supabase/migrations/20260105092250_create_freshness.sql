create function private.freshness(checked_at timestamptz, at timestamptz default now()) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case
    when checked_at is null then 'never'
    when checked_at > at - interval '12 months' then 'fresh'
    when checked_at > at - interval '12 months 30 days' then 'due'
    else 'overdue'
  end
$$;
comment on function private.freshness is
  'How lately an entry was checked: fresh within 12 months, due for 30 days after, then overdue; never when nobody has.';

create function private.summary(description text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case when length(first) <= 180 then first else regexp_replace(left(first, 180), '\s+\S*$', '') || '…' end
  from (select coalesce((regexp_match(trim(description), '^(.*?[.!?])(?:\s|$)'))[1], trim(description)) as first) s
$$;
comment on function private.summary is 'The first sentence of a description, cut at a word where it passes 180 characters.';

revoke execute on function private.freshness, private.summary from public;
grant execute on function private.freshness, private.summary to anon, authenticated, service_role;
