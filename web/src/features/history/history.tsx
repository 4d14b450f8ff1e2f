import { useQuery } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import { organisationQuery } from "#data/organisation-detail.ts";
import { type OrganisationVersion, organisationHistoryQuery } from "#data/organisation-history.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { HistoryView } from "#view/history-view.ts";
import styles from "./history.module.css";
import { VersionEntry } from "./version-entry.tsx";
import { keyOf, VersionList } from "./version-list.tsx";
import { words } from "./words.ts";

type HistoryProps = { id: string; view: HistoryView; onView: (change: Partial<HistoryView>) => void };

/** Every state of an entry with who, when, what and why, each restorable. For moderators and its editors. */
export function History({ id, view, onView }: HistoryProps) {
  const session = useSession();
  const history = useQuery({ ...organisationHistoryQuery(id), enabled: Boolean(session) });
  const { data: organisation } = useQuery(organisationQuery(id));
  const name = organisation?.name ?? "";
  const versions = history.data ?? [];
  const open = chosenOf(versions, view);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <TextLink href={`/organisations/${id}`}>
          <span className={styles.back}>
            <Icon of={ChevronLeft} small />
            {name ? words.back(name) : words.toEntry}
          </span>
        </TextLink>
        <h1>{name ? words.titleOf(name) : words.title}</h1>
        {history.data && <p>{words.lead}</p>}
      </header>
      {session !== null && history.isPending && <LoadingBars label={words.loading} />}
      {session === null && <Denied id={id} />}
      {history.isError && isDenied(history.error) && <Denied id={id} />}
      {history.isError && !isDenied(history.error) && (
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void history.refetch()} />
      )}
      {history.data && !open && <EmptyState title={words.emptyTitle} detail={words.emptyDetail} />}
      {open && (
        <div className={styles.columns}>
          <VersionList
            versions={versions}
            open={open}
            onOpen={(each) => onView({ version: each.version, entry: idOf(each) })}
          />
          <VersionEntry key={keyOf(open)} organisation={open.entry?.id ?? id} version={open} />
        </div>
      )}
    </div>
  );
}

/** The version that the address names; the newest when it names none. */
function chosenOf(versions: readonly OrganisationVersion[], view: HistoryView): OrganisationVersion | undefined {
  return versions.find((each) => each.version === view.version && idOf(each) === view.entry) ?? versions[0];
}

/** The merged entry that a version is of; null for this entry's own. */
function idOf({ entry }: OrganisationVersion): string | null {
  return entry?.id ?? null;
}

/** SQLSTATE of what somebody may not do. */
const notAllowed = "42501";

function isDenied(error: Error): boolean {
  return "code" in error && error.code === notAllowed;
}

function Denied({ id }: { id: string }) {
  return (
    <EmptyState
      title={words.deniedTitle}
      detail={words.deniedDetail}
      action={
        <ButtonLink variant="primary" href={`/sign-in?back=${encodeURIComponent(`/organisations/${id}/history`)}`}>
          {words.signIn}
        </ButtonLink>
      }
    />
  );
}
