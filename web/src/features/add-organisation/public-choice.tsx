import { useQueries } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { placePreviewQuery } from "#data/place-preview.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { type Privacy, type SuggestedPrivacy, suggestedPrivacy } from "#domain/submission-privacy.ts";
import { privacyWords } from "#domain/submission-words.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { PlacePicture } from "./place-picture.tsx";
import styles from "./place-step.module.css";
import { words } from "./words.ts";

const levels = ["exact", "street", "neighbourhood", "hidden"] as const satisfies readonly Privacy[];

/** What will the public see? Each level with a picture and the very words people would read. */
export function PublicChoice() {
  const { control } = useFormContext<SubmissionDraft>();
  const { field } = useController({ control, name: "privacy" });
  const [place, address, name, description] = useWatch({ control, name: ["place", "address", "name", "description"] });
  const previews = useQueries({ queries: levels.map((level) => placePreviewQuery(place, level)) });
  const labels = previews.map(({ data }) => data?.label);
  const suggestion = suggestedPrivacy(name, description);
  const cards = levels.map((level, position) => ({
    value: level as Privacy,
    title: privacyWords[level].name,
    detail: detailOf(level, labels[position], address),
    picture: <PlacePicture level={level} />,
  }));
  return (
    <div className={styles.public}>
      {suggestion && suggestion.level !== field.value && (
        <Suggestion suggestion={suggestion} onUse={() => field.onChange(suggestion.level)} />
      )}
      <RadioCards
        label={words.place.publicQuestion}
        help={words.place.publicHelp}
        cards={cards}
        value={field.value}
        onChange={field.onChange}
      />
      {field.value === "hidden" && <p className={styles.note}>{words.place.noPlaceNeeded}</p>}
    </div>
  );
}

function Suggestion({ suggestion, onUse }: { suggestion: SuggestedPrivacy; onUse: () => void }) {
  return (
    <div className={styles.suggestion} role="status">
      <Icon of={ShieldCheck} />
      <p>{suggestion.isForSafety ? words.place.safety : words.place.discreet}</p>
      <Button onPress={onUse}>
        {words.place.useSuggestion}: {privacyWords[suggestion.level].name.toLowerCase()}
      </Button>
    </div>
  );
}

function detailOf(level: (typeof levels)[number], label: string | undefined, address: string): string {
  if (!label || level === "hidden") return words.place.hints[level];
  const shown = level === "exact" ? [address.trim(), label].filter(Boolean).join(", ") : label;
  return `“${shown}”`;
}
