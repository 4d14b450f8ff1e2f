/** Red, green and blue of a `#rrggbb` colour, 0 to 255, as deck.gl wants them. */
export function channels(colour: string): [number, number, number] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as [number, number, number];
}
