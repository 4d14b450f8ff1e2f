import { Suspense } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { AnswerField } from "./answer-field.tsx";
import answers from "./answers.module.css";
import { FocusTarget } from "./focus-target.tsx";
import { PlaceMap } from "./lazy-place-map.ts";
import { PlaceFinder } from "./place-finder.tsx";
import styles from "./place-step.module.css";
import { PublicChoice } from "./public-choice.tsx";
import { usePlace } from "./use-place.ts";
import { words } from "./words.ts";

/** Where do you meet, and what will the public see of it? */
export function PlaceStep() {
  const { control } = useFormContext<SubmissionDraft>();
  const place = usePlace();
  const privacy = useWatch({ control, name: "privacy" });
  return (
    <div className={`${answers.step} ${styles.place}`} data-chosen={place.chosen !== null}>
      <FocusTarget target={place.target}>
        <PlaceFinder place={place} />
      </FocusTarget>
      <div className={styles.map}>
        <ErrorBoundary>
          <Suspense fallback={<div className={styles.mapComing} />}>
            <PlaceMap chosen={place.chosen} privacy={privacy} onPin={place.movePin} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {place.chosen && (
        <AnswerField
          name="address"
          label={words.place.address}
          note={words.optional}
          description={words.place.addressHint}
          autoComplete="off"
        />
      )}
      <PublicChoice />
    </div>
  );
}
