import { useQuery } from "@tanstack/react-query";
import { notesToReviewQuery } from "#data/voices.ts";
import { TextLink } from "#ui/text-link.tsx";
import { noteWords } from "./note-words.ts";

/** The way to the notes about neighbourhoods, which moderators read before they show. */
export function NotesLink() {
  const { data } = useQuery(notesToReviewQuery);
  const waiting = data?.filter(({ status }) => status === "waiting").length ?? null;
  return (
    <p>
      <TextLink href="/review/notes">{noteWords.waiting(waiting)}</TextLink>
    </p>
  );
}
