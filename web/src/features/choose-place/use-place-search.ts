import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { findPlacesQuery } from "#data/find-places.ts";
import type { PlaceAnswer } from "#domain/chosen-place.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { looksLikePostcode } from "#domain/submission-postcode.ts";
import { type LookedUp, lookUpPlace, onTheMap } from "./look-up-place.ts";
import { words } from "./words.ts";

type Asked = { answer: Promise<LookedUp>; letGo: () => void };

/** Looks up what is typed: a postcode at the press of a button, places of a like name while typing. */
export function usePlaceSearch(onChoose: (place: DraftPlace) => void) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isFinding, setFinding] = useState(false);
  const underWay = useRef<Asked | null>(null);
  useEffect(() => () => underWay.current?.letGo(), []);

  const text = useDeferredValue(typed.trim());
  const isName = text.length >= 2 && !looksLikePostcode(text);
  const { data: places } = useQuery({ ...findPlacesQuery(text), enabled: isName });

  const ask = async (asked: string, signal: AbortSignal): Promise<LookedUp> => {
    setFinding(true);
    const known = await lookUpPlace(asked, signal, queries);
    if (known === "dropped") return known;
    underWay.current = null;
    setFinding(false);
    if (known === "several") return known;
    if ("place" in known) onChoose(known.place);
    else setProblem(known.problem);
    return known;
  };
  /** The answer to what is typed: of the question under way, or of a new one; null when nothing is typed. */
  const find = () => {
    const asked = typed.trim();
    if (asked === "") return null;
    if (!underWay.current) {
      const letting = new AbortController();
      underWay.current = { answer: ask(asked, letting.signal), letGo: () => letting.abort() };
    }
    return underWay.current.answer;
  };

  return {
    typed,
    problem,
    isFinding,
    found: isName ? onTheMap(places ?? []) : [],
    type: (next: string) => {
      underWay.current?.letGo();
      underWay.current = null;
      setFinding(false);
      setTyped(next);
      setProblem(undefined);
    },
    find: () => void find(),
    /** Find it before going on: of several places one must be chosen. */
    settle: (): Promise<PlaceAnswer> | null =>
      find()?.then((known) => {
        if (known === "dropped") return known;
        if (known === "several") setProblem(words.chooseOne);
        return known !== "several" && "place" in known ? "chosen" : "refused";
      }) ?? null,
  };
}
