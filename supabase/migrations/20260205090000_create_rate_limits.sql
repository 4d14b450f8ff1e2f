create table private.rate_events (
  id bigint generated always as identity primary key,
  action text not null,
  address_hash text,
  member_id uuid references public.members (id) on delete cascade,
  happened_at timestamptz not null default now(),
  check (address_hash is not null or member_id is not null)
);
comment on table private.rate_events is
  'What was done lately and costs somebody else time, to hold an address or an account to a rate. Kept for a day. For the service alone.';
comment on column private.rate_events.id is 'Identity.';
comment on column private.rate_events.action is 'submission, proposal, claim or invitation.';
comment on column private.rate_events.address_hash is 'Salted SHA-256 of the caller''s network address, never the address; null when the server was not told.';
comment on column private.rate_events.member_id is 'The account, when signed in.';
comment on column private.rate_events.happened_at is 'When it was done.';
create index rate_events_of_address on private.rate_events (action, address_hash, happened_at);
create index rate_events_of_member on private.rate_events (member_id, action, happened_at);
create index rate_events_age on private.rate_events (happened_at);
alter table private.rate_events enable row level security;
grant select, insert, update, delete on private.rate_events to service_role;

create table private.address_salt (
  id boolean primary key default true check (id),
  salt text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
comment on table private.address_salt is
  'One row: what is mixed into hashed addresses, so that nobody finds them by trying all there are. For the service alone.';
comment on column private.address_salt.id is 'Always true: there is one row.';
comment on column private.address_salt.salt is 'Random text, made anew in every Patchwork.';
insert into private.address_salt default values;
alter table private.address_salt enable row level security;
grant select, insert, update, delete on private.address_salt to service_role;

insert into public.site_settings (key, value, description) values ('rate_limits', '{
  "submission": {"perAddress": 20, "perAccount": 20, "minutes": 60},
  "proposal": {"perAddress": 40, "perAccount": 60, "minutes": 60},
  "claim": {"perAddress": 10, "perAccount": 6, "minutes": 60},
  "invitation": {"perAddress": 40, "perAccount": 30, "minutes": 60}}',
  'How often one network address and one account may do what costs somebody else time, in so many minutes. Moderators are not held to it.');

create function private.request_header(name text) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select nullif(current_setting('request.headers', true), '')::jsonb ->> lower(name)
$$;
comment on function private.request_header is
  'A header of the request that is being answered, by name; null outside a request. A header is what the caller says, unless a proxy wrote it.';

create function private.caller_address_hash() returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select encode(sha256(convert_to(s.salt || address, 'utf8')), 'hex')
  from private.address_salt s, nullif(trim(split_part(coalesce(private.request_header('cf-connecting-ip'),
    private.request_header('x-forwarded-for'), ''), ',', 1)), '') address
$$;
comment on function private.caller_address_hash is
  'Salted hash of the caller''s address as the proxy before us tells it: cf-connecting-ip (Supabase''s own edge, which callers cannot write), else the first of x-forwarded-for; null when there is no proxy, where the embedded server counts by socket instead. Security definer: the salt is for nobody to read.';

create function private.count_event(action text) returns void
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  allowed jsonb := private.setting('rate_limits', '{}') -> count_event.action;
  span interval := make_interval(mins => coalesce((allowed->>'minutes')::integer, 60));
  address text := private.caller_address_hash();
  account uuid := (select m.id from members m where m.id = auth.uid());
begin
  if allowed is null or (address is null and account is null) or private.has_role('moderator', 'administrator') then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtext('rate ' || count_event.action || coalesce(account::text, address)));
  if (select count(*) from private.rate_events e where e.action = count_event.action and e.address_hash = address
      and e.happened_at > now() - span) >= coalesce((allowed->>'perAddress')::integer, 1000000)
    or (select count(*) from private.rate_events e where e.action = count_event.action and e.member_id = account
      and e.happened_at > now() - span) >= coalesce((allowed->>'perAccount')::integer, 1000000) then
    raise exception 'That is a lot in a short time. Please wait a little, then try again. What you wrote is still here.'
      using errcode = 'PT429', detail = count_event.action;
  end if;
  delete from private.rate_events e where e.happened_at < now() - interval '1 day';
  insert into private.rate_events (action, address_hash, member_id) values (count_event.action, address, account);
end
$$;
comment on function private.count_event is
  'Counts one thing done by the caller; stops with PT429 (HTTP 429) when their address or account has done too much of it lately. Moderators and the service are not counted. Security definer: nobody may read or write the counts.';

create function private.limit_submissions() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.count_event('submission');
  return new;
end
$$;
comment on function private.limit_submissions is 'Holds whoever hands organisations in to the rate of the settings, by whichever way they come.';
create trigger limit_submissions before insert on public.submissions for each row execute function private.limit_submissions();

revoke execute on function private.request_header, private.caller_address_hash, private.count_event,
  private.limit_submissions from public;
grant execute on function private.request_header, private.count_event to anon, authenticated, service_role;
grant execute on function private.caller_address_hash, private.limit_submissions to service_role;
