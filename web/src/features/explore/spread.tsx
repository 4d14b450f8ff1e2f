import { classOf } from "#domain/classes.ts";
import { movedBreak } from "#domain/custom-breaks.ts";
import { benchmarkOf } from "#domain/indicator.ts";
import { figure, plainFigure, roundedTo } from "#domain/indicator-format.ts";
import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import { DistributionStrip } from "#ui/distribution-strip.tsx";
import { StripBrush } from "#ui/strip-brush.tsx";
import { StripHandles } from "#ui/strip-handles.tsx";
import type { StripScale } from "#ui/strip-scale.ts";
import { TextButton } from "#ui/text-link.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { focusCount } from "./focus.ts";
import type { ShownIndicator } from "./shown-indicator.ts";
import styles from "./spread.module.css";
import { spreadWords as say } from "./spread-words.ts";
import type { Drafting } from "./use-draft.ts";
import { words } from "./words.ts";

type SpreadProps = {
  shown: ShownIndicator;
  chosenValue: number | null;
  view: ExploreView;
  /** Breaks of one's own are moved here while they are being changed. */
  isChanging: boolean;
  drafting: Drafting;
};

/** How the values spread, in dots of their class's colour: drag over it to single out a range on the map. */
export default function Spread({ shown, chosenValue, view, isChanging, drafting }: SpreadProps) {
  const palette = usePalette();
  const { indicator, values, classes, lookOfClass, withValue } = shown;
  const figures = values.values.filter((value) => value !== null).map((value) => roundedTo(value, indicator.decimals));
  const short = (value: number) => figure(value, { ...indicator, decimals: Math.min(indicator.decimals, 0) });
  const format = (value: number) => figure(value, indicator);
  const colourOf = (value: number) => lookColour(palette, lookOfClass[classOf(value, classes) ?? 0] ?? 0) ?? "";
  const scale: StripScale = { minimum: classes.least, maximum: classes.most, step: 10 ** -indicator.decimals };
  const hasOwn = isChanging && view.way === "values" && classes.method === "custom";
  const exact = (value: number) => roundedTo(value, indicator.decimals);
  const write = (range: readonly [number, number] | null) => ({ range: range && [exact(range[0]), exact(range[1])] });
  return (
    <div>
      <p className={styles.title}>{words.spread(withValue)}</p>
      <div className={styles.strip}>
        <DistributionStrip
          label={words.spreadSentence(withValue, format(classes.least), format(classes.most))}
          values={figures}
          colourOf={colourOf}
          format={short}
          markers={markersOf(shown)}
          chosen={chosenValue === null ? undefined : exact(chosenValue)}
        />
        {classes.most > classes.least &&
          (hasOwn ? (
            <StripHandles
              scale={scale}
              handles={classes.breaks.map((value, place) => ({
                label: say.breakOf(place + 1, classes.breaks.length),
                value,
              }))}
              format={format}
              onMove={(place, value) => drafting.onDraft({ breaks: movedBreak(classes.breaks, place, value, classes) })}
              onRest={() => drafting.onSettle()}
            />
          ) : (
            <StripBrush
              scale={scale}
              range={view.range && [view.range[0] ?? scale.minimum, view.range[1] ?? scale.maximum]}
              labels={say.brush}
              format={format}
              onDraw={(range) => drafting.onDraft(write(range))}
              onRest={(range) => drafting.onSettle(write(range))}
            />
          ))}
      </div>
      <Ranged shown={shown} view={view} format={format} onClear={() => drafting.onSettle({ range: null })} />
    </div>
  );
}

type RangedProps = { shown: ShownIndicator; view: ExploreView; format: (value: number) => string; onClear: () => void };

/** The range in words, with how many areas lie in it. */
function Ranged({ shown, view, format, onClear }: RangedProps) {
  const [from, to] = view.range ?? [];
  const isRanged = from !== undefined && to !== undefined;
  const count = focusCount(shown, { ...view, picked: null }) ?? 0;
  return (
    <p className={styles.ranged}>
      <span role="status">{isRanged ? say.ranged(count, shown.withValue, format(from), format(to)) : say.howTo}</span>{" "}
      {isRanged && <TextButton onPress={onClear}>{say.clear}</TextButton>}
    </p>
  );
}

function markersOf({ values, indicator, other }: ShownIndicator) {
  const levels = other?.kind === "change" ? (["local_authority"] as const) : (["country", "local_authority"] as const);
  return levels.flatMap((level) => {
    const benchmark = benchmarkOf(values, level);
    if (benchmark?.value === null || benchmark === undefined) return [];
    const name = benchmark.areaName.replace(/ \(.*\)$/, "");
    const label = `${name} ${plainFigure(benchmark.value, indicator.decimals)}`;
    return [{ label, value: benchmark.value, isDashed: level === "country" }];
  });
}
