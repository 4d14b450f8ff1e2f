import { useMemo, useRef, useState } from "react";
import type { ExploreView } from "#view/explore-view.ts";
import type { OnExplore } from "./explore.tsx";

/** How a thing that is dragged changes the view: while it moves nothing is written to the address. */
export type Drafting = {
  onDraft: (change: Partial<ExploreView>) => void;
  /** When it rests: what it says, or what was drafted last. */
  onSettle: (change?: Partial<ExploreView>) => void;
};

/** The view with what is being dragged at this moment; lists that say the same stay the same. */
export function useDraft(view: ExploreView, onView: OnExplore): [ExploreView, Drafting] {
  const [draft, setDraft] = useState<{ of: ExploreView; change: Partial<ExploreView> } | null>(null);
  const latest = useRef<Partial<ExploreView> | undefined>(undefined);
  const before = useRef(view);
  const drawn = useMemo(() => {
    // a draft holds until the address says so too
    const next = draft?.of === view ? { ...view, ...draft.change } : view;
    before.current = withSteadyLists(next, before.current);
    return before.current;
  }, [draft, view]);
  return [
    drawn,
    {
      onDraft: (change) => {
        latest.current = change;
        setDraft({ of: view, change });
      },
      onSettle: (change = latest.current) => {
        latest.current = undefined;
        if (!change) return;
        setDraft({ of: view, change });
        onView(change, { replace: true });
      },
    },
  ];
}

function withSteadyLists(next: ExploreView, before: ExploreView): ExploreView {
  const steady = <T extends readonly unknown[] | null>(now: T, then: T): T =>
    String(now) === String(then) && (now === null) === (then === null) ? then : now;
  return {
    ...next,
    range: steady(next.range, before.range),
    breaks: steady(next.breaks, before.breaks),
    chosenSet: steady(next.chosenSet, before.chosenSet),
  };
}
