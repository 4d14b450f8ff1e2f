import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deleteDrawing, saveDrawing } from "#data/drawn-mine.ts";
import { drawnNeighbourhoodQuery } from "#data/drawn-neighbourhood.ts";
import { refusalOr } from "#data/refused.ts";
import type { DrawnNeighbourhood } from "#domain/drawn-neighbourhood.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { showToast } from "#ui/toast-store.ts";
import styles from "./drawn-screen.module.css";
import { visibilityCards } from "./visibility-cards.ts";
import { words } from "./words.ts";

type DrawnOwnerProps = { drawn: DrawnNeighbourhood; token: string; onGo: (href: string) => void };

/** For whoever drew it: its name, who may see it, and taking it away. */
export function DrawnOwner({ drawn, token, onGo }: DrawnOwnerProps) {
  const queries = useQueryClient();
  const [name, setName] = useState(drawn.name);
  const [description, setDescription] = useState(drawn.description ?? "");
  const [visibility, setVisibility] = useState(drawn.visibility);
  const [isAsking, setAsking] = useState(false);
  const failed = (error: unknown) => void showToast(refusalOr(error, words.page.changeFailed), { tone: "warn" });
  const changing = useMutation({
    mutationFn: () => saveDrawing({ id: drawn.id, name, description, visibility }),
    onSuccess: () => {
      showToast(words.save.saved(name), { tone: "good" });
      return queries.invalidateQueries({ queryKey: drawnNeighbourhoodQuery(token).queryKey });
    },
    onError: failed,
  });
  const removing = useMutation({
    mutationFn: () => deleteDrawing(drawn.id),
    onSuccess: () => {
      showToast(words.page.removed);
      onGo("/draw");
    },
    onError: failed,
  });
  return (
    <section className={styles.owner} aria-label={words.page.yours}>
      <h2>{words.page.yours}</h2>
      <TextField label={words.save.name} value={name} onChange={setName} maxLength={80} />
      <TextArea
        label={words.save.description}
        note={words.save.optional}
        value={description}
        onChange={setDescription}
        maxLength={1000}
      />
      <RadioCards label={words.save.who} cards={visibilityCards} value={visibility} onChange={setVisibility} />
      <div className={styles.bar}>
        <Button variant="primary" isPending={changing.isPending} onPress={() => changing.mutate()}>
          {changing.isPending ? words.save.saving : words.save.change}
        </Button>
        <Button onPress={() => setAsking(true)}>{words.page.remove}</Button>
      </div>
      <Dialog
        title={words.page.reallyRemove(drawn.name)}
        isOpen={isAsking}
        onOpenChange={setAsking}
        foot={
          <Button variant="primary" isPending={removing.isPending} onPress={() => removing.mutate()}>
            {words.page.remove}
          </Button>
        }
      >
        <p>{words.page.reallyDetail}</p>
      </Dialog>
    </section>
  );
}
