create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email ~ '^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]{2,}$' and length(email) <= 200),
  role text check (role in ('contributor', 'analyst', 'moderator', 'administrator')),
  organisation_id uuid references public.organisations (id) on delete cascade,
  hands_over boolean not null default false,
  invited_by uuid references public.members (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz,
  revoked_at timestamptz,
  check (num_nonnulls(role, organisation_id) = 1)
);
comment on table public.invitations is
  'People asked by e-mail to take a role here, or to look after an organisation. Each works once, for the address it was sent to.';
comment on column public.invitations.id is 'Identity.';
comment on column public.invitations.email is 'The address it was sent to.';
comment on column public.invitations.role is 'The role it gives; null when it is for an organisation.';
comment on column public.invitations.organisation_id is 'The organisation to look after; null when it is for a role.';
comment on column public.invitations.hands_over is 'Whether whoever invited stops looking after the organisation when this is accepted.';
comment on column public.invitations.invited_by is 'Who invited; it goes when they go. Null when the service did.';
comment on column public.invitations.created_at is 'When it was sent.';
comment on column public.invitations.expires_at is 'Until when it works.';
comment on column public.invitations.accepted_at is 'When it was accepted; null while it was not.';
comment on column public.invitations.revoked_at is 'When it was taken back, or another took its place; null while it stands.';
create index invitations_organisation on public.invitations (organisation_id);
create index invitations_invited_by on public.invitations (invited_by);
create index invitations_email on public.invitations (lower(email));
alter table public.invitations enable row level security;
grant select on public.invitations to authenticated;
grant select, insert, update, delete on public.invitations to service_role;
create policy "administrators read invitations, editors those of their organisations" on public.invitations
  for select to authenticated
  using (
    (select private.has_role('administrator')) or invited_by = (select auth.uid())
    or organisation_id = any ((select private.edited_organisations())::uuid[])
  );

create table private.invitation_tokens (
  invitation_id uuid primary key references public.invitations (id) on delete cascade,
  token_hash text not null unique
);
comment on table private.invitation_tokens is
  'What the token in an invitation''s link hashes to, apart from the invitation so that no reader of it comes near. For the service alone.';
comment on column private.invitation_tokens.invitation_id is 'The invitation.';
comment on column private.invitation_tokens.token_hash is 'SHA-256 of the token.';
alter table private.invitation_tokens enable row level security;
grant select, insert, update, delete on private.invitation_tokens to service_role;

create function private.hash_of(token text) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select encode(sha256(convert_to(coalesce(token, ''), 'utf8')), 'hex')
$$;
comment on function private.hash_of is 'SHA-256 of a token, in hexadecimal.';

create function private.send_invitation(email text, role text, organisation uuid, hands_over boolean) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  address text := lower(trim(send_invitation.email));
  sender uuid := (select m.id from members m where m.id = auth.uid());
  sender_name text := coalesce((select nullif(m.display_name, '') from members m where m.id = auth.uid()), 'Somebody');
  token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  what text := coalesce((select 'look after the entry of ' || o.name from organisations o where o.id = send_invitation.organisation),
    'help here as ' || send_invitation.role);
  made invitations;
begin
  if coalesce(address, '') !~ '^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]{2,}$' or length(address) > 200 then
    perform private.refuse('email', 'Check the e-mail address: it should look like name@example.org.');
  end if;
  perform private.count_event('invitation');
  update invitations i set revoked_at = now() where lower(i.email) = address and i.accepted_at is null and i.revoked_at is null
    and i.organisation_id is not distinct from send_invitation.organisation;
  insert into invitations (email, role, organisation_id, hands_over, invited_by)
  values (address, send_invitation.role, send_invitation.organisation, send_invitation.hands_over, sender) returning * into made;
  insert into private.invitation_tokens (invitation_id, token_hash) values (made.id, private.hash_of(token));
  perform private.send_mail(address, 'An invitation to ' || what, format(
    E'%s asks you to %s, on %s.\n\nTo accept, open this link and sign in with this e-mail address:\n%s/invitation?token=%s\n\nIt works once, for 14 days. If you would rather not, do nothing.\n',
    sender_name, what, coalesce((select s.name from site s), 'Patchwork'), private.site_address(), token), 'invitation');
  return json_build_object('id', made.id, 'email', made.email, 'role', made.role, 'expiresAt', made.expires_at);
end
$$;
comment on function private.send_invitation is
  'Writes an invitation and its letter; the token is in the letter only. Security definer: people may write no invitations or letters; callers have checked that the sender may.';
revoke execute on function private.hash_of, private.send_invitation from public;
grant execute on function private.hash_of to anon, authenticated, service_role;
grant execute on function private.send_invitation to service_role;
