import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { photoAddress, photosAddressQuery } from "#data/photo-address.ts";
import { changePath } from "#domain/record-change.ts";
import styles from "./change-rows.module.css";
import { words } from "./words.ts";

/** The path of the picture that a change adds or takes away; null for every other change. */
function photoPathOf(path: string, value: unknown): string | null {
  const { list, field } = changePath(path);
  const told = (value as { path?: unknown } | null)?.path;
  return list === "photos" && field === null && typeof told === "string" ? told : null;
}

/** The picture itself beside its words: nobody can judge it by its description. */
export function ProposedPhoto({ path, value }: { path: string; value: unknown }) {
  const photo = photoPathOf(path, value);
  const { data: folder } = useQuery({ ...photosAddressQuery, enabled: photo !== null });
  const [gone, setGone] = useState<string | null>(null);
  if (!photo || !folder) return null;
  if (gone === photo) return <p className={styles.nothing}>{words.photoGone}</p>;
  const address = photoAddress(folder, photo);
  return <img className={styles.photo} src={address} alt={words.photo} onError={() => setGone(photo)} />;
}
