import type { ExpressionSpecification } from "maplibre-gl";
import { rampColour } from "#domain/ramp.ts";
import type { Palette } from "#map/palette.ts";
import { bivariateLook, divergingLook, emptyLooks, faintLook, scaleOfLook } from "./area-looks.ts";
import { withOpacity } from "./map-context.ts";

/** The colour of a look, as the map paints it and a legend shows it; null for the empty looks, which have patterns. */
export function lookColour(palette: Palette, look: number): string | null {
  const on = scaleOfLook(look);
  if (!on) return null;
  if (on.scale === "bivariate") return palette.bivariate[on.place] ?? palette.missing;
  return rampColour(on.scale === "ramp" ? palette.ramp : palette.diverging, on.place);
}

/** A faint area's share of its colour. */
const faintOpacity = 0.22;

/** The same for the map: one expression for every scale, so that another scale changes states and no style; and one state
 *  for look and faintness, for each expression is weighed for every area. */
export function colourOfState(palette: Palette, state: ExpressionSpecification): ExpressionSpecification {
  const faint = (colour: string) => withOpacity(colour, faintOpacity);
  return [
    "case",
    ["<", state, 0],
    ["match", state, emptyLooks.nothing, clear, emptyLooks.unmapped, palette.paper, palette.missing],
    ["<", state, faintLook(emptyLooks.nothing)],
    colourOfLook(palette, state, 0, (colour) => colour),
    ["<", state, faintLook(0)],
    clear,
    colourOfLook(palette, state, faintLook(0), faint),
  ];
}

const clear = "rgba(0,0,0,0)";

type Shade = (colour: string) => string;

function colourOfLook(
  palette: Palette,
  state: ExpressionSpecification,
  from: number,
  shade: Shade,
): ExpressionSpecification {
  const [calmest = palette.missing, ...cells] = palette.bivariate;
  const above = cells.flatMap((colour, cell) => [from + bivariateLook(0, cell + 1), shade(colour)]);
  return [
    "case",
    ["<=", state, from + 1],
    along(palette.ramp.map(shade), state, from),
    ["<=", state, from + divergingLook(1)],
    along(palette.diverging.map(shade), state, from + divergingLook(0)),
    ["step", state, shade(calmest), ...above] as never,
  ];
}

function along(stops: readonly string[], look: ExpressionSpecification, from: number): ExpressionSpecification {
  const steps = stops.flatMap((colour, step) => [from + step / (stops.length - 1), colour]);
  return ["interpolate", ["linear"], look, ...steps] as never;
}
