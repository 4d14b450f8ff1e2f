import { Select } from "#ui/select.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { controlWords as say } from "./control-words.ts";
import type { LegendProps } from "./legend.tsx";
import { themeNames } from "./words.ts";

/** Which measure stands beside the first: another, or the organisations in reach. */
export function TogetherControl({ figures, catalogue, view, onView }: LegendProps) {
  const { slug } = figures.indicator;
  const others = catalogue.filter((each) => each.slug !== slug);
  const choices = [
    { value: "reach", label: say.reach },
    ...Object.entries(themeNames).map(([theme, name]) => ({ value: `reach:${theme}`, label: say.reachTheme(name) })),
    ...others.map((each) => ({ value: each.slug, label: each.name })),
  ];
  const value = choices.find((choice) => choice.value === view.beside)?.value ?? "reach";
  const isMeasure = others.some((each) => each.slug === value);
  return (
    <>
      <Select label={say.secondMeasure} value={value} choices={choices} onChange={(beside) => onView({ beside })} />
      {isMeasure && (
        <TextButton onPress={() => onView({ indicator: value, beside: slug, period: null })}>{say.swap}</TextButton>
      )}
    </>
  );
}
