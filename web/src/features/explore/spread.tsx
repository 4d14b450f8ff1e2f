import { classOf } from "#domain/classes.ts";
import { benchmarkOf } from "#domain/indicator.ts";
import { figure, plainFigure, roundedTo } from "#domain/indicator-format.ts";
import { rampColour } from "#domain/ramp.ts";
import { usePalette } from "#map/palette.ts";
import { DistributionStrip } from "#ui/distribution-strip.tsx";
import type { ShownIndicator } from "./shown-indicator.ts";
import styles from "./spread.module.css";
import { words } from "./words.ts";

/** How the values spread, in dots of their class's colour, beside the country and the borough. */
export default function Spread({ shown, chosenValue }: { shown: ShownIndicator; chosenValue: number | null }) {
  const palette = usePalette();
  const { indicator, values, classes, rampOfClass, withValue } = shown;
  const figures = values.values.filter((value) => value !== null).map((value) => roundedTo(value, indicator.decimals));
  const short = (value: number) => figure(value, { ...indicator, decimals: Math.min(indicator.decimals, 0) });
  const colourOf = (value: number) => rampColour(palette.ramp, rampOfClass[classOf(value, classes) ?? 0] ?? 0);
  const markers = (["country", "local_authority"] as const).flatMap((level) => {
    const benchmark = benchmarkOf(values, level);
    if (benchmark?.value === null || benchmark === undefined) return [];
    const name = benchmark.areaName.replace(/ \(.*\)$/, "");
    const label = `${name} ${plainFigure(benchmark.value, indicator.decimals)}`;
    return [{ label, value: benchmark.value, isDashed: level === "country" }];
  });
  return (
    <div>
      <p className={styles.title}>{words.spread(withValue)}</p>
      <DistributionStrip
        label={words.spreadSentence(withValue, figure(classes.least, indicator), figure(classes.most, indicator))}
        values={figures}
        colourOf={colourOf}
        format={short}
        markers={markers}
        chosen={chosenValue === null ? undefined : roundedTo(chosenValue, indicator.decimals)}
      />
    </div>
  );
}
