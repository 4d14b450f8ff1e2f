import { useMemo, useState } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { fullWeights, type WeightedMeasure } from "#domain/shared-weights.ts";
import type { GapsView } from "#view/gaps-view.ts";
import { choosable, type Side, usualWeights } from "./gap-measures.ts";

export type Weights = Record<Side, WeightedMeasure[]>;

type Draft = { side: Side; weights: WeightedMeasure[]; from: string };

const written = (weights: readonly WeightedMeasure[]) =>
  weights.map(({ measure, weight }) => `${measure}:${weight}`).join(",");

/**
 * The weights of the address, and while a slider moves those under the hand: the address follows when it rests, so that
 * a drag is not a hundred addresses.
 */
export function useWeights(view: GapsView, catalogue: readonly Indicator[]) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { need, help } = view;
  const kept = useMemo(() => weightsOf({ need, help }, catalogue), [need, help, catalogue]);
  if (draft && written(kept[draft.side]) !== draft.from) setDraft(null);
  const weights = useMemo<Weights>(() => (draft ? { ...kept, [draft.side]: draft.weights } : kept), [kept, draft]);
  const move = (side: Side, moved: WeightedMeasure[]) => setDraft({ side, weights: moved, from: written(kept[side]) });
  return { weights, kept, isMoving: draft !== null, move, drop: () => setDraft(null) };
}

/** What the address asks for, as far as the catalogue has it. */
function weightsOf(view: Pick<GapsView, Side>, catalogue: readonly Indicator[]): Weights {
  const side = (name: Side) => {
    const known = new Set(choosable(name, catalogue).map(({ id }) => id));
    const asked = (view[name] ?? []).filter(({ measure }) => known.has(measure));
    return asked.length ? fullWeights(asked) : usualWeights(name, catalogue);
  };
  return { need: side("need"), help: side("help") };
}
