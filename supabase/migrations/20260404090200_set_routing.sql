insert into public.site_settings (key, value, description) values ('routing', '{"service": "none"}',
  'Where walking times come from: {"service": "none" | "openrouteservice" | "valhalla", "url": "https://…"}. Off at first: walks are then straight lines × 1.3, and nothing is asked of another host. Visitors'' browsers ask the service, so it must need no secret.');

create function private.check_routing_setting() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  if coalesce(new.value->>'service', '') not in ('none', 'openrouteservice', 'valhalla') then
    perform private.refuse('service', 'Choose OpenRouteService, Valhalla or none.');
  end if;
  if new.value->>'service' <> 'none' and coalesce(new.value->>'url', '')
    !~ '^(https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|http://(localhost|127\.0\.0\.1))(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*$' then
    perform private.refuse('url', 'Write the service''s address, such as https://routing.example.org, without a question mark.');
  end if;
  return new;
end
$$;
comment on function private.check_routing_setting is
  'Stops an address that is none: it becomes part of the rules that a page tells the browser about other hosts.';
create trigger check_routing_setting before insert or update on public.site_settings
  for each row when (new.key = 'routing') execute function private.check_routing_setting();

create function public.routing_setting() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case s->>'service' when 'none' then json_build_object('service', 'none')
    else json_build_object('service', s->>'service', 'url', s->>'url') end
  from private.setting('routing', '{"service": "none"}') s
$$;
comment on function public.routing_setting is
  'Where walking times come from: {service none|openrouteservice|valhalla, url}. none: straight line × 1.3.';

revoke execute on function private.check_routing_setting, public.routing_setting from public;
grant execute on function private.check_routing_setting to authenticated, service_role;
grant execute on function public.routing_setting to anon, authenticated, service_role;
