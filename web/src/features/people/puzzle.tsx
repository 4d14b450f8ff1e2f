import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { captchaQuery } from "#data/captcha-pass.ts";
import { saveCaptchaSetting } from "#data/captcha-setting.ts";
import { refusalOr } from "#data/refused.ts";
import { type CaptchaSetting, type CaptchaState, captchaProviders } from "#domain/captcha.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars, Notice } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const text = words.puzzle;

/** Whether strangers solve a puzzle before they send something, and whose. */
export function Puzzle() {
  const state = useQuery(captchaQuery);
  return (
    <Panel title={text.title} look="ruled">
      <p className={styles.help}>{text.help}</p>
      {state.isPending && <LoadingBars label={text.loading} />}
      {state.isError && (
        <FailedState title={text.failedTitle} detail={text.failedDetail} onRetry={() => void state.refetch()} />
      )}
      {state.data && !state.data.isReady && (
        <Notice tone="bad" title={text.notReadyTitle}>
          {text.notReadyDetail}
        </Notice>
      )}
      {state.data && <PuzzleForm state={state.data} onSaved={() => void state.refetch()} />}
    </Panel>
  );
}

const choices = [
  { value: "none" as const, label: text.none },
  { value: "hcaptcha" as const, label: captchaProviders.hcaptcha.name },
  { value: "turnstile" as const, label: captchaProviders.turnstile.name },
];

function PuzzleForm({ state, onSaved }: { state: CaptchaState; onSaved: () => void }) {
  const [provider, setProvider] = useState(state.provider);
  const [siteKey, setSiteKey] = useState(state.provider === "none" ? "" : state.siteKey);
  const save = useMutation({ mutationFn: saveCaptchaSetting, onSuccess: onSaved });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const setting: CaptchaSetting = provider === "none" ? { provider } : { provider, siteKey: siteKey.trim() };
    save.mutate(setting);
  };
  return (
    <form noValidate className={styles.limits} onSubmit={send}>
      <Select label={text.provider} choices={choices} value={provider} onChange={setProvider} />
      {provider !== "none" && (
        <TextField
          label={text.siteKey}
          description={text.siteKeyHint}
          value={siteKey}
          onChange={setSiteKey}
          maxLength={100}
          autoComplete="off"
        />
      )}
      <Button type="submit" isPending={save.isPending}>
        {save.isPending ? text.saving : text.save}
      </Button>
      <p role="status">
        {save.isError && refusalOr(save.error, text.saveFailed)}
        {save.isSuccess && (save.variables.provider === "none" ? text.savedOff : text.savedOn)}
      </p>
    </form>
  );
}
