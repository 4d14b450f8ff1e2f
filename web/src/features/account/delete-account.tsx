import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { deleteAccount } from "#data/account-delete.ts";
import { refusalOr } from "#data/refused.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./account.module.css";
import { words } from "./words.ts";

/** The way out for good, with what goes and what stays said first. */
export function DeleteAccount({ email, onDeleted }: { email: string; onDeleted: () => Promise<void> }) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [isDifferent, setDifferent] = useState(false);
  const remove = useMutation({ mutationFn: deleteAccount, onSuccess: onDeleted });
  const send = () => {
    const isSame = typed.trim().toLowerCase() === email.toLowerCase();
    setDifferent(!isSame);
    if (isSame) remove.mutate(typed);
  };
  const problem = remove.isError ? refusalOr(remove.error, words.delete.failed) : undefined;
  return (
    <Panel title={words.delete.title} look="ruled">
      <p className={styles.help}>{words.delete.help}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{words.delete.open}</Button>
      </div>
      <Dialog
        title={words.delete.ask}
        isOpen={isOpen}
        onOpenChange={setOpen}
        foot={
          <>
            <Button onPress={() => setOpen(false)}>{words.delete.keep}</Button>
            <Button variant="primary" isPending={remove.isPending} onPress={send}>
              {remove.isPending ? words.delete.deleting : words.delete.now}
            </Button>
          </>
        }
      >
        <div className={styles.fields}>
          <ul className={styles.plain}>
            {words.delete.what.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <TextField
            label={words.delete.confirm(email)}
            name="confirmation"
            autoComplete="off"
            value={typed}
            onChange={setTyped}
            validationBehavior="aria"
            error={isDifferent ? words.delete.different : problem}
          />
        </div>
      </Dialog>
    </Panel>
  );
}
