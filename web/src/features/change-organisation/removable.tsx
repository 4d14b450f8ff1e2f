import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { ListWithIds } from "#domain/organisation-record.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./change.module.css";
import { useChanging } from "./change-context.ts";
import { words } from "./words.ts";

type RemovableProps = { path: string; name: string; removeLabel: string; children: ReactNode };

/** One of several, each with a way to take it away. */
export function Removable({ path, name, removeLabel, children }: RemovableProps) {
  const { set } = useChanging();
  return (
    <section className={styles.member} aria-label={name}>
      {children}
      <div>
        <Button variant="quiet" onPress={() => set(path, null)}>
          <Icon of={Trash2} small />
          {removeLabel}
        </Button>
      </div>
    </section>
  );
}

/** Those of a list that were taken away, each with a way back. */
export function RemovedMembers({ list, unnamed }: { list: ListWithIds; unnamed: string }) {
  const { original, record, set } = useChanging();
  const gone = original[list].filter(({ id }) => !record[list].some((member) => member.id === id));
  return gone.map((member) => (
    <p key={member.id} className={styles.was} role="status">
      {words.removed(("name" in member && member.name) || unnamed)}{" "}
      <TextButton onPress={() => set(`/${list}/${member.id}`, member)}>{words.bringBack}</TextButton>
    </p>
  ));
}

/** The name a new member of a list goes by until the database gives it an id. */
export function newMemberId(members: readonly { id: string }[]): string {
  const taken = members.map(({ id }) => Number(/^\+new(\d+)$/.exec(id)?.[1] ?? 0));
  return `+new${Math.max(0, ...taken) + 1}`;
}
