import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { ClaimMethod, ClaimOptions } from "#data/claim-options.ts";
import { type Claimed, sendClaim } from "#data/claim-send.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { type RadioCard, RadioCards } from "#ui/radio-cards.tsx";
import { TextArea } from "#ui/text-area.tsx";
import styles from "./claim.module.css";
import { words } from "./words.ts";

type ClaimFormProps = { options: ClaimOptions; onClaimed: (claimed: Claimed) => void };

/** Choose how to show it. Ways that cannot work are not offered. */
export function ClaimForm({ options, onClaimed }: ClaimFormProps) {
  const cards = waysOf(options);
  const [method, setMethod] = useState<ClaimMethod | null>(cards.length === 1 ? "moderator" : null);
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<string>();
  const claim = useMutation({ mutationFn: sendClaim, onSuccess: onClaimed });

  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(method ? undefined : words.choose);
    if (!method) return;
    const said = note.trim();
    claim.mutate({ organisation: options.organisation.id, method, ...(said ? { note: said } : {}) });
  };
  const problem = claim.isError ? refusalOr(claim.error, words.sendFailed) : undefined;
  return (
    <form noValidate className={styles.form} onSubmit={send}>
      <RadioCards
        label={words.howLabel}
        cards={cards}
        value={method}
        onChange={setMethod}
        error={missing ?? problem}
        {...hintOf(options)}
      />
      {method === "moderator" && (
        <TextArea
          label={words.note}
          description={words.noteHint}
          name="note"
          value={note}
          onChange={setNote}
          maxLength={1000}
        />
      )}
      <Button type="submit" variant="primary" large isPending={claim.isPending}>
        {claim.isPending ? words.sending : words.send[method ?? "moderator"]}
      </Button>
    </form>
  );
}

function waysOf({ ownHost, isAtOwnHost, codeGoesTo, mustAskModerator }: ClaimOptions): RadioCard<ClaimMethod>[] {
  const { email_domain, contact_code, moderator } = words.ways;
  const cards: RadioCard<ClaimMethod>[] = [];
  if (!mustAskModerator && ownHost && isAtOwnHost)
    cards.push({ value: "email_domain", title: email_domain.title(ownHost), detail: email_domain.detail });
  if (!mustAskModerator && codeGoesTo)
    cards.push({ value: "contact_code", title: contact_code.title(codeGoesTo), detail: contact_code.detail });
  return [...cards, { value: "moderator", ...moderator }];
}

function hintOf({ ownHost, isAtOwnHost, mustAskModerator }: ClaimOptions): { help?: string } {
  if (mustAskModerator) return { help: words.secretHint };
  return ownHost && !isAtOwnHost ? { help: words.ownHostHint(ownHost) } : {};
}
