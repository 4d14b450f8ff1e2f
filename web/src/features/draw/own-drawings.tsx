import { useQuery } from "@tanstack/react-query";
import { type OwnDrawing, ownDrawingsQuery } from "#data/drawn-mine.ts";
import { useSession } from "#data/session.ts";
import { counted } from "#domain/sentence.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./drawn-result.module.css";
import { words } from "./words.ts";

/** What whoever is signed in drew before. */
export function OwnDrawings() {
  const session = useSession();
  const { data } = useQuery(ownDrawingsQuery(session?.id ?? null));
  if (!data?.length) return null;
  return (
    <section className={styles.part} aria-label={words.mine.title}>
      <h2>{words.mine.title}</h2>
      <ul>
        {data.map((drawn) => (
          <li key={drawn.id}>
            <a className={`${styles.row} ${styles.plain}`} href={`/drawn/${drawn.token}`}>
              <b>{drawn.name}</b>
              <Tag>{stateOf(drawn)}</Tag>
              <span className={styles.detail}>
                {counted(drawn.members, "small area", "small areas")}
                {drawn.population !== null && `, ${counted(drawn.population, "person", "people")}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf({ visibility, status }: OwnDrawing): string {
  return words.mine.states[visibility === "public" ? (status ?? "waiting") : visibility];
}
