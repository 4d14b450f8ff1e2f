import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ImportRecord, importsQuery } from "#data/imports-list.ts";
import { membershipQuery } from "#data/membership.ts";
import { useSession } from "#data/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { type DataColumn, DataTable } from "#ui/data-table.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { ImportCommands } from "./import-commands.tsx";
import { ImportReport } from "./import-report.tsx";
import styles from "./imports.module.css";
import { words } from "./words.ts";

/** Every file that was read in, for analysts and up, with the commands to read in more. */
export function Imports() {
  const session = useSession();
  const { data: membership, isPending } = useQuery({
    ...membershipQuery(session?.id ?? null),
    enabled: session !== undefined,
  });
  if (session === undefined || isPending) return <LoadingBars label={words.loading} />;
  const mayRead = membership && membership.role !== "contributor";
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      {mayRead ? <ImportedFiles /> : <NotForYou />}
    </div>
  );
}

function ImportedFiles() {
  const imports = useQuery(importsQuery);
  const [opened, setOpened] = useState<ImportRecord | null>(null);
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      {imports.isPending && <LoadingBars label={words.loading} />}
      {imports.isError && (
        <FailedState title={words.failedTitle} detail={words.failedDetail} onRetry={() => void imports.refetch()} />
      )}
      {imports.data?.length === 0 && <EmptyState title={words.emptyTitle} detail={words.emptyDetail} />}
      {imports.data && imports.data.length > 0 && (
        <div className={styles.table}>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={imports.data}
            rowKey={(row) => row.id}
            onOpen={setOpened}
            firstSort={{ id: "when", desc: true }}
          />
        </div>
      )}
      <ImportCommands />
      {opened && <ImportReport record={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function NotForYou() {
  return (
    <EmptyState
      title={words.deniedTitle}
      detail={words.deniedDetail}
      action={
        <>
          <ButtonLink variant="primary" href="/sign-in?back=/imports">
            {words.signIn}
          </ButtonLink>
          <ButtonLink href="/about">{words.toAbout}</ButtonLink>
        </>
      }
    />
  );
}

const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const figure = new Intl.NumberFormat("en-GB");

function count(id: string, heading: string, value: (row: ImportRecord) => number): DataColumn<ImportRecord> {
  return { id, heading, value, cell: (row) => figure.format(value(row)), isNumber: true };
}

const columns: readonly DataColumn<ImportRecord>[] = [
  { id: "file", heading: words.file, value: (row) => row.fileName || words.notSaid },
  { id: "kind", heading: words.kind, value: (row) => words.kinds[row.kind] ?? row.kind },
  { id: "source", heading: words.source, value: (row) => row.source || words.notSaid },
  { id: "licence", heading: words.licence, value: (row) => row.licence || words.notSaid },
  count("read", words.read, (row) => row.read),
  count("written", words.written, (row) => row.written),
  count("repaired", words.repaired, (row) => row.repaired),
  count("skipped", words.skipped, (row) => row.skipped),
  {
    id: "when",
    heading: words.when,
    value: (row) => row.startedAt,
    cell: (row) => (row.finishedAt ? time.format(new Date(row.finishedAt)) : words.unfinished),
  },
  { id: "who", heading: words.who, value: (row) => row.importedBy || words.notSaid },
];
