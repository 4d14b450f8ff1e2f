import { type FormEvent, useRef, useState } from "react";
import { sendCode, verifyCode } from "#data/session.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./sign-in.module.css";
import type { SigningIn } from "./use-sign-in.ts";
import { words } from "./words.ts";

type CodeFormProps = { email: string; onEmail: (email: string) => void; isDemo: boolean; signingIn: SigningIn };

/** How long a code usually takes, in milliseconds: sooner, asking again only makes the first one useless. */
const usualWaitMs = 60_000;

/** Sign in with a code sent by e-mail: first the address, then the code. */
export function CodeForm({ email, onEmail, isDemo, signingIn }: CodeFormProps) {
  const [sentAt, setSentAt] = useState<number | null>(null);
  const [missing, setMissing] = useState<string>();
  const { attempt, isWorking, problem } = signingIn;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!email.includes("@")) return setMissing(words.emailMissing);
    setMissing(undefined);
    if (await attempt(() => sendCode(email.trim()))) setSentAt(Date.now());
  };
  if (sentAt !== null)
    return (
      <EnterCode
        email={email.trim()}
        sentAt={sentAt}
        onSent={setSentAt}
        onOther={() => setSentAt(null)}
        isDemo={isDemo}
        signingIn={signingIn}
      />
    );
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <TextField
        label={words.email}
        description={words.emailHint}
        type="email"
        name="email"
        autoComplete="email"
        value={email}
        onChange={onEmail}
        validationBehavior="aria"
        error={missing ?? problem}
      />
      <Button type="submit" variant="primary" large isPending={isWorking}>
        {isWorking ? words.sending : words.sendCode}
      </Button>
    </form>
  );
}

type EnterCodeProps = {
  email: string;
  sentAt: number;
  onSent: (at: number) => void;
  onOther: () => void;
  isDemo: boolean;
  signingIn: SigningIn;
};

function EnterCode({ email, sentAt, onSent, onOther, isDemo, signingIn }: EnterCodeProps) {
  const [code, setCode] = useState("");
  const [missing, setMissing] = useState<string>();
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\s/g, "");
    setMissing(/^\d{6}$/.test(digits) ? undefined : words.codeMissing);
    if (/^\d{6}$/.test(digits)) await signingIn.enter(() => verifyCode(email, digits));
    field.current?.focus();
  };
  const resend = async () => {
    if (Date.now() - sentAt < usualWaitMs) return setSaid(words.resendSoon);
    if (!(await signingIn.attempt(() => sendCode(email)))) return;
    onSent(Date.now());
    setSaid(words.resent);
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void enter(event)}>
      <div role="status" className={styles.check}>
        <h2>{words.checkTitle}</h2>
        <p>{words.checkDetail(email)}</p>
        {isDemo && <p>{words.checkDemo}</p>}
      </div>
      <TextField
        ref={field}
        label={words.code}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={7}
        value={code}
        onChange={setCode}
        validationBehavior="aria"
        error={missing ?? signingIn.problem}
      />
      <Button type="submit" variant="primary" large isPending={signingIn.isWorking}>
        {signingIn.isWorking ? words.signingIn : words.signIn}
      </Button>
      <div className={styles.otherWays}>
        <TextButton onPress={() => void resend()}>{words.resend}</TextButton>
        <TextButton onPress={onOther}>{words.otherEmail}</TextButton>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
