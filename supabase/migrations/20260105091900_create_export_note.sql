create function private.export_note(
  filter json, sources text[], licences text[], attribution text, is_fictional boolean
) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select json_build_object(
    'sources', coalesce((select json_agg(distinct x) from unnest(sources) x where x is not null), '[]'),
    'licences', coalesce((select json_agg(distinct x) from unnest(licences) x where x is not null), '[]'),
    'source', (select string_agg(distinct x, '; ') from unnest(sources) x),
    'licence', (select string_agg(distinct x, '; ') from unnest(licences) x),
    'attribution', coalesce(attribution, s.attribution), 'site', s.name,
    'generatedAt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'isFictional', s.is_fictional or coalesce(is_fictional, false), 'filter', filter)
  from site s
$$;
comment on function private.export_note is
  'What travels with every export: sources, licences, credit line, when it was made, whether it is invented, and what was asked for.';
revoke execute on function private.export_note from public;
grant execute on function private.export_note to anon, authenticated, service_role;
