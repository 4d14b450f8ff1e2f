import { grouped } from "#domain/sentence.ts";
import { bivariateLook } from "#layers/area-looks.ts";
import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import styles from "./bivariate-legend.module.css";
import type { Lack } from "./gap-measures.ts";
import { gapCell, type ShownGaps } from "./shown-gaps.ts";
import { cellName, words } from "./words.ts";

type BivariateLegendProps = {
  shown: ShownGaps;
  /** The cell that alone is shown in full; null for all. */
  picked: number | null;
  onPick: (cell: number | null) => void;
};

const cells = [2, 1, 0].flatMap((need) => [0, 1, 2].map((help) => 3 * need + help));
const lacks: readonly Lack[] = ["notCollected", "suppressed", "unmapped"];

/** What the nine colours mean and how many areas wear each; a press on one shows only those. */
export function BivariateLegend({ shown, picked, onPick }: BivariateLegendProps) {
  const { counts } = shown.thirds;
  const countOf = (lack: Lack) => shown.leftOut.filter(({ why }) => why === lack).length;
  const there = lacks.filter(countOf);
  const spoken = picked ?? gapCell;
  return (
    <div className={styles.legend}>
      <h2>{words.legend.title}</h2>
      <div className={styles.both}>
        <div className={styles.square}>
          <span className={styles.need} aria-hidden="true">
            {words.legend.need}
          </span>
          <div className={styles.cells}>
            {cells.map((cell) => (
              <Cell
                key={cell}
                cell={cell}
                count={counts[cell] ?? 0}
                isPicked={picked === cell}
                onPress={() => onPick(picked === cell ? null : cell)}
              />
            ))}
          </div>
          <span className={styles.help} aria-hidden="true">
            {words.legend.help}
          </span>
        </div>
        <div className={styles.words}>
          {spoken === gapCell && <b>{words.legend.lookHere}</b>}
          <p>
            {cellName(spoken)}: {grouped(counts[spoken] ?? 0)}
          </p>
          <p>{words.legend.thirds(shown.ranked.length)}</p>
        </div>
      </div>
      {there.length > 0 && (
        <ul className={styles.none}>
          {there.map((lack) => (
            <li key={lack}>
              <i className={styles.swatch} data-pattern={lack} />
              {words.why[lack]}
              <span>{countOf(lack)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type CellProps = { cell: number; count: number; isPicked: boolean; onPress: () => void };

function Cell({ cell, count, isPicked, onPress }: CellProps) {
  const palette = usePalette();
  const colour = lookColour(palette, bivariateLook(Math.floor(cell / 3), cell % 3)) ?? "";
  return (
    <button
      type="button"
      className={styles.cell}
      style={{ background: colour }}
      aria-pressed={isPicked}
      aria-label={words.legend.cell(cellName(cell), count)}
      data-cell={cell}
      data-first={cell === gapCell}
      data-ink={inkOn(colour)}
      onClick={onPress}
    >
      {grouped(count)}
    </button>
  );
}

/** Whether dark or light ink reads better on a `#rrggbb` ground, by WCAG's relative luminance. */
function inkOn(colour: string): "dark" | "light" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  // the luminance at which both inks stand out alike
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.22 ? "dark" : "light";
}
