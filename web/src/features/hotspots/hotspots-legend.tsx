import { divergingLook } from "#layers/area-looks.ts";
import { lookColour } from "#layers/look-colour.ts";
import type { Palette } from "#map/palette.ts";
import { usePalette } from "#map/palette.ts";
import { ClassLegend, type LegendRow } from "#ui/class-legend.tsx";
import { lookOfClass, lookOfRow } from "./hotspot-looks.ts";
import styles from "./hotspots.module.css";
import { type HotspotRow, rowsListed, rowWords, type ShownHotspots } from "./shown-hotspots.ts";
import { words } from "./words.ts";

type HotspotsLegendProps = {
  shown: ShownHotspots;
  picked: HotspotRow | null;
  onPick: (row: HotspotRow | null) => void;
};

/** What each class of the map means, and how many areas are in it. */
export function HotspotsLegend({ shown, picked, onPick }: HotspotsLegendProps) {
  const palette = usePalette();
  const rows = rowsListed(shown).map((row) => legendRow(row, shown, palette));
  return (
    <ClassLegend
      title={words.legend.title}
      counts={words.legend.counts}
      rows={rows}
      picked={picked}
      onPick={(key) => onPick(key as HotspotRow | null)}
      rowLabel={({ name, count }) => words.legend.row(name, count)}
    >
      <p className={styles.note}>{words.legend.note}</p>
    </ClassLegend>
  );
}

const plainRows: ReadonlySet<HotspotRow> = new Set(["not-sure", "suppressed", "notCollected", "unmapped"]);

function legendRow(row: HotspotRow, shown: ShownHotspots, palette: Palette): LegendRow {
  const { polarity } = shown.studied;
  const { name, meaning } = rowWords(row, shown);
  const count = shown.counts[row];
  // an empty row needs no explanation, nor does a kind of empty whose name is one
  const base = { key: row, name, count, ...(count && !plainRows.has(row) ? { meaning } : {}) };
  if (row === "suppressed" || row === "notCollected" || row === "unmapped") return { ...base, pattern: row };
  if (row === "island") return { ...base, pattern: "plain" };
  const looks =
    row === "leaning"
      ? [lookOfClass("high-high", polarity), lookOfClass("low-low", polarity)]
      : [lookOfRow(row, polarity) ?? divergingLook(0.5)];
  return { ...base, colours: looks.map((look) => lookColour(palette, look) ?? ""), isFaint: row === "leaning" };
}
