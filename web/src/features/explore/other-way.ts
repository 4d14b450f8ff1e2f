import type { Sentence } from "#domain/sentence.ts";

/** A column that a way adds to the table, and a line to the card of the area pointed at. */
export type WayColumn = {
  id: string;
  heading: string;
  isNumber: boolean;
  /** What it sorts by. */
  value: (position: number) => string | number | null;
  text: (position: number) => string;
};

/** What is made of the figures, other than showing them as they are: words and marks made from the same numbers. */
export type OtherWay = {
  kind: "against" | "change" | "together";
  /** Names this colouring: two with one name are the same. */
  key: string;
  /** Over the legend. */
  title: string;
  unit: string;
  /** The finding, first of all. */
  sentence: Sentence;
  /** How the classes were cut. */
  cut: string;
  /** What the lowest and the highest class mean. */
  ends: readonly [lowest: string, highest: string] | null;
  /** Areas whose difference chance may account for; null where there are no limits to tell by. */
  isUnsure: readonly boolean[] | null;
  unsure: { label: string; count: number } | null;
  columns: readonly WayColumn[];
  /** Where a second measure comes from, with empty strings for what this site counts; null where there is none. */
  beside: { source: string; licence: string } | null;
  /** Whom the person compares with, where that is not one of those that are always there. */
  comparator: { label: string; value: number } | null;
  /** A figure as it is shown beside others. */
  figureText: (value: number) => string;
  /** The figure of an area as its card shows it. */
  valueText: (position: number) => string;
  /** Further lines for the card. */
  lines: (position: number) => string[];
  /** The two measures of a map of two. */
  axes: {
    rising: string;
    across: string;
    /** Over the column of cells in the table. */
    group: string;
    /** Each cell in full. */
    captions: readonly string[];
    /** The cell that is worst in both. */
    lookFirst: number;
    method: string;
  } | null;
};
