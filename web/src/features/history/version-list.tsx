import type { OrganisationVersion } from "#data/organisation-history.ts";
import { changeName } from "#domain/change-in-words.ts";
import { spokenMoment } from "#domain/spoken-moment.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./history.module.css";
import { words } from "./words.ts";

type VersionListProps = {
  versions: readonly OrganisationVersion[];
  open: OrganisationVersion;
  onOpen: (version: OrganisationVersion) => void;
};

/** Who did what, when and why, the newest first. */
export function VersionList({ versions, open, onOpen }: VersionListProps) {
  return (
    <ol className={styles.versions} aria-label={words.versions}>
      {versions.map((each) => (
        <li key={keyOf(each)}>
          <button
            type="button"
            className={styles.version}
            aria-current={each === open ? "true" : undefined}
            onClick={() => onOpen(each)}
          >
            <span className={styles.action}>
              {words.actions[each.action] ?? each.action}
              {each.isCurrent && <Tag tone="accent">{words.current}</Tag>}
            </span>
            {each.entry && <Tag>{words.of(each.entry.name)}</Tag>}
            <span>{whoOf(each)}</span>
            <span>{spokenMoment(each.createdAt)}</span>
            {each.changed.length > 0 && each.version > 1 && <span>{words.fields(namesOf(each))}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Tells a version from those of other entries with the same number. */
export function keyOf({ version, entry }: OrganisationVersion): string {
  return `${entry?.id ?? ""} ${version}`;
}

/** Whose change it was, and who let it through. */
export function whoOf({ memberName, proposal }: OrganisationVersion): string {
  const who = memberName || words.somebody;
  return proposal ? `${who}, ${words.acceptedBy(proposal.acceptedBy)}` : who;
}

function namesOf({ changed }: OrganisationVersion): string {
  return [...new Set(changed.map((path) => changeName(path, null)))].join(", ");
}
