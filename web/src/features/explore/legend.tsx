import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { unitHeading } from "#domain/indicator-format.ts";
import { useFirstMapIsDrawn } from "#map/first-map.ts";
import { Icon } from "#ui/icon.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { ClassRows, type ClassRowsProps } from "./class-rows.tsx";
import { EmptyRows, UnsureRow } from "./empty-rows.tsx";
import styles from "./legend.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import type { Drafting } from "./use-draft.ts";
import { words } from "./words.ts";

const LegendControl = lazy(() => import("./legend-control.tsx"));
const Spread = lazy(() => import("./spread.tsx"));
const TogetherLegend = lazy(() => import("./together-legend.tsx"));

export type LegendProps = {
  shown: ShownIndicator;
  catalogue: readonly Indicator[];
  /** The figures themselves, whatever is made of them. */
  figures: ShownIndicator;
  areasName: string;
  /** Class of the area pointed at. */
  pointing: number | null;
  chosenValue: number | null;
  view: ExploreView;
  onView: (change: Partial<ExploreView>, options?: { replace?: boolean }) => void;
  drafting: Drafting;
};

/** What the colours mean, how many areas wear each, and how the values were cut: it is also the control for that. */
export function Legend(props: LegendProps) {
  const { shown, areasName, pointing, chosenValue, view, onView, drafting } = props;
  const [isChanging, setChanging] = useState(false);
  const isDrawn = useFirstMapIsDrawn();
  const { indicator, classes, states, other, note } = shown;
  const onPick = (picked: number | null) => onView({ picked }, { replace: true });
  const choice = { picked: view.picked, onPick };
  const groups = words.countWords[classes.counts.length] ?? String(classes.counts.length);
  return (
    <div className={styles.legend} data-way={other?.kind ?? "values"}>
      <h2 className={styles.title}>{other?.title ?? indicator.name}</h2>
      {note && <p className={styles.note}>{note}</p>}
      <Classes shown={shown} areasName={areasName} pointing={pointing} choice={choice} />
      {other?.unsure && (
        <UnsureRow
          {...other.unsure}
          isFull={view.isUnsureFull}
          onFull={(isUnsureFull) => onView({ isUnsureFull }, { replace: true })}
        />
      )}
      <EmptyRows states={states} />
      {!other?.axes && (!isChanging || classes.method === "custom") && (
        <div className={styles.spread}>
          <Suspense fallback={null}>
            {isDrawn && <Spread {...{ shown, chosenValue, view, isChanging, drafting }} />}
          </Suspense>
        </div>
      )}
      <Suspense fallback={null}>{isChanging && <LegendControl {...props} />}</Suspense>
      <div className={styles.foot}>
        <span>{other?.cut ?? words.methodNow[classes.method](groups)}</span>
        <button type="button" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
          {isChanging ? words.closeChange : words.change}
          <Icon of={ChevronDown} small />
        </button>
      </div>
    </div>
  );
}

/** The classes: as rows, or as the nine cells of two measures. */
function Classes({ shown, areasName, ...rows }: ClassRowsProps & { areasName: string }) {
  if (shown.other?.axes)
    return (
      <Suspense fallback={null}>
        <TogetherLegend shown={shown} areasName={areasName} {...rows} />
      </Suspense>
    );
  return (
    <>
      <p className={styles.units}>
        <span>{shown.other?.unit ?? unitHeading(shown.indicator)}</span>
        <span>{words.legendAreas(areasName)}</span>
      </p>
      <ClassRows shown={shown} {...rows} />
    </>
  );
}
