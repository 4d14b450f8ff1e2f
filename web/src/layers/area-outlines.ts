import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import { areaMarkSource, areaSourceLayer } from "./areas.ts";
import { type MapLayer, nothing } from "./map-context.ts";

const from = { source: areaMarkSource, "source-layer": areaSourceLayer } as const;

/** Pointing, chosen and reached by keyboard: each a line over a halo, told apart by width, colour and dashes. */
export const areaOutlines: MapLayer = {
  id: "area-outlines",
  label: "The area you point at or choose",
  draw: ({ palette, areas }) => {
    if (!areas) return nothing;
    return {
      sources: {},
      layers: [
        ...outline("hover", palette.halo, palette.hover, 5, 2.5),
        ...outline("chosen", palette.halo, palette.select, 6, 3),
        ...outline("keyboard", palette.halo, palette.focus, 6.5, 3, [2, 1.4]),
      ],
    };
  },
};

function outline(
  state: string,
  halo: string,
  colour: string,
  haloWidth: number,
  width: number,
  dashes?: number[],
): LineLayerSpecification[] {
  const seen: ExpressionSpecification = ["case", ["boolean", ["feature-state", state], false], 1, 0];
  const layout = { "line-join": "round", "line-cap": dashes ? "butt" : "round" } as const;
  const line = (id: string, paint: LineLayerSpecification["paint"]): LineLayerSpecification => ({
    ...from,
    id,
    type: "line",
    layout,
    paint: { "line-opacity": seen, ...paint },
  });
  return [
    line(`areas-${state}-halo`, { "line-color": halo, "line-width": haloWidth }),
    line(`areas-${state}`, {
      "line-color": colour,
      "line-width": width,
      ...(dashes ? { "line-dasharray": dashes } : {}),
    }),
  ];
}
