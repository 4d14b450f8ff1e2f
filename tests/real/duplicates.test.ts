import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { importFile } from "./importing.ts";
import judged from "./judged-pairs.json" with { type: "json" };
import { hasSharedData, sharedFile } from "./shared-files.ts";

/** Fifty pairs of the report, judged by hand from names, addresses and places: ids, a verdict and one word of why. */
const verdicts = new Map(judged.map(({ one, other, same }) => [`${one} = ${other}`, same]));

const sources = {
  osm: { source: "OpenStreetMap", licence: "ODbL 1.0" },
  hebden: { source: "Hebden places", licence: "ODbL 1.0 / DbCL 1.0" },
  library: { source: "Arts Council England", licence: "OGL 3.0" },
  ods: { source: "NHS ODS", licence: "OGL 3.0" },
};
type Source = keyof typeof sources;

let patchwork: OpenedPatchwork;
const added: Record<Source, number> = { osm: 0, hebden: 0, library: 0, ods: 0 };

async function take(key: Source, path: string, ...words: string[]) {
  const { source, licence } = sources[key];
  const named = ["--source", source, "--licence", licence, ...words];
  const report = await importFile(patchwork, "organisations", sharedFile(`community/${path}`), ...named);
  added[key] += report.added;
  return report;
}

/** The report's pairs as "osm way/1 = hebden urn:…", the ids of the sources in alphabetical order. */
async function foundPairs(): Promise<string[]> {
  const rows = await patchwork.database.query<{ pair: string }>(
    `select least(a.id, b.id) || ' = ' || greatest(a.id, b.id) as pair from (
       select p.id as pair, k.prefix || ' ' || o.external_id as id, o.id as organisation_id, p.one_id from duplicate_pairs p
       join organisations o on o.id = p.one_id join jsonb_each_text($1::jsonb) k (prefix, source) on k.source = o.source) a
     join (select p.id as pair, k.prefix || ' ' || o.external_id as id from duplicate_pairs p
       join organisations o on o.id = p.other_id join jsonb_each_text($1::jsonb) k (prefix, source) on k.source = o.source) b
       on b.pair = a.pair`,
    [Object.fromEntries(Object.entries(sources).map(([key, { source }]) => [key, source]))],
  );
  return rows.map(({ pair }) => pair);
}

function precision(pairs: readonly string[]): { same: number; of: number } {
  const known = pairs.flatMap((pair) => verdicts.get(pair) ?? []);
  return { same: known.filter(Boolean).length, of: known.length };
}

describe.skipIf(!hasSharedData)("the community's own lists of Calderdale", () => {
  beforeAll(async () => {
    patchwork = await openPatchwork({ snapshot: "empty" });
    for (const area of ["HX", "HD"])
      await importFile(patchwork, "postcodes", sharedFile(`postcodes/Postcodes2LatLon/${area}.csv`));
    for (const file of readdirSync(sharedFile("community/osm_calderdale")).sort())
      await take("osm", `osm_calderdale/${file}`);
    const hebden = await take("hebden", "hebden/hebden-places.csv", "--map", "name=comments,address=name");
    expect(hebden.possibleDuplicates).toMatchObject({ total: 8, withinFile: 5 });
    await take("library", "libraries/calderdale_metropolitan_borough_council.csv");
    await take("ods", "nhs_ods/epraccur.csv", "--only-placed");
  });
  afterAll(() => patchwork?.close());

  test("each keeps its source and licence", async () => {
    const rows = await patchwork.database.query<{ source: string; licence: string; n: number }>(
      "select source, licence, count(*)::int as n from organisations group by source, licence order by source",
    );
    const wanted = Object.entries(sources).map(([key, kept]) => ({ ...kept, n: added[key as Source] }));
    expect(rows).toEqual(wanted.sort((a, b) => a.source.localeCompare(b.source)));
    expect(added).toMatchObject({ hebden: 191, library: 12 });
    expect(added.osm).toBeGreaterThan(370);
  });

  test("the report of duplicates is right often enough to be worth a moderator's time", async () => {
    const pairs = await foundPairs();
    const between = pairs.filter((pair) => /^hebden .* = osm |^osm .* = hebden /.test(pair));
    expect(between.filter((pair) => !verdicts.has(pair))).toEqual([]);
    const all = precision(pairs);
    const across = precision(
      pairs.filter((pair) => new Set(pair.match(/(?:^|= )\w+/g)?.map((w) => w.replace("= ", ""))).size > 1),
    );
    const hebden = precision(between);
    const line = (name: string, { same, of }: { same: number; of: number }) =>
      `${name}: ${same} of ${of} judged pairs are the same organisation (${Math.round((same / of) * 100)} %)`;
    console.log(
      [
        `The report of duplicates holds ${pairs.length} pairs.`,
        line("Hebden places with OpenStreetMap, every pair", hebden),
        line("Between any two sources", across),
        line("All that were judged", all),
      ].join("\n"),
    );
    expect(all.of).toBe(judged.length);
    expect(hebden).toEqual({ same: 7, of: 8 });
    expect(all.same / all.of).toBeGreaterThanOrEqual(0.7);
  });
});
