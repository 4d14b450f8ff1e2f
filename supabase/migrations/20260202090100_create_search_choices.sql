create table private.search_choices (
  facet text not null check (facet in ('themes', 'whoFor', 'costs', 'access', 'marks')),
  slug text not null,
  place smallint not null check (place between 0 and 61),
  mask bigint not null generated always as (1::bigint << place) stored,
  primary key (facet, slug)
);
comment on table private.search_choices is
  'Which bit of a search entry stands for which choice, so that one pass over narrow rows counts every facet. Themes have a number of their own, all others share one. A value that a migration adds to who_for, cost or access_features gets its row here in the same migration.';
comment on column private.search_choices.facet is 'themes, whoFor, costs, access, or marks for what is yes or no.';
comment on column private.search_choices.slug is 'The choice, as the filter names it.';
comment on column private.search_choices.place is 'Which bit, from 0.';
comment on column private.search_choices.mask is 'A number with only that bit set.';
create unique index search_choices_bit on private.search_choices ((facet = 'themes'), place);
alter table private.search_choices enable row level security;
grant select on private.search_choices to anon, authenticated, service_role;
create policy "everyone reads search choices" on private.search_choices for select to anon, authenticated using (true);

insert into private.search_choices (facet, slug, place)
select c.facet, c.slug, row_number() over (order by c.position) - 1
from (
  select 'whoFor' as facet, w.slug, w.position
  from unnest('{anyone,families,children,young_people,over_60,new_arrivals,carers,disabled_people,women,men}'::text[])
    with ordinality w (slug, position)
  union all
  select 'costs', k.slug, 20 + k.position
  from unnest('{free,pay_what_you_can,paid,unknown}'::text[]) with ordinality k (slug, position)
  union all
  select 'access', a.slug, 30 + a.position
  from unnest('{step_free,accessible_toilet,hearing_loop,parking,quiet_space}'::text[]) with ordinality a (slug, position)
  union all
  select 'marks', m.slug, 40 + m.position
  from unnest('{evenings_or_weekends,local}'::text[]) with ordinality m (slug, position)
) c;
insert into private.search_choices (facet, slug, place)
select 'themes', t.slug, row_number() over (order by t.sort_order, t.slug) - 1 from public.taxonomy_terms t;

create function private.keep_theme_choices() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
begin
  if tg_op = 'UPDATE' then
    update private.search_choices c set slug = new.slug where c.facet = 'themes' and c.slug = old.slug;
  elsif tg_op = 'DELETE' then
    delete from private.search_choices c where c.facet = 'themes' and c.slug = old.slug;
  else
    insert into private.search_choices (facet, slug, place)
    select 'themes', new.slug, min(free) from generate_series(0, 61) free
    where free not in (select c.place from private.search_choices c where c.facet = 'themes');
  end if;
  return null;
end
$$;
comment on function private.keep_theme_choices is
  'Gives each theme its bit; a sixty-third is refused. Security definer: whoever may add a theme may not write what search reads.';
create trigger keep_theme_choices after insert or delete or update of slug on public.taxonomy_terms
  for each row execute function private.keep_theme_choices();

create function private.choice_mask(facet text, slugs text[], unknown bigint default 0) returns bigint
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(bit_or(coalesce(c.mask, choice_mask.unknown)), 0)
  from unnest(slugs) s (slug) left join private.search_choices c on c.facet = choice_mask.facet and c.slug = s.slug
$$;
comment on function private.choice_mask is
  'The bits of these choices of a facet together; a choice there is not gives the bits of unknown.';

create function private.choice_slugs(facet text, mask bigint) returns text[]
language sql stable set search_path = public, extensions, pg_temp
as $$
  select coalesce(array_agg(c.slug order by c.slug), '{}')
  from private.search_choices c where c.facet = choice_slugs.facet and c.mask & choice_slugs.mask <> 0
$$;
comment on function private.choice_slugs is 'The choices of a facet that these bits stand for, by name.';

revoke execute on function private.keep_theme_choices, private.choice_mask, private.choice_slugs from public;
grant execute on function private.choice_mask, private.choice_slugs to anon, authenticated, service_role;
