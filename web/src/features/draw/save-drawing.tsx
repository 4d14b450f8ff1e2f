import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { saveDrawing } from "#data/drawn-mine.ts";
import { refusalOr } from "#data/refused.ts";
import { useSession } from "#data/session.ts";
import type { DrawnArea, DrawnShape, DrawnVisibility } from "#domain/drawn-neighbourhood.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { showToast } from "#ui/toast-store.ts";
import styles from "./save-drawing.module.css";
import type { Drawing } from "./use-drawing.ts";
import { visibilityCards } from "./visibility-cards.ts";
import { words } from "./words.ts";

type SaveDrawingProps = { drawing: Drawing; area: DrawnArea; shape: DrawnShape; onGo: (href: string) => void };

/** Name it, choose who may see it, keep it. Whoever is not signed in is asked to, and loses nothing by it. */
export function SaveDrawing({ drawing, area, shape, onGo }: SaveDrawingProps) {
  const session = useSession();
  const queries = useQueryClient();
  const [name, setName] = useState(drawing.view.way === "file" ? (drawing.file?.name ?? "") : "");
  const [description, setDescription] = useState("");
  const [visibility, setVisibility] = useState<DrawnVisibility>("private");
  const saving = useMutation({
    mutationFn: () => saveDrawing({ name, description, visibility, geography: area.geography.slug, shape }),
    onSuccess: ({ token }) => {
      showToast(words.save.saved(name), { tone: "good" });
      void queries.invalidateQueries({ queryKey: ["own-drawings"] });
      onGo(`/drawn/${token}`);
    },
  });
  const here = `${window.location.pathname}${window.location.search}`;
  const sentence = saving.isError ? refusalOr(saving.error, words.save.failed) : "";
  const isAboutName = (saving.error as { details?: string } | null)?.details === "name";
  return (
    <section className={styles.save} aria-label={words.save.title}>
      <h2>{words.save.title}</h2>
      {!session ? (
        <>
          <p className={styles.note}>{words.save.signInDetail}</p>
          <ButtonLink variant="primary" href={`/sign-in?back=${encodeURIComponent(here)}`}>
            {words.save.signIn}
          </ButtonLink>
        </>
      ) : (
        <>
          <TextField
            label={words.save.name}
            description={words.save.nameHint}
            value={name}
            onChange={setName}
            maxLength={80}
            error={isAboutName ? sentence : undefined}
          />
          <TextArea
            label={words.save.description}
            note={words.save.optional}
            value={description}
            onChange={setDescription}
            maxLength={1000}
          />
          <RadioCards label={words.save.who} cards={visibilityCards} value={visibility} onChange={setVisibility} />
          {sentence && !isAboutName && (
            <div role="alert">
              <Notice title={words.cannot} tone="warn">
                {sentence}
              </Notice>
            </div>
          )}
          <Button variant="primary" large isPending={saving.isPending} onPress={() => saving.mutate()}>
            {saving.isPending ? words.save.saving : words.save.save}
          </Button>
        </>
      )}
    </section>
  );
}
