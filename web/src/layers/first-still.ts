import { drawStill, type Still } from "./draw-still.ts";
import { markFirstColours } from "./first-colours.ts";

/** A screen that has not come by then will not: it says so itself, and must not lie under a picture. */
const longestMs = 8000;

let first: { element: HTMLCanvasElement; still: Still } | undefined;

/** Puts the picture of the map where the map will stand, before there is an app to put it there. */
export function showFirstStill(stillOf: (widthPx: number, heightPx: number) => Still): void {
  const element = document.createElement("canvas");
  element.className = "first-still";
  element.setAttribute("aria-hidden", "true");
  document.body.append(element);
  first = { element, still: stillOf(element.clientWidth, element.clientHeight) };
  drawStill(element, first.still);
  requestAnimationFrame(() => setTimeout(markFirstColours));
  setTimeout(removeFirstStill, longestMs);
}

/** Draws a still; where the first picture is the same, in the same size, by taking that over: to draw a whole country
 *  takes a good part of a second. */
export function drawAfterFirst(element: HTMLCanvasElement, still: Still): void {
  if (!first || !isLike(first.still, still) || !isAsLarge(first.element, element)) {
    drawStill(element, still);
    return;
  }
  element.width = first.element.width;
  element.height = first.element.height;
  element.getContext("2d", { willReadFrequently: true })?.drawImage(first.element, 0, 0);
}

/** The screen has a picture of its own, or is another one. */
export function removeFirstStill(): void {
  first?.element.remove();
  first = undefined;
}

function isLike(one: Still, other: Still): boolean {
  const names = ({ outlines, looks, palette, sight }: Still) =>
    [outlines.geography, looks.key, palette.name, sight.longitude, sight.latitude, sight.zoom].join();
  return names(one) === names(other);
}

/** By what was drawn: the window may have changed since. */
function isAsLarge({ width, height }: HTMLCanvasElement, { clientWidth, clientHeight }: HTMLElement): boolean {
  const pixelRatio = window.devicePixelRatio || 1;
  const isLike = width === Math.round(clientWidth * pixelRatio) && height === Math.round(clientHeight * pixelRatio);
  return isLike && width > 0 && height > 0;
}
