-- What the matrix needs beside the small town: an editor of another organisation, and rows in tables it leaves empty.
select private.pack_search();
insert into private.search_unpacked (number) values (1);
insert into auth.users (id, email) values ('00000000-0000-4000-8000-00000000000f', 'another.editor@example.org');
insert into organisation_editors (organisation_id, member_id) values
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-00000000000f');
insert into locations (id, organisation_id, name, privacy) values
  ('00000000-0000-4000-8000-000000000061', '00000000-0000-4000-8000-000000000001', 'The store', 'hidden');
insert into location_points (location_id, geom, address) values
  ('00000000-0000-4000-8000-000000000061', st_setsrid(st_makepoint(1.0077, 54.0033), 4326), 'An unmarked door');
update location_points set address = 'Another unmarked door' where location_id = '00000000-0000-4000-8000-000000000061';
insert into proposals (organisation_id, base_version, changes, reference, proposer_id) values
  ('00000000-0000-4000-8000-000000000001', 1, '[]', 'PW-MATRIX1', '00000000-0000-4000-8000-00000000000c'),
  ('00000000-0000-4000-8000-000000000003', 1, '[]', 'PW-MATRIX3', null);
insert into saved_lists (owner_id, name, filter) values
  ('00000000-0000-4000-8000-00000000000c', 'A contributor''s list', '{"themes": ["food"]}'),
  ('00000000-0000-4000-8000-00000000000e', 'An administrator''s list', '{}');
insert into drawn_neighbourhoods (id, owner_id, name, geography, geom, visibility, status)
select d.id::uuid, d.owner::uuid, d.name, n.geography, n.geom, d.visibility, d.status
from neighbourhoods n, (values
  ('00000000-0000-4000-8000-000000000071', '00000000-0000-4000-8000-00000000000c', 'A contributor''s patch', 'private', null),
  ('00000000-0000-4000-8000-000000000072', '00000000-0000-4000-8000-00000000000a', 'An analyst''s, to be public', 'public', 'waiting')
) d (id, owner, name, visibility, status)
where n.code = 'S0';
insert into drawn_neighbourhood_members (drawn_id, neighbourhood_id) select d.id, 1 from drawn_neighbourhoods d;
insert into schedules (service_id, weekday, opens_at, closes_at, frequency, weeks_of_month) values
  ('00000000-0000-4000-8001-000000000001', 1, '10:00', '11:00', 'MONTHLY', '{1}');
insert into neighbourhood_notes (geography, code, note_text, author_name) values
  ('squares', 'S1', 'The bench by the pump is where we meet.', 'Ada');
