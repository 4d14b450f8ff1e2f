import { type Corner, cornersOfText, lineText } from "#domain/drawn-line.ts";
import { defineView } from "./define-view.ts";
import { choice, flag, identifier, type Parameter } from "./parameter.ts";

/** The longest an address may grow by one value: browsers and mail programs cut off what is longer. */
const longest = 6000;

/** More small areas than this are for a file. */
export const mostPicked = 400;

/** A line as it is drawn. */
function corners(key: string): Parameter<readonly Corner[]> {
  return {
    key,
    read: (text) => (text && text.length <= longest ? cornersOfText(text) : []),
    write: (value) => (value.length ? lineText(value) : undefined),
  };
}

/** Area codes with dots between, which no code holds. */
function codes(key: string): Parameter<string[]> {
  return {
    key,
    read: (text) =>
      text && text.length <= longest ? [...new Set(text.split(".").filter((code) => /^[\w-]{1,40}$/.test(code)))] : [],
    write: (value) => (value.length ? value.slice(0, mostPicked).join(".") : undefined),
  };
}

/** What is being drawn: it stays through reloading, sharing and signing in. */
export const drawView = defineView({
  geography: identifier("g"),
  way: choice("by", ["line", "areas", "file"]),
  corners: corners("line"),
  isClosed: flag("shape", "done"),
  areas: codes("areas"),
});

export type DrawView = ReturnType<typeof drawView.read>;
