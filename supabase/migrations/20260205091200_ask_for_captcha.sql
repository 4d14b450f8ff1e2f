insert into public.site_settings (key, value, description) values ('captcha', '{"provider": "none"}',
  'A puzzle for strangers who add or change something: {"provider": "none" | "hcaptcha" | "turnstile", "siteKey": "…"}. Off at first, and then nothing is fetched from another host. Its secret is kept by the server, never here.');

create table private.captcha_passes (
  pass_hash text primary key,
  expires_at timestamptz not null default now() + interval '10 minutes'
);
comment on table private.captcha_passes is
  'Puzzles that the provider says were solved, each good for one thing. Written by the service, which asks the provider. For the service alone.';
comment on column private.captcha_passes.pass_hash is 'SHA-256 of the pass that the solver was given.';
comment on column private.captcha_passes.expires_at is 'Until when it is good.';
alter table private.captcha_passes enable row level security;
grant select, insert, update, delete on private.captcha_passes to service_role;

create function public.captcha_setting() returns json
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case s->>'provider' when 'none' then json_build_object('provider', 'none')
    else json_build_object('provider', s->>'provider', 'siteKey', s->>'siteKey') end
  from private.setting('captcha', '{"provider": "none"}') s
$$;
comment on function public.captcha_setting is
  'Whether strangers solve a puzzle before they add or change something, and whose: {provider none|hcaptcha|turnstile, siteKey}.';

create function public.keep_captcha_pass(pass text) returns void
language sql volatile set search_path = public, extensions, pg_temp
as $$
  insert into private.captcha_passes (pass_hash) values (private.hash_of(pass))
$$;
comment on function public.keep_captcha_pass is
  'Notes that a puzzle was solved; the pass is good for one thing within ten minutes. With the secret key only.';

create function private.demand_captcha() returns void
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
begin
  if private.setting('captcha', '{"provider": "none"}')->>'provider' = 'none' or auth.uid() is not null
    or private.bypasses_row_security() then
    return;
  end if;
  delete from private.captcha_passes p where p.expires_at <= now();
  delete from private.captcha_passes p where p.pass_hash = private.hash_of(private.request_header('x-captcha-pass'));
  if not found then
    raise exception 'Show that you are a person first: solve the puzzle, then send again.'
      using errcode = '22023', detail = 'captcha';
  end if;
end
$$;
comment on function private.demand_captcha is
  'Stops a stranger who has no pass in the header x-captcha-pass, when a puzzle is set; the pass is used up. Members and the service need none. Security definer: passes are for nobody to read or write.';

create or replace function private.limit_submissions() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.demand_captcha();
  perform private.count_event('submission');
  return new;
end
$$;

revoke execute on function public.captcha_setting, public.keep_captcha_pass, private.demand_captcha from public;
grant execute on function public.captcha_setting, private.demand_captcha to anon, authenticated, service_role;
grant execute on function public.keep_captcha_pass to service_role;
