import type { RowColumn } from "#ui/row-table.tsx";
import { classWords, type HotspotArea, type ShownHotspots } from "./shown-hotspots.ts";
import { words } from "./words.ts";

/** The columns of the ranked table, in words. */
export function hotspotColumns(shown: ShownHotspots): RowColumn<HotspotArea>[] {
  const { table } = words;
  return [
    { id: "name", heading: table.name, cell: ({ name }) => name },
    { id: "kind", heading: table.kind, cell: (area) => classWords(area, shown) },
    {
      id: "value",
      heading: table.value,
      isNumber: true,
      cell: ({ value }) => (value === null ? table.none : shown.studied.inWords(value)),
    },
    {
      id: "statistic",
      heading: table.statistic[shown.found.method],
      isNumber: true,
      cell: ({ statistic }) => (statistic === null ? table.none : statistic.toFixed(2).replace("-", "−")),
    },
    { id: "p", heading: table.p, isNumber: true, cell: ({ p }) => (p === null ? table.none : words.chance(p)) },
    { id: "q", heading: table.q, isNumber: true, cell: ({ q }) => (q === null ? table.none : words.chance(q)) },
  ];
}

/** The areas a table lists: those of the picked row, or all. */
export function listedAreas({ ranked }: ShownHotspots, picked: HotspotArea["row"] | null): HotspotArea[] {
  return picked === null ? ranked : ranked.filter(({ row }) => row === picked);
}
