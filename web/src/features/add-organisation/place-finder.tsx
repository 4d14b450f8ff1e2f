import { useQuery } from "@tanstack/react-query";
import { MapPin } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { findPlacesQuery } from "#data/find-places.ts";
import { locatePostcode } from "#data/postcode-lookup.ts";
import { looksLikePostcode } from "#domain/submission-postcode.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { FoundPlaces } from "./found-places.tsx";
import { NeighbourhoodList } from "./neighbourhood-list.tsx";
import styles from "./place-step.module.css";
import type { PlaceAnswer } from "./use-place.ts";
import { words } from "./words.ts";

/** Finds a place by postcode or name, or from a list; once found, says it back with a way to change it. */
export function PlaceFinder({ place }: { place: PlaceAnswer }) {
  const [isChanging, setChanging] = useState(false);
  const choose: PlaceAnswer["choose"] = (found) => {
    setChanging(false);
    place.choose(found);
  };
  if (place.chosen && !isChanging)
    return (
      <div className={styles.chosen}>
        <Icon of={MapPin} />
        <p aria-live="polite">{place.chosen.label}</p>
        <TextButton onPress={() => setChanging(true)}>{words.place.change}</TextButton>
      </div>
    );
  return <PlaceSearch error={place.error} onChoose={choose} />;
}

type PlaceSearchProps = { error: string | undefined; onChoose: PlaceAnswer["choose"] };

function PlaceSearch({ error, onChoose }: PlaceSearchProps) {
  const text = words.place;
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isFinding, setFinding] = useState(false);
  const asked = useDeferredValue(typed.trim());
  const isPostcode = looksLikePostcode(asked);
  const { data: places } = useQuery({ ...findPlacesQuery(asked), enabled: asked.length >= 2 && !isPostcode });
  const found = asked.length >= 2 && !isPostcode ? (places ?? []).filter((one) => one.longitude !== null) : [];

  const find = async () => {
    if (!typed.trim()) return setProblem(undefined);
    if (!looksLikePostcode(typed)) return setProblem(found.length === 0 ? text.unknownPlace : undefined);
    setFinding(true);
    try {
      const located = await locatePostcode(typed.trim());
      if (!located) return setProblem(text.unknownPostcode);
      const { postcode, longitude, latitude, locality } = located;
      onChoose({ longitude, latitude, postcode, label: [postcode, locality].filter(Boolean).join(", ") });
    } catch {
      setProblem(text.findFailed);
    } finally {
      setFinding(false);
    }
  };

  return (
    <div className={styles.finder}>
      <p className={styles.note}>{text.help}</p>
      <div className={styles.search}>
        <TextField
          name="place"
          label={text.find}
          description={text.findHint}
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
          {isFinding ? text.finding : text.findButton}
        </Button>
      </div>
      <FoundPlaces places={found} onChoose={onChoose} />
      <NeighbourhoodList onChoose={onChoose} />
    </div>
  );
}
