import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { plainFigure, unitHeading } from "#domain/indicator-format.ts";
import { rampColour } from "#domain/ramp.ts";
import { usePalette } from "#map/palette.ts";
import { ChipButton } from "#ui/chip.tsx";
import { Icon } from "#ui/icon.tsx";
import { Sheet, type SheetHeight } from "#ui/sheet.tsx";
import type { ExploreParts } from "./explore.tsx";
import styles from "./explore-phone.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { words } from "./words.ts";

type ExplorePhoneProps = {
  parts: ExploreParts;
  shown: ShownIndicator | null;
  /** Code of the chosen area. */
  chosen: string | null;
};

/** Explore in a hand: the whole map, the legend as a chip that opens, and everything else in a sheet from below. */
export function ExplorePhone({ parts, shown, chosen }: ExplorePhoneProps) {
  const [height, setHeight] = useState<SheetHeight>(chosen ? "half" : "low");
  const [chosenBefore, setChosenBefore] = useState(chosen);
  const [isLegendOpen, setLegendOpen] = useState(false);
  if (chosen !== chosenBefore) {
    setChosenBefore(chosen);
    setHeight(chosen ? "half" : "low");
  }
  const { map, table, legend, chips, side } = parts;
  const isLegendSeen = !table && shown && height !== "full";
  return (
    <div className={styles.phone} data-height={height}>
      <div className={styles.map} inert={Boolean(table)}>
        {map}
      </div>
      {table && <div className={styles.table}>{table}</div>}
      {!table && (
        <div className={styles.chips}>
          <ChipButton onPress={() => setHeight("full")}>
            {shown?.indicator.shortName ?? words.catalogue}
            <Icon of={ChevronDown} small />
          </ChipButton>
          {chips}
        </div>
      )}
      {isLegendSeen && (
        <div className={styles.legend} data-open={isLegendOpen}>
          <button type="button" aria-expanded={isLegendOpen} onClick={() => setLegendOpen(!isLegendOpen)}>
            <span>
              {unitHeading(shown.indicator) || words.legend}
              <Icon of={isLegendOpen ? ChevronUp : ChevronDown} small />
            </span>
            {!isLegendOpen && <RampBar shown={shown} />}
          </button>
          {isLegendOpen && legend}
        </div>
      )}
      <Sheet
        label={shown?.indicator.name ?? words.catalogue}
        height={height}
        onHeight={setHeight}
        header={side.heading}
      >
        {side.body}
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
