import type { ClassMethod } from "#domain/breaks.ts";
import { Select } from "#ui/select.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import styles from "./grouping.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

const usual = 5;
const counts = ["3", "4", "5", "6", "7"];

type GroupingProps = { shown: ShownIndicator; onView: (change: Partial<ExploreView>) => void };

/** How the values are cut into classes: the way, and how many. */
export default function Grouping({ shown, onView }: GroupingProps) {
  const { indicator, classes } = shown;
  const own: ClassMethod = indicator.fixedBreaks?.length ? "fixed" : "quantile";
  const ways: ClassMethod[] = [...(own === "fixed" ? ["fixed" as const] : []), "quantile", "equal", "natural"];
  return (
    <div className={styles.grouping}>
      <Select
        label={words.grouping}
        value={classes.method}
        choices={ways.map((value) => ({ value, label: words.methods[value] }))}
        onChange={(method) => onView({ method: method === own ? null : method })}
      />
      {classes.method !== "fixed" && (
        <Select
          label={words.groups}
          value={String(Math.min(7, Math.max(3, classes.counts.length)))}
          choices={counts.map((value) => ({ value, label: words.groupCount(Number(value)) }))}
          onChange={(count) => onView({ classCount: Number(count) === usual ? null : Number(count) })}
        />
      )}
    </div>
  );
}
