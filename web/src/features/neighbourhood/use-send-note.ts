import { useState } from "react";
import { SubmissionRefused } from "#data/sending-refused.ts";
import { sendNote } from "#data/voices.ts";
import type { NoteDraft } from "#domain/neighbourhood-note.ts";
import { words } from "./words.ts";

type Problem = { sentence: string; field: string | null };

/** Sends a note; what was wrong is told at its field, and nothing written is lost. */
export function useSendNote(onSent: () => void) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const [asksPuzzle, setAsksPuzzle] = useState(false);

  const send = async (note: NoteDraft & { website2: string }, pass = "") => {
    const missing = missingIn(note);
    setProblem(missing);
    if (missing) return;
    setAsksPuzzle(false);
    setSending(true);
    try {
      await sendNote(note, pass);
      onSent();
    } catch (error) {
      if (error instanceof SubmissionRefused && error.kind === "puzzle") setAsksPuzzle(true);
      else setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  };
  return { problem, isSending, asksPuzzle, send, stopAsking: () => setAsksPuzzle(false) };
}

/** A field's problem stands beside it; anything else is told above the button. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof SubmissionRefused)) return { sentence: words.voices.form.notArrived, field: null };
  const hasField = error.kind === "answer" && (error.field === "text" || error.field === "author");
  return { sentence: error.message, field: hasField ? error.field : null };
}

function missingIn({ text, author }: NoteDraft): Problem | null {
  if (text.length < 10) return { sentence: words.voices.form.textMissing, field: "text" };
  return author ? null : { sentence: words.voices.form.authorMissing, field: "author" };
}
