import { expect, test } from "vitest";
import { gapsView } from "#view/gaps-view.ts";
import { readSearch, writeSearch } from "#view/search-text.ts";

test("the whole of a ranking comes back from its link", () => {
  const view: ReturnType<typeof gapsView.read> = {
    geography: "lsoa-2021",
    need: [
      { measure: "children-in-low-income-families", weight: 60 },
      { measure: "homes-hard-to-heat", weight: 40 },
    ],
    help: [{ measure: "reach.all", weight: 100 }],
    reachMinutes: 15,
    neighbourhood: "E01011661",
    cell: 6,
    rows: "all",
    camera: { longitude: -1.49768, latitude: 53.68331, zoom: 12.25 },
  };
  const link = writeSearch(gapsView.write(view));
  expect(link).toBe(
    "?g=lsoa-2021&need=children-in-low-income-families:60,homes-hard-to-heat:40&help=reach.all:100&reach=15&n=E01011661&cell=6&rows=all&c=-1.49768,53.68331,12.25",
  );
  expect(gapsView.read(readSearch(link))).toEqual(view);
});

test("an empty address leaves the choice to the catalogue, and writes nothing", () => {
  expect(gapsView.read({})).toMatchObject({ need: null, help: null, reachMinutes: null, cell: null, rows: "top" });
  expect(gapsView.write(gapsView.read({}))).toEqual({});
});

test("nonsense, doubles and too many are dropped", () => {
  const read = (need: string) => gapsView.read({ need }).need;
  expect(read("a:10,a:20,b:300,<c>:5,d:x,:4,e:7")).toEqual([
    { measure: "a", weight: 10 },
    { measure: "e", weight: 7 },
  ]);
  expect(read("nothing")).toBeNull();
  expect(read("a:1,b:1,c:1,d:1,e:1,f:1,g:1")).toHaveLength(6);
});
