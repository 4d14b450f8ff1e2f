import { type AreaLooks, bivariateLook, emptyLooks } from "#layers/area-looks.ts";
import type { ShownGaps } from "./shown-gaps.ts";

/** How each area looks: its cell, or its kind of empty; with a cell picked, the others stand back. */
export function gapLooks({ index, ranked, leftOut }: ShownGaps, picked: number | null): AreaLooks {
  const looks = new Array<number>(index.ids.length).fill(emptyLooks.nothing);
  const cells = new Array<number>(index.ids.length).fill(-1);
  for (const { position, cell } of ranked) {
    looks[position] = bivariateLook(Math.floor(cell / 3), cell % 3);
    cells[position] = cell;
  }
  for (const { position, why } of leftOut) looks[position] = emptyLooks[why];
  return {
    ids: index.ids,
    looks,
    key: `${index.geography}|gaps|${looks.join(",")}|${picked}`,
    ...(picked === null ? {} : { isFaint: (position: number) => cells[position] !== picked }),
  };
}

/** Where nothing can be ranked: what nobody has mapped is marked, the rest is plain. */
export function plainGapLooks(index: ShownGaps["index"]): AreaLooks {
  const looks = index.isMapped.map((isMapped) => (isMapped ? emptyLooks.nothing : emptyLooks.unmapped));
  return { ids: index.ids, looks, key: `${index.geography}|gaps|plain` };
}
