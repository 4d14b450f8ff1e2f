import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BackEnd, openBackEnds } from "./back-ends.ts";
import { isPostgrestThere } from "./postgrest.ts";
import { type Asked, requests } from "./requests.ts";

const isLeftOut = !isPostgrestThere && process.env.CI !== "true";
if (isLeftOut)
  console.error("!!! SKIPPED: the same answers on three back ends. npm has no PostgREST for this machine.");

let backEnds: BackEnd[] = [];
let close = async () => {};
beforeAll(async () => {
  if (!isLeftOut) ({ backEnds, close } = await openBackEnds(8151));
});
afterAll(() => close());

describe.skipIf(isLeftOut)("the same request gives the same answer on Lite and on PostgREST", () => {
  it.each(requests)("$name", async (asked) => {
    const answers: Record<string, unknown> = {};
    for (const backEnd of backEnds) answers[backEnd.name] = await answerOf(backEnd, asked);
    expect(Object.keys(answers)).toHaveLength(3);
    const [first, second, third] = Object.values(answers);
    if (asked.onLite) {
      const { status, code } = asked.onLite;
      for (const answer of [first, second]) expect(answer).toMatchObject({ status, body: { code } });
      return;
    }
    expect(second).toEqual(third);
    expect(first).toEqual(third);
  });
});

async function answerOf(backEnd: BackEnd, asked: Asked): Promise<unknown> {
  const response = await backEnd.send(asked);
  const type = response.headers.get("content-type")?.split(";")[0];
  if (asked.isTile) {
    const bytes = (await response.arrayBuffer()).byteLength;
    return { status: response.status, type, hasBytes: bytes > 100 };
  }
  const text = await response.text();
  const range = response.headers.get("content-range");
  const body = type?.includes("json") && text !== "" ? stable(JSON.parse(text)) : text.replaceAll("\r\n", "\n");
  return { status: response.status, body, ...(range?.endsWith("/*") === false && { range }) };
}

/** Values that are new each time. */
const everNew = new Set(["generatedAt", "reference", "submittedAt", "decidedAt", "checkedAt", "updatedAt"]);

/** The same value with what is new each time taken out, and what has no order put into one. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value === "string") return moment(value);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value)
    .filter(([key]) => !everNew.has(key))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, inner]) => [key, isNewId(key, inner) ? "new" : stable(inner)]);
  return Object.fromEntries(entries);
}

/** An id that the fixture did not give. */
function isNewId(key: string, value: unknown): boolean {
  return key.toLowerCase().endsWith("id") && typeof value === "string" && !value.startsWith("00000000-");
}

/** The same moment however it is written. */
function moment(text: string): string {
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text) ? new Date(text).toISOString() : text;
}
