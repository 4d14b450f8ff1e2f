import { plainFigure } from "#domain/indicator-format.ts";
import type { RowColumn } from "#ui/row-table.tsx";
import type { AccessArea, ShownAccess } from "./shown-access.ts";
import { words } from "./words.ts";

const { table } = words;

/** The columns of the ranked table, in words. */
export const accessColumns: readonly RowColumn<AccessArea>[] = [
  { id: "name", heading: table.name, cell: ({ name }) => name },
  { id: "perThousand", heading: table.perThousand, isNumber: true, cell: perThousandInWords },
  { id: "inReach", heading: table.inReach, isNumber: true, cell: ({ inReach }) => inReach },
  {
    id: "nearest",
    heading: table.nearest,
    isNumber: true,
    cell: ({ nearestMinutes }) => (nearestMinutes === null ? table.none : table.minutes(nearestMinutes)),
  },
  {
    id: "people",
    heading: table.people,
    isNumber: true,
    cell: ({ people }) => (people === null ? table.none : Math.round(people).toLocaleString("en-GB")),
  },
];

/** The figure, or why there is none: the kinds of empty are never merged. */
export function perThousandInWords({ row, perThousand }: AccessArea): string {
  if (row === "none" || row === "unmapped" || row === "suppressed" || row === "notCollected") return words.rows[row];
  return plainFigure(perThousand ?? 0, 2);
}

/** The areas a table lists: those of the picked row, or all. */
export function listedAreas({ ranked }: ShownAccess, picked: string | null): AccessArea[] {
  return picked === null ? ranked : ranked.filter(({ row }) => row === picked);
}
