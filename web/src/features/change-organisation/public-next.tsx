import { useQuery } from "@tanstack/react-query";
import { placePreviewQuery } from "#data/place-preview.ts";
import { placeInWords } from "#domain/change-in-words.ts";
import type { ChosenPlace } from "#domain/chosen-place.ts";
import type { RecordLocation } from "#domain/organisation-record.ts";
import { placeLine } from "#domain/place-line.ts";
import { type Privacy, privacyLevels } from "#domain/submission-privacy.ts";
import styles from "./change.module.css";
import { words } from "./words.ts";

type PublicNextProps = { location: RecordLocation; chosen: ChosenPlace };

/** What the public will get, worked out by the function that stores it; and, where less shows, what it could see before. */
export function PublicNext({ location, chosen }: PublicNextProps) {
  const level = chosen.privacy ?? "hidden";
  const { data } = useQuery(placePreviewQuery(chosen.place, level));
  if (chosen.privacy === null) return <p>{words.publicNextPending}</p>;
  const address = level === "exact" ? chosen.address.trim() : null;
  const before = placeLine([location.address, location.locality, location.postcode]);
  return (
    <>
      <p>{placeInWords({ privacy: level, address, label: data?.label ?? null })}</p>
      {!chosen.place && level !== "hidden" && <p className={styles.note}>{words.keepsPoint}</p>}
      {showsLess(location.privacy, level) && before && <p className={styles.note}>{words.publicBefore(before)}</p>}
    </>
  );
}

function showsLess(before: Privacy, after: Privacy): boolean {
  return privacyLevels.indexOf(after) > privacyLevels.indexOf(before);
}
