import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { inviteEditor } from "#data/editor-invite.ts";
import type { KeptOrganisation } from "#data/my-organisations.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./account.module.css";
import { words } from "./words.ts";

const ways = [
  { value: "together", ...words.kept.together },
  { value: "instead", ...words.kept.instead },
] as const;

type ShareDialogProps = {
  organisation: KeptOrganisation;
  onClose: () => void;
  onShared: (email: string) => void;
};

/** Ask somebody to look after an organisation too, or instead. */
export function ShareDialog({ organisation, onClose, onShared }: ShareDialogProps) {
  const [email, setEmail] = useState("");
  const [way, setWay] = useState<"together" | "instead">("together");
  const [isMissing, setMissing] = useState(false);
  const invite = useMutation({
    mutationFn: () =>
      inviteEditor({ organisation: organisation.id, email: email.trim(), hand_over: way === "instead" }),
    onSuccess: () => onShared(email.trim()),
  });
  const send = () => {
    setMissing(!email.includes("@"));
    if (email.includes("@")) invite.mutate();
  };
  const problem = invite.isError ? refusalOr(invite.error, words.kept.shareFailed) : undefined;
  return (
    <Dialog
      title={words.kept.shareTitle(organisation.name)}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words.kept.cancel}</Button>
          <Button variant="primary" isPending={invite.isPending} onPress={send}>
            {invite.isPending ? words.kept.sending : words.kept.send}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <RadioCards label={words.kept.how} cards={ways} value={way} onChange={setWay} />
        <TextField
          label={words.kept.theirEmail}
          description={words.kept.theirEmailHint}
          type="email"
          name="their-email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          validationBehavior="aria"
          error={isMissing ? words.kept.emailMissing : problem}
        />
      </div>
    </Dialog>
  );
}
