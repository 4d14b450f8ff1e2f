import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contiguityOfPairs, neighboursOf } from "#domain/contiguity.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import type { OpenedPatchwork } from "#scripts/server/patchwork.ts";
import { readWakefield } from "#tests/golden/wakefield.ts";
import { importFile } from "./importing.ts";
import { hasSharedData, sharedFile } from "./shared-files.ts";

let patchwork: OpenedPatchwork;

describe.skipIf(!hasSharedData)("Wakefield's 215 areas", () => {
  beforeAll(async () => {
    patchwork = await openPatchwork({ snapshot: "empty" });
    await importFile(patchwork, "neighbourhoods", sharedFile("boundaries/geo-lookups/lsoa/E08000036.geojson"));
  });
  afterAll(() => patchwork?.close());

  test("border one another in the database as they do in their file", async () => {
    const query =
      "select public.neighbourhood_contiguity('lsoa-2021') as pairs, public.neighbourhood_index('lsoa-2021') as index";
    type Row = { pairs: { count: number; from: number[]; to: number[] }; index: { codes: string[] } };
    const [row] = await patchwork.database.query<Row>(query);
    const { pairs, index } = row as Row;
    const stored = contiguityOfPairs(pairs.count, pairs.from, pairs.to);
    const { codes, contiguity } = readWakefield();
    const namesOf = (whole: typeof contiguity, names: readonly string[]) =>
      new Map(names.map((code, at) => [code, Array.from(neighboursOf(whole, at), (other) => names[other]).sort()]));
    expect(stored.count).toBe(215);
    expect(namesOf(stored, index.codes)).toEqual(new Map([...namesOf(contiguity, codes)].sort()));
  });
});
