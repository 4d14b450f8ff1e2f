import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { type CodeTried, confirmClaim } from "#data/claim-confirm.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./claim.module.css";
import { words } from "./words.ts";

type ClaimCodeProps = { claim: string; sentTo: string | null; onGranted: () => void };

/** The code from the letter. A wrong one says how many tries are left. */
export function ClaimCode({ claim, sentTo, onGranted }: ClaimCodeProps) {
  const [code, setCode] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const confirm = useMutation({
    mutationFn: (digits: string) => confirmClaim(claim, digits),
    onSuccess: (tried) => (tried.status === "granted" ? onGranted() : field.current?.focus()),
  });
  const check = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\s/g, "");
    const isWhole = /^\d{6}$/.test(digits);
    setMissing(!isWhole);
    if (isWhole) confirm.mutate(digits);
  };
  const problem = confirm.isError ? refusalOr(confirm.error, words.checkFailed) : confirm.data && saidOf(confirm.data);
  return (
    <form noValidate className={styles.form} onSubmit={check}>
      <div role="status">
        <h2>{words.codeTitle}</h2>
        <p>{sentTo ? words.codeSent(sentTo) : words.codeSentBefore}</p>
      </div>
      <TextField
        ref={field}
        label={words.code}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={code}
        onChange={setCode}
        validationBehavior="aria"
        error={isMissing ? words.codeMissing : problem}
      />
      <Button type="submit" variant="primary" large isPending={confirm.isPending}>
        {confirm.isPending ? words.checking : words.check}
      </Button>
    </form>
  );
}

function saidOf({ status, attemptsLeft }: CodeTried): string | undefined {
  if (status === "wrong") return words.wrong(attemptsLeft);
  return status === "granted" ? undefined : words[status];
}
