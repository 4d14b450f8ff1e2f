import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
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
  /** What went wrong is said in the sheet, so the sheet comes up. */
  hasFailed: boolean;
};

/** Explore in a hand: the whole map, the legend as a chip that opens, and everything else in a sheet from below. */
export function ExplorePhone({ parts, shown, chosen, hasFailed }: ExplorePhoneProps) {
  const [height, setHeight] = useState<SheetHeight>(chosen ? "half" : "low");
  const { map, table, legend, chips, side } = parts;
  const isTable = Boolean(table);
  // the sheet comes up for what was chosen or went wrong, and makes room for the table
  const reason = [chosen, hasFailed, isTable].join("|");
  const [before, setBefore] = useState(reason);
  if (reason !== before) {
    setBefore(reason);
    setHeight(chosen || hasFailed ? "half" : "low");
  }
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
      {!table && shown && height !== "full" && <PhoneLegend shown={shown}>{legend}</PhoneLegend>}
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

/** The legend as a chip that opens. */
function PhoneLegend({ shown, children }: { shown: ShownIndicator; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.legend} data-open={isOpen}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          {unitHeading(shown.indicator) || words.legend}
          <Icon of={isOpen ? ChevronUp : ChevronDown} small />
        </span>
        {!isOpen && <RampBar shown={shown} />}
      </button>
      {isOpen && children}
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
