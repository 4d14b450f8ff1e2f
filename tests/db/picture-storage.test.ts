import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sql } from "#scripts/server/database.ts";
import { become, openSmallTown, type Persona, refusal, type SmallTown } from "./small-town.ts";

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town?.close());

/** What Supabase's storage has, as far as a migration may touch it. */
const storage = `
  create schema storage;
  grant usage on schema storage to anon, authenticated, service_role;
  create table storage.buckets (id text primary key, name text not null, public boolean default false,
    file_size_limit bigint, allowed_mime_types text[]);
  create table storage.objects (id uuid primary key default gen_random_uuid(), bucket_id text references storage.buckets (id),
    name text, unique (bucket_id, name));
  alter table storage.buckets enable row level security;
  alter table storage.objects enable row level security;
  grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
  insert into storage.buckets (id, name) values ('letters', 'letters');`;

const pantry = "00000000-0000-4000-8000-000000000001";
const shown = `${pantry}/shown.webp`;
const waiting = `${pantry}/waiting.webp`;

/** In a town with storage, where the pantry has one picture that is shown and one that waits. */
const withStorage = <Result>(persona: Persona, work: (sql: Sql) => Promise<Result>) =>
  town.asOwner(async (sql) => {
    await sql.run(storage);
    await sql.query("select private.prepare_picture_storage()");
    for (const name of [shown, waiting])
      await sql.query("insert into storage.objects (bucket_id, name) values ('organisation-photos', $1)", [name]);
    await sql.query("insert into photos (organisation_id, path, description) values ($1, $2, 'Shelves')", [
      pantry,
      shown,
    ]);
    await become(sql, persona);
    return work(sql);
  });

const add = (sql: Sql, name: string, bucket = "organisation-photos") =>
  sql.query("insert into storage.objects (bucket_id, name) values ($1, $2) returning name", [bucket, name]);
const listed = async (sql: Sql) =>
  (await sql.query<{ name: string }>("select name from storage.objects order by name")).map(({ name }) => name);

describe("where there is no storage", () => {
  it("does nothing, and says so", async () => {
    const [row] = await town.asOwner((sql) => sql.query("select private.prepare_picture_storage() as said"));
    expect(row).toEqual({ said: "There is no storage here: entries have no pictures." });
  });
});

describe("where there is storage", () => {
  it("makes a public bucket for pictures of 5 MB, and the same a second time", async () => {
    const buckets = await withStorage("service", async (sql) => {
      await sql.run("reset role; select private.prepare_picture_storage()");
      return sql.query<Record<string, unknown>>("select * from storage.buckets where id = 'organisation-photos'");
    });
    expect(buckets).toMatchObject([{ public: true, allowed_mime_types: ["image/jpeg", "image/webp", "image/png"] }]);
    expect(Number(buckets[0]?.file_size_limit)).toBe(5_242_880);
  });

  it.each(["editor", "moderator", "administrator", "service"] as const)(
    "lets the %s add and remove",
    async (persona) => {
      const left = await withStorage(persona, async (sql) => {
        await add(sql, `${pantry}/new.jpg`);
        await sql.query("delete from storage.objects where name = $1", [shown]);
        return listed(sql);
      });
      expect(left).toEqual([`${pantry}/new.jpg`, waiting]);
    },
  );

  it.each(["stranger", "contributor", "another editor", "analyst"] as const)(
    "lets the %s see what is shown, and neither add nor remove",
    async (persona) => {
      const seen = await withStorage(persona, async (sql) => {
        await sql.query("delete from storage.objects where name = $1", [shown]);
        return listed(sql);
      });
      expect(seen).toEqual([shown]);
      const refused = await refusal(withStorage(persona, (sql) => add(sql, `${pantry}/new.jpg`)));
      expect(refused).toMatchObject({ code: "42501" });
    },
  );

  it.each([
    ["organisation-photos", `${pantry}/deeper/new.jpg`],
    ["organisation-photos", `${pantry}/new.svg`],
    ["organisation-photos", `${pantry}x/new.jpg`],
    ["organisation-photos", "new.jpg"],
    ["letters", `${pantry}/new.jpg`],
  ])("refuses an editor what is not a picture of theirs: %s", async (bucket, name) => {
    expect(await refusal(withStorage("editor", (sql) => add(sql, name, bucket)))).toMatchObject({ code: "42501" });
  });

  it("tells members of this bucket only", async () => {
    const seen = await withStorage("editor", (sql) => sql.query("select id from storage.buckets"));
    expect(seen).toEqual([{ id: "organisation-photos" }]);
  });
});
