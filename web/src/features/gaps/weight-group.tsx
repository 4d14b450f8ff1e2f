import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
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
  const { group, keepPlace } = useFocusAfter(weights);
  return (
    <section ref={group} className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} data-side={side}>
          {words.sides[side]}
        </h2>
        <span>{words.addsUp}</span>
      </div>
      <ul>
        {weights.map(({ measure, weight }, place) => {
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
                      onClick={() => {
                        keepPlace(place);
                        onMeasures.takeOut(measure);
                      }}
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

/** The button that took a measure out goes with it: what stands in its place now is focused, not the top of the page. */
function useFocusAfter(weights: readonly WeightedMeasure[]) {
  const group = useRef<HTMLElement>(null);
  const left = useRef<{ place: number; count: number } | null>(null);
  useEffect(() => {
    if (!left.current || weights.length >= left.current.count) return;
    const sliders = [...(group.current?.querySelectorAll<HTMLElement>("input:enabled") ?? [])];
    const next = sliders[Math.min(left.current.place, sliders.length - 1)] ?? group.current?.querySelector("button");
    left.current = null;
    next?.focus();
  }, [weights]);
  const keepPlace = (place: number) => {
    left.current = { place, count: weights.length };
  };
  return { group, keepPlace };
}
