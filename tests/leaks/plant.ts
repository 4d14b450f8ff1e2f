import type { Database } from "#scripts/server/database.ts";
import { become, type Persona, rpc, smallTownSql } from "#tests/db/small-town.ts";
import { type Planted, wholeTown } from "./sample-arguments.ts";
import { type Truth, truthOf } from "./truths.ts";

const town = { longitude: 1, latitude: 54 };

/** The ways a true place can lie behind what the public sees, one planted organisation each. */
const ways = [
  { way: "street", privacy: "street", status: "published" },
  { way: "postcode district", privacy: "postcode_district", status: "published" },
  { way: "neighbourhood", privacy: "neighbourhood", status: "published" },
  { way: "hidden", privacy: "hidden", status: "published" },
  { way: "declined", privacy: "exact", status: "declined" },
  { way: "hidden since, exact in its history", privacy: "exact", status: "published" },
  { way: "merged into another", privacy: "hidden", status: "published" },
] as const;

/** The one that waits for review, and the one whose proposed new place waits. */
const waiting = truthOf(7, town);
const proposed = truthOf(8, town);
export const truths: Truth[] = [...ways.map((_, number) => truthOf(number, town)), waiting, proposed];

const idOf = (number: number) => `00000000-0000-4000-8000-0000000001${String(number).padStart(2, "0")}`;
/** The member that a crawl asks as: an account and no tie to anything. */
export const memberId = "00000000-0000-4000-8000-0000000000ee";
const mover = "00000000-0000-4000-8000-000000000001";
const moverPlace = "00000000-0000-4000-8000-000000000011";

/** The planted ones that everybody may know of; those with a public point come first. */
export const shownNames = truths.slice(0, 4).map(({ name }) => name);

/** What the waiting one's submission says, truth and all. */
export const submission = {
  name: waiting.name,
  description: "A circle that waits.",
  theme: "space",
  themes: ["space"],
  place: { ...waiting, privacy: "street" },
  services: [{ name: "Circle", whoFor: ["anyone"], cost: "free", when: [] }],
  access: [],
  contactIsPublic: false,
  submitterName: "Wilf",
};

/** Plants every truth in a small town that it fills, all but the waiting submission, which comes by the public door. */
export async function plant(database: Database): Promise<Planted> {
  await database.run(await smallTownSql());
  await database.run(`insert into auth.users (id, email) values ('${memberId}', 'nobody.much@example.org')`);
  for (const [number, { privacy, status }] of ways.entries())
    await database.run(organisationSql(number, truthOf(number, town), privacy, status));
  await database.run(`update locations set privacy = 'hidden' where organisation_id = '${idOf(5)}'`);
  await as(database, "moderator", { kept: idOf(3), absorbed: idOf(6), reason: "The same" }, "merge_organisations");
  const changes = [{ path: `/locations/${moverPlace}/place`, before: null, after: { ...proposed, privacy: "street" } }];
  const { version } = await as<{ version: number }>(database, "stranger", { id: mover }, "organisation_for_change");
  const more = {
    changes: JSON.stringify(changes),
    proposer: JSON.stringify({ name: "Pru", email: "pru@example.org" }),
  };
  const sent = { organisation: mover, base_version: version, reason: "We moved", ...more };
  await as(database, "stranger", sent, "change_organisation");
  const list = { name: "Circles", organisations: ways.map((_, number) => idOf(number)), is_shared: true };
  const { token } = await as<{ token: string }>(database, "administrator", list, "save_list");
  const reminders: [string, string] = ["c".repeat(96), "d".repeat(96)];
  for (const [number, link] of reminders.entries())
    await database.run(`insert into private.reminders (organisation_id, recipient_kind, recipient_hash, token_hash, expires_at)
      values ('${idOf(number === 0 ? 3 : 0)}', 'organisation', 'hash', sha256(convert_to('${link}', 'UTF8')), now() + interval '1 day')`);
  const invited = { organisation: idOf(3), email: "warden@example.org" };
  const { id: invitation } = await as<{ id: string }>(database, "administrator", invited, "invite_editor");
  const drawing = JSON.stringify({ name: "All round", geography: "squares", visibility: "link", shape: wholeTown });
  const drawn = await as<{ token: string }>(database, "analyst", { drawing }, "save_drawn_neighbourhood");
  const proposals = await database.query<{ id: string; reference: string }>("select id, reference from proposals");
  return {
    organisations: [...ways.map((_, number) => idOf(number)), mover],
    proposals: proposals.map(({ id }) => id),
    references: proposals.map(({ reference }) => reference),
    lists: [token],
    drawings: [drawn.token],
    reminders,
    invitations: [invitation],
    names: truths.map(({ name }) => name),
  };
}

function organisationSql(number: number, truth: Truth, privacy: string, status: string): string {
  const [id, place] = [idOf(number), idOf(number + 50)];
  const point = `extensions.st_setsrid(extensions.st_makepoint(${truth.longitude}, ${truth.latitude}), 4326)`;
  return `
    insert into organisations (id, name, description, kind, theme, status, source, licence, external_id)
      values ('${id}', '${truth.name}', 'A circle.', 'charity', 'space', '${status}', 'Small Town', 'CC0 1.0', 'planted-${number}');
    insert into organisation_terms (organisation_id, term) values ('${id}', 'space');
    insert into services (organisation_id, name, who_for, cost) values ('${id}', 'Circle', '{anyone}', 'free');
    insert into locations (id, organisation_id, privacy, geom, address, postcode)
      values ('${place}', '${id}', '${privacy}', ${point}, '${truth.address}', '${truth.postcode}');
    insert into location_points (location_id, geom, address, postcode)
      values ('${place}', ${point}, '${truth.address}', '${truth.postcode}')
      on conflict (location_id) do update set geom = excluded.geom, address = excluded.address, postcode = excluded.postcode;`;
}

function as<Answer>(
  database: Database,
  persona: Persona,
  named: Record<string, unknown>,
  name: string,
): Promise<Answer> {
  return database.transaction(async (sql) => {
    await become(sql, persona);
    return rpc<Answer>(sql, name, named);
  });
}
