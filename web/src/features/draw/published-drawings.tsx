import { useQuery } from "@tanstack/react-query";
import { publishedDrawingsQuery } from "#data/drawn-published.ts";
import { fitPercent } from "#domain/degree-of-fit.ts";
import { counted } from "#domain/sentence.ts";
import { FailedState } from "#ui/notice.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./drawn-result.module.css";
import { words } from "./words.ts";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** The drawn neighbourhoods that everybody may see, and the way to take them all away. */
export function PublishedDrawings() {
  const { data, isError, refetch } = useQuery(publishedDrawingsQuery(null));
  const { published } = words;
  if (isError)
    return <FailedState title={published.failed} detail={published.failedDetail} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className={styles.part} aria-label={published.title}>
      <h2>{published.title}</h2>
      {!data.length && <p className={styles.note}>{published.none}</p>}
      <ul>
        {data.map(({ id, name, small_areas, population, degree_of_fit, changed_at }) => (
          <li key={id}>
            <a className={`${styles.row} ${styles.plain}`} href={`/drawn/${id}`}>
              <b>{name}</b>
              <span className={styles.detail}>
                {published.by(day.format(new Date(changed_at)))} {counted(small_areas, "small area", "small areas")}
                {population !== null && `, ${counted(population, "person", "people")}`}
                {degree_of_fit !== null && `, ${published.fit(fitPercent(degree_of_fit))}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {data.length > 0 && <TextLink href="/export?what=drawn">{published.export}</TextLink>}
    </section>
  );
}
