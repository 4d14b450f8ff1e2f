import { readTile } from "#tests/tiles/read-tile.ts";
import { leaksIn, vectorTile } from "./leaks-in.ts";
import { type CrawlRequest, type Depth, requestsFor } from "./requests.ts";
import { type Planted, withoutSamples } from "./sample-arguments.ts";
import type { Truth } from "./truths.ts";
import type { Asker, WaysOut } from "./ways-out.ts";

export type Ask = (as: Asker, path: string, init?: RequestInit) => Promise<Response>;

/** What came of the right requests to one way, by one asker. */
export type Heard = {
  way: string;
  as: Asker;
  answers: number;
  /** Status, code and sentence of each refusal. */
  refusals: Set<string>;
  /** The planted organisations that answers named. */
  names: Set<string>;
  /** How many features the fullest tile had. */
  features: number;
};

/** What came of a crawl: each leak with the request that brought it, and what each way said. */
export type Crawled = { leaks: string[]; heard: Map<string, Heard>; requests: number };

/** Asks every way out as a stranger and as a member, rightly and wrongly, and looks for the truths in what comes.
 *  Throws, by name, for a function that it has no arguments for. `lanes`: how many requests are under way at once. */
export async function crawl(
  ask: Ask,
  ways: WaysOut,
  { planted, truths, depth, lanes = 1 }: { planted: Planted; truths: Truth[]; depth: Depth; lanes?: number },
): Promise<Crawled> {
  const missing = withoutSamples(ways.callables, planted);
  if (missing.length > 0) throw new Error(`Give tests/leaks/sample-arguments.ts a sample for ${missing.join(", ")}.`);
  const requests = requestsFor(ways, planted, depth);
  const crawled: Crawled = { leaks: [], heard: new Map(), requests: requests.length };
  const waiting = requests.values();
  const lane = async () => {
    for (const request of waiting) await look(ask, request, truths, crawled);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return crawled;
}

/** Asks once, and notes what came of it. */
async function look(ask: Ask, request: CrawlRequest, truths: Truth[], notes: Crawled): Promise<void> {
  const { as, way, path, init, isWrong } = request;
  const answer = await ask(as, path, init);
  const body = new Uint8Array(await answer.arrayBuffer());
  const headers = Buffer.from(JSON.stringify([...answer.headers]));
  const type = answer.headers.get("content-type");
  const asked = `${path} ${init?.body ?? ""}`;
  for (const leak of [...leaksIn(body, type, truths, { asked }), ...leaksIn(headers, null, truths)])
    notes.leaks.push(`${leak} to a ${as}: ${asked}`);
  if (way === "" || isWrong) return;
  const key = `${way} ${as}`;
  const heard = notes.heard.get(key) ?? { way, as, answers: 0, refusals: new Set(), names: new Set(), features: 0 };
  notes.heard.set(key, heard);
  const text = Buffer.from(body).toString("utf8");
  if (!answer.ok) {
    heard.refusals.add(refusal(answer.status, text));
    return;
  }
  heard.answers += 1;
  for (const { name } of truths) if (text.includes(name)) heard.names.add(name);
  if (!type?.startsWith(vectorTile)) return;
  const features = readTile(body).reduce((sum, layer) => sum + layer.features.length, 0);
  heard.features = Math.max(heard.features, features);
}

function refusal(status: number, text: string): string {
  try {
    const { code, message } = JSON.parse(text) as { code?: string; message?: string };
    return `${code ?? status} ${message ?? ""}`;
  } catch {
    return String(status);
  }
}
