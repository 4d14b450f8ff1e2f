import type { Covered } from "#domain/fit-camera.ts";

/** What lies over the map, in CSS pixels: controls and chips on a desk; chips, legend and sheet in a hand. */
const desk = { top: 40, right: 72, bottom: 40, left: 32 };
const phone = { top: 64, right: 16, bottom: 260, left: 16 };
const phoneWithPanel = { top: 72, right: 40, bottom: 520, left: 40 };

/** What the map must leave free; on a phone the panel of a chosen area takes half of it. */
export function mapPadding(isPhone: boolean, hasChosenArea: boolean): Covered {
  if (!isPhone) return desk;
  return hasChosenArea ? phoneWithPanel : phone;
}
