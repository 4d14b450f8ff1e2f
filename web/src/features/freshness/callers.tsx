import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { callersQuery } from "#data/callers.ts";
import { appointCaller, removeCaller } from "#data/callers-change.ts";
import { Button } from "#ui/button.tsx";
import { LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./calls.module.css";
import { spokenDay } from "./spoken-day.ts";
import { words } from "./words.ts";

/** The volunteers who ring, and a way to ask another member. */
export function Callers() {
  const queries = useQueryClient();
  const callers = useQuery(callersQuery);
  const [email, setEmail] = useState("");
  const renew = () => queries.invalidateQueries({ queryKey: callersQuery.queryKey });
  const appoint = useMutation({
    mutationFn: () => appointCaller(email.trim()),
    onSuccess: () => {
      setEmail("");
      return renew();
    },
  });
  const remove = useMutation({ mutationFn: removeCaller, onSuccess: renew });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim()) appoint.mutate();
  };
  return (
    <Panel title={words.calls.callersTitle} look="card">
      <p className={styles.lead}>{words.calls.callersHelp}</p>
      {callers.isPending && <LoadingBars label={words.calls.loading} />}
      {callers.data?.length === 0 && <p>{words.calls.callersNone}</p>}
      <ul className={styles.rows}>
        {callers.data?.map(({ id, name, appointedAt }) => (
          <li key={id} className={styles.caller}>
            <span>
              <strong>{name}</strong> {words.calls.since(spokenDay(appointedAt))}
            </span>
            <TextButton onPress={() => remove.mutate(id)}>
              {words.calls.remove}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </TextButton>
          </li>
        ))}
      </ul>
      <form className={styles.appoint} noValidate onSubmit={send}>
        <TextField
          label={words.calls.email}
          type="email"
          value={email}
          onChange={setEmail}
          error={appoint.isError ? sentenceOf(appoint.error) : undefined}
        />
        <Button type="submit" isPending={appoint.isPending}>
          {words.calls.appoint}
        </Button>
      </form>
      <p role="status">{appoint.isSuccess && words.calls.appointed}</p>
    </Panel>
  );
}

/** SQLSTATE 22023 comes with a sentence for the person. */
function sentenceOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return code === "22023" ? message : words.calls.failed;
}
