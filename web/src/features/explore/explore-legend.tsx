import type { ExploreView } from "#view/explore-view.ts";
import { DensityLegend } from "./density-legend.tsx";
import type { OnExplore } from "./explore.tsx";
import { Legend, type LegendProps } from "./legend.tsx";

type ExploreLegendProps = Omit<LegendProps, "chosenValue" | "onView"> & { view: ExploreView; onView: OnExplore };

/** The legend of what is on the map: the measure's classes, or the hexagons. */
export function ExploreLegend({ view, onView, ...legend }: ExploreLegendProps) {
  if (view.organisations === "density") return <DensityLegend onDots={() => onView({ organisations: "points" })} />;
  const { index, values } = legend.shown;
  const chosenValue = values.values[index.codes.indexOf(view.neighbourhood ?? "")] ?? null;
  return <Legend {...legend} chosenValue={chosenValue} view={view} onView={onView} />;
}
