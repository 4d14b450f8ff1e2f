import { figure } from "#domain/indicator-format.ts";
import { listInWords } from "#domain/sentence.ts";
import { Select } from "#ui/select.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { comparatorsOf } from "./comparator.ts";
import { controlWords as say } from "./control-words.ts";
import { GroupsAround } from "./groups-around.tsx";
import type { LegendProps } from "./legend.tsx";
import styles from "./legend-control.module.css";
import { LikeAreas } from "./like-areas.tsx";
import { SetPicker } from "./set-picker.tsx";

/** What the figures are held against: the borough, England, similar places, chosen areas or all of them. */
export function AgainstControl(props: LegendProps) {
  const { figures, areasName, view, onView } = props;
  const known = comparatorsOf(figures, view.chosenSet, areasName);
  const names: Record<ExploreView["comparator"], string> = { ...say, all: say.all(areasName) };
  const choices = (["borough", "country", "similar", "set", "all"] as const).flatMap((kind) => {
    const found = known.find((each) => each.kind === kind);
    if (!found) return kind === "set" ? [{ value: kind, label: names.set }] : [];
    const name = kind === "borough" || kind === "country" ? found.name : names[kind];
    return [{ value: kind, label: say.withFigure(name, figure(found.value, figures.indicator)) }];
  });
  const missing = (["borough", "country", "similar"] as const).filter(
    (kind) => !known.some((each) => each.kind === kind),
  );
  const value = choices.find(({ value }) => value === view.comparator)?.value ?? choices[0]?.value ?? null;
  const lowered = (name: string) => (name === say.country ? name : name.charAt(0).toLowerCase() + name.slice(1));
  return (
    <>
      <Select
        label={say.compareWith}
        value={value}
        choices={choices}
        onChange={(comparator) => onView({ comparator })}
      />
      {missing.length > 0 && (
        <p className={styles.note}>{say.noneGiven(listInWords(missing.map((kind) => lowered(names[kind]))))}</p>
      )}
      {(value === "set" || value === "all") && <p className={styles.note}>{say.average}</p>}
      {value === "set" && (
        <>
          <LikeAreas
            index={figures.index}
            code={view.neighbourhood}
            onChosen={(chosenSet) => onView({ comparator: "set", chosenSet })}
          />
          <SetPicker index={figures.index} chosen={view.chosenSet} onChosen={(chosenSet) => onView({ chosenSet })} />
        </>
      )}
      <GroupsAround {...props} />
    </>
  );
}
