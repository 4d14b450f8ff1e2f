import type { Palette } from "#map/palette.ts";

/** The name of an image drawn for one theme of the interface: a new theme asks for new images. */
export function imageName(palette: Palette, ...parts: (string | number)[]): string {
  return [...parts, palette.name].join("|");
}
