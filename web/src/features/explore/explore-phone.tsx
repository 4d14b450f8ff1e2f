import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { plainFigure, unitHeading } from "#domain/indicator-format.ts";
import { lookColour } from "#layers/look-colour.ts";
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
          {isOpen ? words.legend : (shown.other?.title ?? (unitHeading(shown.indicator) || words.legend))}
          <Icon of={isOpen ? ChevronUp : ChevronDown} small />
        </span>
        {!isOpen && <RampBar shown={shown} />}
      </button>
      {isOpen && children}
    </div>
  );
}

/** The classes as one bar with the figures at their edges; of two measures, as three. */
function RampBar({ shown }: { shown: ShownIndicator }) {
  const palette = usePalette();
  const { classes, lookOfClass, other } = shown;
  const edges = other?.axes ? [] : [classes.least, ...classes.breaks, classes.most];
  const rows = other?.axes ? [2, 1, 0].map((row) => lookOfClass.slice(row * 3, row * 3 + 3)) : [lookOfClass];
  return (
    <span className={styles.ramp} aria-hidden="true">
      {rows.map((row) => (
        <span key={String(row[0])} className={styles.bar}>
          {row.map((look) => (
            <i key={look} style={{ background: lookColour(palette, look) ?? "" }} />
          ))}
        </span>
      ))}
      <span className={styles.edges}>
        {edges.map((edge, place) => (
          <span key={`${edge}-${place === 0 ? "first" : "next"}`}>{plainFigure(edge, 0)}</span>
        ))}
      </span>
    </span>
  );
}
