import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { photosAddressQuery } from "#data/photo-address.ts";
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
  const [isGone, setGone] = useState(false);
  if (!photo || !folder) return null;
  if (isGone) return <p className={styles.nothing}>{words.photoGone}</p>;
  const address = `${folder}/${photo.split("/").map(encodeURIComponent).join("/")}`;
  return <img className={styles.photo} src={address} alt={words.photo} onError={() => setGone(true)} />;
}
