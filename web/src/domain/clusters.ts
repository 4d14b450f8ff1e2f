import { type Contiguity, neighboursOf } from "./contiguity.ts";

/** Areas that hang together: each group's positions, rising; the largest group first, then the one of the first area. */
export function clustersOf(contiguity: Contiguity, isIn: (position: number) => boolean): number[][] {
  const seen = new Uint8Array(contiguity.count);
  const clusters: number[][] = [];
  for (let start = 0; start < contiguity.count; start++) {
    if (seen[start] || !isIn(start)) continue;
    seen[start] = 1;
    const cluster = [start];
    // the list grows while it is walked, until no neighbour is new
    for (const position of cluster)
      for (const neighbour of neighboursOf(contiguity, position)) {
        if (seen[neighbour] || !isIn(neighbour)) continue;
        seen[neighbour] = 1;
        cluster.push(neighbour);
      }
    clusters.push(cluster.sort((a, b) => a - b));
  }
  return clusters.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
