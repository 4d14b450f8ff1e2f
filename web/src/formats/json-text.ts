import { FileRefused } from "./problem.ts";
import { readText } from "./read-file.ts";

/** Whatever JSON holds, before anybody has looked at it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [member: string]: Json };

/** The JSON of a file, or a refusal that says where it stops making sense. */
export function readJson(bytes: Uint8Array, fileName: string): { json: Json; notes: string[] } {
  const { text, notes } = readText(bytes, fileName);
  try {
    return { json: JSON.parse(text), notes };
  } catch (error) {
    throw new FileRefused(describeBreak(text, fileName, error instanceof Error ? error.message : ""));
  }
}

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function describeBreak(text: string, fileName: string, message: string): string {
  const end = text.trimEnd().length;
  const isCut = /unterminated|end of (json|data|the)/i.test(message);
  const position = positionOf(text, message) ?? (isCut ? end : null);
  if (position === null) return `${fileName} is not valid JSON. Ask whoever made it to save it again.`;
  const line = text.slice(0, position).split("\n").length;
  const place = `character ${position.toLocaleString("en-GB")} (line ${line.toLocaleString("en-GB")})`;
  if (isCut || position >= end) {
    return `${fileName} stops in the middle, at ${place}: only part of it was downloaded or saved. Download it again.`;
  }
  return `${fileName} is not valid JSON: it cannot be read beyond ${place}. Ask whoever made it to save it again.`;
}

/** Engines word it differently: “at position 12”, “at line 1 column 13”, or only the letters around the place. */
function positionOf(text: string, message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) {
    const before = text.split("\n", Number(line) - 1);
    return before.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  }
  const [, token, dots, around] = /token '(.)', (\.{3})?"([\s\S]+)"(?:\.{3})? is not valid/.exec(message) ?? [];
  const start = around ? text.indexOf(around) : -1;
  if (start < 0 || !token || !around) return null;
  return start + Math.max(0, around.indexOf(token, dots ? LETTERS_BEFORE : 0));
}

/** V8 shows this many letters before the one it stopped at. */
const LETTERS_BEFORE = 10;
