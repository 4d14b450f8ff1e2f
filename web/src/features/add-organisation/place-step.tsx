import { type ComponentType, type RefObject, useCallback } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import type { ChosenPlace, PlaceLookup, PlaceProblems } from "#domain/chosen-place.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { type SuggestedPrivacy, suggestedPrivacy } from "#domain/submission-privacy.ts";
import type { FocusHold } from "#ui/focus-target.tsx";
import { words } from "./words.ts";

/** The part of the page that asks for a place and what shows of it: another feature's, handed in by the page. */
export type PlaceQuestion = ComponentType<{
  value: ChosenPlace;
  onChange: (change: Partial<ChosenPlace>) => void;
  suggestion: SuggestedPrivacy | null;
  problems: PlaceProblems;
  targets: { place: FocusHold; privacy: FocusHold };
  lookup: RefObject<PlaceLookup | null>;
}>;

type PlaceStepProps = { Question: PlaceQuestion; lookup: RefObject<PlaceLookup | null> };

/** Where do you meet, and what will the public see of it? */
export function PlaceStep({ Question, lookup }: PlaceStepProps) {
  const { control, setValue, getValues } = useFormContext<SubmissionDraft>();
  const place = useController({ control, name: "place" });
  const address = useController({ control, name: "address" });
  const privacy = useController({ control, name: "privacy" });
  const [name, description, theme, themes, isPrivacyChosen] = useWatch({
    control,
    name: ["name", "description", "theme", "themes", "isPrivacyChosen"],
  });
  const suggestion = suggestedPrivacy(name, description, [theme, ...themes]);
  const change = useCallback(
    (part: Partial<ChosenPlace>) => {
      if (part.place !== undefined) place.field.onChange(part.place);
      if (part.address !== undefined) address.field.onChange(part.address);
      if (!part.privacy) return;
      privacy.field.onChange(part.privacy);
      if (!getValues("isPrivacyChosen")) setValue("isPrivacyChosen", true);
    },
    [place.field.onChange, address.field.onChange, privacy.field.onChange, getValues, setValue],
  );
  const isAsked = suggestion !== null && !isPrivacyChosen;
  return (
    <>
      {isAsked && (getValues("theme") !== "" || description !== "") && <p role="status">{words.place.levelFirst}</p>}
      <Question
        value={{
          place: place.field.value,
          address: address.field.value,
          privacy: isAsked ? null : privacy.field.value,
        }}
        onChange={change}
        suggestion={suggestion}
        problems={{
          place: place.fieldState.error?.message,
          address: address.fieldState.error?.message,
          privacy: privacy.fieldState.error?.message,
        }}
        targets={{ place: place.field.ref, privacy: privacy.field.ref }}
        lookup={lookup}
      />
    </>
  );
}
