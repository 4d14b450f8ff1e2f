create table public.taxonomy_terms (
  slug text primary key check (slug ~ '^[a-z0-9]+([-_][a-z0-9]+)*$'),
  name text not null,
  plain_name text,
  parent text references public.taxonomy_terms (slug) on update cascade on delete restrict,
  shape text,
  sort_order integer not null default 0,
  open_referral_term text,
  osm_tags text[] not null default '{}'
);
comment on table public.taxonomy_terms is 'What organisations do: eight themes, each with a colour and a shape in the interface.';
comment on column public.taxonomy_terms.slug is 'Short name used in links and filters, such as food.';
comment on column public.taxonomy_terms.name is 'Name shown in lists and legends.';
comment on column public.taxonomy_terms.plain_name is 'Everyday words for somebody choosing it.';
comment on column public.taxonomy_terms.parent is 'The term it is part of; null for a theme.';
comment on column public.taxonomy_terms.shape is 'Shape of its symbol: circle, cross, triangle, square, diamond, star, triangle-down or house.';
comment on column public.taxonomy_terms.sort_order is 'Order in lists.';
comment on column public.taxonomy_terms.open_referral_term is 'Nearest term of the Open Referral UK taxonomies, in words.';
comment on column public.taxonomy_terms.osm_tags is 'OpenStreetMap tags that suggest it, each as key=value.';
create index taxonomy_terms_parent on public.taxonomy_terms (parent);

alter table public.taxonomy_terms enable row level security;
grant select on public.taxonomy_terms to anon, authenticated;
grant insert, update, delete on public.taxonomy_terms to authenticated;
grant select, insert, update, delete on public.taxonomy_terms to service_role;
create policy "everyone reads taxonomy terms" on public.taxonomy_terms for select to anon, authenticated using (true);
create policy "administrators add taxonomy terms" on public.taxonomy_terms
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change taxonomy terms" on public.taxonomy_terms
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove taxonomy terms" on public.taxonomy_terms
  for delete to authenticated using ((select private.has_role('administrator')));

insert into public.taxonomy_terms (slug, name, plain_name, shape, sort_order, open_referral_term, osm_tags) values
  ('food', 'Food and growing', 'Meals, food shops, pantries, gardens and allotments', 'circle', 1, 'Food',
    '{social_facility=food_bank,social_facility=soup_kitchen,landuse=allotments,garden:type=community}'),
  ('health', 'Health and wellbeing', 'Feeling well in body and mind, support groups, care', 'cross', 2, 'Health',
    '{amenity=clinic,amenity=doctors,social_facility=outreach}'),
  ('young', 'Children and young people', 'Playgroups, youth clubs, after-school and family help', 'triangle', 3, 'Education',
    '{amenity=childcare,community_centre:for=juvenile,amenity=kindergarten}'),
  ('older', 'Older people', 'Lunch clubs, visiting, company and help at home', 'square', 4, 'Care',
    '{social_facility:for=senior,community_centre:for=senior}'),
  ('advice', 'Advice and money', 'Debt, benefits, housing, work and legal help', 'diamond', 5, 'Legal',
    '{office=advice,office=citizens_advice,amenity=social_facility}'),
  ('sport', 'Sport and outdoors', 'Clubs, walks, cycling, pitches and green places', 'star', 6, 'Sport and leisure',
    '{leisure=sports_centre,leisure=pitch,club=sport}'),
  ('arts', 'Arts and learning', 'Music, making, reading, classes and repair', 'triangle-down', 7, 'Arts and culture',
    '{amenity=arts_centre,amenity=library,amenity=theatre}'),
  ('space', 'Places to meet', 'Halls, hubs, cafés and rooms that groups can use', 'house', 8, 'Community',
    '{amenity=community_centre,amenity=place_of_worship,amenity=village_hall}');
