import { lookColour } from "#layers/look-colour.ts";
import { type Palette, usePalette } from "#map/palette.ts";
import { ClassLegend, type LegendRow } from "#ui/class-legend.tsx";
import type { AccessView } from "#view/access-view.ts";
import styles from "./access.module.css";
import type { OnAccess } from "./access.tsx";
import { type AccessRow, rampOfRow, rowName, rowsListed, type ShownAccess } from "./shown-access.ts";
import { type AreaWords, words } from "./words.ts";

type AccessLegendProps = { shown: ShownAccess; areas: AreaWords; what: string; view: AccessView; onView: OnAccess };

/** What the colours mean; of hexagons and heat, in words. */
export function AccessLegend({ shown, areas, what, view, onView }: AccessLegendProps) {
  const palette = usePalette();
  if (view.show !== "access") {
    const unmapped = shown.index.isMapped.filter((isMapped) => !isMapped).length;
    return (
      <div className={styles.legendWords} data-density-words>
        <p>{words.legend[view.show](shown.services.ids.length.toLocaleString("en-GB"), what)}</p>
        <div className={styles.ramp} aria-hidden="true">
          {palette.ramp.map((colour) => (
            <i key={colour} style={{ background: colour }} />
          ))}
        </div>
        {unmapped > 0 && <p>{words.legend.crosses(unmapped, areas)}</p>}
      </div>
    );
  }
  return (
    <ClassLegend
      title={words.legend.title}
      counts={words.legend.counts}
      rows={rowsListed(shown).map((row) => legendRow(row, shown, palette))}
      picked={view.picked}
      onPick={(picked) => onView({ picked })}
      rowLabel={({ name, count }) => words.legend.row(name, count)}
    >
      <p className={styles.quiet}>{words.legend.note}</p>
    </ClassLegend>
  );
}

function legendRow(row: AccessRow, shown: ShownAccess, palette: Palette): LegendRow {
  const base = { key: row, name: rowName(row, shown), count: shown.counts.get(row) ?? 0 };
  if (row === "none") return { ...base, pattern: "plain" };
  if (row === "unmapped" || row === "suppressed" || row === "notCollected") return { ...base, pattern: row };
  return { ...base, colours: [lookColour(palette, rampOfRow(row, shown) ?? 0) ?? ""] };
}
