import type { FoundPlace } from "#domain/found-place.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { Button } from "#ui/button.tsx";
import styles from "./choose-place.module.css";
import { words } from "./words.ts";

type FoundPlacesProps = { places: readonly FoundPlace[]; onChoose: (place: DraftPlace) => void };

/** Places with a like name, each one press away. */
export function FoundPlaces({ places, onChoose }: FoundPlacesProps) {
  return (
    <div aria-live="polite">
      {places.length > 0 && (
        <ul className={styles.found} aria-label={words.results}>
          {places.slice(0, 6).map((found) => (
            <li key={`${found.kind} ${found.id ?? found.code ?? found.label}`}>
              <Button variant="quiet" wide onPress={() => onChoose(placeOf(found))}>
                <span className={styles.foundWords}>
                  <strong>{found.label}</strong>
                  <small>{found.detail}</small>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function placeOf({ kind, label, longitude, latitude }: FoundPlace) {
  return {
    longitude: longitude ?? 0,
    latitude: latitude ?? 0,
    postcode: kind === "postcode" ? label : "",
    label: kind === "neighbourhood" || kind === "district" ? words.middleOf(label) : label,
  };
}
