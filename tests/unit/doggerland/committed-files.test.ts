import { expect, test } from "vitest";
import { committedFiles } from "#scripts/doggerland/committed-files.ts";
import { textOf } from "#scripts/doggerland/load/dataset.ts";

const files = committedFiles();

test.each(files.map(({ name }) => name))("%s is what the generator writes, byte for byte", (name) => {
  expect(files.find((file) => file.name === name)?.text === textOf(name)).toBe(true);
});

test("the demo stays small", () => {
  expect(files.reduce((total, { text }) => total + text.length, 0)).toBeLessThan(2.5e6);
});
