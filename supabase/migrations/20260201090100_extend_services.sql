-- Services, openings and places in the words of Open Referral UK: ages, languages, ways to take part, and recurrence.
alter table public.services
  drop constraint services_status_check,
  add constraint services_status_check check (status in ('active', 'inactive', 'temporarily_closed', 'defunct')),
  add column minimum_age integer check (minimum_age between 0 and 120),
  add column maximum_age integer check (maximum_age between 0 and 120),
  add column languages text[] not null default '{}',
  add column accreditation text check (length(accreditation) between 1 and 200),
  add column prevention_tier text check (prevention_tier in ('community', 'early_help', 'targeted', 'crisis')),
  add constraint services_ages_check check (minimum_age <= maximum_age);
comment on column public.services.status is 'active; inactive while it is not running; temporarily_closed; defunct when it will not run again.';
comment on column public.services.minimum_age is 'Youngest age it is for, in years; null for no lower bound.';
comment on column public.services.maximum_age is 'Oldest age it is for, in years; null for no upper bound.';
comment on column public.services.languages is 'Languages it is offered in, in words or as BCP 47 codes.';
comment on column public.services.accreditation is 'Quality marks it holds.';
comment on column public.services.prevention_tier is
  'community: open to all; early_help: at the first signs; targeted: for those at risk; crisis: when help cannot wait.';

alter table public.schedules
  drop constraint schedules_frequency_check,
  add constraint schedules_frequency_check check (frequency in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
  add column weeks_of_month smallint[] not null default '{}' check (weeks_of_month <@ array[-1, 1, 2, 3, 4, 5]::smallint[]),
  add column term_time_only boolean not null default false,
  add column valid_from date,
  add column valid_to date,
  add constraint schedules_validity_check check (valid_from <= valid_to);
comment on column public.schedules.frequency is
  'WEEKLY; FORTNIGHTLY, counted from valid_from; MONTHLY, on the weeks of weeks_of_month or as the note says.';
comment on column public.schedules.weeks_of_month is 'For MONTHLY: which of that weekday in the month, 1 to 5, and -1 for the last.';
comment on column public.schedules.term_time_only is 'Whether it pauses in the school holidays.';
comment on column public.schedules.valid_from is 'First day it holds; null for always so far.';
comment on column public.schedules.valid_to is 'Last day it holds; null for until further notice.';

alter table public.locations
  add column location_type text not null default 'physical' check (location_type in ('physical', 'virtual')),
  add column url text check (url ~* '^https?://');
comment on column public.locations.location_type is 'physical, or virtual for somewhere online.';
comment on column public.locations.url is 'Web address where a virtual place is met, or about the place.';

create function private.occurs_on(
  weekday smallint, frequency text, weeks_of_month smallint[], valid_from date, valid_to date, day date
) returns boolean
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select weekday = extract(isodow from day) and day >= coalesce(valid_from, day) and day <= coalesce(valid_to, day)
    and case frequency
      when 'WEEKLY' then true
      when 'FORTNIGHTLY' then ((day - valid_from) / 7) % 2 = 0
      when 'MONTHLY' then ((extract(day from day)::integer - 1) / 7 + 1)::smallint = any (weeks_of_month)
        or ((-1)::smallint = any (weeks_of_month) and extract(month from day + 7) <> extract(month from day))
    end
$$;
comment on function private.occurs_on is
  'Whether an opening happens on a day. Null or false when nobody can tell: fortnightly from no known day, monthly in no known week.';

create function private.recurrence_words(frequency text, weeks_of_month smallint[], term_time_only boolean) returns text
language sql immutable set search_path = public, extensions, pg_temp
as $$
  select case frequency
    when 'FORTNIGHTLY' then ' (every two weeks)'
    when 'MONTHLY' then coalesce(' (' || (
      select string_agg(case w when -1 then 'last' when 1 then 'first' when 2 then 'second' when 3 then 'third'
        when 4 then 'fourth' else 'fifth' end, ', ' order by case w when -1 then 6 else w end)
      from unnest(weeks_of_month) w) || ' of the month)', ' (monthly)')
    else '' end || case when term_time_only then ' in term time' else '' end
$$;
comment on function private.recurrence_words is 'How often an opening comes round, in words; empty for every week of the year.';

revoke execute on function private.occurs_on, private.recurrence_words from public;
grant execute on function private.occurs_on, private.recurrence_words to anon, authenticated, service_role;
