import { type FormEvent, useState } from "react";
import { signInWithPassword } from "#data/session.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./sign-in.module.css";
import type { SigningIn } from "./use-sign-in.ts";
import { words } from "./words.ts";

type PasswordFormProps = { email: string; onEmail: (email: string) => void; signingIn: SigningIn };

/** Sign in with an e-mail address and a password. */
export function PasswordForm({ email, onEmail, signingIn }: PasswordFormProps) {
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});

  const enter = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      ...(email.includes("@") ? {} : { email: words.emailMissing }),
      ...(password ? {} : { password: words.passwordMissing }),
    };
    setMissing(found);
    if (!found.email && !found.password) void signingIn.enter(() => signInWithPassword(email.trim(), password));
  };
  return (
    <form noValidate className={styles.form} onSubmit={enter}>
      <TextField
        label={words.email}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={onEmail}
        validationBehavior="aria"
        error={missing.email}
      />
      <TextField
        label={words.password}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        validationBehavior="aria"
        error={missing.password ?? signingIn.problem}
      />
      <Button type="submit" variant="primary" large isPending={signingIn.isWorking}>
        {signingIn.isWorking ? words.signingIn : words.signIn}
      </Button>
    </form>
  );
}
