/** Which of the three empty patterns an area without a figure wears. */
export const emptyLooks = { notCollected: -1, suppressed: -2, unmapped: -3, nothing: -9 } as const;

/** How each area looks: 0 (calm) to 1 ("look here"), or one of the empty looks; side by side with `ids`. */
export type AreaLooks = {
  ids: readonly number[];
  looks: ArrayLike<number>;
  /** Areas outside a class that was picked in the legend stand back. */
  isFaint?: (position: number) => boolean;
  /** Names this colouring: two lookalikes with one name are not drawn again. */
  key: string;
};
