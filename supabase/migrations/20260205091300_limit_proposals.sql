create function private.limit_proposals() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_captcha();
  perform private.count_event('proposal');
  return new;
end
$$;
comment on function private.limit_proposals is 'Holds whoever proposes changes to the rate of the settings, by whichever way they come.';
create trigger limit_proposals before insert on public.proposals for each row execute function private.limit_proposals();

revoke execute on function private.limit_proposals from public;
grant execute on function private.limit_proposals to service_role;
