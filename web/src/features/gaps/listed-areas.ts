import type { GapsView } from "#view/gaps-view.ts";
import type { RankedArea, ShownGaps } from "./shown-gaps.ts";

/** The ranking before it is opened, and the most that a page can hold. */
export const firstRows = 10;
export const mostRows = 300;

/** The areas of the picked cell, or all; and which of them stand in the table. A chosen one always does. */
export function listedAreas(
  { ranked }: Pick<ShownGaps, "ranked">,
  { cell, rows, neighbourhood }: Pick<GapsView, "cell" | "rows" | "neighbourhood">,
): { all: RankedArea[]; rows: RankedArea[] } {
  const all = cell === null ? ranked : ranked.filter((area) => area.cell === cell);
  const length = rows === "all" ? mostRows : firstRows;
  const below = all.slice(length).find(({ code }) => code === neighbourhood);
  return { all, rows: [...all.slice(0, length), ...(below ? [below] : [])] };
}
