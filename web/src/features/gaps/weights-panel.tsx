import { Info, RotateCcw } from "lucide-react";

import { listInWords } from "#domain/sentence.ts";
import { type WeightedMeasure, withMeasure, withoutMeasure, withWeight } from "#domain/shared-weights.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { PillSelect } from "#ui/pill-select.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { GapsView } from "#view/gaps-view.ts";
import { ExportButton } from "./export-button.tsx";
import { reachThemeOf, type Side } from "./gap-measures.ts";
import type { OnGaps } from "./gaps.tsx";
import { type GapsKnown, usualMinutes } from "./use-gaps.ts";
import { WeightGroup } from "./weight-group.tsx";
import styles from "./weights-panel.module.css";
import { type AreaWords, words } from "./words.ts";

const reaches = [5, 10, 15, 20, 30];

type WeightsPanelProps = { known: GapsKnown; areas: AreaWords; view: GapsView; onView: OnGaps };

/** What counts as need and as help, and how much: sliders whose weights always add up to 100%. */
export function WeightsPanel({ known, areas, view, onView }: WeightsPanelProps) {
  const { weighing, catalogue, shown, minutes } = known;
  const { weights } = weighing;
  const keep = (side: Side, next: WeightedMeasure[]) => onView({ [side]: next });
  const settle = (side: Side, measure: string, percent: number) => {
    const next = withWeight(weights[side], measure, percent);
    // a step of the hand replaces the one before, so that Back leads out of the sliders
    onView({ [side]: next }, { replace: view[side] !== null });
  };
  const reach = (
    <PillSelect
      label={words.reach}
      choices={reaches.map((each) => ({ value: String(each), label: words.reachChoice(each) }))}
      value={String(minutes)}
      onChange={(each) => onView({ reachMinutes: Number(each) === usualMinutes ? null : Number(each) })}
    />
  );
  const group = (side: Side) => (
    <WeightGroup
      side={side}
      catalogue={catalogue}
      weights={weights[side]}
      onMove={(measure, percent) => weighing.move(side, withWeight(weights[side], measure, percent))}
      onRest={(measure, percent) => settle(side, measure, percent)}
      onMeasures={{
        add: (measure) => keep(side, withMeasure(weights[side], measure)),
        takeOut: (measure) => keep(side, withoutMeasure(weights[side], measure)),
      }}
    >
      {side === "help" && reach}
    </WeightGroup>
  );
  const countsThemes = weights.help.some(({ measure }) => (reachThemeOf(measure) ?? "all") !== "all");
  const reset = () => {
    weighing.drop();
    onView({ need: null, help: null, reachMinutes: null });
  };
  return (
    <div className={styles.weights}>
      <div className={styles.groups}>
        {group("need")}
        {group("help")}
      </div>
      <VisuallyHidden>
        <span role="status">{weighing.isMoving ? "" : whatChanged(known, view)}</span>
      </VisuallyHidden>
      <div className={styles.foot}>
        <p className={styles.note}>
          <Icon of={Info} small />
          <span>
            {words.straightLine} {countsThemes && `${words.eachTheme} `}
            {shown && words.leftOutNote(shown.leftOut.length, areas)}
          </span>
        </p>
        <div className={styles.buttons}>
          <Button onPress={reset}>
            <Icon of={RotateCcw} small />
            {words.reset}
          </Button>
          <ExportButton known={known} />
        </div>
      </div>
    </div>
  );
}

/** For those who do not see the other sliders move: all weights, and who comes first now. Silent before a choice. */
function whatChanged({ weighing: { kept }, catalogue, shown }: GapsKnown, view: GapsView): string {
  if (!shown || (!view.need && !view.help)) return "";
  const names = new Map([...shown.measures.need, ...shown.measures.help].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? catalogue.find(({ slug }) => slug === id)?.name ?? id;
  const list = [...kept.need, ...kept.help].map(({ measure, weight }) => `${nameOf(measure)} ${weight}%`);
  return words.weightsNow(listInWords(list), shown.ranked[0]?.name ?? "");
}
