import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Response, test } from "@playwright/test";
import { leaksIn } from "#tests/leaks/leaks-in.ts";
import { bothCoordinates, truthOf } from "#tests/leaks/truths.ts";
import { mapReady } from "./map-ready.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "what the pages ask for is the same at every size");

const levels = ["street", "postcode_district", "neighbourhood", "hidden"] as const;
const idOf = (number: number) => `00000000-0000-4000-8000-0000000009${String(number).padStart(2, "0")}`;

test("no page asks for or is sent a place that is not public", async ({ page, request }) => {
  const { secret } = JSON.parse(await readFile(join(process.env.PATCHWORK_E2E_HOME ?? "", "keys.json"), "utf8"));
  const post = async (table: string, rows: object[]) => {
    const answer = await request.post(`/rest/v1/${table}`, { data: rows, headers: { apikey: secret } });
    expect(answer.status(), await answer.text()).toBe(201);
  };
  const [centre] = await (await request.get("/rest/v1/postcodes?select=postcode&limit=1")).json();
  const found = await (await request.get(`/rest/v1/rpc/locate_postcode?postcode=${centre.postcode}`)).json();
  const before = await (await request.get("/rest/v1/rpc/basemap")).body();
  const truths = Array.from({ length: 9 }, (_, number) => truthOf(number, found))
    .filter((truth) => leaksIn(before, null, [truth], { search: bothCoordinates }).length === 0)
    .slice(0, levels.length);
  expect(truths).toHaveLength(levels.length);
  const common = { description: "A circle.", kind: "charity", theme: "space", status: "published", is_fictional: true };
  await post(
    "organisations",
    truths.map(({ name }, number) => ({ id: idOf(number), name, ...common })),
  );
  await post(
    "organisation_terms",
    truths.map((_, number) => ({ organisation_id: idOf(number), term: "space" })),
  );
  const places = levels.map((privacy, number) => ({ id: idOf(number + 50), organisation_id: idOf(number), privacy }));
  await post("locations", places);
  const points = truths.map(({ longitude, latitude, address, postcode }, number) => ({
    location_id: idOf(number + 50),
    geom: `SRID=4326;POINT(${longitude} ${latitude})`,
    address,
    postcode,
  }));
  await post("location_points", points);

  const leaks: string[] = [];
  let said = "";
  const reads: Promise<void>[] = [];
  const look = async (response: Response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    said += body.toString("latin1");
    const type = response.headers()["content-type"] ?? null;
    for (const leak of leaksIn(body, type, truths, { search: bothCoordinates }))
      leaks.push(`${leak}: ${response.url()}`);
    leaks.push(...leaksIn(Buffer.from(decodeURIComponent(response.url())), null, truths, { search: bothCoordinates }));
  };
  page.on("response", (response) => {
    if (!/\/assets\/|\.(svg|woff2)$/.test(response.url())) reads.push(look(response));
  });
  await page.goto(`/?orgs=points&c=${found.longitude},${found.latitude},14`);
  await mapReady(page);
  await Promise.all(reads);
  for (const path of [
    "/directory?q=circle",
    ...levels.map((_, number) => `/organisations/${idOf(number)}`),
    "/export",
  ]) {
    await page.goto(path);
    await page.locator("main h1").waitFor();
    await page.waitForLoadState("networkidle");
    // Before the next page, which lets go of what this one was sent.
    await Promise.all(reads);
    for (const leak of leaksIn(Buffer.from(await page.content()), "text/html", truths, { search: bothCoordinates }))
      leaks.push(`${leak}: ${path}`);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  leaks.push(
    ...leaksIn(await readFile(await download.path()), "application/json", truths, { search: bothCoordinates }),
  );
  await Promise.all(reads);
  await request.delete(`/rest/v1/organisations?id=in.(${levels.map((_, number) => idOf(number)).join()})`, {
    headers: { apikey: secret },
  });
  for (const { name } of truths) expect(said).toContain(name);
  expect([...new Set(leaks)]).toEqual([]);
});
