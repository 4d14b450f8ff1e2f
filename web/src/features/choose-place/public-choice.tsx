import { useQueries } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { placePreviewQuery } from "#data/place-preview.ts";
import type { ChosenPlace } from "#domain/chosen-place.ts";
import type { Privacy, SuggestedPrivacy } from "#domain/submission-privacy.ts";
import { privacyWords } from "#domain/submission-words.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import styles from "./choose-place.module.css";
import { PlacePicture } from "./place-picture.tsx";
import { words } from "./words.ts";

const levels = ["exact", "street", "neighbourhood", "hidden"] as const satisfies readonly Privacy[];

type PublicChoiceProps = {
  value: ChosenPlace;
  suggestion: SuggestedPrivacy | null;
  error: string | undefined;
  onChoose: (privacy: Privacy) => void;
};

/** What will the public see? Each level with a picture and the very words people would read. */
export function PublicChoice({ value, suggestion, error, onChoose }: PublicChoiceProps) {
  const { place, address, privacy } = value;
  const offered =
    privacy === "postcode_district" ? (["exact", "street", privacy, "neighbourhood", "hidden"] as const) : levels;
  const previews = useQueries({ queries: offered.map((level) => placePreviewQuery(place, level)) });
  const cards = offered.map((level, position) => ({
    value: level as Privacy,
    title: privacyWords[level].name,
    detail: detailOf(level, previews[position]?.data?.label, address),
    picture: <PlacePicture level={level} />,
  }));
  return (
    <div className={styles.public}>
      {suggestion && suggestion.level !== privacy && (
        <Suggestion suggestion={suggestion} onUse={() => onChoose(suggestion.level)} />
      )}
      <RadioCards
        label={words.publicQuestion}
        help={words.publicHelp}
        cards={cards}
        value={privacy}
        onChange={onChoose}
        error={error}
      />
      {privacy === "hidden" && <p className={styles.note}>{words.noPlaceNeeded}</p>}
    </div>
  );
}

function Suggestion({ suggestion, onUse }: { suggestion: SuggestedPrivacy; onUse: () => void }) {
  return (
    <div className={styles.suggestion} role="status">
      <Icon of={ShieldCheck} />
      <p>{suggestion.isForSafety ? words.safety : words.discreet}</p>
      <Button onPress={onUse}>
        {words.useSuggestion}: {privacyWords[suggestion.level].name.toLowerCase()}
      </Button>
    </div>
  );
}

function detailOf(level: Privacy, label: string | undefined, address: string): string {
  if (!label || level === "hidden") return words.hints[level];
  const shown = level === "exact" ? [address.trim(), label].filter(Boolean).join(", ") : label;
  return `“${shown}”`;
}
