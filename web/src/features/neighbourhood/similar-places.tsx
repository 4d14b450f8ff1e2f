import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import type { SimilarAreas } from "#domain/similar-areas.ts";
import { compareView, mostCompared } from "#view/compare-view.ts";
import { writeSearch } from "#view/search-text.ts";
import { areaHref } from "./area-href.ts";
import styles from "./missing-part.module.css";
import { words } from "./words.ts";

type SimilarPlacesProps = { profile: NeighbourhoodProfile; similar: SimilarAreas };

/** Which areas are most like this one, how they were found, and the way to see them side by side. */
export function SimilarPlaces({ profile: { geography, code }, similar: { places, measures } }: SimilarPlacesProps) {
  const areas = [code, ...places.map((place) => place.code)].slice(0, mostCompared);
  return (
    <div className={styles.similar}>
      <h3>{words.similarTitle}</h3>
      <p className={styles.note}>{words.similarNote(measures)}</p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.code}>
            <a href={areaHref(geography.slug, place.code)}>{place.name}</a>
            {!place.isMapped && <span className={styles.note}> ({words.notMappedShort})</span>}
          </li>
        ))}
      </ul>
      <a
        className={styles.compare}
        href={`/compare${writeSearch(compareView.write({ geography: geography.slug, areas }))}`}
      >
        {words.compareSimilar(areas.length - 1)}
      </a>
    </div>
  );
}
