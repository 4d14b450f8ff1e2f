create table public.claims (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete cascade,
  method text not null check (method in ('email_domain', 'contact_code', 'moderator')),
  status text not null default 'waiting' check (status in ('waiting', 'granted', 'refused', 'expired')),
  note text check (length(note) <= 1000),
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references public.members (id) on delete set null,
  reason text check (length(reason) <= 1000)
);
comment on table public.claims is 'Members who say that an organisation is theirs to look after, and what came of it.';
comment on column public.claims.id is 'Identity.';
comment on column public.claims.organisation_id is 'The organisation.';
comment on column public.claims.member_id is 'Who claims it.';
comment on column public.claims.method is
  'email_domain: their address is at the organisation''s own website; contact_code: a code goes to its published e-mail; moderator: a moderator decides.';
comment on column public.claims.status is 'waiting, granted, refused or expired.';
comment on column public.claims.note is 'What they wanted a moderator to know.';
comment on column public.claims.created_at is 'When it was made.';
comment on column public.claims.expires_at is 'Until when a code is taken; null when a moderator decides.';
comment on column public.claims.decided_at is 'When it was granted or refused.';
comment on column public.claims.decided_by is 'The moderator who decided; null when a code or an address did.';
comment on column public.claims.reason is 'Why, in the moderator''s words.';
create unique index claims_one_waiting on public.claims (organisation_id, member_id) where status = 'waiting';
create index claims_organisation on public.claims (organisation_id, created_at);
create index claims_member on public.claims (member_id);
create index claims_decided_by on public.claims (decided_by);
alter table public.claims enable row level security;
grant select on public.claims to authenticated;
grant select, insert, update, delete on public.claims to service_role;
create policy "members read their own claims and moderators every one" on public.claims
  for select to authenticated
  using (member_id = (select auth.uid()) or (select private.has_role('moderator', 'administrator')));

create table private.claim_codes (
  claim_id uuid primary key references public.claims (id) on delete cascade,
  code_hash text not null,
  attempts integer not null default 0
);
comment on table private.claim_codes is
  'What the code of a waiting claim hashes to, apart from the claim so that no reader of claims comes near it. For the service alone.';
comment on column private.claim_codes.claim_id is 'The claim.';
comment on column private.claim_codes.code_hash is 'SHA-256 of the claim''s id and its six digits.';
comment on column private.claim_codes.attempts is 'How many wrong codes were tried; five end the claim.';
alter table private.claim_codes enable row level security;
grant select, insert, update, delete on private.claim_codes to service_role;

create table public.public_mail_hosts (
  host text primary key check (host = lower(host))
);
comment on table public.public_mail_hosts is
  'Hosts whose addresses anybody can have, or whose pages anybody can make: being there proves nothing about an organisation.';
comment on column public.public_mail_hosts.host is 'Host name in lower case, without www; its subdomains count too.';
alter table public.public_mail_hosts enable row level security;
grant select on public.public_mail_hosts to anon;
grant select, insert, update, delete on public.public_mail_hosts to authenticated, service_role;
create policy "everyone reads public mail hosts" on public.public_mail_hosts for select to anon, authenticated using (true);
create policy "administrators add public mail hosts" on public.public_mail_hosts
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change public mail hosts" on public.public_mail_hosts
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove public mail hosts" on public.public_mail_hosts
  for delete to authenticated using ((select private.has_role('administrator')));
insert into public.public_mail_hosts (host) select unnest(string_to_array(
  'gmail.com googlemail.com google.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk '
  'ymail.com rocketmail.com aol.com aol.co.uk icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.co.uk '
  'mail.com zoho.com fastmail.com tutanota.com tuta.com hey.com btinternet.com btopenworld.com talktalk.net tiscali.co.uk '
  'sky.com virginmedia.com ntlworld.com blueyonder.co.uk o2.co.uk orange.net plus.com plusnet.com zen.co.uk mail.ru qq.com '
  'facebook.com instagram.com twitter.com x.com linktr.ee meetup.com eventbrite.co.uk eventbrite.com blogspot.com '
  'wordpress.com wixsite.com wix.com weebly.com squarespace.com github.io btck.co.uk org.uk co.uk uk com org', ' '));

create function private.limit_claims() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  perform private.count_event('claim');
  return new;
end
$$;
comment on function private.limit_claims is 'Holds whoever claims organisations to the rate of the settings.';
create trigger limit_claims before insert on public.claims for each row execute function private.limit_claims();
revoke execute on function private.limit_claims from public;
grant execute on function private.limit_claims to service_role;
