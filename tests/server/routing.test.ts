import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { QueryClient } from "@tanstack/react-query";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { walkingTimesQuery } from "#data/walking-times.ts";
import type { RoutingSetting } from "#domain/routing.ts";
import { newKeys } from "#scripts/server/keys.ts";
import { mailFor } from "#scripts/server/mail.ts";
import { openPatchwork } from "#scripts/server/open.ts";
import { type OpenedPatchwork, patchworkOver } from "#scripts/server/patchwork.ts";

type Asked = { path: string; body: Record<string, unknown> };

const asked: Asked[] = [];
let isBroken = false;

/** Answers as Valhalla and OpenRouteService do: a minute for each hundredth of a degree; from the second source no way. */
const standIn = createServer(async (request, response) => {
  let text = "";
  for await (const part of request) text += part;
  const body = JSON.parse(text) as { sources: { lon: number }[]; targets?: { lon: number }[]; locations?: number[][] };
  asked.push({ path: request.url ?? "", body });
  if (isBroken) return response.writeHead(503).end();
  const [from, to] = body.targets
    ? [body.sources.map(({ lon }) => lon), body.targets.map(({ lon }) => lon)]
    : [body.locations?.slice(0, 2).map(([lon = 0]) => lon), body.locations?.slice(2).map(([lon = 0]) => lon)];
  const seconds = (source: number, row: number) =>
    (to ?? []).map((target) => (row === 1 ? null : Math.round(60 * 100 * Math.abs(target - source))));
  const rows = (from ?? []).map(seconds);
  const answer = body.targets
    ? { sources_to_targets: rows.map((row) => row.map((time) => ({ time, distance: null }))) }
    : { durations: rows };
  return response.end(JSON.stringify(answer));
});

let patchwork: OpenedPatchwork;
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => standIn.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(standIn.address() as AddressInfo).port}`;
  patchwork = await openPatchwork({ snapshot: "empty" });
});
afterAll(async () => {
  await patchwork?.close();
  await new Promise((resolve) => standIn.close(resolve));
});

const place = (longitude: number) => ({ longitude, latitude: 54 });
const walks = (setting: RoutingSetting) =>
  new QueryClient().fetchQuery(
    walkingTimesQuery(setting, "stamp", {
      areas: [place(1), place(1.001)],
      services: [place(1.002), place(1.2), place(1.01)],
      minutes: 15,
    }),
  );
const policy = async (of = patchwork) => (await of.fetch(of.url)).headers.get("content-security-policy") ?? "";
const set = (setting: object) =>
  patchwork.database.query("update site_settings set value = $1 where key = 'routing' returning key", [
    JSON.stringify(setting),
  ]);

describe("walking times", () => {
  it.each([
    ["valhalla", "/sources_to_targets"],
    ["openrouteservice", "/v2/matrix/foot-walking"],
  ] as const)("come from %s, of what could be in reach only", async (service, path) => {
    asked.length = 0;
    expect(await walks({ service, url })).toEqual({ areas: [0, 0], services: [0, 2], minutes: [0.2, 1] });
    expect(asked.map((each) => each.path)).toEqual([path]);
    expect(JSON.stringify(asked)).not.toContain("1.2,");
  });

  it("fail when the service does, or answers something else", async () => {
    isBroken = true;
    await expect(walks({ service: "valhalla", url })).rejects.toThrow("503");
    isBroken = false;
    await expect(walks({ service: "valhalla", url: `${url}/other` })).resolves.toBeDefined();
  });

  it("let pages ask the host that is set, for answers only, and no host before", async () => {
    expect(await policy()).toContain("connect-src 'self';");
    await set({ service: "valhalla", url: `${url}/valhalla` });
    const { database } = patchwork;
    const opened = patchworkOver({ database, keys: await newKeys(), mail: mailFor({}), isLimited: false });
    await expect.poll(() => policy(opened)).toContain(`connect-src 'self' ${url};`);
    expect(await policy(opened)).toContain("script-src 'self';");
  });
});
