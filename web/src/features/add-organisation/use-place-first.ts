import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { PlaceLookup } from "#domain/chosen-place.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";

/** A place that was typed is looked up before going on, so that nobody is asked for what they have just given. */
export function usePlaceFirst({ getValues, setFocus }: UseFormReturn<SubmissionDraft>) {
  const lookup = useRef<PlaceLookup | null>(null);
  const [isFinding, setFinding] = useState(false);

  /** Whether to go on. If not, the finder says why, or something else was begun meanwhile. */
  const isPlaceSettled = async (): Promise<boolean> => {
    const finding = lookup.current?.();
    if (!finding) return true;
    setFinding(true);
    const answer = await finding;
    setFinding(false);
    if (answer === "chosen") return true;
    if (answer === "dropped") return false;
    // Where no place will show none is needed, so one that cannot be found keeps nobody.
    if (getValues("privacy") === "hidden") return true;
    setFocus("place");
    return false;
  };
  return { lookup, isFinding, isPlaceSettled };
}
