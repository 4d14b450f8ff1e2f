import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOr } from "#data/refused.ts";
import { decideNote, notesToReviewQuery } from "#data/voices.ts";
import type { ReviewedNote } from "#domain/neighbourhood-note.ts";
import { ButtonLink } from "#ui/button.tsx";
import { EmptyState, FailedState, LoadingBars } from "#ui/notice.tsx";
import { NoteCard } from "./note-card.tsx";
import { noteWords as words } from "./note-words.ts";
import styles from "./notes-desk.module.css";

/** Notes about neighbourhoods: those that wait for a moderator, and those that show and can be taken down. */
export function NotesDesk() {
  const queries = useQueryClient();
  const notes = useQuery(notesToReviewQuery);
  const [said, setSaid] = useState("");
  const decide = useMutation({
    mutationFn: ({ note, decision }: { note: ReviewedNote; decision: "publish" | "decline" }) =>
      decideNote({ note: note.id, decision }),
    onSuccess: (_, { note, decision }) => {
      setSaid(decision === "publish" ? words.published(note.author) : words.declined(note.author));
      void queries.invalidateQueries({ queryKey: ["voices"] });
      return queries.invalidateQueries({ queryKey: notesToReviewQuery.queryKey });
    },
    onError: (error) => setSaid(refusalOr(error, words.decideFailed)),
  });
  const waiting = notes.data?.filter(({ status }) => status === "waiting") ?? [];
  const shown = notes.data?.filter(({ status }) => status === "published") ?? [];
  const cardOf = (note: ReviewedNote) => (
    <NoteCard
      key={note.id}
      note={note}
      isDeciding={decide.isPending}
      onDecide={(decision) => decide.mutate({ note, decision })}
    />
  );
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.help}>{words.help}</p>
      <p role="status">{said}</p>
      {notes.isPending && <LoadingBars label={words.loading} />}
      {notes.isError && (
        <FailedState title={words.failed} detail={words.failedDetail} onRetry={() => void notes.refetch()} />
      )}
      {notes.data && waiting.length === 0 && (
        <EmptyState
          title={words.empty}
          detail={words.emptyDetail}
          action={<ButtonLink href="/review">{words.toReview}</ButtonLink>}
        />
      )}
      <ul>{waiting.map(cardOf)}</ul>
      {shown.length > 0 && (
        <section aria-label={words.shown}>
          <h2>{words.shown}</h2>
          <ul>{shown.map(cardOf)}</ul>
        </section>
      )}
    </div>
  );
}
