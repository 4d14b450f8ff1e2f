import { useQueryClient } from "@tanstack/react-query";
import { type RefCallBack, useController, useFormContext } from "react-hook-form";
import { pointInWordsQuery } from "#data/submission-point.ts";
import type { DraftPlace, SubmissionDraft } from "#domain/submission-draft.ts";
import { words } from "./words.ts";

export type PlaceAnswer = {
  chosen: DraftPlace | null;
  error: string | undefined;
  /** Where the form puts the focus when a place is missing. */
  target: RefCallBack;
  choose: (place: DraftPlace | null) => void;
  /** The pin was moved by hand: degrees, EPSG:4326. */
  movePin: (point: { longitude: number; latitude: number }) => void;
};

/** The place answer of the form. A pin moved by hand gets its words from what lies around it. */
export function usePlace(): PlaceAnswer {
  const { control, getValues } = useFormContext<SubmissionDraft>();
  const { field, fieldState } = useController({ control, name: "place" });
  const queries = useQueryClient();

  const movePin = (point: { longitude: number; latitude: number }) => {
    const pinned = { longitude: rounded(point.longitude), latitude: rounded(point.latitude) };
    field.onChange({ ...pinned, postcode: "", label: words.place.aPoint });
    queries
      .fetchQuery(pointInWordsQuery(pinned))
      .then((around) => {
        const now = getValues("place");
        if (!around || now?.longitude !== pinned.longitude || now.latitude !== pinned.latitude) return;
        const near = around.nearestPostcode ? words.place.near(around.nearestPostcode) : words.place.aPoint;
        const where = around.locality ?? around.neighbourhood?.name;
        field.onChange({ ...now, label: where ? `${near}, ${where}` : near });
      })
      // The pin stands without its words; they are only for saying back.
      .catch(() => {});
  };
  return { chosen: field.value, target: field.ref, error: fieldState.error?.message, choose: field.onChange, movePin };
}

/** Six decimals of a degree: a tenth of a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
