import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import styles from "./ranked-table.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";

/** The class of an area, in the colour it wears on the map. */
export function GroupCell({ shown, position }: { shown: ShownIndicator; position: number }) {
  const palette = usePalette();
  const group = shown.classPositions[position] ?? null;
  if (group === null) return "–";
  return (
    <span className={styles.group} data-group={shown.labels[group]}>
      <i style={{ background: lookColour(palette, shown.lookOfClass[group] ?? 0) ?? "" }} />
      {shown.labels[group]}
    </span>
  );
}
