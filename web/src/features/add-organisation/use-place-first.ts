import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { PlaceLookup } from "#domain/chosen-place.ts";
import { settlePlaces } from "#domain/settle-places.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";

/** A place that was typed is looked up before the next question. */
export function usePlaceFirst({ getValues, setFocus }: UseFormReturn<SubmissionDraft>) {
  const lookup = useRef<PlaceLookup | null>(null);
  const [isFinding, setFinding] = useState(false);
  const place = {
    lookUp: () => lookup.current?.() ?? null,
    showsNone: () => getValues("privacy") === "hidden",
    focus: () => setFocus("place"),
  };
  return { lookup, isFinding, isPlaceSettled: () => settlePlaces([place], setFinding) };
}
