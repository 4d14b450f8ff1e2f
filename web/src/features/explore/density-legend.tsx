import { usePalette } from "#map/palette.ts";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./density-legend.module.css";
import { words } from "./words.ts";

/** What the hexagons mean, and the way back to the values. */
export function DensityLegend({ onDots }: { onDots: () => void }) {
  const { ramp } = usePalette();
  return (
    <div className={styles.legend}>
      <h2>{words.densityTitle}</h2>
      <p>{words.densityNote}</p>
      <div className={styles.ramp} aria-hidden="true">
        {ramp.map((colour) => (
          <i key={colour} style={{ background: colour }} />
        ))}
      </div>
      <p className={styles.ends}>
        <span>{words.densityFew}</span>
        <span>{words.densityMany}</span>
      </p>
      <TextButton onPress={onDots}>{words.densityBack}</TextButton>
    </div>
  );
}
