import { expect, test } from "vitest";
import { exportRows } from "#domain/export-file.ts";
import { tableCollection } from "#features/explore/table-export.ts";
import { places } from "./small-borough.ts";
import { needThen, nothing, otherwise } from "./small-ways.ts";

const made = {
  madeAt: "2026-11-22T10:00:00Z",
  link: "https://example.org/?way",
  siteSource: "Town",
  siteLicence: "CC0",
};
const then = needThen((at) => at);

test.each([
  ["against the borough", otherwise({ way: "against" }), ["difference", "standing"]],
  ["a change", otherwise({ way: "change" }, then), ["verdict", "before", "after"]],
  ["two at once", otherwise({ way: "together" }, { ...nothing, places }), ["second"]],
])("%s: a file holds the rows and columns that the table shows", (_name, shown, columns) => {
  const positions = [11, 5, 0];
  const { rows } = exportRows(tableCollection(shown, positions, { type: "FeatureCollection", features: [] }, made));
  expect(rows.map(({ code }) => code)).toEqual(positions.map((at) => shown.index.codes[at]));
  for (const [row, position] of positions.entries()) {
    expect(rows[row]).toMatchObject({ measure: shown.other?.title, value: shown.values.values[position] ?? null });
    for (const id of columns) {
      const column = shown.other?.columns.find((each) => each.id === id);
      expect(rows[row]?.[id], id).toBe(column?.value(position));
    }
  }
  expect(rows[2]?.no_figure).toBe("suppressed");
  expect(rows[0]?.how).toContain(shown.other?.columns[0]?.heading);
});

test("what this site counted itself is named beside the measure's own source", () => {
  const both = otherwise({ way: "together" }, { ...nothing, places });
  const shown = { ...both, indicator: { ...both.indicator, source: "Census" } };
  const { patchwork } = tableCollection(shown, [5], { type: "FeatureCollection", features: [] }, made);
  expect(patchwork?.source).toBe("Census; Town");
  expect(patchwork).toMatchObject({ table: { title: shown.other?.title, link: made.link } });
});
