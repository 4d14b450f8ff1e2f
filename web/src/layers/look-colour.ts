import type { ExpressionSpecification } from "maplibre-gl";
import { rampColour } from "#domain/ramp.ts";
import type { Palette } from "#map/palette.ts";
import { bivariateLook, divergingLook, scaleOfLook } from "./area-looks.ts";

/** The colour of a look, as the map paints it and a legend shows it; null for the empty looks, which have patterns. */
export function lookColour(palette: Palette, look: number): string | null {
  const on = scaleOfLook(look);
  if (!on) return null;
  if (on.scale === "bivariate") return palette.bivariate[on.place] ?? palette.missing;
  return rampColour(on.scale === "ramp" ? palette.ramp : palette.diverging, on.place);
}

/** The same for the map: one expression for every scale, so that another scale changes states and no style. */
export function colourOfLook(palette: Palette, look: ExpressionSpecification): ExpressionSpecification {
  const [calmest, ...cells] = palette.bivariate;
  const above = cells.flatMap((colour, cell) => [bivariateLook(0, cell + 1), colour]);
  return [
    "case",
    ["<", look, 0],
    "rgba(0,0,0,0)",
    ["<=", look, 1],
    along(palette.ramp, look, 0),
    ["<=", look, divergingLook(1)],
    along(palette.diverging, look, divergingLook(0)),
    ["step", look, calmest ?? palette.missing, ...above] as never,
  ];
}

function along(stops: readonly string[], look: ExpressionSpecification, from: number): ExpressionSpecification {
  const steps = stops.flatMap((colour, step) => [from + step / (stops.length - 1), colour]);
  return ["interpolate", ["linear"], look, ...steps] as never;
}
