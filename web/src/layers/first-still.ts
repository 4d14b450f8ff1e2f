import { drawStill, type Still } from "./draw-still.ts";
import { markFirstColours } from "./first-colours.ts";

/** A screen that has not come by then will not: it says so itself, and must not lie under a picture. */
const longestMs = 8000;

let element: HTMLCanvasElement | undefined;

/** Puts the picture of the map where the map will stand, before there is an app to put it there. */
export function showFirstStill(stillOf: (widthPx: number, heightPx: number) => Still): void {
  element = document.createElement("canvas");
  element.className = "first-still";
  element.setAttribute("aria-hidden", "true");
  document.body.append(element);
  drawStill(element, stillOf(element.clientWidth, element.clientHeight));
  requestAnimationFrame(() => setTimeout(markFirstColours));
  setTimeout(removeFirstStill, longestMs);
}

/** The screen has a picture of its own, or is another one. */
export function removeFirstStill(): void {
  element?.remove();
  element = undefined;
}
