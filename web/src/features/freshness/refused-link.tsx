import type { ReminderState } from "#data/reminder-state.ts";
import { ButtonLink } from "#ui/button.tsx";
import styles from "./still-right.module.css";
import { words } from "./words.ts";

/** A link that answers no more, said plainly, with a way on. */
export function RefusedLink({ reminder: { state, organisation } }: { reminder: ReminderState }) {
  const { title, detail } = words.refused[state === "open" ? "unknown" : state];
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>{detail}</p>
      </header>
      <div className={styles.actions}>
        {organisation ? (
          <>
            <ButtonLink variant="primary" href={`/organisations/${organisation.id}`}>
              {words.toEntry}
            </ButtonLink>
            <ButtonLink href={`/organisations/${organisation.id}/change`}>{words.toChange}</ButtonLink>
          </>
        ) : (
          <>
            <ButtonLink variant="primary" href="/directory">
              {words.toDirectory}
            </ButtonLink>
            <ButtonLink href="/">{words.toMap}</ButtonLink>
          </>
        )}
      </div>
    </>
  );
}
