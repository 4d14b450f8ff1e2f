create function private.search_facets(q private.search_question, matched bit varying) returns json
language plpgsql stable set search_path = public, extensions, pg_temp
as $$
declare
  base bit varying[];
  lifted bit varying;
  kept bit varying;
begin
  for this in 1..8 loop
    select bit_and(a.bits) into lifted from unnest(q.asked) with ordinality a (bits, filter) where a.filter <> this;
    base[this] := coalesce(matched & lifted, matched);
  end loop;
  if cardinality(q.stale) > 0 then
    kept := ~ private.bits_of(q.stale, q.size);
  end if;
  return (
    with part as materialized (
      select v.name, v.facet, v.mark, base[v.filter] as bits, coalesce(base[v.filter] & kept, base[v.filter]) as packed
      from (values ('themes', 'themes', null, 1), ('whoFor', 'whoFor', null, 2), ('costs', 'costs', null, 3), ('access', 'access', null, 4),
        ('eveningsWeekends', 'marks', q.late_mark, 7), ('local', 'marks', q.local_mark, 8)) v (name, facet, mark, filter)
    ), stale as materialized (
      select e.number, e.themes, e.choices from private.search_entries e where e.number = any (q.stale)
    ), choice as materialized (
      select p.name, c.slug, coalesce(bit_count(b.bits & substring(p.packed for length(b.bits))), 0) + (
        select count(*) from stale s where get_bit(p.bits, s.number) = 1
          and c.mask & case c.facet when 'themes' then s.themes else s.choices end <> 0) as n
      from part p join private.search_choices c on c.facet = p.facet and (p.mark is null or c.mask = p.mark)
      left join private.search_bits b on b.facet = c.facet and b.place = c.place
    ), counted as materialized (
      select c.name, json_object_agg(c.slug, c.n order by c.slug) as counts, sum(c.n) as n from choice c where c.n > 0 group by c.name
    )
    select json_build_object(
      'themes', coalesce((select c.counts from counted c where c.name = 'themes'), '{}'),
      'whoFor', coalesce((select c.counts from counted c where c.name = 'whoFor'), '{}'),
      'costs', coalesce((select c.counts from counted c where c.name = 'costs'), '{}'),
      'access', coalesce((select c.counts from counted c where c.name = 'access'), '{}'),
      'freshness', (select coalesce(json_object_agg(f.name, f.n order by f.name) filter (where f.n > 0), '{}') from (
        select private.freshness_name((x.place - 1)::smallint) as name, bit_count(base[5] & x.bits) as n
        from unnest(q.fresh) with ordinality x (bits, place)) f),
      'openNow', bit_count(base[6] & q.open),
      'eveningsWeekends', coalesce((select c.n from counted c where c.name = 'eveningsWeekends'), 0),
      'local', coalesce((select c.n from counted c where c.name = 'local'), 0)));
end
$$;
comment on function private.search_facets is
  'How many of the matches of a question''s words and place have each choice, each facet with its own filter lifted.';
revoke execute on function private.search_facets from public;
grant execute on function private.search_facets to anon, authenticated, service_role;
