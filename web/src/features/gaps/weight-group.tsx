import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { Indicator } from "#domain/indicator.ts";
import type { WeightedMeasure } from "#domain/shared-weights.ts";
import { Icon } from "#ui/icon.tsx";
import { PercentSlider } from "#ui/slider.tsx";
import { mostMeasures } from "#view/weighted-measures.ts";
import { AddMeasure } from "./add-measure.tsx";
import { choosable, type Side } from "./gap-measures.ts";
import styles from "./weight-group.module.css";
import { words } from "./words.ts";

type WeightGroupProps = {
  side: Side;
  catalogue: readonly Indicator[];
  weights: readonly WeightedMeasure[];
  /** While a slider moves, and once it rests. */
  onMove: (measure: string, percent: number) => void;
  onRest: (measure: string, percent: number) => void;
  onMeasures: { add: (measure: string) => void; takeOut: (measure: string) => void };
  /** Beside the way to add one. */
  children?: ReactNode;
};

/** One side: its measures with their sliders, which add up to 100%. */
export function WeightGroup({ side, catalogue, weights, onMove, onRest, onMeasures, children }: WeightGroupProps) {
  const heading = useId();
  const all = choosable(side, catalogue);
  const isAlone = weights.length === 1;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} data-side={side}>
          {words.sides[side]}
        </h2>
        <span>{words.addsUp}</span>
      </div>
      <ul>
        {weights.map(({ measure, weight }) => {
          const name = all.find(({ id }) => id === measure)?.name ?? measure;
          return (
            <li key={measure}>
              <PercentSlider
                label={name}
                percent={weight}
                isDisabled={isAlone}
                onChange={(percent) => onMove(measure, percent)}
                onRest={(percent) => onRest(measure, percent)}
                aside={
                  !isAlone && (
                    <button
                      type="button"
                      className={styles.out}
                      aria-label={words.takeOut(name)}
                      title={words.takeOut(name)}
                      onClick={() => onMeasures.takeOut(measure)}
                    >
                      <Icon of={X} small />
                    </button>
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      {isAlone && <p className={styles.alone}>{words.onlyOne}</p>}
      <div className={styles.more}>
        {weights.length >= mostMeasures ? (
          <p className={styles.alone}>{words.full(mostMeasures)}</p>
        ) : (
          <AddMeasure
            label={words.add[side]}
            choices={all.filter(({ id }) => !weights.some(({ measure }) => measure === id))}
            onAdd={onMeasures.add}
          />
        )}
        {children}
      </div>
    </section>
  );
}
