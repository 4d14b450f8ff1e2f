import { type Contiguity, neighboursOf } from "./contiguity.ts";

/** Areas that hang together: each group's positions, rising; the largest group first, then the one of the first area. */
export function clustersOf(contiguity: Contiguity, isIn: (position: number) => boolean): number[][] {
  const seen = new Uint8Array(contiguity.count);
  const clusters: number[][] = [];
  const enters = (position: number) => {
    if (seen[position] || !isIn(position)) return false;
    seen[position] = 1;
    return true;
  };
  for (let start = 0; start < contiguity.count; start++) {
    if (!enters(start)) continue;
    const cluster = [start];
    // the list grows while it is walked, until no neighbour is new
    for (const position of cluster) cluster.push(...neighboursOf(contiguity, position).filter(enters));
    clusters.push(cluster.sort((one, other) => one - other));
  }
  return clusters.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
