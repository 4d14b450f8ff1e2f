create table public.site_settings (
  key text primary key check (key ~ '^[a-z][a-z0-9_.]{0,59}$'),
  value jsonb not null,
  description text not null default '',
  updated_at timestamptz not null default now()
);
comment on table public.site_settings is 'What an administrator may set without a new release. Never a secret: secrets are kept outside the database.';
comment on column public.site_settings.key is 'Name of the setting, lower case, such as address or reminders.';
comment on column public.site_settings.value is 'The setting as JSON.';
comment on column public.site_settings.description is 'What it does, for whoever changes it.';
comment on column public.site_settings.updated_at is 'When it was last changed.';
alter table public.site_settings enable row level security;
grant select, insert, update, delete on public.site_settings to authenticated, service_role;
create policy "administrators read site settings" on public.site_settings
  for select to authenticated using ((select private.has_role('administrator')));
create policy "administrators add site settings" on public.site_settings
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change site settings" on public.site_settings
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove site settings" on public.site_settings
  for delete to authenticated using ((select private.has_role('administrator')));
insert into public.site_settings (key, value, description) values
  ('address', '"http://localhost:8000"', 'Where people reach this Patchwork, for links in e-mails. The embedded server sets it at each start.');

create function private.setting(key text, fallback jsonb) returns jsonb
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce((select s.value from public.site_settings s where s.key = setting.key), fallback)
$$;
comment on function private.setting is
  'The value of a site setting, or the fallback when nobody has set it. Security definer: functions that anybody calls depend on settings that only administrators read.';

create function private.site_address() returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select rtrim(private.setting('address', '"http://localhost:8000"') #>> '{}', '/')
$$;
comment on function private.site_address is 'Where people reach this Patchwork, without a slash at the end: links in e-mails begin with it.';

create table private.outgoing_mail (
  id uuid primary key default gen_random_uuid(),
  recipient text not null check (recipient ~ '^[^\s@<>,;"]+@[^\s@<>,;"]+$' and length(recipient) <= 254),
  subject text not null check (subject !~ '[\r\n]' and length(subject) between 1 and 200),
  body_text text not null,
  kind text not null,
  created_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  failed_at timestamptz,
  error text,
  attempts integer not null default 0
);
comment on table private.outgoing_mail is
  'Letters that wait to leave. For the service alone: they hold addresses and single-use links. The body is emptied when a letter has left or was given up.';
comment on column private.outgoing_mail.id is 'Identity.';
comment on column private.outgoing_mail.recipient is 'One e-mail address.';
comment on column private.outgoing_mail.subject is 'Subject, one line.';
comment on column private.outgoing_mail.body_text is 'The letter in plain text; empty once it has left or was given up.';
comment on column private.outgoing_mail.kind is 'What it is about, such as reminder, decision or invitation.';
comment on column private.outgoing_mail.created_at is 'When it was written.';
comment on column private.outgoing_mail.next_attempt_at is 'Not to be tried before this; also keeps two servers from taking one letter.';
comment on column private.outgoing_mail.sent_at is 'When it left; null while it waits.';
comment on column private.outgoing_mail.failed_at is 'When it was given up; null otherwise.';
comment on column private.outgoing_mail.error is 'Why the last attempt failed: a code, never an address.';
comment on column private.outgoing_mail.attempts is 'How often it was tried.';
create index outgoing_mail_waiting on private.outgoing_mail (next_attempt_at) where sent_at is null and failed_at is null;
alter table private.outgoing_mail enable row level security;
grant select, insert, update, delete on private.outgoing_mail to service_role;

create function private.send_mail(recipient text, subject text, body_text text, kind text) returns uuid
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  address text := trim(send_mail.recipient);
  written uuid;
begin
  if address is null or length(address) > 254 or address !~ '^[^\s@<>,;"]+@[^\s@<>,;"]+$' then
    return null;
  end if;
  insert into private.outgoing_mail (recipient, subject, body_text, kind)
  values (address, left(regexp_replace(trim(send_mail.subject), '\s+', ' ', 'g'), 200), send_mail.body_text, send_mail.kind)
  returning id into written;
  return written;
end
$$;
comment on function private.send_mail is
  'Writes a letter that leaves after the transaction; null, and no letter, when the address is none. Security definer: nobody but the service may read or write letters. Not granted to people: it is called from other security definer functions, which decide who gets a letter.';

revoke execute on function private.setting, private.site_address, private.send_mail from public;
grant execute on function private.setting, private.site_address to anon, authenticated, service_role;
grant execute on function private.send_mail to service_role;
