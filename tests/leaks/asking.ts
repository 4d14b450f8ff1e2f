import type { Ask } from "./crawl.ts";
import type { Truth } from "./truths.ts";

/** Nearer than this to a true place, a public point can only be the true one. */
const tooNearM = 60;

type Found = { name: string; distanceM?: number | null };

/** Who knows or guesses a true place may ask for what is there: planted organisations that the answer names, by a
 *  search around the point, by names compared at the point, or by the words of the address or the postcode. */
export async function givenAwayByAsking(ask: Ask, truths: Truth[]): Promise<string[]> {
  const given: string[] = [];
  for (const { name, longitude, latitude, address, postcode } of truths) {
    const call = async (callable: string, body: object): Promise<Found[]> => {
      const answer = await ask("stranger", `/rest/v1/rpc/${callable}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${callable} was not answered: ${await answer.text()}`);
      const found = (await answer.json()) as Found[] | { items: Found[] };
      return Array.isArray(found) ? found : found.items;
    };
    const near = { near_longitude: longitude, near_latitude: latitude, radius_m: tooNearM };
    const around = [
      ...(await call("search_organisations", near)),
      ...(await call("similar_organisations", { name, longitude, latitude })).filter(
        ({ distanceM }) => typeof distanceM === "number" && distanceM < tooNearM,
      ),
      ...(await call("search_organisations", { search_text: address })),
      ...(await call("search_organisations", { search_text: `"${postcode}"` })).filter(
        ({ distanceM }) => typeof distanceM === "number" && distanceM < tooNearM,
      ),
    ];
    if (around.some((found) => found.name === name)) given.push(name);
  }
  return given;
}
