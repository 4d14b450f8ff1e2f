import { Select } from "#ui/select.tsx";
import { controlWords as say } from "./control-words.ts";
import { groupCounts } from "./cut-control.tsx";
import type { LegendProps } from "./legend.tsx";
import styles from "./legend-control.module.css";

const usual = 5;

/** How classes on both sides of a figure are cut, and how many there are. */
export function GroupsAround({ view, onView }: Pick<LegendProps, "view" | "onView">) {
  return (
    <div className={styles.pair}>
      <Select
        label={say.around}
        value={view.method === "equal" ? "equal" : "quantile"}
        choices={[
          { value: "quantile", label: say.quantile },
          { value: "equal", label: say.equal },
        ]}
        onChange={(method) => onView({ method: method === "equal" ? "equal" : null })}
      />
      <Select
        label={say.groups}
        value={String(view.classCount ?? usual)}
        choices={groupCounts}
        onChange={(count) => onView({ classCount: Number(count) === usual ? null : Number(count) })}
      />
    </div>
  );
}
