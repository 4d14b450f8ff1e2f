import { contiguityOfPairs } from "#domain/contiguity.ts";
import { type HotspotMethod, type Hotspots, hotspots } from "#domain/hotspots.ts";

/** What the worker is asked; it answers with `Hotspots`. */
export type HotspotsTask = {
  values: (number | null)[];
  from: number[];
  to: number[];
  method: HotspotMethod;
};

self.addEventListener("message", ({ data }: MessageEvent<HotspotsTask>) => {
  const { values, from, to, method } = data;
  const found: Hotspots = hotspots(values, contiguityOfPairs(values.length, from, to), { method });
  self.postMessage(found);
});
