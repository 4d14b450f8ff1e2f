create table public.search_synonyms (
  meaning text not null check (meaning ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  phrase text not null check (phrase ~ '^[a-z0-9]+( [a-z0-9]+){0,3}$'),
  query tsquery not null generated always as (phraseto_tsquery('english'::regconfig, phrase)) stored,
  stems text not null generated always as (phraseto_tsquery('english'::regconfig, phrase)::text) stored,
  primary key (meaning, phrase)
);
comment on table public.search_synonyms is
  'Words that people use for the same thing: whoever searches for one phrase of a meaning finds every other phrase of it too.';
comment on column public.search_synonyms.meaning is 'What the phrases have in common, such as food-bank.';
comment on column public.search_synonyms.phrase is 'One to four plain words, without capitals, accents or punctuation.';
comment on column public.search_synonyms.query is 'The phrase as the full-text search takes it.';
comment on column public.search_synonyms.stems is 'The same as text, to be recognised in any of its endings.';
create index search_synonyms_stems on public.search_synonyms (stems);
create index search_synonyms_phrase on public.search_synonyms using gin (phrase extensions.gin_trgm_ops);

alter table public.search_synonyms enable row level security;
grant select on public.search_synonyms to anon, authenticated;
grant insert, update, delete on public.search_synonyms to authenticated;
grant select, insert, update, delete on public.search_synonyms to service_role;
create policy "everyone reads search synonyms" on public.search_synonyms for select to anon, authenticated using (true);
create policy "administrators add search synonyms" on public.search_synonyms
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators change search synonyms" on public.search_synonyms
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "administrators remove search synonyms" on public.search_synonyms
  for delete to authenticated using ((select private.has_role('administrator')));

insert into public.search_synonyms (meaning, phrase)
select s.meaning, unnest(s.phrases)
from (values
  ('food-bank', '{food bank,foodbank,food parcel,emergency food,food aid}'::text[]),
  ('cheap-food', '{pantry,food pantry,low cost shop,social supermarket,community shop,food club}'),
  ('meal', '{meal,lunch,dinner,soup kitchen,community kitchen,hot food}'),
  ('allotment', '{allotment,community garden,growing food,grow your own}'),
  ('doctor', '{gp,doctor,surgery,medical practice,health centre}'),
  ('feeling-low', '{mental health,depression,anxiety,low mood,feeling low}'),
  ('talking', '{counselling,counsellor,talking therapy,listening service,someone to talk to}'),
  ('drink-and-drugs', '{addiction,alcohol,drugs,substance misuse}'),
  ('bereavement', '{bereavement,grief,losing somebody}'),
  ('memory', '{dementia,alzheimers,memory loss,memory cafe}'),
  ('older', '{over 60s,over 60,over 65s,over 50s,older people,pensioners,elderly,seniors,retired people}'),
  ('parents', '{mums,mum,mothers,dads,fathers,parents,parent and toddler,new parents}'),
  ('little-ones', '{toddlers,baby,babies,under fives,under 5s,preschool,stay and play,playgroup}'),
  ('children', '{kids,children,child}'),
  ('young', '{teenagers,teens,youth,young adults,youth club}'),
  ('childcare', '{childcare,nursery,creche,childminder}'),
  ('school-holidays', '{school holidays,holiday club,half term,holiday activities}'),
  ('benefits', '{benefits,universal credit,welfare rights,pip,dole}'),
  ('debt', '{debt,money worries,money advice,owing money,bailiffs}'),
  ('housing', '{housing,homeless,homelessness,eviction,somewhere to live}'),
  ('energy', '{energy bills,fuel poverty,heating,warm space,warm bank}'),
  ('legal', '{legal advice,solicitor,law centre}'),
  ('jobs', '{jobs,job,employment,job club,unemployed}'),
  ('new-here', '{refugees,refugee,asylum seekers,new arrivals,migrants}'),
  ('english', '{esol,english classes,learn english,english lessons}'),
  ('disabled', '{disabled,disability,disabilities,special needs}'),
  ('carers', '{carers,carer,looking after somebody,respite}'),
  ('befriending', '{befriending,loneliness,lonely,social isolation,coffee morning}'),
  ('visits', '{home visits,help at home,home help,shopping for you}'),
  ('lifts', '{community transport,lifts,minibus,dial a ride,volunteer drivers}'),
  ('keep-fit', '{keep fit,exercise,fitness,gym,exercise class}'),
  ('football', '{football,soccer,five a side}'),
  ('walks', '{walking group,walks,rambling,ramblers,health walk}'),
  ('bikes', '{bikes,bike,cycling,bicycle}'),
  ('mending', '{repair cafe,mending,fixing,repair,menders}'),
  ('making', '{crafts,craft,knitting,sewing,knit and natter}'),
  ('singing', '{choir,singing,singers}'),
  ('computers', '{computers,computer help,digital skills,getting online,internet}'),
  ('hall', '{village hall,community centre,community hall,room hire,hall hire}'),
  ('church', '{church,chapel,mosque,temple,gurdwara,synagogue}'),
  ('abuse', '{domestic abuse,domestic violence,refuge}'),
  ('lgbt', '{lgbt,lgbtq,gay,lesbian,trans}'),
  ('nature', '{nature,wildlife,conservation,tree planting}'),
  ('clothes', '{clothes bank,clothing bank,school uniform,swap shop}'),
  ('sports-pitch', '{sports hall,leisure centre,swimming,swimming pool}')
) s (meaning, phrases);
