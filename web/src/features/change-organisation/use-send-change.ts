import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type ChangeConflict, type ChangeOutcome, changeOrganisation } from "#data/change-send.ts";
import type { ChangeableOrganisation } from "#data/organisation-for-change.ts";
import { SubmissionRefused } from "#data/sending-refused.ts";
import type { RecordChange } from "#domain/record-change.ts";
import type { useChange } from "./use-change.ts";

type Draft = ReturnType<typeof useChange>;

/** Where the sending stands: what was answered, what is asked first, or that it did not arrive. */
export type Sending =
  | { kind: "writing" }
  | { kind: "sending" }
  | { kind: "not-arrived" }
  /** Too much came from here lately, says the sentence. */
  | { kind: "held"; sentence: string }
  | { kind: "puzzle"; changes: readonly RecordChange[]; baseVersion: number }
  | { kind: "conflict"; conflicts: readonly ChangeConflict[]; version: number; sent: readonly RecordChange[] }
  | { kind: "done"; outcome: ChangeOutcome };

function afterError(error: unknown, changes: readonly RecordChange[], baseVersion: number): Sending {
  if (!(error instanceof SubmissionRefused)) return { kind: "not-arrived" };
  if (error.kind === "puzzle") return { kind: "puzzle", changes, baseVersion };
  return error.kind === "too-much" ? { kind: "held", sentence: error.message } : { kind: "writing" };
}

/** Send the changes; what somebody else changed meanwhile comes back to be decided, and the rest goes with it. */
export function useSendChange(
  id: string,
  { version }: ChangeableOrganisation,
  draft: Draft,
  arePlacesSettled: () => Promise<boolean>,
) {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>({ kind: "writing" });
  const underWay = useRef(false);

  const send = async (changes: readonly RecordChange[], baseVersion: number, pass = "") => {
    if (underWay.current) return;
    underWay.current = true;
    setSending({ kind: "sending" });
    const { reason, proposerName: name, proposerEmail: email } = draft.toSend().proposing;
    try {
      const request = { organisation: id, baseVersion, changes, reason: reason.trim(), proposer: { name, email } };
      const outcome = await changeOrganisation(request, pass);
      if (outcome.status === "conflict")
        setSending({ kind: "conflict", conflicts: outcome.conflicts ?? [], version: outcome.version, sent: changes });
      else {
        draft.forget();
        setSending({ kind: "done", outcome });
        void queries.invalidateQueries();
      }
    } catch (error) {
      if (error instanceof SubmissionRefused && error.kind === "answer") draft.refuse(error.field, error.message);
      setSending(afterError(error, changes, baseVersion));
    } finally {
      underWay.current = false;
    }
  };
  /** The places that are asked for are settled first; what is sent then is what stands by then. */
  const sendForm = async () => {
    draft.try();
    if (underWay.current || !(await arePlacesSettled())) return;
    const { changes, isRight } = draft.toSend();
    if (isRight && changes.length > 0) await send(changes, version);
  };
  return {
    sending,
    send: () => void sendForm(),
    /** Send what waited for a puzzle. */
    sendWith: (pass: string, { changes, baseVersion }: Extract<Sending, { kind: "puzzle" }>) =>
      void send(changes, baseVersion, pass),
    /** Send again after a conflict: mine where I keep mine, the rest as it was sent. */
    settle: (keptPaths: ReadonlySet<string>, conflict: Extract<Sending, { kind: "conflict" }>) => {
      const clashing = new Set(conflict.conflicts.map(({ path }) => path));
      const left = conflict.sent.filter(({ path }) => !clashing.has(path) || keptPaths.has(path));
      if (left.length > 0) void send(left, conflict.version);
      else {
        draft.forget();
        const { version: now } = conflict;
        setSending({ kind: "done", outcome: { status: "published", version: now, reference: null, published: [] } });
        void queries.invalidateQueries();
      }
    },
    backToForm: () => setSending({ kind: "writing" }),
  };
}
