import { MapPin } from "lucide-react";
import { type RefObject, useImperativeHandle, useState } from "react";
import type { PlaceLookup } from "#domain/chosen-place.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./choose-place.module.css";
import { FoundPlaces } from "./found-places.tsx";
import { NeighbourhoodList } from "./neighbourhood-list.tsx";
import { usePlaceSearch } from "./use-place-search.ts";
import { words } from "./words.ts";

type PlaceFinderProps = PlaceSearchProps & { chosen: DraftPlace | null };

/** Finds a place by postcode or name, or from a list; once found, says it back with a way to change it. */
export function PlaceFinder({ chosen, error, lookup, onChoose }: PlaceFinderProps) {
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
  return <PlaceSearch error={error} lookup={lookup} onChoose={choose} />;
}

type PlaceSearchProps = {
  error: string | undefined;
  /** Where the form finds the way to ask for what is typed. */
  lookup: RefObject<PlaceLookup | null> | undefined;
  onChoose: (place: DraftPlace) => void;
};

function PlaceSearch({ error, lookup, onChoose }: PlaceSearchProps) {
  const { typed, problem, isFinding, found, type, find, settle } = usePlaceSearch(onChoose);
  useImperativeHandle<PlaceLookup | null, PlaceLookup>(lookup, () => settle);
  return (
    <div className={styles.finder}>
      <p className={styles.note}>{words.help}</p>
      <div className={styles.search}>
        <TextField
          name="place"
          label={words.find}
          description={words.findHint}
          value={typed}
          onChange={type}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            find();
          }}
          autoComplete="postal-code"
          validationBehavior="aria"
          error={problem ?? error}
        />
        <Button variant="second" isPending={isFinding} onPress={find}>
          {isFinding ? words.finding : words.findButton}
        </Button>
      </div>
      <FoundPlaces places={found} onChoose={onChoose} />
      <NeighbourhoodList onChoose={onChoose} />
    </div>
  );
}
