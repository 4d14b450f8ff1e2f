import { useEffect, useEffectEvent, useRef, useState } from "react";
import { SubmissionRefused } from "#data/sending-refused.ts";
import { type SentSubmission, submitOrganisation } from "#data/submission-send.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { submissionOf } from "#domain/submission-payload.ts";

type Sending = {
  isSending: boolean;
  sent: SentSubmission | null;
  /** `pass`: from a puzzle that was solved. */
  send: (pass?: string) => void;
  forget: () => void;
};

type SendOptions = {
  answers: () => SubmissionDraft;
  clientKey: string;
  isWaiting: boolean;
  /** It arrived. */
  onSent: () => void;
  /** It could not leave the device, or the server did not answer: keep it and send it later. */
  onKept: () => void;
  /** It was not taken: an answer must be mended, a puzzle solved, or a while waited. */
  onRefused: (refusal: SubmissionRefused) => void;
};

/** Send the entry once; when that fails it waits, and goes by itself as soon as the browser is online again. */
export function useSend({ answers, clientKey, isWaiting, onSent, onKept, onRefused }: SendOptions): Sending {
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState<SentSubmission | null>(null);
  const underWay = useRef(false);

  const send = async (pass = "") => {
    if (underWay.current) return;
    underWay.current = true;
    setSending(true);
    try {
      setSent(await submitOrganisation(submissionOf(answers(), clientKey), pass));
      onSent();
    } catch (error) {
      if (error instanceof SubmissionRefused) onRefused(error);
      else onKept();
    } finally {
      underWay.current = false;
      setSending(false);
    }
  };

  const sendWaiting = useEffectEvent(() => {
    if (isWaiting && navigator.onLine) void send();
  });
  useEffect(() => {
    sendWaiting();
    window.addEventListener("online", sendWaiting);
    return () => window.removeEventListener("online", sendWaiting);
  }, []);

  return { isSending, sent, send: (pass) => void send(pass), forget: () => setSent(null) };
}
