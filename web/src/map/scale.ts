const widestPx = 96;
/** Metres a pixel of a world 512 pixels wide, as MapLibre's zoom 0. */
const metresAtEquator = 40_075_016.686 / 512;

export type ScaleBarLength = { widthPx: number; distanceM: number };

/** The longest round distance that fits the bar. */
export function scaleOf(latitude: number, zoom: number): ScaleBarLength {
  const metresAPixel = (metresAtEquator * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
  const longest = metresAPixel * widestPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const distanceM = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { distanceM, widthPx: Math.round(distanceM / metresAPixel) };
}
