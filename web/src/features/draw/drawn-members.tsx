import type { DrawnArea } from "#domain/drawn-neighbourhood.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./drawn-result.module.css";
import { words } from "./words.ts";

/** The small areas that stand for the shape, each with its own page. */
export function DrawnMembers({ area: { members, geography }, level }: { area: DrawnArea; level?: 2 | 3 }) {
  return (
    <Disclosure title={words.smallAreas} count={members.length} level={level ?? 3}>
      <p className={styles.note}>{words.smallAreasNote}</p>
      <ul className={styles.members}>
        {members.map(({ code, name }) => (
          <li key={code}>
            <a href={`/neighbourhoods/${geography.slug}/${encodeURIComponent(code)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
