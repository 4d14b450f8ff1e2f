create function private.open_claim(organisation uuid, member uuid, method text, note text, send_to text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  claim uuid;
  digits text;
  named text := (select o.name from organisations o where o.id = open_claim.organisation);
begin
  update claims c set status = 'expired' where c.organisation_id = open_claim.organisation
    and c.member_id = open_claim.member and c.status = 'waiting';
  insert into claims (organisation_id, member_id, method, note, expires_at) values (open_claim.organisation, open_claim.member,
    open_claim.method, open_claim.note, case when open_claim.send_to is not null then now() + interval '1 hour' end)
  returning id into claim;
  if open_claim.send_to is not null then
    digits := lpad((('x' || substr(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'utf8')),
      'hex'), 1, 8))::bit(32)::bigint % 1000000)::text, 6, '0');
    insert into private.claim_codes (claim_id, code_hash)
    values (claim, encode(sha256(convert_to(claim::text || digits, 'utf8')), 'hex'));
    perform private.send_mail(open_claim.send_to, digits || ' is the code for ' || named, format(
      E'Somebody asked to look after the entry of %s on the map.\n\nIf it was you, or somebody you trust with it, the code is: %s\n\nIt works for one hour. If nobody you know asked, do nothing: without the code nothing changes.\n\n%s/organisations/%s\n',
      named, digits, private.site_address(), open_claim.organisation), 'claim');
  end if;
  return json_build_object('id', claim, 'status', 'waiting', 'sentTo', open_claim.send_to,
    'expiresAt', (select c.expires_at from claims c where c.id = claim));
end
$$;
comment on function private.open_claim is
  'Opens a claim that waits for a code or a moderator; an earlier one that waited ends. The code is kept as a hash only. Security definer: people may write no claims, codes or letters.';

create function private.store_claim(organisation uuid, method text, note text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
  entry organisations;
  kept text := nullif(trim(store_claim.note), '');
  email text := private.email_of_caller();
begin
  select o.* into entry from organisations o
    where o.id = store_claim.organisation and o.status = 'published' and o.merged_into is null;
  if entry.id is null then
    perform private.refuse('organisation', 'We could not find that organisation.');
  elsif length(kept) > 1000 then
    perform private.refuse('note', 'That is too long: use up to 1,000 letters.');
  elsif private.edits(entry.id) then
    return json_build_object('id', null, 'status', 'granted');
  elsif store_claim.method = 'moderator' then
    return private.open_claim(entry.id, member, 'moderator', kept, null);
  elsif store_claim.method is null or store_claim.method not in ('email_domain', 'contact_code') then
    perform private.refuse('method', 'Choose how you will show that it is yours.');
  elsif private.keeps_place_secret(entry.id) then
    perform private.refuse('method', 'Its place is kept from the public, so a moderator looks at every claim. Ask a moderator.');
  elsif store_claim.method = 'contact_code' then
    if entry.email is null then
      perform private.refuse('method', 'It has no published e-mail address for a code to go to. Choose another way.');
    elsif (select count(*) from claims c where c.organisation_id = entry.id and c.method = 'contact_code'
        and c.created_at > now() - interval '1 day') >= 5 then
      raise exception 'Enough codes have gone to that organisation today. Try again tomorrow, or ask a moderator.'
        using errcode = 'PT429', detail = 'claim';
    end if;
    return private.open_claim(entry.id, member, 'contact_code', kept, entry.email);
  elsif private.host_of(email) is distinct from private.own_host(entry.id) or private.own_host(entry.id) is null then
    perform private.refuse('method', 'Your e-mail address is not at the organisation''s own website. Choose another way.');
  elsif not private.has_proven_email() then
    return private.open_claim(entry.id, member, 'email_domain', kept, email);
  end if;
  update claims c set status = 'expired' where c.organisation_id = entry.id and c.member_id = member and c.status = 'waiting';
  insert into claims (organisation_id, member_id, method, note, status, decided_at)
  values (entry.id, member, 'email_domain', kept, 'granted', now());
  perform private.grant_editor(entry.id, member, null);
  return json_build_object('id', null, 'status', 'granted');
end
$$;
comment on function private.store_claim is
  'Judges a claim of the caller. Security definer: people may write no claims or editors, and whether another entry shares the website must not depend on what they see.';

create function private.try_claim_code(claim uuid, code text) returns json
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
declare
  member uuid := private.demand_member();
  asked claims;
  kept private.claim_codes;
begin
  select c.* into asked from claims c where c.id = try_claim_code.claim and c.member_id = member for update;
  select k.* into kept from private.claim_codes k where k.claim_id = asked.id for update;
  if kept.claim_id is null or asked.status <> 'waiting' or asked.expires_at <= now() then
    update claims c set status = 'expired' where c.id = asked.id and c.status = 'waiting' and c.expires_at <= now();
    delete from private.claim_codes k where k.claim_id = asked.id;
    return json_build_object('status', case asked.status when 'granted' then 'granted' else 'expired' end, 'attemptsLeft', 0);
  elsif kept.code_hash = encode(sha256(convert_to(asked.id::text || regexp_replace(coalesce(code, ''), '\s', '', 'g'), 'utf8')), 'hex') then
    update claims c set status = 'granted', decided_at = now() where c.id = asked.id;
    delete from private.claim_codes k where k.claim_id = asked.id;
    perform private.grant_editor(asked.organisation_id, member, null);
    return json_build_object('status', 'granted', 'attemptsLeft', 0);
  elsif kept.attempts >= 4 then
    update claims c set status = 'refused', decided_at = now() where c.id = asked.id;
    delete from private.claim_codes k where k.claim_id = asked.id;
    return json_build_object('status', 'refused', 'attemptsLeft', 0);
  end if;
  update private.claim_codes k set attempts = k.attempts + 1 where k.claim_id = asked.id;
  return json_build_object('status', 'wrong', 'attemptsLeft', 4 - kept.attempts);
end
$$;
comment on function private.try_claim_code is
  'Tries a code; the fifth wrong one ends the claim. It answers instead of failing, so that a wrong try is counted. Security definer: codes are for nobody to read, editors for nobody to write.';

revoke execute on function private.open_claim, private.store_claim, private.try_claim_code from public;
grant execute on function private.store_claim, private.try_claim_code to anon, authenticated, service_role;
grant execute on function private.open_claim to service_role;
