import { Info, TriangleAlert } from "lucide-react";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { whatIsMissing } from "#domain/neighbourhood-missing.ts";
import styles from "./missing-part.module.css";
import { words } from "./words.ts";

/** What the place lacks beside the borough, and, told apart from it, what nobody knows yet. */
export function MissingPart({ profile }: { profile: NeighbourhoodProfile }) {
  const things = whatIsMissing(profile);
  return (
    <section className={styles.missing}>
      <h2>{words.missing}</h2>
      {things.length === 0 && <p>{words.nothingMissing}</p>}
      <ul>
        {things.map(({ name, detail, isUnknown }) => (
          <li key={name} data-unknown={isUnknown}>
            {isUnknown ? <Info size={16} aria-hidden="true" /> : <TriangleAlert size={16} aria-hidden="true" />}
            <div>
              <h3>{name}</h3>
              <p>
                {detail} {isUnknown && <a href="/add">{words.tellUs}</a>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
