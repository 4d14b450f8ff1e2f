import type { Privacy } from "#domain/submission-privacy.ts";
import styles from "./place-picture.module.css";

const streets = "M-4 14L60 20M-4 34L60 40M12 -4L22 52M36 -4L46 52";

/** A small picture of how much of a place shows: a pin, a street, an area, nothing. */
export function PlacePicture({ level }: { level: Privacy }) {
  return (
    <svg className={styles.picture} width="56" height="46" viewBox="0 0 56 46" aria-hidden="true">
      <rect className={styles.land} width="56" height="46" />
      <path className={level === "hidden" ? styles.faint : styles.street} d={streets} />
      {level === "exact" && (
        <path
          className={styles.solid}
          d="M28 30c-5-6-8-9-8-13a8 8 0 0 1 16 0c0 4-3 7-8 13ZM28 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z"
        />
      )}
      {level === "street" && (
        <>
          <path className={styles.wide} d="M2 16L54 22" />
          <path className={styles.line} d="M2 16L54 22" />
        </>
      )}
      {(level === "neighbourhood" || level === "postcode_district") && (
        <path className={styles.area} d="M14 10L38 6L49 16L46 34L30 41L11 36L8 22Z" />
      )}
      {level === "hidden" && <path className={styles.lock} d="M22 21h12v10H22zM24.500 21v-4a3.500 3.500 0 0 1 7 0v4" />}
    </svg>
  );
}
