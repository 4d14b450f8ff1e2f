-- What belongs to an organisation is whatever table points at it: a table made later comes along without being named here.
create function private.links_to_organisations()
returns table (link_table regclass, link_column name, key_columns name[])
language sql stable set search_path = public, extensions, pg_temp
as $$
  select c.conrelid::regclass, a.attname,
    array(select k.attname from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any (i.indkey)
      where i.indrelid = c.conrelid and i.indisprimary order by k.attnum)
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.confrelid = 'public.organisations'::regclass and cardinality(c.conkey) = 1
    and c.conrelid not in ('public.merges'::regclass, 'public.duplicate_pairs'::regclass, 'private.duplicate_checks'::regclass)
  order by c.conrelid::regclass::text, a.attname
$$;
comment on function private.links_to_organisations is
  'Every column that points at an organisation, with its table''s key, except those about duplicates themselves.';

create function private.row_condition(link_table regclass, key_columns name[]) returns text
language sql stable set search_path = public, extensions, pg_temp
as $$
  select string_agg(format('%I = (jsonb_populate_record(null::%s, $2)).%I', k, link_table, k), ' and ') from unnest(key_columns) k
$$;
comment on function private.row_condition is 'SQL that is true of the row whose key is the JSON object $2.';

create function private.move_links(from_id uuid, to_id uuid) returns jsonb
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  link record;
  keys jsonb[];
  key jsonb;
  moved jsonb := jsonb_build_array();
begin
  for link in select * from private.links_to_organisations() loop
    execute format('select array_agg(to_jsonb(t)) from (select %s from %s where %I = $1) t',
      (select string_agg(quote_ident(k), ', ') from unnest(link.key_columns) k), link.link_table, link.link_column)
      into keys using from_id;
    foreach key in array coalesce(keys, '{}') loop
      begin
        execute format('update %s set %I = $1 where %s', link.link_table, link.link_column,
          private.row_condition(link.link_table, link.key_columns)) using to_id, key;
        moved := moved || jsonb_build_object('table', link.link_table::text, 'column', link.link_column, 'key', key);
      exception when unique_violation then
        null; -- the kept entry has the same theme, number or editor already: the row stays where it is
      end;
    end loop;
  end loop;
  return moved;
end
$$;
comment on function private.move_links is
  'Hands everything that points at one entry to another and answers with what was moved: [{table, column, key}]. Security definer: a merge moves rows of tables that moderators do not write; only private.merge_organisations calls it.';

create function private.move_links_back(moved jsonb, from_id uuid, to_id uuid) returns integer
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare
  step record;
  now_key jsonb;
  touched integer;
  returned integer := 0;
begin
  for step in
    select m.value->>'table' as link_table, m.value->>'column' as link_column, m.value->'key' as key, l.key_columns
    from jsonb_array_elements(moved) with ordinality m (value, position)
    join private.links_to_organisations() l on l.link_table::text = m.value->>'table' and l.link_column = m.value->>'column'
    order by m.position desc
  loop
    now_key := case when step.key ? step.link_column then step.key || jsonb_build_object(step.link_column, from_id) else step.key end;
    execute format('update %s set %I = $1 where %I = %L and %s', step.link_table::regclass, step.link_column, step.link_column,
      from_id, private.row_condition(step.link_table::regclass, step.key_columns)) using to_id, now_key;
    get diagnostics touched = row_count;
    returned := returned + touched;
  end loop;
  return returned;
end
$$;
comment on function private.move_links_back is
  'Gives back what private.move_links moved, where it still is; answers with how many rows. Security definer: for the same reason; only private.unmerge calls it.';
revoke execute on function private.links_to_organisations, private.row_condition, private.move_links, private.move_links_back from public;
