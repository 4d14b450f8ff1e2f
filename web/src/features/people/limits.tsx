import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type RateLimit, type RateLimits, rateLimitsQuery, saveRateLimits } from "#data/rate-limits.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const fields = ["perAddress", "perAccount", "minutes"] as const;

/** How much one address and one account may do at once. */
export function Limits() {
  const limits = useQuery(rateLimitsQuery);
  return (
    <Panel title={words.limits.title} look="ruled">
      <p className={styles.help}>{words.limits.help}</p>
      {limits.isPending && <LoadingBars label={words.limits.loading} />}
      {limits.isError && (
        <FailedState
          title={words.limits.failedTitle}
          detail={words.limits.failedDetail}
          onRetry={() => void limits.refetch()}
        />
      )}
      {limits.data && <LimitsForm limits={limits.data} />}
    </Panel>
  );
}

function LimitsForm({ limits }: { limits: RateLimits }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [isWrong, setWrong] = useState(false);
  const save = useMutation({
    mutationFn: saveRateLimits,
    onSuccess: () => queries.invalidateQueries({ queryKey: rateLimitsQuery.queryKey }),
  });
  const textOf = (kind: string, field: keyof RateLimit) =>
    typed[`${kind} ${field}`] ?? String(limits[kind]?.[field] ?? "");
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = (kind: string) =>
      Object.fromEntries(fields.map((field) => [field, Number(textOf(kind, field).trim() || 0)])) as RateLimit;
    const next = Object.fromEntries(Object.keys(limits).map((kind) => [kind, read(kind)]));
    const isSound = Object.values(next).every(isLimit);
    setWrong(!isSound);
    if (isSound) save.mutate(next);
  };
  const problem = isWrong ? words.limits.wrong : save.isError && refusalOr(save.error, words.limits.saveFailed);
  return (
    <form noValidate className={styles.limits} onSubmit={send}>
      {Object.keys(limits).map((kind) => (
        <fieldset key={kind} className={styles.limit}>
          <legend>{words.limits.kinds[kind] ?? kind}</legend>
          {fields.map((field) => (
            <TextField
              key={field}
              label={words.limits[field]}
              inputMode="numeric"
              value={textOf(kind, field)}
              onChange={(text) => setTyped({ ...typed, [`${kind} ${field}`]: text })}
            />
          ))}
        </fieldset>
      ))}
      <Button type="submit" isPending={save.isPending}>
        {save.isPending ? words.limits.saving : words.limits.save}
      </Button>
      <p role="status">{problem || (save.isSuccess && words.limits.saved)}</p>
    </form>
  );
}

function isLimit({ perAddress, perAccount, minutes }: RateLimit): boolean {
  return [perAddress, perAccount, minutes].every((n) => Number.isInteger(n) && n > 0) && minutes <= 1440;
}
