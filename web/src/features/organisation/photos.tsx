import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { photosAddressQuery } from "#data/photo-address.ts";
import type { Photo } from "#domain/organisation-detail.ts";
import styles from "./photos.module.css";
import { words } from "./words.ts";

/** Its pictures, each with whose it is and its licence. What storage does not have is not missed. */
export function Photos({ photos }: { photos: readonly Photo[] }) {
  const { data: folder } = useQuery({ ...photosAddressQuery, enabled: photos.length > 0 });
  const [gone, setGone] = useState<readonly string[]>([]);
  const shown = photos.filter(({ id }) => !gone.includes(id));
  if (!folder || shown.length === 0) return null;
  return (
    <section aria-label={words.photos} className={styles.photos}>
      {shown.map(({ id, path, description, credit, licence }) => (
        <figure key={id}>
          <img
            src={`${folder}/${path.split("/").map(encodeURIComponent).join("/")}`}
            alt={description ?? ""}
            loading="lazy"
            onError={() => setGone((before) => [...before, id])}
          />
          <figcaption>{[credit && words.photoBy(credit), licence].filter(Boolean).join(". ")}</figcaption>
        </figure>
      ))}
    </section>
  );
}
