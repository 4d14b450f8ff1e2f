-- Pictures of organisations are files in storage, where there is one: Supabase has a schema for it, other databases not.
create index photos_path on public.photos (path);
comment on column public.photos.path is
  'Path of the file in the storage bucket organisation-photos: the organisation''s id, then the name of the file.';

create function private.keeps_picture(path text) returns boolean
language sql stable set search_path = public, extensions, pg_temp
as $$
  select case when path ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[A-Za-z0-9_-]{1,80}\.(webp|jpg|png)$'
    then private.keeps(split_part(path, '/', 1)::uuid) else false end
$$;
comment on function private.keeps_picture is
  'Whether the caller may add and remove the file at this path: it lies directly in the folder of an organisation that they edit, or they are a moderator.';
revoke execute on function private.keeps_picture from public;
grant execute on function private.keeps_picture to anon, authenticated, service_role;

create function private.prepare_picture_storage() returns text
language plpgsql set search_path = public, extensions, pg_temp
as $$
declare
  store text := (select n.nspname from pg_namespace n where n.nspname = 'storage');
  mine text;
begin
  if to_regclass('storage.buckets') is null or to_regclass('storage.objects') is null then
    return 'There is no storage here: entries have no pictures.';
  end if;
  -- By name: the schema is not there to be checked where there is no storage.
  execute format(
    'insert into %I.buckets (id, name, public, file_size_limit, allowed_mime_types) values ($1, $1, true, $2, $3)
     on conflict (id) do update set public = true, file_size_limit = excluded.file_size_limit,
       allowed_mime_types = excluded.allowed_mime_types', store)
  using 'organisation-photos', 5 * 1024 * 1024, array['image/jpeg', 'image/webp', 'image/png'];

  foreach mine in array array['pictures are listed by whoever sees their entry', 'editors add pictures of what they edit',
    'editors remove pictures of what they edit'] loop
    execute format('drop policy if exists %I on %I.objects', mine, store);
  end loop;
  execute format('drop policy if exists %I on %I.buckets', 'members see that pictures can be kept', store);

  execute format('create policy %I on %I.buckets for select to authenticated using (id = %L)',
    'members see that pictures can be kept', store, 'organisation-photos');
  -- The bucket is public: a picture is served to whoever has its address. A list of files tells only those of entries the
  -- caller sees, so that what still waits for a check is not found by looking.
  execute format('create policy %I on %I.objects for select to anon, authenticated using (bucket_id = %L
      and (private.keeps_picture(name) or exists (select 1 from public.photos p where p.path = objects.name)))',
    'pictures are listed by whoever sees their entry', store, 'organisation-photos');
  execute format('create policy %I on %I.objects for insert to authenticated with check (bucket_id = %L and private.keeps_picture(name))',
    'editors add pictures of what they edit', store, 'organisation-photos');
  execute format('create policy %I on %I.objects for delete to authenticated using (bucket_id = %L and private.keeps_picture(name))',
    'editors remove pictures of what they edit', store, 'organisation-photos');
  return 'Pictures are kept in organisation-photos.';
end
$$;
comment on function private.prepare_picture_storage is
  'Makes the public bucket organisation-photos (5 MB a file; JPEG, WebP and PNG) and says who may add and remove files, where the database has storage; says so where it has not. For the owner of the database: may be run again.';
revoke execute on function private.prepare_picture_storage from public;

do $$
begin
  perform private.prepare_picture_storage();
exception when others then
  raise notice 'Pictures cannot be kept yet (%). When that is mended: select private.prepare_picture_storage();', sqlerrm;
end
$$;
