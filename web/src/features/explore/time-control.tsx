import { useState } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { TextButton } from "#ui/text-link.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { earlierPeriod } from "./beside-wish.ts";
import styles from "./time-control.module.css";
import { timeWords as say } from "./time-words.ts";

type TimeControlProps = {
  indicator: Indicator;
  view: ExploreView;
  onView: (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;
};

/** Several periods on a line: arrow keys go one on or back, and the change between two is one press away. */
export default function TimeControl({ indicator, view, onView }: TimeControlProps) {
  const { periods, latestPeriod } = indicator;
  const [moving, setMoving] = useState<number | null>(null);
  const shown = view.period ?? latestPeriod;
  const at = moving ?? Math.max(0, periods.indexOf(shown));
  const period = periods[at] ?? shown;
  const since = earlierPeriod(indicator, view);
  const settle = () => {
    setMoving(null);
    if (period !== shown) onView({ period: period === latestPeriod ? null : period }, { replace: true });
  };
  return (
    <div className={styles.time}>
      <label className={styles.label}>
        <span>
          {say.period} <b>{period}</b>
        </span>
        <input
          type="range"
          className={styles.range}
          min={0}
          max={periods.length - 1}
          step={1}
          value={at}
          aria-valuetext={period}
          onChange={(event) => setMoving(Number(event.target.value))}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </label>
      <p className={styles.ends}>
        <span>{periods[0]}</span>
        {view.way === "change" ? (
          <TextButton onPress={() => onView({ way: "values" })}>{say.back}</TextButton>
        ) : (
          since && <TextButton onPress={() => onView({ way: "change" })}>{say.change(since, period)}</TextButton>
        )}
        <span>{periods.at(-1)}</span>
      </p>
    </div>
  );
}
