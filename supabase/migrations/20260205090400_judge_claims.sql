alter table public.members add column email_changed_at timestamptz;
comment on column public.members.email_changed_at is
  'When the account''s address last changed; null when never. A changed address is proven anew before it proves anything.';

create function private.note_email_change() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  update public.members m set email_changed_at = now() where m.id = new.id;
  return new;
end
$$;
comment on function private.note_email_change is
  'Remembers that an account changed its address. Security definer: the auth service may not write members.';
create trigger note_email_change after update of email on auth.users for each row
  when (lower(old.email) is distinct from lower(new.email)) execute function private.note_email_change();

create function private.host_of(address text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select nullif(regexp_replace(lower(substring(trim(address) from '^(?:https?://|[^@/\s]+@)([^/:?#@\s]+)(?:[/?#]|:[0-9]+(?:[/?#]|$)|$)')), '^www\.|\.+$', '', 'g'), '')
$$;
comment on function private.host_of is
  'The host of a web address (http or https) or e-mail address, in lower case and without www; null when it is neither.';

create function private.is_public_host(host text) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select exists (select 1 from public_mail_hosts p
    where p.host = is_public_host.host or (p.host like '%.%' and p.host <> all (array['org.uk', 'co.uk'])
      and right(is_public_host.host, length(p.host) + 1) = '.' || p.host))
$$;
comment on function private.is_public_host is
  'Whether anybody can have an address or a page at a host, or below it: being there proves nothing.';

create function private.own_host(organisation uuid) returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select private.host_of(o.website) from organisations o
  where o.id = own_host.organisation and o.status = 'published' and not private.is_public_host(private.host_of(o.website))
    and not exists (select 1 from organisations other
      where other.id <> o.id and other.status = 'published' and private.host_of(other.website) = private.host_of(o.website))
$$;
comment on function private.own_host is
  'The host of an organisation''s website when it is its alone; null when there is none, when anybody can have pages there, or when another entry has the same. Security definer: callers may not see every entry, and the answer must not depend on it.';

create function private.keeps_place_secret(organisation uuid) returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select exists (select 1 from locations l join location_points p on p.location_id = l.id
    where l.organisation_id = keeps_place_secret.organisation and l.privacy = 'hidden')
$$;
comment on function private.keeps_place_secret is
  'Whether an organisation has a true place that nobody may see: editors see it, so a moderator looks at every claim. Security definer: true places are not for callers.';

create function private.has_proven_email() returns boolean
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select exists (
    select 1 from auth.users u join public.members m on m.id = u.id
    where u.id = auth.uid() and u.email_confirmed_at is not null and m.email_changed_at is null
      and (coalesce(u.encrypted_password, '') = ''
        or jsonb_path_exists(auth.jwt(), '$.amr[*].method ? (@ == "otp" || @ == "magiclink")')))
$$;
comment on function private.has_proven_email is
  'Whether the caller''s address was proven by a code that reached it: the account has no password, or this sign-in was by code, and the address was never changed. A password account alone proves nothing where a server sends no letters. Security definer: only the auth service may read accounts.';

create function private.email_of_caller() returns text
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select lower(u.email) from auth.users u where u.id = auth.uid()
$$;
comment on function private.email_of_caller is
  'The caller''s own e-mail address. Security definer: only the auth service may read accounts.';

create function private.grant_editor(organisation uuid, member uuid, granted_by uuid) returns void
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  named text := (select o.name from organisations o where o.id = grant_editor.organisation);
begin
  perform private.send_mail(u.email, 'Somebody else now looks after ' || named || ' too', format(
    E'One more person can now change the entry of %s on the map, as you can.\n\nYou see who it is here: %s/account\nIf this is wrong, tell a moderator.\n',
    named, private.site_address()), 'editor')
  from organisation_editors e join auth.users u on u.id = e.member_id
  where e.organisation_id = grant_editor.organisation and e.member_id <> grant_editor.member
    and not exists (select 1 from organisation_editors had
      where had.organisation_id = grant_editor.organisation and had.member_id = grant_editor.member);
  insert into organisation_editors (organisation_id, member_id, granted_by)
  values (grant_editor.organisation, grant_editor.member, grant_editor.granted_by) on conflict do nothing;
end
$$;
comment on function private.grant_editor is
  'Makes a member an editor of an organisation and tells those who are already. Security definer: people may write no editors; callers have proven the right first.';

revoke execute on function private.note_email_change, private.host_of, private.is_public_host, private.own_host, private.keeps_place_secret,
  private.has_proven_email, private.email_of_caller, private.grant_editor from public;
grant execute on function private.host_of, private.is_public_host, private.own_host, private.keeps_place_secret,
  private.has_proven_email, private.email_of_caller to anon, authenticated, service_role;
grant execute on function private.note_email_change, private.grant_editor to service_role;
