import { areaOutlines } from "./area-outlines.ts";
import { areaValues } from "./areas.ts";
import { basemapDetail } from "./basemap-detail.ts";
import { basemapGround } from "./basemap-ground.ts";
import { basemapLabels } from "./basemap-labels.ts";
import type { MapLayer } from "./map-context.ts";
import { organisations } from "./organisations.ts";

/** Everything the map can show, from the ground up. Labels are placed after the organisations above them, so they give way. */
export const mapLayers: readonly MapLayer[] = [
  basemapGround,
  areaValues,
  basemapDetail,
  areaOutlines,
  basemapLabels,
  organisations,
];
