create function private.check_note(note jsonb) returns void
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
declare
  said text := coalesce(private.answer(note, 'text'), '');
  author text := coalesce(private.answer(note, 'author'), '');
begin
  if length(said) < 10 then
    perform private.refuse('text', 'Write a little more: a sentence will do.');
  elsif length(said) > 1000 then
    perform private.refuse('text', 'That is too long: use up to 1,000 letters.');
  elsif said ~* '[^\s@]+@[^\s@]+\.[a-z]{2,}' then
    perform private.refuse('text', 'Leave out e-mail addresses: anybody will be able to read this.');
  elsif said ~ '(\+|\m0)[0-9][0-9 ()-]{7,}[0-9]' then
    perform private.refuse('text', 'Leave out phone numbers: anybody will be able to read this.');
  elsif said ~* '\m[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}\M' then
    perform private.refuse('text', 'Leave out postcodes: anybody will be able to read this.');
  elsif author = '' then
    perform private.refuse('author', 'Write a name to show. A first name will do.');
  elsif length(author) > 80 or author ~ '[@/]' then
    perform private.refuse('author', 'Write a short name, such as a first name.');
  elsif coalesce(note->>'speaksAs', 'lives') not in ('lives', 'works', 'helps') then
    perform private.refuse('speaksAs', 'Say whether you live, work or help here.');
  end if;
end
$$;
comment on function private.check_note is
  'Stops a note that cannot be taken, with a sentence and the field. What would let somebody be found (e-mail address, phone number, postcode) is refused before it is stored.';

create function private.store_note(note jsonb) returns void
language plpgsql volatile security definer set search_path = public, extensions, pg_temp
as $$
begin
  perform private.check_note(note);
  if not exists (select 1 from neighbourhoods n where n.geography = note->>'geography' and n.code = note->>'code') then
    perform private.refuse('code', 'There is no neighbourhood of that code.');
  end if;
  insert into neighbourhood_notes (geography, code, note_text, author_name, speaks_as)
  values (note->>'geography', note->>'code', private.answer(note, 'text'), private.answer(note, 'author'),
    coalesce(note->>'speaksAs', 'lives'));
end
$$;
comment on function private.store_note is
  'Keeps a note until a moderator has read it. Security definer: people may neither read nor write the table of notes.';

create function public.send_neighbourhood_note(note jsonb) returns json
language plpgsql volatile set search_path = public, extensions, pg_temp
as $$
begin
  if coalesce(note->>'website2', '') = '' then
    perform private.store_note(note);
  end if;
  return json_build_object('status', 'waiting');
end
$$;
comment on function public.send_neighbourhood_note is
  'Sends what somebody has to say of a neighbourhood; no account needed. note: {geography, code, text, author, speaksAs lives|works|helps}. It waits for a moderator: {status}. A mistake is SQLSTATE 22023 with a sentence as message and the field as detail. website2 is for machines: who fills it in is thanked, and nothing is kept.';

create function private.published_notes(geography text, code text) returns json
language sql stable security definer set search_path = public, extensions, pg_temp
as $$
  select coalesce(json_agg(json_build_object('id', n.id, 'text', n.note_text, 'author', n.author_name,
    'speaksAs', n.speaks_as, 'sentAt', n.sent_at) order by n.sent_at desc, n.id), '[]')
  from (
    select * from neighbourhood_notes p
    where p.geography = published_notes.geography and p.code = published_notes.code and p.status = 'published'
    order by p.sent_at desc limit 50
  ) n
$$;
comment on function private.published_notes is
  'What public.neighbourhood_voices answers. Security definer: the table itself, with what waits and who decided, is for moderators.';

create function public.neighbourhood_voices(geography text, code text) returns json
language sql stable set search_path = public, extensions, pg_temp
as $$ select private.published_notes(geography, code) $$;
comment on function public.neighbourhood_voices is
  'What people say of a neighbourhood and a moderator has published, the newest 50: [{id, text, author, speaksAs, sentAt}].';

revoke execute on function private.check_note, private.store_note, public.send_neighbourhood_note,
  private.published_notes, public.neighbourhood_voices from public;
grant execute on function private.store_note, public.send_neighbourhood_note, private.published_notes,
  public.neighbourhood_voices to anon, authenticated, service_role;
grant execute on function private.check_note to service_role;
