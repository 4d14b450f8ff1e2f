import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { completeOutlines, type NeighbourhoodOutlines } from "#domain/neighbourhood-outlines.ts";
import type { Site } from "#domain/site.ts";
import { client } from "./client.ts";
import { connection } from "./connection.ts";
import { mayHaveSession } from "./stored-session.ts";

/** What the first map of a visit shows; what is null is for the site to choose. */
export type ExploreWish = { geography: string | null; indicator: string | null; period: string | null };

/** All that the first map needs, in one answer. Without any geography there is only the site. */
export type ExploreStart = { site: Site } & (
  | { geography: null }
  | {
      geography: string;
      catalogue: Indicator[];
      index: NeighbourhoodIndex;
      values: IndicatorValues | null;
      /** Null where there are too many areas for a quick picture. */
      outlines: NeighbourhoodOutlines | null;
    }
);

let asked: { name: string; answer: Promise<ExploreStart> } | undefined;

/** Ask for the first map's data. Asked for again with the same wish, it is the same answer, failed or not. */
export function exploreStart({ geography, indicator, period }: ExploreWish): Promise<ExploreStart> {
  const given = Object.entries({ geography, indicator, period }).filter((entry) => entry[1] !== null);
  const wish = Object.fromEntries(given) as Record<string, string>;
  const name = JSON.stringify(wish);
  if (asked?.name !== name)
    asked = { name, answer: (mayHaveSession() ? askAsMember(wish) : askAsStranger(wish)).then(withEveryShape) };
  return asked.answer;
}

function withEveryShape(start: ExploreStart): ExploreStart {
  if (start.geography === null || !start.outlines) return start;
  return { ...start, outlines: completeOutlines(start.outlines, start.index) };
}

async function askAsMember(wish: Record<string, string>): Promise<ExploreStart> {
  const supabase = await client();
  const { data } = await supabase.rpc("explore_start", wish, { get: true }).throwOnError();
  return data;
}

/** Without the client, whose code would have to be fetched and read first. */
async function askAsStranger(wish: Record<string, string>): Promise<ExploreStart> {
  const { url, key } = await connection();
  const response = await fetch(`${url}/rest/v1/rpc/explore_start?${new URLSearchParams(wish)}`, {
    headers: { apikey: key, Authorization: `Bearer ${key}` },
  });
  if (!response.ok) throw new Error(`The server answered ${response.status} for the first map.`);
  return (await response.json()) as ExploreStart;
}
