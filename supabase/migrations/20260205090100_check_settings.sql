create function private.is_count(value jsonb, most integer) returns boolean
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select coalesce(case when jsonb_typeof(value) = 'number' then (value #>> '{}')::numeric between 1 and most
    and (value #>> '{}')::numeric = trunc((value #>> '{}')::numeric) end, false)
$$;
comment on function private.is_count is 'Whether a JSON value is a whole number from 1 to the most there may be.';

create function private.check_site_setting() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  held record;
begin
  new.updated_at := now();
  if new.key = 'rate_limits' then
    if jsonb_typeof(new.value) <> 'object' then
      perform private.refuse('rate_limits', 'Write the limits as numbers.');
    end if;
    for held in select e.key, e.value from jsonb_each(new.value) e loop
      if jsonb_typeof(held.value) <> 'object' or not private.is_count(held.value->'minutes', 1440)
        or not private.is_count(held.value->'perAddress', 100000) or not private.is_count(held.value->'perAccount', 100000) then
        perform private.refuse(held.key, 'Each limit is a whole number from 1, in 1 to 1,440 minutes.');
      end if;
    end loop;
  elsif new.key = 'captcha' then
    if coalesce(new.value->>'provider', '') not in ('none', 'hcaptcha', 'turnstile') then
      perform private.refuse('provider', 'Choose hCaptcha, Turnstile or none.');
    end if;
    if new.value->>'provider' <> 'none' and coalesce(new.value->>'siteKey', '') !~ '^[A-Za-z0-9_-]{8,100}$' then
      perform private.refuse('siteKey', 'Write the site key that the provider gave you.');
    end if;
  end if;
  return new;
end
$$;
comment on function private.check_site_setting is
  'Stops a setting that what reads it could not use, with a sentence and the field: a slip here must not stop everybody from adding.';
create trigger check_site_setting before insert or update on public.site_settings
  for each row execute function private.check_site_setting();

revoke execute on function private.is_count, private.check_site_setting from public;
grant execute on function private.is_count, private.check_site_setting to authenticated, service_role;
