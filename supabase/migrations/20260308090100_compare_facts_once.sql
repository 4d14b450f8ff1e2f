-- The facts of an entry are read once, not once for each pair it is in: an import of two hundred has thousands of pairs.
create or replace function private.keep_duplicate_pairs(variadic organisations uuid[]) returns void
language plpgsql security definer set search_path = public, extensions, pg_temp set jit = off
as $$
declare
  found jsonb;
begin
  perform private.note_duplicate_checks(organisations);
  with pairs as materialized (
    select c.one_id, c.other_id from private.candidate_pairs(organisations) c
  ), facts as materialized (
    select x.id, private.duplicate_facts(x.id) as facts
    from (select p.one_id as id from pairs p union select p.other_id from pairs p) x
  ), compared as materialized (
    select p.one_id, p.other_id, private.compare_facts(one.facts, other.facts) as evidence
    from pairs p join facts one on one.id = p.one_id join facts other on other.id = p.other_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('one_id', c.one_id, 'other_id', c.other_id, 'evidence', c.evidence)), '[]') into found
  from compared c where c.evidence is not null;
  insert into duplicate_pairs as p (one_id, other_id, reasons, evidence, strength)
  select f.one_id, f.other_id, private.texts(f.evidence->'reasons'), f.evidence, private.duplicate_strength(f.evidence)
  from jsonb_to_recordset(found) f (one_id uuid, other_id uuid, evidence jsonb)
  on conflict (one_id, other_id) do update
    set reasons = excluded.reasons, evidence = excluded.evidence, strength = excluded.strength
    where p.evidence is distinct from excluded.evidence;
  delete from duplicate_pairs p
  where p.status = 'open' and (p.one_id = any (organisations) or p.other_id = any (organisations))
    and (p.one_id, p.other_id) not in (
      select f.one_id, f.other_id from jsonb_to_recordset(found) f (one_id uuid, other_id uuid));
end
$$;
