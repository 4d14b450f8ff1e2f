import { type RefObject, Suspense } from "react";
import type { ChosenPlace, PlaceLookup, PlaceProblems } from "#domain/chosen-place.ts";
import { submissionLimits } from "#domain/submission.ts";
import type { SuggestedPrivacy } from "#domain/submission-privacy.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { type FocusHold, FocusTarget } from "#ui/focus-target.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./choose-place.module.css";
import { PlaceMap } from "./lazy-place-map.ts";
import { PlaceFinder } from "./place-finder.tsx";
import { PublicChoice } from "./public-choice.tsx";
import { usePin } from "./use-pin.ts";
import { words } from "./words.ts";

export type ChoosePlaceProps = {
  value: ChosenPlace;
  onChange: (change: Partial<ChosenPlace>) => void;
  /** A level to suggest; then what shows is asked before where it is. */
  suggestion: SuggestedPrivacy | null;
  problems?: PlaceProblems;
  /** Where a form puts the focus when a part is missing. */
  targets?: { place: FocusHold; privacy: FocusHold };
  /** Where a form finds the way to ask for what is typed, while a place is being asked for. */
  lookup?: RefObject<PlaceLookup | null>;
};

/** Where is it, and what will the public see of it? */
export function ChoosePlace({ value, onChange, suggestion, problems = {}, targets, lookup }: ChoosePlaceProps) {
  const { place, address, privacy } = value;
  const choose = (chosen: ChosenPlace["place"]) => onChange({ place: chosen });
  const movePin = usePin(place, choose);
  const level = (
    <FocusTarget target={targets?.privacy}>
      <PublicChoice
        value={value}
        suggestion={suggestion}
        error={problems.privacy}
        onChoose={(next) => onChange({ privacy: next })}
      />
    </FocusTarget>
  );
  return (
    <div className={styles.room}>
      <div className={styles.place} data-chosen={place !== null}>
        {suggestion && level}
        {!(suggestion && privacy === null) && (
          <>
            <FocusTarget target={targets?.place}>
              <PlaceFinder chosen={place} error={problems.place} lookup={lookup} onChoose={choose} />
            </FocusTarget>
            <div className={styles.map}>
              <ErrorBoundary>
                <Suspense fallback={<div className={styles.mapComing} />}>
                  <PlaceMap chosen={place} privacy={privacy ?? "hidden"} onPin={movePin} />
                </Suspense>
              </ErrorBoundary>
            </div>
            {place && (
              <TextField
                name="address"
                label={words.address}
                note={words.optional}
                description={words.addressHint}
                value={address}
                onChange={(next) => onChange({ address: next })}
                maxLength={submissionLimits.address}
                autoComplete="off"
                validationBehavior="aria"
                error={problems.address}
              />
            )}
          </>
        )}
        {!suggestion && level}
      </div>
    </div>
  );
}
