import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOr } from "#data/refused.ts";
import { endSignIns } from "#data/sign-in-end.ts";
import { type SignIn, signInsQuery } from "#data/sign-ins.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import styles from "./account.module.css";
import { deviceInWords } from "./device-in-words.ts";
import { words } from "./words.ts";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** Where one is signed in, and the way to end it elsewhere. */
export function SignIns() {
  const queries = useQueryClient();
  const signIns = useQuery(signInsQuery);
  const [said, setSaid] = useState("");
  const end = useMutation({
    mutationFn: endSignIns,
    onSuccess: (ended) => {
      setSaid(words.signIns.ended(ended));
      return queries.invalidateQueries({ queryKey: signInsQuery.queryKey });
    },
    onError: (error) => setSaid(refusalOr(error, words.signIns.endFailed)),
  });
  const others = signIns.data?.filter(({ isThis }) => !isThis).length ?? 0;
  const isTold = signIns.data?.some(({ device, address }) => device || address);
  return (
    <Panel title={words.signIns.title} look="ruled">
      <p className={styles.help}>
        {words.signIns.help} {signIns.data && !isTold && words.signIns.notKept}
      </p>
      <p role="status">{said}</p>
      {signIns.isPending && <LoadingBars label={words.signIns.loading} />}
      {signIns.isError && (
        <FailedState
          title={words.signIns.failedTitle}
          detail={words.signIns.failedDetail}
          onRetry={() => void signIns.refetch()}
        />
      )}
      <ul className={styles.list}>
        {signIns.data?.map((signIn) => (
          <SignInRow key={signIn.id} signIn={signIn} isEnding={end.isPending} onEnd={() => end.mutate(signIn.id)} />
        ))}
      </ul>
      {others > 1 && (
        <div>
          <Button isDisabled={end.isPending} onPress={() => end.mutate(null)}>
            {words.signIns.endOthers(others)}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function SignInRow({ signIn, isEnding, onEnd }: { signIn: SignIn; isEnding: boolean; onEnd: () => void }) {
  const started = moment.format(new Date(signIn.startedAt));
  const name = signIn.isThis ? words.signIns.thisOne : (deviceInWords(signIn.device) ?? words.signIns.another);
  return (
    <li>
      <div className={styles.who}>
        <strong>{name}</strong>
        <p className={styles.small}>
          {words.signIns.times(started, moment.format(new Date(signIn.lastUsedAt)))}
          {signIn.address && ` ${words.signIns.from(signIn.address)}`}
        </p>
      </div>
      {!signIn.isThis && (
        <Button aria-label={words.signIns.endOf(name, started)} isDisabled={isEnding} onPress={onEnd}>
          {words.signIns.end}
        </Button>
      )}
    </li>
  );
}
