import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { signInWithPassword, useSession } from "#data/session.ts";
import { siteQuery } from "#data/site.ts";
import type { DemoAccount } from "#domain/site.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { CodeForm } from "./code-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import styles from "./sign-in.module.css";
import { type SigningIn, useSignIn } from "./use-sign-in.ts";
import { words } from "./words.ts";

const ways = [
  { value: "code", label: words.byCode },
  { value: "password", label: words.byPassword },
] as const;

/** Sign in by a code, by password or, in a demo, as one of its open accounts. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const session = useSession();
  const { data: site } = useQuery(siteQuery);
  const [way, setWay] = useState<"code" | "password">("code");
  const [email, setEmail] = useState("");
  const signingIn = useSignIn(onSignedIn);
  const demo = site?.demoAccounts ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h1>{words.title}</h1>
        {session ? (
          <Notice
            title={words.already(session.email)}
            actions={<ButtonLink href="/account">{words.toAccount}</ButtonLink>}
          />
        ) : (
          <p className={styles.lead}>{words.lead}</p>
        )}
        <SegmentedSwitch
          label={words.way}
          choices={ways}
          value={way}
          onChange={(next) => {
            signingIn.clear();
            setWay(next);
          }}
        />
        {way === "code" ? (
          <CodeForm email={email} onEmail={setEmail} isDemo={demo.length > 0} signingIn={signingIn} />
        ) : (
          <PasswordForm email={email} onEmail={setEmail} signingIn={signingIn} />
        )}
      </div>
      {demo.length > 0 && <DemoAccounts accounts={demo} signingIn={signingIn} />}
    </div>
  );
}

function DemoAccounts({ accounts, signingIn }: { accounts: readonly DemoAccount[]; signingIn: SigningIn }) {
  return (
    <section className={styles.demo} aria-label={words.demoTitle}>
      <h2>{words.demoTitle}</h2>
      <p className={styles.lead}>{words.demoDetail}</p>
      <ul>
        {accounts.map(({ label, email, password }) => (
          <li key={email}>
            <Button
              wide
              isDisabled={signingIn.isWorking}
              onPress={() => void signingIn.enter(() => signInWithPassword(email, password))}
            >
              {words.demoSignIn(label)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
