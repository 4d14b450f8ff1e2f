import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { refusalOr } from "#data/refused.ts";
import { routingSettingQuery, saveRoutingSetting } from "#data/routing-setting.ts";
import { type RoutingSetting, routingNames } from "#domain/routing.ts";
import { Button } from "#ui/button.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./people.module.css";
import { words } from "./words.ts";

const text = words.routing;

/** Whether walks are straight lines, or come from a routing service, and where it is. */
export function Routing() {
  const setting = useQuery(routingSettingQuery);
  return (
    <Panel title={text.title} look="ruled">
      <p className={styles.help}>{text.help}</p>
      {setting.isPending && <LoadingBars label={text.loading} />}
      {setting.isError && (
        <FailedState title={text.failedTitle} detail={text.failedDetail} onRetry={() => void setting.refetch()} />
      )}
      {setting.data && <RoutingForm setting={setting.data} onSaved={() => void setting.refetch()} />}
    </Panel>
  );
}

const choices = [
  { value: "none" as const, label: text.none },
  { value: "valhalla" as const, label: routingNames.valhalla },
  { value: "openrouteservice" as const, label: routingNames.openrouteservice },
];

function RoutingForm({ setting, onSaved }: { setting: RoutingSetting; onSaved: () => void }) {
  const [service, setService] = useState(setting.service);
  const [url, setUrl] = useState(setting.service === "none" ? "" : setting.url);
  const save = useMutation({ mutationFn: saveRoutingSetting, onSuccess: onSaved });
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(service === "none" ? { service } : { service, url: url.trim().replace(/\/+$/, "") });
  };
  return (
    <form noValidate className={styles.limits} onSubmit={send}>
      <Select label={text.service} choices={choices} value={service} onChange={setService} />
      {service !== "none" && (
        <TextField
          label={text.url}
          description={text.urlHint}
          type="url"
          value={url}
          onChange={setUrl}
          maxLength={200}
          autoComplete="off"
        />
      )}
      <Button type="submit" isPending={save.isPending}>
        {save.isPending ? text.saving : text.save}
      </Button>
      <p role="status">
        {save.isError && refusalOr(save.error, text.saveFailed)}
        {save.isSuccess && (save.variables.service === "none" ? text.savedOff : text.savedOn)}
      </p>
    </form>
  );
}
