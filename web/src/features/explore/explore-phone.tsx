import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { plainFigure, unitHeading } from "#domain/indicator-format.ts";
import { rampColour } from "#domain/ramp.ts";
import { usePalette } from "#map/palette.ts";
import { ChipButton } from "#ui/chip.tsx";
import { Icon } from "#ui/icon.tsx";
import { Sheet, type SheetHeight } from "#ui/sheet.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import styles from "./explore-phone.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import type { Explored } from "./use-explore.ts";
import { words } from "./words.ts";

type ExplorePhoneProps = {
  parts: Record<"map" | "table" | "legend" | "chips" | "side", ReactNode>;
  explored: Explored;
  view: ExploreView;
  onView: (change: Partial<ExploreView>) => void;
};

/** Explore in a hand: the whole map, the legend as a chip that opens, and everything else in a sheet from below. */
export function ExplorePhone({ parts, explored, view }: ExplorePhoneProps) {
  const [height, setHeight] = useState<SheetHeight>("half");
  const [isLegendOpen, setLegendOpen] = useState(false);
  const { shown, indicator } = explored;
  const isTable = view.show === "table";
  return (
    <div className={styles.phone}>
      <div className={styles.map} inert={isTable}>
        {parts.map}
      </div>
      {isTable ? (
        <div className={styles.table}>{parts.table}</div>
      ) : (
        <div className={styles.chips}>
          <ChipButton onPress={() => setHeight(height === "full" ? "half" : "full")}>
            {indicator?.shortName ?? words.catalogue}
            <Icon of={ChevronDown} small />
          </ChipButton>
          {parts.chips}
        </div>
      )}
      {!isTable && shown && height !== "full" && (
        <div className={styles.legend} data-height={height} data-open={isLegendOpen}>
          <button type="button" aria-expanded={isLegendOpen} onClick={() => setLegendOpen(!isLegendOpen)}>
            <span>
              {unitHeading(shown.indicator) || words.legend}
              <Icon of={isLegendOpen ? ChevronUp : ChevronDown} small />
            </span>
            {!isLegendOpen && <RampBar shown={shown} />}
          </button>
          {isLegendOpen && parts.legend}
        </div>
      )}
      <Sheet
        key={view.neighbourhood ? "area" : "explore"}
        label={indicator?.name ?? words.catalogue}
        height={height}
        onHeight={setHeight}
        header={null}
      >
        {parts.side}
      </Sheet>
    </div>
  );
}

/** The classes as one bar, with the figures at their edges. */
function RampBar({ shown }: { shown: ShownIndicator }) {
  const palette = usePalette();
  const { classes, rampOfClass } = shown;
  const edges = [classes.least, ...classes.breaks, classes.most];
  return (
    <span className={styles.ramp} aria-hidden="true">
      <span className={styles.bar}>
        {rampOfClass.map((position) => (
          <i key={position} style={{ background: rampColour(palette.ramp, position) }} />
        ))}
      </span>
      <span className={styles.edges}>
        {edges.map((edge, place) => (
          <span key={`${edge}-${place === 0 ? "first" : "next"}`}>{plainFigure(edge, 0)}</span>
        ))}
      </span>
    </span>
  );
}
