import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { photoAddress, photoStorageQuery, photosAddressQuery } from "#data/photo-address.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { Panel } from "#ui/panel.tsx";
import styles from "./photos.module.css";
import { words } from "./words.ts";

const AddPhoto = lazy(async () => ({ default: (await import("./add-photo.tsx")).AddPhoto }));
const RemovePhoto = lazy(async () => ({ default: (await import("./remove-photo.tsx")).RemovePhoto }));

/** Its pictures, each with whose it is and its licence; those who look after it add and remove them, where storage
 *  keeps any. What storage does not have is missed by them alone. */
export function Photos({ organisation }: { organisation: OrganisationDetail }) {
  const { id: entry, photos, canEdit = false } = organisation;
  const { data: folder } = useQuery({ ...photosAddressQuery, enabled: photos.length > 0 });
  const { data: canKeep = false } = useQuery({ ...photoStorageQuery, enabled: canEdit });
  const [gone, setGone] = useState<readonly string[]>([]);
  const mayChange = canEdit && canKeep;
  const shown = folder ? photos.filter(({ id }) => mayChange || !gone.includes(id)) : [];
  if (shown.length === 0 && !mayChange) return null;
  return (
    <Panel title={words.photos}>
      {shown.length > 0 && (
        <div className={styles.photos}>
          {shown.map((photo) => (
            <figure key={photo.id}>
              {gone.includes(photo.id) ? (
                <p>{words.photoGone}</p>
              ) : (
                <img
                  src={photoAddress(folder ?? "", photo.path)}
                  alt={photo.description ?? ""}
                  loading="lazy"
                  onError={() => setGone((before) => [...before, photo.id])}
                />
              )}
              <figcaption>
                {[photo.credit && words.photoBy(photo.credit), photo.licence].filter(Boolean).join(". ")}
              </figcaption>
              {mayChange && (
                <Suspense>
                  <RemovePhoto organisation={entry} photo={photo} />
                </Suspense>
              )}
            </figure>
          ))}
        </div>
      )}
      {mayChange && (
        <Suspense>
          <AddPhoto organisation={organisation} />
        </Suspense>
      )}
    </Panel>
  );
}
