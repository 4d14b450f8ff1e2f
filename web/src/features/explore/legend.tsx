import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { classLabel } from "#domain/classes.ts";
import { unitHeading } from "#domain/indicator-format.ts";
import { rampColour } from "#domain/ramp.ts";
import { useFirstMapIsDrawn } from "#map/first-map.ts";
import { usePalette } from "#map/palette.ts";
import { Icon } from "#ui/icon.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import styles from "./legend.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

const Grouping = lazy(() => import("./grouping.tsx"));
const Spread = lazy(() => import("./spread.tsx"));

export type LegendProps = {
  shown: ShownIndicator;
  areasName: string;
  /** Class of the area pointed at. */
  pointing: number | null;
  /** The class that alone is shown in full; null for all. */
  choice: { picked: number | null; onPick: (classPosition: number | null) => void };
  chosenValue: number | null;
  onView: (change: Partial<ExploreView>) => void;
};

/** What the colours mean, how many areas wear each, and how the values were cut: it is also the control for that. */
export function Legend({ shown, areasName, pointing, choice, chosenValue, onView }: LegendProps) {
  const [isChanging, setChanging] = useState(false);
  const isDrawn = useFirstMapIsDrawn();
  const { indicator, classes, states } = shown;
  const countOf = (state: string) => states.filter((each) => each === state).length;
  const groups = words.countWords[classes.counts.length] ?? String(classes.counts.length);
  return (
    <div className={styles.legend}>
      <h2 className={styles.title}>{indicator.name}</h2>
      <p className={styles.units}>
        <span>{unitHeading(indicator)}</span>
        <span>{words.legendAreas(areasName)}</span>
      </p>
      <ClassRows shown={shown} pointing={pointing} choice={choice} />
      <ul className={styles.none}>
        {(["notCollected", "suppressed"] as const).map((state) =>
          countOf(state) ? (
            <li key={state} className={styles.row}>
              <i className={styles.swatch} data-pattern={state} />
              <span>{words[state]}</span>
              <span className={styles.count}>{countOf(state)}</span>
            </li>
          ) : null,
        )}
      </ul>
      <div className={styles.spread}>
        <Suspense fallback={null}>{isDrawn && <Spread shown={shown} chosenValue={chosenValue} />}</Suspense>
      </div>
      <Suspense fallback={null}>{isChanging && <Grouping shown={shown} onView={onView} />}</Suspense>
      <div className={styles.foot}>
        <span>{words.methodNow[classes.method](groups)}</span>
        <button type="button" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
          {isChanging ? words.closeChange : words.change}
          <Icon of={ChevronDown} small />
        </button>
      </div>
    </div>
  );
}

type ClassRowsProps = Pick<LegendProps, "shown" | "pointing" | "choice">;

/** The classes, highest first. */
function ClassRows({ shown, pointing, choice: { picked, onPick } }: ClassRowsProps) {
  const palette = usePalette();
  const { classes, rampOfClass } = shown;
  const rows = classes.counts.map((count, position) => ({ count, position })).reverse();
  return (
    <ul className={styles.rows}>
      {rows.map(({ count, position }) => {
        const label = classLabel(position, classes);
        return (
          <li key={position}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={picked === position}
              aria-label={words.pickClass(label, count)}
              data-pointing={pointing === position}
              onClick={() => onPick(picked === position ? null : position)}
            >
              <i
                className={styles.swatch}
                style={{ background: rampColour(palette.ramp, rampOfClass[position] ?? 0) }}
              />
              <span>{label}</span>
              {pointing === position && <small>· {words.pointing}</small>}
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
