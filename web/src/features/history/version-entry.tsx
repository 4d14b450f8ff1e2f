import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type OrganisationVersion, organisationVersionQuery } from "#data/organisation-history.ts";
import { spokenMoment } from "#domain/spoken-moment.ts";
import { Button } from "#ui/button.tsx";
import { LoadingBars } from "#ui/notice.tsx";
import { ChangeTable } from "./change-table.tsx";
import styles from "./history.module.css";
import { RestoreDialog } from "./restore-dialog.tsx";
import { whoOf } from "./version-list.tsx";
import { words } from "./words.ts";

/** One version: what it changed and why, and what restoring it would change now. */
export function VersionEntry({ organisation, version }: { organisation: string; version: OrganisationVersion }) {
  const detail = useQuery(organisationVersionQuery(organisation, version.version));
  const [isRestoring, setRestoring] = useState(false);
  const record = detail.data?.record ?? null;
  const differs = detail.data?.changes ?? [];
  return (
    <article className={styles.entry}>
      <header>
        <h2>
          {words.version(version.version)}: {words.actions[version.action] ?? version.action}
        </h2>
        <p>
          {whoOf(version)} · {spokenMoment(version.createdAt)}
        </p>
        {version.entry && <p>{words.ofMerged(version.entry.name)}</p>}
        {version.reason && (
          <p className={styles.why}>
            <strong>{words.why}</strong> {version.reason}
          </p>
        )}
      </header>
      {version.changes.length > 0 ? (
        <ChangeTable
          caption={words.whatChanged}
          changes={version.changes}
          record={record}
          sides={[words.before, words.after]}
        />
      ) : (
        <p>{words.first}</p>
      )}
      {detail.isPending && <LoadingBars label={words.loading} />}
      {!version.isCurrent && !version.entry && detail.data && differs.length === 0 && <p>{words.same}</p>}
      {!version.isCurrent && differs.length > 0 && (
        <>
          <ChangeTable
            caption={words.ifRestored}
            changes={differs}
            record={record}
            sides={[words.now, words.inVersion]}
          />
          <div>
            <Button variant="primary" onPress={() => setRestoring(true)}>
              {words.restore}
            </Button>
          </div>
        </>
      )}
      {isRestoring && (
        <RestoreDialog organisation={organisation} version={version.version} onClose={() => setRestoring(false)} />
      )}
    </article>
  );
}
