import { type ReviewedNote, standingInWords } from "#domain/neighbourhood-note.ts";
import { waitingTime } from "#domain/spoken-moment.ts";
import { Button } from "#ui/button.tsx";
import { noteWords as words } from "./note-words.ts";
import styles from "./notes-desk.module.css";

type NoteCardProps = {
  note: ReviewedNote;
  isDeciding: boolean;
  onDecide: (decision: "publish" | "decline") => void;
};

/** One note, where it is about, and what can be done with it. */
export function NoteCard({ note, isDeciding, onDecide }: NoteCardProps) {
  const { text, author, speaksAs, status, geography, code, areaName, sentAt, decidedBy } = note;
  const href = `/neighbourhoods/${encodeURIComponent(geography)}/${encodeURIComponent(code)}`;
  return (
    <li className={styles.note}>
      <p className={styles.about}>
        <a href={href}>{areaName ?? code}</a>
        <span>{words.sent(waitingTime(sentAt, new Date()))}</span>
        {status === "published" && decidedBy && <span>{words.by(decidedBy)}</span>}
      </p>
      <blockquote>{text}</blockquote>
      <p className={styles.help}>{`${author}, ${standingInWords(speaksAs)}`}</p>
      <div className={styles.actions}>
        {status === "waiting" && (
          <Button variant="primary" isDisabled={isDeciding} onPress={() => onDecide("publish")}>
            {words.publish}
          </Button>
        )}
        <Button isDisabled={isDeciding} onPress={() => onDecide("decline")}>
          {status === "waiting" ? words.decline : words.takeDown}
        </Button>
      </div>
    </li>
  );
}
