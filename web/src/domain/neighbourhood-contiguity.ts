/** Which areas of a geography border one another: from[i] borders to[i], positions in the order of the index, each pair once. */
export type NeighbourhoodContiguity = { geography: string; count: number; from: number[]; to: number[] };
