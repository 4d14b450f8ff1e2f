import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { organisationQuery } from "#data/organisation-detail.ts";
import { type PhotoRemoval, removePhoto } from "#data/photo-remove.ts";
import { SubmissionRefused } from "#data/sending-refused.ts";
import type { Photo } from "#domain/organisation-detail.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icon.tsx";
import { Notice } from "#ui/notice.tsx";
import { showToast } from "#ui/toast-store.ts";
import { photoWords } from "./photo-words.ts";

const said: Readonly<Record<PhotoRemoval, string>> = {
  gone: photoWords.removed,
  "file-left": photoWords.fileLeft,
  waiting: photoWords.removalWaits,
};

/** Takes a picture away, after asking: its file is deleted for good. */
export function RemovePhoto({ organisation, photo }: { organisation: string; photo: Photo }) {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const removal = useMutation({
    networkMode: "always",
    mutationFn: () => removePhoto(organisation, photo),
    onSuccess: (outcome) => {
      setOpen(false);
      showToast(said[outcome], { tone: outcome === "file-left" ? "warn" : "good" });
      void queries.invalidateQueries({ queryKey: organisationQuery(organisation).queryKey });
    },
  });
  const { error } = removal;
  return (
    <>
      <Button
        variant="quiet"
        aria-label={photoWords.removeThis(photo.description ?? "")}
        onPress={() => {
          removal.reset();
          setOpen(true);
        }}
      >
        <Icon of={Trash2} small />
        {photoWords.remove}
      </Button>
      <Dialog
        title={photoWords.removeTitle}
        isOpen={isOpen}
        onOpenChange={setOpen}
        foot={
          <>
            <Button onPress={() => setOpen(false)}>{photoWords.keep}</Button>
            <Button variant="primary" isPending={removal.isPending} onPress={() => removal.mutate()}>
              {removal.isPending ? photoWords.removing : photoWords.remove}
            </Button>
          </>
        }
      >
        <p>{photoWords.removeDetail}</p>
        {error && (
          <div role="alert">
            <Notice tone="bad" title={photoWords.notRemoved}>
              {error instanceof SubmissionRefused && error.message}
            </Notice>
          </div>
        )}
      </Dialog>
    </>
  );
}
