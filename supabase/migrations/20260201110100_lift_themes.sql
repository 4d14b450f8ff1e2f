create function private.lift_theme() returns trigger
language plpgsql set search_path = public, extensions, pg_temp
as $$
begin
  new.theme := coalesce((select t.parent from taxonomy_terms t where t.slug = new.theme), new.theme);
  return new;
end
$$;
comment on function private.lift_theme is
  'Makes the main theme of an organisation one of those with a colour and a shape: a narrower term stands for the theme it is part of.';
revoke execute on function private.lift_theme from public;
create trigger lift_theme before insert or update of theme on public.organisations
  for each row when (new.theme is not null) execute function private.lift_theme();
