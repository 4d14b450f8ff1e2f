import type { Basemap } from "#data/basemap.ts";

const splits = new WeakMap<Basemap, { ground: Basemap; streets: Basemap }>();

/** The basemap in two, so that hundreds of streets do not stand before the first map. The same answer for the same basemap. */
export function splitBasemap(basemap: Basemap): { ground: Basemap; streets: Basemap } {
  const known = splits.get(basemap);
  if (known) return known;
  const isStreet = ({ properties }: Basemap["features"][number]) => properties.kind === "street";
  const split = {
    ground: { ...basemap, features: basemap.features.filter((feature) => !isStreet(feature)) },
    streets: { ...basemap, features: basemap.features.filter(isStreet) },
  };
  splits.set(basemap, split);
  return split;
}
