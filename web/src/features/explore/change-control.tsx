import { Select } from "#ui/select.tsx";
import { earlierPeriod } from "./beside-wish.ts";
import { controlWords as say } from "./control-words.ts";
import { GroupsAround } from "./groups-around.tsx";
import type { LegendProps } from "./legend.tsx";
import styles from "./legend-control.module.css";

/** The two periods of a change. */
export function ChangeControl({ figures, view, onView }: LegendProps) {
  const { indicator } = figures;
  const from = earlierPeriod(indicator, view);
  if (!from) return null;
  const to = view.period ?? indicator.latestPeriod;
  const others = (period: string) =>
    indicator.periods.filter((each) => each !== period).map((value) => ({ value, label: value }));
  return (
    <>
      <div className={styles.pair}>
        <Select label={say.since} value={from} choices={others(to)} onChange={(since) => onView({ since })} />
        <Select
          label={say.to}
          value={to}
          choices={others(from)}
          onChange={(period) => onView({ since: from, period: period === indicator.latestPeriod ? null : period })}
        />
      </div>
      <GroupsAround view={view} onView={onView} />
    </>
  );
}
