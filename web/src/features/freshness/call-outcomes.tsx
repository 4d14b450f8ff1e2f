import { useState } from "react";
import type { CallItem } from "#data/call-list.ts";
import type { CallOutcome } from "#data/call-record.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./calls.module.css";
import type { Calling } from "./use-calls.ts";
import { words } from "./words.ts";

const outcomes: readonly CallOutcome[] = ["still_right", "changed", "closed", "no_answer", "left"];

/** The number, what to ask, and a button for each thing that may be heard. */
export function CallOutcomes({ item, acting }: { item: CallItem; acting: Calling }) {
  const [note, setNote] = useState("");
  return (
    <div className={styles.calling}>
      {item.phone ? (
        <ButtonLink variant="primary" large href={`tel:${item.phone.replace(/[^\d+]/g, "")}`}>
          {words.calls.ring(item.phone)}
        </ButtonLink>
      ) : (
        <p>{words.calls.noPhone}</p>
      )}
      <h4>{words.calls.ask}</h4>
      <ol className={styles.questions}>
        {words.calls.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {item.scheduleText && (
        <p>
          {words.when}: {item.scheduleText}
        </p>
      )}
      <p className={styles.lead}>{words.calls.never}</p>
      <TextArea
        label={words.calls.note}
        note={words.optional}
        description={words.calls.noteHelp}
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
      />
      <h4>{words.calls.heard}</h4>
      <div className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            variant={outcome === "left" ? "quiet" : "second"}
            isDisabled={acting.isPending}
            onPress={() => acting.record(item, outcome, note.trim())}
          >
            {words.calls.outcomes[outcome]}
          </Button>
        ))}
      </div>
    </div>
  );
}
