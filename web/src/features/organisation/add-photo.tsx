import { useQueryClient } from "@tanstack/react-query";
import { ImagePlus } from "lucide-react";
import { useState } from "react";
import { organisationQuery } from "#data/organisation-detail.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { showToast } from "#ui/toast-store.ts";
import { AddPhotoDialog } from "./add-photo-dialog.tsx";
import { photoWords } from "./photo-words.ts";

/** The way to a new picture, for those who look after the entry. */
export function AddPhoto({ organisation }: { organisation: OrganisationDetail }) {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button onPress={() => setOpen(true)}>
        <Icon of={ImagePlus} small />
        {photoWords.title}
      </Button>
      {isOpen && (
        <AddPhotoDialog
          organisation={organisation}
          onClose={() => setOpen(false)}
          onAdded={({ status, reference }) => {
            setOpen(false);
            showToast(status === "waiting" ? photoWords.waits(reference) : photoWords.added, { tone: "good" });
            void queries.invalidateQueries({ queryKey: organisationQuery(organisation.id).queryKey });
          }}
        />
      )}
    </div>
  );
}
