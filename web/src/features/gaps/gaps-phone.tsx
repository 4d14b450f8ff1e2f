import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { bivariateLook } from "#layers/area-looks.ts";
import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Icon } from "#ui/icon.tsx";
import { Sheet, type SheetHeight } from "#ui/sheet.tsx";
import type { GapsParts } from "./gaps.tsx";
import styles from "./gaps-phone.module.css";
import { words } from "./words.ts";

type GapsPhoneProps = { parts: GapsParts; chosen: string | null };

/** Gaps in a hand: the map, the legend as a chip that opens, and the ranking in a sheet from below. */
export function GapsPhone({ parts: { headline, areas, weights, ranking, map, legend }, chosen }: GapsPhoneProps) {
  const [height, setHeight] = useState<SheetHeight>("half");
  const [before, setBefore] = useState(chosen);
  if (chosen !== before) {
    setBefore(chosen);
    if (chosen && height === "low") setHeight("half");
  }
  return (
    <div className={styles.phone} data-height={height}>
      <div className={styles.map}>{map}</div>
      {legend && height !== "full" && <LegendChip>{legend}</LegendChip>}
      <Sheet
        label={words.title}
        height={height}
        onHeight={setHeight}
        header={<h1 className={styles.title}>{words.title}</h1>}
      >
        <div className={styles.body}>
          {headline}
          {areas}
          {weights && (
            <Disclosure title={words.openWeights} level={2}>
              {weights}
            </Disclosure>
          )}
          {ranking}
        </div>
      </Sheet>
    </div>
  );
}

/** The legend as a chip that opens. */
function LegendChip({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const palette = usePalette();
  const thirds = [2, 1, 0].flatMap((need) => [0, 1, 2].map((help) => bivariateLook(need, help)));
  return (
    <div className={styles.legend} data-open={isOpen}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={styles.cells} aria-hidden="true">
          {thirds.map((look) => (
            <i key={look} style={{ background: lookColour(palette, look) ?? "" }} />
          ))}
        </span>
        {words.legend.title}
        <Icon of={isOpen ? ChevronUp : ChevronDown} small />
      </button>
      {isOpen && children}
    </div>
  );
}
