import { PHONE, useMediaQuery } from "./use-media-query.ts";

/** What to use where an analysis is in a hand, beside a map that folds its legend, or on a desk. Its style says the same. */
export function useRoom<Choice>(choices: { hand: Choice; narrow: Choice; desk: Choice }): Choice {
  const isPhone = useMediaQuery(PHONE);
  const isNarrow = useMediaQuery("(max-width: 1239px)");
  if (isPhone) return choices.hand;
  return isNarrow ? choices.narrow : choices.desk;
}
