import { useQuery } from "@tanstack/react-query";
import { Copy } from "lucide-react";
import { type ExportRequest, exportAddressQuery } from "#data/export-request.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Panel } from "#ui/panel.tsx";
import { showToast } from "#ui/toast-store.ts";
import styles from "./export-screen.module.css";
import { words } from "./words.ts";

/** The same data by its address, for tools that read from the web. */
export function ConnectPanel({ request }: { request: ExportRequest }) {
  const { data: address } = useQuery(exportAddressQuery(request));
  if (!address) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      showToast(words.copied, { tone: "good" });
    } catch {
      showToast(words.copyFailed, { tone: "warn" });
    }
  };
  return (
    <Panel title={words.live} look="ruled">
      <p className={styles.note}>{words.liveDetail}</p>
      <code className={styles.address}>{address}</code>
      <div>
        <Button onPress={() => void copy()}>
          <Icon of={Copy} small />
          {words.copy}
        </Button>
      </div>
    </Panel>
  );
}
