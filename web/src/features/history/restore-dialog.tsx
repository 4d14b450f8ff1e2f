import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { restoreVersion } from "#data/version-restore.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { showToast } from "#ui/toast-store.ts";
import styles from "./history.module.css";
import { words } from "./words.ts";

type RestoreDialogProps = { organisation: string; version: number; onClose: () => void };

/** Asks why before an older version comes back. */
export function RestoreDialog({ organisation, version, onClose }: RestoreDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const restoring = useMutation({
    mutationFn: () => restoreVersion(organisation, version, reason.trim()),
    onSuccess: ({ keptPrivate }) => {
      const more = keptPrivate.length > 0 ? ` ${words.keptPrivate}` : "";
      showToast(words.restored(version) + more, { tone: "good" });
      void queries.invalidateQueries();
      onClose();
    },
  });
  const restore = () => {
    if (!reason.trim()) return setMissing(true);
    restoring.mutate();
  };
  return (
    <Dialog
      title={words.restoreTitle(version)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isPending={restoring.isPending} onPress={restore}>
            {restoring.isPending ? words.restoring : words.restore}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>{words.restoreHelp}</p>
        <TextArea
          label={words.reason}
          value={reason}
          onChange={(next) => {
            setReason(next);
            setMissing(false);
          }}
          maxLength={1000}
          rows={2}
          validationBehavior="aria"
          error={isMissing ? words.reasonMissing : undefined}
        />
        {restoring.isError && <p role="alert">{words.restoreFailed(restoring.error.message)}</p>}
      </div>
    </Dialog>
  );
}
