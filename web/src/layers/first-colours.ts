/** For the bench: when a person first saw the values in colour, in a still or on the map itself. */
export function markFirstColours(): void {
  if (!performance.getEntriesByName("first-coloured-map").length) performance.mark("first-coloured-map");
}
