import { useQuery } from "@tanstack/react-query";
import { MapPin } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { findPlacesQuery } from "#data/find-places.ts";
import { locatePostcode } from "#data/postcode-lookup.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { looksLikePostcode } from "#domain/submission-postcode.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./choose-place.module.css";
import { FoundPlaces } from "./found-places.tsx";
import { NeighbourhoodList } from "./neighbourhood-list.tsx";
import { words } from "./words.ts";

type PlaceFinderProps = PlaceSearchProps & { chosen: DraftPlace | null };

/** Finds a place by postcode or name, or from a list; once found, says it back with a way to change it. */
export function PlaceFinder({ chosen, error, onChoose }: PlaceFinderProps) {
  const [isChanging, setChanging] = useState(false);
  const choose = (found: DraftPlace) => {
    setChanging(false);
    onChoose(found);
  };
  if (chosen && !isChanging)
    return (
      <div className={styles.chosen}>
        <Icon of={MapPin} />
        <p aria-live="polite">{chosen.label}</p>
        <TextButton onPress={() => setChanging(true)}>{words.change}</TextButton>
      </div>
    );
  return <PlaceSearch error={error} onChoose={choose} />;
}

type PlaceSearchProps = { error: string | undefined; onChoose: (place: DraftPlace) => void };

function PlaceSearch({ error, onChoose }: PlaceSearchProps) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isFinding, setFinding] = useState(false);
  const asked = useDeferredValue(typed.trim());
  const isPostcode = looksLikePostcode(asked);
  const { data: places } = useQuery({ ...findPlacesQuery(asked), enabled: asked.length >= 2 && !isPostcode });
  const found = asked.length >= 2 && !isPostcode ? (places ?? []).filter((one) => one.longitude !== null) : [];

  const find = async () => {
    if (!typed.trim()) return setProblem(undefined);
    if (!looksLikePostcode(typed)) return setProblem(found.length === 0 ? words.unknownPlace : undefined);
    setFinding(true);
    try {
      const located = await locatePostcode(typed.trim());
      if (!located) return setProblem(words.unknownPostcode);
      const { postcode, longitude, latitude, locality } = located;
      onChoose({ longitude, latitude, postcode, label: [postcode, locality].filter(Boolean).join(", ") });
    } catch {
      setProblem(words.findFailed);
    } finally {
      setFinding(false);
    }
  };

  return (
    <div className={styles.finder}>
      <p className={styles.note}>{words.help}</p>
      <div className={styles.search}>
        <TextField
          name="place"
          label={words.find}
          description={words.findHint}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void find();
          }}
          autoComplete="postal-code"
          validationBehavior="aria"
          error={problem ?? error}
        />
        <Button variant="second" isPending={isFinding} onPress={() => void find()}>
          {isFinding ? words.finding : words.findButton}
        </Button>
      </div>
      <FoundPlaces places={found} onChoose={onChoose} />
      <NeighbourhoodList onChoose={onChoose} />
    </div>
  );
}
